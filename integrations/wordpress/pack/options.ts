// The table of options, as the plugin’s PHP and its block read it.
import {attributeOf, type OptionRow, type OptionTable} from '../../../src/options.js';
import type {PhpValue} from './php.js';

/** The words for an option in the editor’s sidebar, and where its values have names, those for each value. */
export type Titles = Readonly<
  Record<string, {readonly label: string; readonly values?: Readonly<Record<string, string>>}>
>;

interface PluginRow extends OptionRow {
  /** Of the block’s attribute. */
  readonly property: string;
  readonly attribute: string;
}

const pluginRows = ({byName}: OptionTable): PluginRow[] =>
  Object.entries(byName).flatMap(([property, row]) => {
    const attribute = attributeOf(property, row);
    return attribute && row.places.includes('wordpress') ? [{...row, property, attribute}] : [];
  });

/** PHP and shortcodes know no dash in a name. */
const phpName = (attribute: string): string => attribute.replaceAll('-', '_');

/** What `ai_optout_box_table()` gives. */
export const phpOptions = (table: OptionTable): PhpValue => ({
  options: Object.fromEntries(
    pluginRows(table).map(({attribute, property, kind, values = []}) => [
      phpName(attribute),
      {attribute, property, kind, values: values.map(String)},
    ]),
  ),
  layouts: Object.fromEntries(
    Object.entries(table.layouts).map(([name, {shows, oneLine = false}]) => [
      name,
      {shows, one_line: oneLine},
    ]),
  ),
});

/** What block/editor/table.js has: by property. */
export const editorOptions = (table: OptionTable): Readonly<Record<string, object>> =>
  Object.fromEntries(
    pluginRows(table).map(({attribute, property, kind, values}) => [
      property,
      {attribute, phpName: phpName(attribute), kind, values},
    ]),
  );

/** The `attributes` of block.json. */
export const blockAttributes = (table: OptionTable): Readonly<Record<string, object>> =>
  Object.fromEntries(
    pluginRows(table).map(({property, kind, values}) => {
      const isOneOf = kind === 'enum' || kind === 'level';
      const type = kind === 'level' ? 'number' : 'string';
      return [property, isOneOf ? {type, enum: values, default: values?.[0]} : {type, default: ''}];
    }),
  );

/** What the sidebar would have no words for, a line each. */
export const untitled = (table: OptionTable, titles: Titles): string[] =>
  pluginRows(table).flatMap(({property, kind, values = []}) => {
    const title = titles[property];
    if (!title) return [`${property} has no label`];
    const named = kind === 'enum' || kind === 'tokens' ? values : [];
    return named
      .filter((value) => !title.values?.[value])
      .map((value) => `${property}: ${value} has no title`);
  });
