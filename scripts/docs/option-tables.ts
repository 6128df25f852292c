// Everything that a page can set, hear, fill and style, as Markdown: the element's manifest, in tables.
import {elementIn} from '../../build/manifest/element-in.js';
import {elementManifest} from '../../build/manifest/manifest.js';
import {attributeOf, optionRows, type OptionRow} from '../../src/options.js';
import {code, table} from './markdown.js';

/** @throws when an option or a layout has no sentence. */
export function optionTables(): string {
  const element = elementIn(elementManifest());
  const {members = [], events = [], slots = [], cssParts = [], cssProperties = []} = element;
  return [
    '## Attributes and properties',
    table(
      ['Attribute', 'Property', 'Values', 'What it does'],
      optionRows.map(([name, row]) => [
        code(attributeOf(name, row)),
        code(name),
        valuesOf(row),
        members.find((member) => member.name === name)?.description,
      ]),
    ),
    '## Events',
    'All bubble and are composed.',
    table(
      ['Event', '`detail`', 'When'],
      events.map(({name, type, description}) => [
        code(name),
        code(detailIn(type.text)),
        description,
      ]),
    ),
    '## Slots',
    table(
      ['Slot', 'What it is for'],
      slots.map(({name, description}) => [code(name) || '(none)', description]),
    ),
    '## Parts',
    table(
      ['Part', 'What it is'],
      cssParts.map(({name, description}) => [code(name), description]),
    ),
    '## Tokens',
    table(
      ['Custom property', 'Default', 'What it sets'],
      cssProperties.map((each) => [code(each.name), code(each.default), each.description]),
    ),
  ].join('\n\n');
}

/** Of `CustomEvent<{ readonly locale: string; }>`: `locale: string`. */
const detailIn = (type: string): string =>
  type.replace(/^CustomEvent<\{ (.*); \}>$/, '$1').replaceAll('readonly ', '');

const orJoined = new Intl.ListFormat('en-GB', {type: 'disjunction'});

function valuesOf({kind, values = []}: OptionRow): string {
  const [first = '', ...others] = values.map((value) => code(String(value)));
  switch (kind) {
    case 'enum':
      return orJoined.format([`${first} (default)`, ...others]);
    case 'level':
      return `${first} (default) to ${others.at(-1) ?? ''}`;
    case 'tokens':
      return `any of ${code(values.join(' '))}; all by default`;
    case 'country':
      return 'a code of ISO 3166-1 alpha-2';
    case 'language':
      return 'a BCP 47 tag';
    case 'key':
      return 'an Ed25519 key, base64';
    case 'url':
      return 'a URL';
    case 'object':
      return 'an object';
  }
}
