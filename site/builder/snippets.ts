// What is pasted, one function per form. The preview shows the same markup, with the files of this site.
import {sandbox} from '../../build/oembed.js';
import {asciiHtml} from '../../build/ascii.js';
import type {Layout} from '../../src/options.js';
import type {RenderOptions} from '../../src/targets/server/render-options.js';
import type {ColorToken} from './colors.js';
import type {Spot} from './places.js';

export type Form =
  | 'tag'
  | 'tagWithText'
  | 'oneLanguage'
  | 'complete'
  | 'server'
  | 'wordpress'
  | 'div'
  | 'markdown'
  | 'eleventy'
  | 'react'
  | 'vue'
  | 'frame'
  | 'newsletter'
  | 'plain'
  | 'text';

/** What a snippet is made of. */
export interface Given {
  /** Settings that are not as by default, by attribute. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly colors: Readonly<Partial<Record<ColorToken, string>>>;
  /** The language of what is written. */
  readonly lang: string;
  /** In that language: the title of the box, and the text of the link. */
  readonly heading: string;
  readonly action: string;
  readonly setting: string;
  /** Of the package. */
  readonly name: string;
  /** The address of a file in dist/. */
  readonly address: (file: string) => string;
  /** The hash of a file, as `integrity` has it. */
  readonly integrity: (file: string) => string;
  /** `renderOptOut`, dated by the facts. */
  readonly draw: (options: RenderOptions) => string;
  /** The text of a file of this site, below dist/. */
  readonly file: (path: string) => Promise<string>;
  readonly ownAccent: string;
  readonly recipes: {readonly react: string; readonly vue: string};
}

export interface Snippet {
  readonly spot: Spot;
  readonly code: string;
}

export interface Made {
  readonly snippets: readonly Snippet[];
  /** What a page has of it in the end, as HTML. */
  readonly page: string;
}

type Make = (given: Given) => Made | Promise<Made>;

/** What to paste, and what stands in the page then. */
export const make = async (form: Form, given: Given): Promise<Made> => forms[form](given);

const forms: Readonly<Record<Form, Make>> = {
  tag: (given) =>
    pasted([{spot: 'article', code: `${script(given)}\n${tag(given, link(given))}`}], given),
  tagWithText: (given) =>
    pasted(
      [
        {spot: 'head', code: script(given)},
        {spot: 'article', code: tag(given, plain(given))},
      ],
      given,
    ),
  oneLanguage: (given) => {
    // Its one language is inside.
    const {lang, ...attributes} = given.attributes;
    return pasted(
      [
        {
          spot: 'article',
          code: `${script(given, `standalone/${given.lang}.js`)}\n${tag({...given, attributes}, link(given))}`,
        },
      ],
      given,
    );
  },
  complete: (given) =>
    pasted(
      [
        {spot: 'head', code: script(given)},
        {spot: 'article', code: shadow(given)},
      ],
      given,
    ),
  markdown: (given) =>
    pasted(
      [
        {spot: 'head', code: script(given)},
        {spot: 'article', code: `<div>\n${shadow(given)}\n</div>`},
      ],
      given,
    ),
  server: (given) => ({
    snippets: [
      {spot: 'head', code: script(given)},
      {
        spot: 'code',
        code: [
          `import {renderOptOut} from '${given.name}/server.js';`,
          '',
          `const box = renderOptOut(${literal(given.attributes)});`,
        ].join('\n'),
      },
      ...sheet(given),
    ],
    page: withSheet([script(given), shadow(given)], given),
  }),
  eleventy: (given) => {
    const {lang = given.lang, region = '', layout = ''} = given.attributes;
    const values = [lang, region, layout].map((value) => JSON.stringify(value));
    while (values.at(-1) === '""') values.pop();
    return {
      snippets: [
        {spot: 'head', code: script(given)},
        {spot: 'article', code: `{% optOut ${values.join(', ')} %}`},
        ...sheet(given),
      ],
      page: withSheet([script(given), shadow(given)], given),
    };
  },
  wordpress: (given) => ({
    snippets: [
      {
        spot: 'post',
        code: `[linkedin_ai_optout${written(given.attributes, (name) => name.replaceAll('-', '_'))}]`,
      },
      ...sheet(given),
    ],
    page: withSheet([script(given), tag(given, plain(given))], given),
  }),
  div: (given) =>
    pasted(
      [
        {spot: 'head', code: script(given)},
        {
          spot: 'article',
          code: `<div data-linkedin-ai-optout${written(given.attributes, (name) => `data-${name}`)}>\n${plain(given)}\n</div>`,
        },
      ],
      given,
    ),
  react: (given) => ({
    snippets: [{spot: 'code', code: withTag(given.recipes.react, given)}, ...sheet(given)],
    page: withSheet([script(given), tag(given)], given),
  }),
  vue: (given) => ({
    snippets: [
      {spot: 'compiler', code: given.recipes.vue},
      {
        spot: 'code',
        code: [
          '<script setup>',
          `import {onMounted} from 'vue';`,
          '',
          `onMounted(() => import('${given.name}/define.js'));`,
          '</script>',
          '',
          '<template>',
          `  ${tag(given).replace('></linkedin-ai-optout>', ' />')}`,
          '</template>',
        ].join('\n'),
      },
      ...sheet(given),
    ],
    page: withSheet([script(given), tag(given)], given),
  }),
  frame: (given) => {
    const {lang = given.lang, ...parameters} = given.attributes;
    const query = new URLSearchParams(parameters).toString();
    const {theme, layout = 'card'} = parameters;
    const scheme = theme ? `; color-scheme: ${theme}` : '';
    return pasted(
      [
        {
          spot: 'article',
          code: [
            '<iframe',
            `  src="${escaped(given.address(`frame/${lang}.html`) + (query && `?${query}`))}"`,
            `  title="${escaped(given.heading)}"`,
            '  width="600"',
            `  height="${String(heights[layout as Layout])}"`,
            `  style="width: 100%; border: 0${scheme}"`,
            `  sandbox="${sandbox}"`,
            '></iframe>',
          ].join('\n'),
        },
        {
          spot: 'beside',
          code: script(given, 'frame/host.js', 'async'),
        },
      ],
      given,
    );
  },
  newsletter: async (given) => {
    const {layout = 'card'} = given.attributes;
    const html =
      layout === 'inline'
        ? plain(given)
        : await given.file(`newsletter/${given.lang}${layout === 'compact' ? '.short' : ''}.html`);
    const {accent} = given.colors;
    const code = (accent ? html.replaceAll(given.ownAccent, accent) : html).trim();
    return {snippets: [{spot: 'mail', code}], page: code};
  },
  plain: (given) => ({
    snippets: [{spot: 'feed', code: plain(given)}],
    page: plain(given),
  }),
  text: (given) => {
    const code = given.draw({...propertiesOf(given.attributes), lang: given.lang, format: 'text'});
    return {
      snippets: [{spot: 'text', code}],
      page: `<pre lang="${given.lang}" dir="auto">${escaped(code)}</pre>`,
    };
  },
};

