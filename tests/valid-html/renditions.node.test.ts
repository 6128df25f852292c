// What the server entry writes, and the files that are made with it, under a validator's eyes.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {HtmlValidate, StaticConfigLoader, type RuleConfig} from 'html-validate';
import {root} from '../../scripts/lib/files.js';
import {locales, renderOptOut} from '../../src/targets/server/server.js';

const rules: RuleConfig = {
  // `selected=""` is as valid as `selected`; the writer does not know which attributes are boolean.
  'attribute-boolean-style': 'off',
  // A matter of taste: HTML does not tell `doctype` from `DOCTYPE`.
  'doctype-style': 'off',
  // A frame's scripts lie beside it, on the same host, and change with it.
  'require-sri': 'off',
  // Advice for search engines, which are asked to leave the frames out.
  'long-title': 'off',
  // A frame is a part of an article that has the first heading.
  'heading-level': ['error', {minInitialRank: 'h2'}],
};

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules,
  }),
);

const page = (lang: string, body: string) => `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>An article</title>
</head>
<body>
<h1>An article</h1>
${body}
</body>
</html>
`;

async function faultsOf(html: string): Promise<string[]> {
  const {results} = await validator.validateString(html);
  return results
    .flatMap(({messages}) => messages)
    .map(({line, column, ruleId, message}) => `${line}:${column} ${ruleId}: ${message}`);
}

const formats = ['plain', 'shadow'] as const;
const layouts = ['card', 'compact', 'inline'] as const;
const kinds = formats.flatMap((format) => layouts.map((layout) => ({format, layout})));

describe('valid HTML', () => {
  it('Markdown takes the whole box for HTML: one tag alone in the first line, and no empty line', () => {
    for (const layout of layouts) {
      const [first = '', ...rest] = renderOptOut({lang: 'sv', region: 'SE', layout}).split('\n');
      assert.match(first, /^<linkedin-ai-optout [^<>]*>$/);
      assert.ok(rest.every((line) => line.trim() !== ''));
    }
  });

  for (const format of formats) {
    it(`${format}: a page with it is valid in every language`, async () => {
      for (const lang of locales) {
        assert.deepEqual(await faultsOf(page(lang, renderOptOut({lang, format}))), [], lang);
      }
    });
  }

  for (const {format, layout} of kinds) {
    it(`${format}, ${layout}: valid wherever the reader is`, async () => {
      for (const region of [undefined, 'SE', 'US']) {
        for (const lang of ['en', 'ar']) {
          const box = renderOptOut({lang, region, format, layout});
          assert.deepEqual(await faultsOf(page(lang, box)), [], `${lang} ${region}`);
        }
      }
    });
  }

  for (const headingLevel of [2, 3, 4, 5, 6]) {
    it(`level ${headingLevel}: the headings leave none out`, async () => {
      const above = Array.from({length: headingLevel - 2}, (_, index) => index + 2);
      const headings = above.map((level) => `<h${level}>Above</h${level}>`).join('\n');
      for (const {format, layout} of kinds) {
        const box = renderOptOut({headingLevel, format, layout});
        assert.deepEqual(await faultsOf(page('en', `${headings}\n${box}`)), [], format);
      }
    });
  }

  for (const folder of ['static', 'plain', 'frame']) {
    const path = `${root}dist/${folder}`;
    const files = existsSync(path) ? readdirSync(path).filter((file) => /\.html$/.test(file)) : [];
    if (files.length === 0) continue;
    it(`dist/${folder}: every file is valid`, async () => {
      for (const file of files) {
        const html = readFileSync(`${path}/${file}`, 'utf8');
        const isDocument = /^\s*<!doctype/i.test(html);
        const lang = file.replace('.html', '');
        assert.deepEqual(await faultsOf(isDocument ? html : page(lang, html)), [], file);
      }
    });
  }

  const broken: Readonly<Record<string, string>> = {
    'a block in a paragraph': '<p><div>x</div></p>',
    'a list of paragraphs': '<ol><p>x</p></ol>',
    'the same, in a shadow root':
      '<linkedin-ai-optout><template shadowrootmode="open"><ol><p>x</p></ol></template></linkedin-ai-optout>',
    'a heading too deep': '<h4>x</h4>',
    'an attribute without quotes': '<a href=x>y</a>',
    'the same id twice': '<p id="a">x</p><p id="a">y</p>',
  };
  for (const [name, html] of Object.entries(broken)) {
    it(`the validator sees ${name}`, async () => {
      assert.notDeepEqual(await faultsOf(page('en', html)), []);
    });
  }
});
