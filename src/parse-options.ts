// Options as they come, checked against the table: a bad value gives the default and one warning.
import {
  attributeOf,
  layouts,
  optionRows,
  type Kind,
  type OptionName,
  type OptionRow,
  type options,
  type SectionId,
} from './options.js';

type Rows = typeof options;

/** What a value of the row is understood as. */
type Parsed<Row extends OptionRow> = Row extends {values: readonly (infer Value)[]}
  ? Row['kind'] extends 'tokens'
    ? ReadonlySet<Value>
    : Value
  : string | undefined;

/** As understood; what only others look into is not among them. */
export type Options = {
  readonly [
    Name in keyof Rows as Rows[Name]['kind'] extends keyof typeof parsers ? Name : never
  ]: Parsed<Rows[Name]>;
};

/** As set by attributes or properties, unchecked. */
export type RawOptions = Readonly<Partial<Record<OptionName, unknown>>>;

/** Says that a value was not understood. */
type Refuse = () => void;

const oneOf = (text: string, values: readonly unknown[], refuse: Refuse) => {
  const value = values.find((each) => String(each) === text);
  if (value === undefined) refuse();
  return value ?? values[0];
};

const parsers = {
  enum: oneOf,
  level: oneOf,
  tokens(text: string, values: readonly unknown[], refuse: Refuse) {
    const words: readonly unknown[] = text.match(/\S+/g) ?? [];
    // In the order of the table, whatever was asked for.
    const known = values.filter((each) => words.includes(each));
    if (!words.every((word) => known.includes(word))) refuse();
    return new Set(known.length > 0 ? known : values);
  },
  country(text: string, _values: readonly unknown[], refuse: Refuse) {
    if (/^[a-z]{2}$/i.test(text)) return text;
    refuse();
    return undefined;
  },
} satisfies Partial<Record<Kind, unknown>>;

const warned = new Set<string>();

/** Says in the console, once, that a value was not understood. */
export function warnOnce(warning: string): void {
  // Pages take even that away.
  const {console: log} = globalThis as Partial<typeof globalThis>;
  if (!warned.has(warning)) log?.warn(warning);
  warned.add(warning);
}

export const warningOf = (name: string, text: string): string =>
  `linkedin-ai-optout: ${name}="${text}" is not valid`;

/** Never throws: what is not understood is warned of, in the console once, and replaced by the default. */
export function parseOptions(
  raw: RawOptions,
  report: (warning: string) => void = warnOnce,
): Options {
  const parsed = optionRows.flatMap(([name, {kind, values = []}]) => {
    if (!(kind in parsers)) return [];
    const given = raw[name];
    // An object says nothing, and may not even become text.
    const text = typeof given === 'object' ? (given ? '?' : '') : String(given ?? '');
    const value = parsers[kind as keyof typeof parsers](text, values, () => {
      if (text) report(warningOf(name, text));
    });
    return [[name, value]];
  });
  return Object.fromEntries(parsed) as Options;
}

/** The sections that are drawn: those asked for, as far as the layout has room for them. */
export function shownSections({layout, show}: Options): ReadonlySet<SectionId> {
  const {shows}: {readonly shows: readonly SectionId[]} = layouts[layout];
  return new Set(shows.filter((id) => show.has(id)));
}

const written = (value: unknown): string =>
  value instanceof Set ? [...value].join(' ') : String(value ?? '');

/** The attributes that say the same; a default needs none. */
export function attributesFor(given: Partial<Options>): Readonly<Record<string, string>> {
  const defaults: Readonly<Partial<Record<OptionName, unknown>>> = parseOptions({});
  const options: typeof defaults = given;
  return Object.fromEntries(
    optionRows.flatMap(([name, row]) => {
      const text = written(options[name]);
      const attribute = attributeOf(name, row);
      return attribute && text && text !== written(defaults[name]) ? [[attribute, text]] : [];
    }),
  );
}
