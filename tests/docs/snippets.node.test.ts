// Everything that the documents offer to copy is whole: it parses, and what it names is there. What it does is tested
// in recipes.node.test.ts and pages.node.test.ts. Needs a build.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {DomUtils, parseDocument} from 'htmlparser2';
import {transform} from 'lightningcss';
import ts from 'typescript';
import {elementIn} from '../../build/manifest/element-in.js';
import {elementManifest} from '../../build/manifest/manifest.js';
import {readJson, readText, root} from '../../scripts/lib/files.js';
import {loadPolicyDocument} from '../../build/policy.js';
import {documents, snippetsOf} from './support/documents.js';

const element = elementIn(elementManifest());
const names = (entries: readonly {readonly name: string}[] = []) => entries.map(({name}) => name);
const attributes = [...names(element.attributes), ...['before', 'class', 'id']];
const {scripts} = readJson('package.json') as {scripts: Record<string, string>};
const setting = loadPolicyDocument().links.setting.url;

/** What is wrong with a snippet, by its language. */
const rules: Readonly<Record<string, (code: string) => readonly string[]>> = {
  html: (code) => {
    const elements = DomUtils.getElementsByTagName('*', parseDocument(code));
    return elements.flatMap(({name, attribs}) => {
      const isBox = name === 'linkedin-ai-optout' || 'data-linkedin-ai-optout' in attribs;
      const {src = '', href = ''} = attribs;
      const [path = '', query] = src.replace(/^https:\/\/…your host…\/(0\.1\.0\/)?/, '').split('?');
      const asked = [...new URLSearchParams(query).keys()];
      return [
        ...(isBox ? Object.keys(attribs).map((key) => key.replace(/^data-/, '')) : asked).filter(
          (key) => key !== 'linkedin-ai-optout' && !attributes.includes(key),
        ),
        ...(src.startsWith('https:') && !existsSync(`${root}dist/${path}`) ? [src] : []),
        ...(href && href !== setting && !href.includes('…') ? [href] : []),
      ];
    });
  },
  css: (code) => {
    transform({filename: 'snippet.css', code: Buffer.from(code)});
    const used = (pattern: RegExp) => Array.from(code.matchAll(pattern), ([, name = '']) => name);
    return [
      ...used(/(--optout-[\w-]+)/g).filter((name) => !names(element.cssProperties).includes(name)),
      ...used(/::part\(([\w-]+)\)/g).filter((name) => !names(element.cssParts).includes(name)),
    ];
  },
  sh: (code) => [
    ...Array.from(code.matchAll(/npm run (\S+)/g), ([, name = '']) => name).filter(
      (name) => !(name in scripts),
    ),
    ...(code.match(/(?<![\w/])dist\/[\w./-]+/g) ?? []).filter((path) => !existsSync(root + path)),
  ],
  js: (code) => syntaxFaults(code),
  jsx: (code) => syntaxFaults(code),
  ts: (code) => syntaxFaults(code, 'ts'),
  tsx: (code) => syntaxFaults(code, 'tsx'),
  // Their own compilers read them in tests/stacks/.
  ...{vue: () => [], svelte: () => [], astro: () => []},
  json: (code) => {
    JSON.parse(code);
    return [];
  },
  // What WordPress's own page of the plugin says, too.
  php: (code) =>
    readText('integrations/wordpress/readme.txt').includes(code.trim()) ? [] : [code],
  // A policy alone, or what goes with a file of data.
  http: (code) =>
    /^Content-Security-Policy: [^\n]+\n$/.test(code) ||
    /^(?:(?:Content-Type|Cache-Control|Access-Control-Allow-Origin): [^\n]+\n)+$/.test(code)
      ? []
      : [code],
  // Parsers read it in tests/markdown/: here it is a block at the beginning of a line, between blank lines.
  md: (code) => (/\n\n<div>\n[^\n]+\n<\/div>\n\n/.test(code) ? [] : [code]),
  text: () => [],
};

const syntaxFaults = (code: string, language = 'jsx'): string[] =>
  (
    ts.transpileModule(code, {
      reportDiagnostics: true,
      fileName: `snippet.${language}`,
      compilerOptions: {allowJs: true, jsx: ts.JsxEmit.Preserve, target: ts.ScriptTarget.ESNext},
    }).diagnostics ?? []
  ).map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));

const all = documents.flatMap(snippetsOf);

describe('snippets in the documents', () => {
  it('are found', () => {
    assert.ok(all.length > 30, String(all.length));
  });

  for (const {place, language, code} of all) {
    it(`${place}: ${language}`, () => {
      assert.ok(rules[language], 'a language that a rule knows');
      assert.deepEqual(rules[language](code), []);
    });
  }
});
