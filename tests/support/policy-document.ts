/// <reference types="node" />
// The shipped policy document, and copies of it with one thing changed.
import {readFileSync} from 'node:fs';
import type {PolicyDocument} from '../../src/policy/policy-document.js';

const file = new URL('../../src/policy/linkedin.json', import.meta.url);

/** A fresh copy, as it stands in the file. */
export const shippedDocument = (): PolicyDocument =>
  JSON.parse(readFileSync(file, 'utf8')) as PolicyDocument;

function holderOf(document: object, path: string): [holder: object, key: string] {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let node: unknown = document;
  for (const key of keys) node = (node as Record<string, unknown>)[key];
  if (typeof node !== 'object' || node === null) throw new Error(`nothing at ${path}`);
  return [node, last];
}

/** The shipped document with another value at a path such as `claims.default.value`. */
export function documentWith(path: string, value: unknown): PolicyDocument {
  const document = shippedDocument();
  const [holder, key] = holderOf(document, path);
  Reflect.set(holder, key, value);
  return document;
}

/** The shipped document without what is at a path. */
export function documentWithout(path: string): PolicyDocument {
  const document = shippedDocument();
  const [holder, key] = holderOf(document, path);
  if (!Object.hasOwn(holder, key)) throw new Error(`nothing at ${path}`);
  Reflect.deleteProperty(holder, key);
  return document;
}

/** A country that the shipped document does not list. */
export function unlistedCountry(): string {
  const listed = shippedDocument().regions.flatMap((group) => [
    ...group.countries,
    ...group.territories,
  ]);
  const code = ['IN', 'BR', 'JP', 'ZA', 'AR'].find((each) => !listed.includes(each));
  if (code === undefined) throw new Error('all are listed: think of another');
  return code;
}