/** About as high as each is, before `host.js` knows better. */
const heights: Readonly<Record<Layout, number>> = {card: 900, compact: 440, inline: 68};

/** Markup that is what it is: the page has it all. */
function pasted(snippets: readonly Snippet[], given: Given): Made {
  return {
    snippets: [...snippets, ...sheet(given)],
    page: withSheet(
      snippets.map(({code}) => code),
      given,
    ),
  };
}

const withSheet = (pieces: readonly string[], given: Given): string =>
  [...pieces, ...sheet(given).map(({code}) => `<style>${code}</style>`)].join('\n');

function script({address, integrity}: Given, file = 'ai-optout.js', how = 'type="module"'): string {
  return [
    '<script',
    `  ${how}`,
    `  src="${escaped(address(file))}"`,
    `  integrity="${integrity(file)}"`,
    '  crossorigin="anonymous"',
    '></script>',
  ].join('\n');
}

const tag = ({attributes}: Pick<Given, 'attributes'>, inside = ''): string =>
  `<linkedin-ai-optout${written(attributes)}>${inside && `\n${inside}\n`}</linkedin-ai-optout>`;

const link = ({setting, action, lang}: Pick<Given, 'setting' | 'action' | 'lang'>): string =>
  `  <a href="${escaped(setting)}" lang="${lang}">${escaped(action)}</a>`;

const shadow = (given: Given): string =>
  asciiHtml(given.draw({...propertiesOf(given.attributes), lang: given.lang, format: 'shadow'}));

const plain = (given: Given): string =>
  asciiHtml(given.draw({...propertiesOf(given.attributes), lang: given.lang, format: 'plain'}));

/** A rule with the colours, for forms that have any. */
function sheet({colors}: Pick<Given, 'colors'>): Snippet[] {
  const lines = Object.entries(colors).map(([token, color]) => `  --optout-${token}: ${color};`);
  if (lines.length === 0) return [];
  const selectors = 'linkedin-ai-optout,\n[data-linkedin-ai-optout]';
  return [{spot: 'sheet', code: `${selectors} {\n${lines.join('\n')}\n}`}];
}

/** The recipe of the documents, with the element as it was set here. */
const withTag = (recipe: string, given: Given): string =>
  recipe
    .replace(/<linkedin-ai-optout[^>]*\/>/, () =>
      tag(given).replace('></linkedin-ai-optout>', ' />'),
    )
    .replace('({lang})', '()');

const written = (
  attributes: Readonly<Record<string, string>>,
  rename: (name: string) => string = String,
): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${rename(name)}="${escaped(value)}"`)
    .join('');

/** `heading-level` as `headingLevel`. */
const propertiesOf = (attributes: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );

/** The options as one writes them in JavaScript; whose language it is comes with the request. */
function literal(attributes: Readonly<Record<string, string>>): string {
  const own = Object.entries(propertiesOf(attributes)).map(
    ([name, value]) => `  ${name}: ${/^\d+$/.test(value) ? value : `'${value}'`},`,
  );
  const reader = `  acceptLanguage: request.headers.get('accept-language'),`;
  return ['{', ...(attributes['lang'] ? [] : [reader]), ...own, '}'].join('\n');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
