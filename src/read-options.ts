// Attributes as they come, checked: a bad value gives the default and one warning.
import type {HeadingLevel, SectionId} from './guide/guide.js';
import type {Layout} from './view/view.js';

export type Follow = 'reader' | 'page';
export type Theme = 'auto' | 'light' | 'dark';

/** As set by attributes or properties, unchecked. */
export interface RawOptions {
  readonly follow?: unknown;
  readonly region?: unknown;
  readonly layout?: unknown;
  readonly show?: unknown;
  readonly headingLevel?: unknown;
  readonly theme?: unknown;
}

export interface Options {
  readonly follow: Follow;
  readonly region: string | undefined;
  readonly layout: Layout;
  readonly show: ReadonlySet<SectionId>;
  readonly headingLevel: HeadingLevel;
  readonly theme: Theme;
}

const sections: readonly SectionId[] = ['summary', 'region', 'steps', 'limits', 'sources'];

const warned = new Set<string>();

function warnOnce(line: string): void {
  if (!warned.has(line)) console.warn(line);
  warned.add(line);
}

/** Never throws: what is not understood is warned of, in the console once, and replaced by the default. */
export function readOptions(
  raw: RawOptions,
  report: (warning: string) => void = warnOnce,
): Options {
  // An object says nothing, and may not even become text.
  const text = (value: unknown) =>
    typeof value === 'object' ? (value ? '?' : '') : String(value ?? '');
  const warn = (name: string, value: unknown) => {
    report(`linkedin-ai-optout: ${name}="${text(value)}" is not valid`);
  };
  // The first of the allowed values is the default.
  const oneOf = <Value extends string | number>(name: keyof RawOptions, ...allowed: Value[]) => {
    const value = text(raw[name]);
    const chosen = allowed.find((each) => String(each) === value);
    if (chosen === undefined && value) warn(name, value);
    return (chosen ?? allowed[0]) as Value;
  };
  const words: readonly string[] = text(raw.show).match(/\S+/g) ?? [];
  // In the order of the box, whatever was asked for.
  const show = sections.filter((section) => words.includes(section));
  if (words.some((word) => !show.includes(word as SectionId))) warn('show', raw.show);
  const region = text(raw.region);
  const isCode = /^[a-z]{2}$/i.test(region);
  if (region && !isCode) warn('region', region);
  return {
    follow: oneOf('follow', 'reader', 'page'),
    region: isCode ? region : undefined,
    layout: oneOf('layout', 'card', 'compact', 'inline'),
    show: new Set(show.length > 0 ? show : sections),
    headingLevel: oneOf('headingLevel', 2, 3, 4, 5, 6),
    theme: oneOf('theme', 'auto', 'light', 'dark'),
  };
}
