// Everything that can be set, one row each, and every layout. Types, attributes, the reading of values, the server's
// options, the WordPress plugin, the demo's form and the documents' tables are made from here. What has to be written by
// hand elsewhere is held against it: `npm run check` names what was forgotten.

const every = ['summary', 'region', 'steps', 'limits', 'sources'] as const;

/** A part of the box below the verdict. */
export type SectionId = (typeof every)[number];

/** What of the box a layout shows, in every rendition. */
export interface LayoutRow {
  /** Of the sections, those that it has room for. */
  readonly shows: readonly SectionId[];
  /** Everything below the link waits behind a disclosure. Where nothing unfolds, as in text, it is written out. */
  readonly folded?: boolean;
  /** Nothing but a sentence and the link: no heading, no verdict, no footer. */
  readonly oneLine?: boolean;
}

export const layouts = {
  /** Everything. */
  card: {shows: every},
  /** Verdict and link; the rest waits behind a disclosure. */
  compact: {shows: every, folded: true},
  /** One line. */
  inline: {shows: [], oneLine: true},
} as const satisfies Readonly<Record<string, LayoutRow>>;

export type Layout = keyof typeof layouts;

const layoutNames = Object.keys(layouts) as readonly Layout[];

/**
 * - `enum`, `level`: one of `values`, the first by default
 * - `tokens`: any of `values`, separated by spaces; all by default
 * - `country`: ISO 3166-1 alpha-2
 * - `language`: BCP 47; HTML itself has the attribute
 * - `url`, `key`, `object`: what somebody else looks into
 */
export type Kind = 'enum' | 'level' | 'tokens' | 'country' | 'language' | 'url' | 'key' | 'object';

/** Where an option can be set, beside the element: on its div form, in a frame's address, on a server, in WordPress. */
export type Place = 'div' | 'frame' | 'server' | 'wordpress';

const anywhere = ['div', 'frame', 'server', 'wordpress'] as const;

export interface OptionRow {
  readonly kind: Kind;
  readonly values?: readonly (string | number)[];
  /** Where it is not called as the property is; `false` for what no text can say. */
  readonly attribute?: string | false;
  readonly places: readonly Place[];
}

/** The table, or a changed copy of it. */
export interface OptionTable {
  readonly byName: Readonly<Record<string, OptionRow>>;
  readonly layouts: Readonly<Record<string, LayoutRow>>;
}

/** By property, in the order in which the documents name them; the sentence above each is theirs. */
export const options = {
  /** Pins the language of this element. */
  lang: {kind: 'language', places: ['div', 'server', 'wordpress']},
  /** Whose language comes first. */
  follow: {kind: 'enum', values: ['reader', 'page'], places: ['div', 'frame', 'wordpress']},
  /** Pins the country. Inferred when absent. */
  region: {kind: 'country', places: anywhere},
  /** How much of the box is seen. */
  layout: {
    kind: 'enum',
    values: layoutNames,
    places: anywhere,
  },
  /** Which sections there are. */
  show: {kind: 'tokens', values: every, places: anywhere},
  /** Level of the box's heading. */
  headingLevel: {
    kind: 'level',
    values: [2, 3, 4, 5, 6],
    attribute: 'heading-level',
    places: anywhere,
  },
  /** Colours of the box; `auto` goes by the page's `color-scheme`. */
  theme: {
    kind: 'enum',
    values: ['auto', 'light', 'dark'],
    places: anywhere,
  },
  // Not where authors of comments or of links could choose the facts.
  /** Where a policy document is that replaces the built-in facts. */
  policySrc: {kind: 'url', attribute: 'policy-src', places: []},
  /** Only facts with a signature that fits this public key replace the built-in ones. */
  policyKey: {kind: 'key', attribute: 'policy-key', places: []},
  /** A policy document that replaces the built-in facts; refused whole when it breaks a rule. */
  policy: {kind: 'object', attribute: false, places: ['server']},
} as const satisfies Readonly<Record<string, OptionRow>>;

type Rows = typeof options;
export type OptionName = keyof Rows;

/** Those that say which facts the box shows, and not how. */
export const factsOptions = ['policy', 'policySrc', 'policyKey'] as const;
export type FactsOption = (typeof factsOptions)[number];

export type Follow = Rows['follow']['values'][number];
export type HeadingLevel = Rows['headingLevel']['values'][number];
export type Theme = Rows['theme']['values'][number];

/** What a value of the row is written as: attributes, and templates of other languages, have numbers as text. */
export type ValueOf<Row extends OptionRow> = Row extends {values: readonly (infer Value)[]}
  ? Row['kind'] extends 'tokens'
    ? Value | (string & Record<never, never>)
    : Value | (Value extends number ? `${Value}` : never)
  : Row['kind'] extends 'object'
    ? // What a JSON module is known as would fit into no closer type.
      object
    : string;

/** The element's properties; HTML itself has `lang`. Unset they are `undefined`, or `null` after an attribute. */
export type ElementProperties = {
  -readonly [Name in keyof Rows as Rows[Name]['kind'] extends 'language' ? never : Name]:
    ValueOf<Rows[Name]> | null | undefined;
};

type AttributeName<Name extends OptionName> = Rows[Name] extends {attribute: infer Other}
  ? Extract<Other, string>
  : Name;

/** The element's attributes as templates write them; HTML itself has `lang`. */
export type ElementAttributes = {
  readonly [Name in keyof ElementProperties as AttributeName<Name>]?: ElementProperties[Name];
};

/** The options that can be set in a place. */
export type NameIn<Where extends Place> = {
  [Name in OptionName]: Where extends Rows[Name]['places'][number] ? Name : never;
}[OptionName];

/** All rows with their names. */
export const optionRows = Object.entries(options) as readonly (readonly [OptionName, OptionRow])[];

/** The attribute of an option that has one. */
export const attributeOf = (name: string, {attribute = name}: OptionRow): string | undefined =>
  attribute || undefined;

/** The rows of a place. */
export const rowsIn = <Where extends Place>(place: Where) =>
  optionRows.filter((row): row is readonly [NameIn<Where>, OptionRow] =>
    row[1].places.includes(place),
  );

/** The attributes that can be set in a place. */
export const attributesIn = (place: Place): readonly string[] =>
  rowsIn(place).flatMap(([name, row]) => attributeOf(name, row) ?? []);

/**
 * The tokens that a frame’s address can set, where no style sheet of the page reaches: one plain colour each. By parameter.
 */
export const frameColors = {
  accent: '--optout-accent',
} as const satisfies Readonly<Record<string, `--optout-${string}`>>;

/** All that the address of a frame page can ask of the box. */
export const frameParameters: readonly string[] = [
  ...attributesIn('frame'),
  ...Object.keys(frameColors),
];
