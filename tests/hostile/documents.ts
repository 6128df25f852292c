// Policy documents as strangers write them: the shipped one with something changed, one whose every text is hostile, and
// whatever else is JSON or is none.
import fc from 'fast-check';
import {shippedDocument} from '../support/policy-document.js';
import {anyText, hostileText, spoiled} from './strings.js';

type Path = readonly (string | number)[];
type Change = (document: object) => void;

const shipped = shippedDocument();

function* pathsIn(node: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof node !== 'object' || node === null) return;
  for (const key of Object.keys(node)) {
    yield* pathsIn(Reflect.get(node, key), [...path, Array.isArray(node) ? Number(key) : key]);
  }
}

const at = (document: unknown, path: Path): unknown =>
  path.reduce(
    (node, key) => (isObject(node) ? (Reflect.get(node, key) as unknown) : undefined),
    document,
  );

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Defined, so that `__proto__` is a key like others, as in JSON. Two changes may concern each other: then one is lost. */
function put(document: object, path: Path, value: unknown): void {
  const holder = at(document, path.slice(0, -1));
  const key = path.at(-1);
  if (!isObject(holder) || key === undefined) return;
  Object.defineProperty(holder, key, {value, writable: true, enumerable: true, configurable: true});
}

const anyPath = fc.constantFrom(...pathsIn(shipped));

const oddKey = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'tostring', 'evil', ''),
  hostileText,
);

const change: fc.Arbitrary<Change> = fc.oneof(
  // Another value, of the same kind or of any.
  anyPath.chain((path) => {
    const old = at(shipped, path);
    const value = typeof old === 'string' ? fc.oneof(spoiled(old), anyText) : fc.anything();
    return value.map((each): Change => (document) => {
      put(document, path, each);
    });
  }),
  // One thing in the place of another: ids, days, countries and lists get about.
  fc.tuple(anyPath, anyPath).map(([to, from]): Change => (document) => {
    put(document, to, structuredClone(at(shipped, from)));
  }),
  fc
    .tuple(anyPath, oddKey, fc.anything({maxDepth: 1}))
    .map(([path, key, value]): Change => (document) => {
      put(document, [...path, key], value);
    }),
  // An id that every object seems to have.
  fc
    .tuple(anyPath, fc.constantFrom('constructor', 'valueof'))
    .map(([path, id]): Change => (document) => {
      if (Array.isArray(at(document, path))) put(document, path, [id]);
      else put(document, path, id);
    }),
  anyPath.map((path): Change => (document) => {
    const holder = at(document, path.slice(0, -1));
    if (isObject(holder)) Reflect.deleteProperty(holder, path.at(-1) ?? '');
  }),
);

const changed = fc.array(change, {minLength: 1, maxLength: 4}).map((changes) => {
  const document = structuredClone(shipped);
  for (const each of changes) each(document);
  return document as unknown;
});

/** The paths of what may be any text: names, titles, labels. */
const texts = [...pathsIn(shipped)].filter(
  (path) =>
    typeof at(shipped, path) === 'string' &&
    (/^(?:publisher|title|text|archived|note|says)$/.test(String(path.at(-1))) ||
      path.at(-2) === 'names'),
);

/** The addresses of sources, with what an address may hold. */
const addresses = [...pathsIn(shipped)].filter(
  (path) => path[0] === 'sources' && path.at(-1) === 'url',
);

/** Keeps every rule, so that all of it is shown. */
export const acceptable: fc.Arbitrary<unknown> = fc
  .tuple(fc.array(hostileText, {minLength: 1, maxLength: 12}), fc.nat())
  .map(([hostile, start]) => {
    const document = structuredClone(shipped);
    for (const [index, path] of texts.entries()) {
      put(document, path, `${hostile[(index + start) % hostile.length] ?? ''}.`);
    }
    for (const [index, path] of addresses.entries()) {
      const text = (hostile[index % hostile.length] ?? '').replaceAll(/[\s<>"'\\]/g, '');
      put(document, path, `https://evil.example/?${text}#${text}`);
    }
    return document;
  });

export const documents: fc.Arbitrary<unknown> = fc.oneof(
  {weight: 6, arbitrary: changed},
  {weight: 2, arbitrary: acceptable},
  {
    weight: 1,
    arbitrary: fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withMap: true,
      withDate: true,
    }),
  },
  {weight: 1, arbitrary: fc.jsonValue()},
);
