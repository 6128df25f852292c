// Nothing that a contributor types becomes markup, a style, a script, or a path.
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import type {NotingPage} from './rig/browser.js';
import {
  block,
  blockMarkup,
  bootSite,
  drawnBox,
  elsewhere,
  openPage,
  publishAll,
} from './support/wordpress.js';

const site = await bootSite();

const payloads = [
  '"><script>hacked=1</script>',
  '"><img src=x onerror=hacked=1>',
  "'><svg onload=hacked=1>",
  '" onmouseover="hacked=1" style="position:fixed;inset:0',
  '&quot;&gt;&lt;script&gt;hacked=1&lt;/script&gt;',
  'sv"></linkedin-ai-optout><script>hacked=1</script>',
  '</section></div><iframe srcdoc="<script>parent.hacked=1</script>">',
  'javascript:hacked=1',
  '../../../../wp-config',
  'languages',
  'sv\u0000<b>',
  'sv\n" onclick="hacked=1',
  'x'.repeat(20_000),
  '%22%3E%3Cscript%3Ehacked%3D1%3C/script%3E',
  ']]> --> */ ?>',
];
const names = ['lang', 'follow', 'region', 'layout', 'show', 'theme'];

// What JSON can hold besides strings; the editor would never write it, a program may.
const oddities = [
  {lang: ['sv']},
  {lang: {a: 'sv'}, region: 5, layout: true, theme: null},
  {show: {a: 'summary'}, headingLevel: '2><script>hacked=1</script>'},
  {headingLevel: -1e9, show: 7},
  {style: 'color:red'},
  {style: {elements: 'x'}},
  {style: {elements: {link: {color: {text: 'red}</style><script>hacked=1</script>'}}}}},
  {style: {elements: {button: {color: {background: 'url(https://example.org/x)', text: ['x']}}}}},
  {
    style: {
      elements: {link: {color: {text: 'var:preset|color|x}</style><script>hacked=1</script>'}}},
    },
  },
  {style: {color: {text: 'red;}</style><script>hacked=1</script>'}}},
  {className: 'x" onclick="hacked=1', anchor: '"><script>hacked=1</script>'},
  {align: '"><script>hacked=1</script>', backgroundColor: '"><script>hacked=1</script>'},
  {onclick: 'hacked=1', 'policy-src': 'https://example.org/', policySrc: 'https://example.org/'},
];

const rows: readonly [name: string, content: string][] = [
  ...payloads.map((payload) => row(`shortcode ${show(payload)}`, shortcodeOf(payload))),
  ...payloads.map((payload) =>
    row(
      `block ${show(payload)}`,
      blockMarkup(Object.fromEntries(names.map((name) => [name, payload]))),
    ),
  ),
  ...oddities.map((attributes) => row(`block ${show(attributes)}`, blockMarkup(attributes))),
];

interface Shape {
  readonly tags: readonly string[];
  readonly styles: string;
  readonly attributes: readonly string[];
}

let page: NotingPage;
let expected: Readonly<Record<'shortcode' | 'block', Shape>>;
let urls: readonly string[];
before(async () => {
  page = await openPage(site);
  const contents = ['[linkedin_ai_optout]', blockMarkup(), ...rows.map(([, content]) => content)];
  const [shortcode = '', usual = '', ...others] = publishAll(site, contents, {user: 'contributor'});
  urls = others;
  expected = {shortcode: await shapeOf(shortcode), block: await shapeOf(usual)};
  assert.ok(expected.shortcode.tags.length > 20, 'there is something to compare with');
});

for (const [index, [name, content]] of rows.entries()) {
  test(name, async () => {
    const kind = content.includes(`wp:${block.name}`) ? 'block' : 'shortcode';
    page.notes.requests.length = 0;
    const shape = await shapeOf(urls[index] ?? '');
    assert.equal(await page.evaluate(() => 'hacked' in globalThis), false, 'a script ran');
    assert.deepEqual(shape.tags, expected[kind].tags, 'tags');
    assert.deepEqual(
      shape.attributes.filter((each) => !expected[kind].attributes.includes(each)),
      [],
      'attributes that a box without settings has not',
    );
    assert.doesNotMatch(shape.styles, /[<>(]|example/, 'styles that WordPress made of it');
    assert.deepEqual(elsewhere(page, site), [], 'requests to elsewhere');
    assert.equal(site.log(), '', 'warnings of PHP');
  });
}

/** Everything of the post that could do something. */
async function shapeOf(url: string): Promise<Shape> {
  await page.goto(url);
  const box = await drawnBox(page);
  await box.dispatchEvent('mouseover');
  await box.click({position: {x: 1, y: 1}});
  return page.evaluate(() => {
    const elements = [...document.querySelectorAll('.entry-content *')];
    return {
      // WordPress puts a paragraph around a shortcode with something behind it.
      tags: elements.map(({localName}) => localName).filter((name) => name !== 'p'),
      styles: elements.map((element) => element.getAttribute('style') ?? '').join(''),
      attributes: [
        ...new Set(
          elements.flatMap((element) =>
            [...element.attributes]
              .filter(({name}) => !['aria-label', 'class', 'href', 'style'].includes(name))
              .map(({name, value}) => `${element.localName} ${name}=${value}`),
          ),
        ),
      ],
    };
  });
}

function shortcodeOf(payload: string): string {
  const quote = payload.includes('"') ? "'" : '"';
  const attributes = [...names, 'heading_level'].map(
    (name) => `${name}=${quote}${payload}${quote}`,
  );
  return `[linkedin_ai_optout ${attributes.join(' ')}]`;
}

function row(name: string, content: string): [string, string] {
  return [name, content];
}

function show(value: unknown): string {
  return JSON.stringify(value).slice(0, 60);
}
