// What has to be written by hand for an option or a value, because people copy it out of the repository or read it, held
// against the table. Everything else is made from the table.
import {attributeOf, type OptionRow, type OptionTable, type Place} from '../../src/options.js';

/** A list in a file: where it stands there, what its entries look like, and what has to be among them. */
interface HandList {
  readonly path: string;
  readonly what: string;
  readonly place: RegExp;
  readonly entry?: RegExp;
  readonly wanted: readonly string[];
}

/**
 * One line for each entry that a list lacks, or has although the table knows none of it.
 * @param read gives the text of a file
 */
export function forgottenOptions(table: OptionTable, read: (path: string) => string): string[] {
  return handLists(table).flatMap(({path, what, place, entry = /[\w-]+/g, wanted}) => {
    const list = place.exec(read(path))?.[1];
    if (list === undefined) return [`${path}: ${what}: is missing: ${wanted.join(', ')}`];
    const found = new Set(
      Array.from(list.matchAll(entry)).flatMap(([whole, named = whole]) => named.split(' ')),
    );
    return [
      ...wanted.filter((each) => !found.has(each)).map((each) => `${each} is missing`),
      ...[...found].filter((each) => !wanted.includes(each)).map((each) => `${each} is unknown`),
    ].map((fault) => `${path}: ${what}: ${fault}`);
  });
}

function handLists(table: OptionTable): readonly HandList[] {
  const attributes = attributesOf(table);
  const ofDiv = attributesOf(table, 'div').map((name) => `data-${name}`);
  return [
    ...tagLists.map((list) => ({...list, what: 'attributes of the tag', wanted: attributes})),
    ...divLists.map((list) => ({...list, what: 'attributes of the div form', wanted: ofDiv})),
    ...ofStructuredContent(table),
    {
      path: 'integrations/edge/handler.js',
      what: 'settings in the address',
      place: /const settings = Object\.entries\(\{([^}]*)\}/,
      entry: /^ +'?([\w-]+)'?:/gm,
      // Beside the table: what the server makes of it.
      wanted: [...attributesOf(table, 'server'), 'format'],
    },
    ...ofPluginsReadme(table),
  ];
}

const attributesOf = ({byName}: OptionTable, place?: Place): string[] =>
  Object.entries(byName)
    .filter(([, {places}]) => !place || places.includes(place))
    .flatMap(([name, row]) => attributeOf(name, row) ?? []);

const tagLists: readonly Pick<HandList, 'path' | 'place' | 'entry'>[] = [
  {path: 'integrations/tinymce/config.js', place: /linkedin-ai-optout\[([^\]]*)\]/},
  {
    path: 'integrations/ckeditor/config.js',
    place: /name: 'linkedin-ai-optout',\s+attributes: \{([^]*?)\n {6}\}/,
    entry: /'?([\w-]+)'?: true/g,
  },
  {path: 'integrations/drupal/allowed-html.txt', place: /<linkedin-ai-optout([^>]*)>/},
];

// CKEditor's rule lets every data attribute pass.
const divLists: typeof tagLists = [
  {path: 'integrations/drupal/allowed-html.txt', place: /<div data-linkedin-ai-optout([^>]*)>/},
  {
    path: 'integrations/typo3/OptOut.yaml',
    place: /- data-linkedin-ai-optout\n([^]*?)\n +- lang\n/,
    entry: /- ([\w-]+)/g,
  },
];

/** The fields of an editor's form, and the choices of those that have some. */
function ofStructuredContent({byName}: OptionTable): HandList[] {
  const path = 'integrations/structured-content/render.js';
  const rows = Object.entries(byName).filter(
    ([, {kind, places}]) => places.includes('server') && kind !== 'object',
  );
  return [
    {
      path,
      what: 'fields',
      place: /fields: \[([^]*?)\n {2}\]/,
      entry: /name: '(\w+)'/g,
      wanted: rows.map(([name]) => name),
    },
    {
      path,
      what: 'options of an entry',
      place: /const \{([^}]*)\} = entry/,
      wanted: rows.map(([name]) => name),
    },
    ...rows.flatMap(([name, {values}]) =>
      values
        ? [
            {
              path,
              what: `choices of ${name}`,
              place: new RegExp(`name: '${name}'.*options: \\[([^\\]]*)\\]`),
              wanted: values.map(String),
            },
          ]
        : [],
    ),
  ];
}

/** The attributes of the shortcode, and their values, in the plugin's readme. */
function ofPluginsReadme({byName}: OptionTable): HandList[] {
  const path = 'integrations/wordpress/readme.txt';
  const rows = Object.entries(byName).flatMap(([name, row]) => {
    const attribute = attributeOf(name, row)?.replaceAll('-', '_');
    return attribute && row.places.includes('wordpress') ? [{...row, attribute}] : [];
  });
  return [
    {
      path,
      what: 'attributes of the shortcode',
      place: /function take:\n\n((?:\* .*\n)*)/,
      entry: /^\* `(\w+)`/gm,
      wanted: rows.map(({attribute}) => attribute),
    },
    ...rows.flatMap(({attribute, ...row}) =>
      row.values
        ? [
            {
              path,
              what: `values of ${attribute}`,
              place: new RegExp(`^\\* \`${attribute}\`: (.*)$`, 'm'),
              entry: /`([^`]*)`/g,
              wanted: namedValues(row),
            },
          ]
        : [],
    ),
  ];
}

/** Of levels, the first and the last are named. */
const namedValues = ({kind, values = []}: OptionRow): string[] =>
  (kind === 'level' ? [values[0], values.at(-1)] : [...values]).map(String);
