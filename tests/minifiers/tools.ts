// Minifiers and inliners of HTML, as sites run them over whole pages: with everything switched on that promises to leave
// a page as it looks.
import minifyHtml from '@minify-html/node';
import {minify as swc} from '@swc/html';
import Beasties from 'beasties';
import Critters from 'critters';
import {minify as htmlMinifierNext, presets} from 'html-minifier-next';
import {minify as htmlMinifierTerser, type Options} from 'html-minifier-terser';
import htmlnano from 'htmlnano';
import juice from 'juice';

type Tool = (page: string) => string | Promise<string>;

const strict: Options = {
  collapseBooleanAttributes: true,
  collapseWhitespace: true,
  decodeEntities: true,
  minifyCSS: true,
  minifyJS: true,
  removeAttributeQuotes: true,
  removeComments: true,
  removeEmptyAttributes: true,
  removeOptionalTags: true,
  removeRedundantAttributes: true,
  removeScriptTypeAttributes: true,
  removeStyleLinkTypeAttributes: true,
  sortAttributes: true,
  sortClassName: true,
  useShortDoctype: true,
};

const critical = {reduceInlineStyles: true, logLevel: 'silent'} as const;

/** By name and manner. */
export const tools: Readonly<Record<string, Tool>> = {
  'html-minifier-terser': (page) => htmlMinifierTerser(page, strict),
  'html-minifier-next': (page) => htmlMinifierNext(page, presets.comprehensive),
  'minify-html': (page) =>
    minifyHtml
      .minify(Buffer.from(page), {
        allow_noncompliant_unquoted_attribute_values: true,
        allow_optimal_entities: true,
        allow_removing_spaces_between_attributes: true,
        minify_css: true,
        minify_doctype: true,
        minify_js: true,
        remove_bangs: true,
        remove_processing_instructions: true,
      })
      .toString(),
  'SWC, smart about spaces': async (page) => {
    const {code} = await swc(page, {
      collapseBooleanAttributes: true,
      collapseWhitespaces: 'smart',
      minifyCss: {lib: 'lightningcss'},
      quotes: false,
      removeEmptyAttributes: true,
      tagOmission: true,
    });
    return code;
  },
  htmlnano: async (page) => (await htmlnano.process(page, {}, htmlnano.presets.max, {})).html,
  beasties: (page) => new Beasties(critical).process(page),
  'critters, told to leave <style>': (page) =>
    new Critters({...critical, reduceInlineStyles: false}).process(page),
  juice: (page) => juice(page),
};

/** What docs/static-files.md warns of. */
export const spoilers = {
  /** Takes away spaces that are seen. */
  'all spaces': (page) => htmlMinifierTerser(page, {...strict, collapseInlineTagWhitespace: true}),
  /** Puts the page’s rules into attributes, also inside of shadow roots. */
  juice: (page) => juice(page),
  /** Makes one style sheet of the page’s and those of shadow roots. */
  critters: (page) => new Critters(critical).process(page),
} as const satisfies Record<string, Tool>;
