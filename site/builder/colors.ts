// How well the box can be read in colours of one's own: measured on a box, so that its rules stand in its styles alone.
import {
  ColorSpace,
  contrastWCAG21,
  OKLab,
  OKLCH,
  serialize,
  sRGB,
  sRGB_Linear,
  to,
  toGamut,
  tryColor,
  type PlainColorObject,
} from 'colorjs.io/fn';

for (const space of [sRGB, sRGB_Linear, OKLab, OKLCH]) ColorSpace.register(space);

/** What can be set: `--optout-` and the name. */
export const colorTokens = ['accent', 'on-accent', 'text', 'surface'] as const;

export type ColorToken = (typeof colorTokens)[number];

export type Colors = Readonly<Partial<Record<ColorToken, string>>>;

interface CheckRow {
  /** By WCAG 2.2: 4.5 for text, 3 for what is a sign. */
  readonly least: number;
  /** Which of the colours it depends on; the likelier to give way first. */
  readonly tokens: readonly ColorToken[];
  readonly colors: (box: Measured) => readonly [string, string];
}

export const checks = {
  text: {least: 4.5, tokens: ['text', 'surface'], colors: ({text, ground}) => [text, ground]},
  muted: {least: 4.5, tokens: ['text', 'surface'], colors: ({muted, ground}) => [muted, ground]},
  button: {
    least: 4.5,
    tokens: ['on-accent', 'accent'],
    colors: ({onAccent, accent}) => [onAccent, accent],
  },
  mark: {least: 3, tokens: ['accent', 'surface'], colors: ({mark, ground}) => [mark, ground]},
  // These derive nothing: white stands on the accent as it is.
  older: {
    least: 4.5,
    tokens: ['accent', 'on-accent'],
    colors: ({given, accent}) => [given['on-accent'] ?? '#fff', accent],
  },
} as const satisfies Readonly<Record<string, CheckRow>>;

export type CheckId = keyof typeof checks;

export const checkIds = Object.keys(checks) as readonly CheckId[];

/** The colours of a box as it is drawn, without transparency. */
interface Measured {
  readonly ground: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly mark: string;
  readonly given: Colors;
}

export type Scheme = 'light' | 'dark';

export const schemes: readonly Scheme[] = ['light', 'dark'];

/** A box that is measured and not seen, in the colours of an article. */
export type Probes = Readonly<Record<Scheme, HTMLElement>>;

export type Ratios = Readonly<Record<CheckId, Readonly<Record<Scheme, number>>>>;

export const isColor = (text: string): boolean => parse(text) !== undefined;

/** As `<input type="color">` takes it. */
export const hexOf = (text: string): string | undefined => {
  const color = parse(text);
  return color && hex(color);
};

/** 1 to 21, for everything that is checked; nothing while the boxes are not drawn. */
export function measure(probes: Probes, colors: Colors): Ratios | undefined {
  const boxes = schemes.map((scheme) => measureBox(probes[scheme], colors));
  const [light, dark] = boxes;
  if (!light || !dark) return undefined;
  const ratios = checkIds.map((id) => {
    const ratio = (box: Measured) => contrastOf(...checks[id].colors(box));
    return [id, {light: ratio(light), dark: ratio(dark)}] as const;
  });
  return Object.fromEntries(ratios) as Ratios;
}

export const passes = (id: CheckId, ratio: number): boolean => ratio >= checks[id].least;

/** What can be had instead of a colour with which something cannot be read. */
export interface Offer {
  readonly token: ColorToken;
  /** Nothing where no shade of it passes. */
  readonly color: string | undefined;
}

/** For each colour that somebody has set and that something fails with, the nearest that passes in both articles. */
export function offers(probes: Probes, colors: Colors, ratios: Ratios): readonly Offer[] {
  const failing = checkIds.filter((id) =>
    schemes.some((scheme) => !passes(id, ratios[id][scheme])),
  );
  const blamed = failing.flatMap((id) => {
    const tokens: readonly ColorToken[] = checks[id].tokens;
    return tokens.find((token) => colors[token] !== undefined) ?? [];
  });
  const found = [...new Set(blamed)].map((token) => ({
    token,
    color: nearest(probes, colors, token),
  }));
  measure(probes, colors);
  return found;
}

/** Lighter or darker in the same hue, in steps that nobody sees. */
function nearest(probes: Probes, colors: Colors, token: ColorToken): string | undefined {
  const color = parse(colors[token] ?? '');
  if (!color) return undefined;
  const ids = checkIds.filter((id) => (checks[id].tokens as readonly ColorToken[]).includes(token));
  const {coords, alpha} = to(color, OKLCH);
  const [lightness, chroma, hue] = coords;
  const shade = (by: number) =>
    hex({space: OKLCH, coords: [(lightness ?? 0) + by, chroma, hue], alpha});
  const isRight = (candidate: string) => {
    const ratios = measure(probes, {...colors, [token]: candidate});
    return !!ratios && ids.every((id) => schemes.every((scheme) => passes(id, ratios[id][scheme])));
  };
  for (let by = 0.01; by <= 1; by += 0.01) {
    const [darker, lighter] = [shade(-by), shade(by)];
    if ((lightness ?? 0) - by >= 0 && isRight(darker)) return darker;
    if ((lightness ?? 0) + by <= 1 && isRight(lighter)) return lighter;
  }
  return undefined;
}

function measureBox(probe: HTMLElement, given: Colors): Measured | undefined {
  const box = probe.querySelector('linkedin-ai-optout');
  const section = box?.shadowRoot?.querySelector('section');
  const small = section?.querySelector('small');
  const button = section?.querySelector('.setting');
  if (!section || !small || !button) return undefined;
  for (const token of colorTokens) {
    const value = given[token];
    if (value === undefined) probe.style.removeProperty(`--optout-${token}`);
    else probe.style.setProperty(`--optout-${token}`, value);
  }
  const page = getComputedStyle(probe).backgroundColor;
  const {color, backgroundColor, borderBlockStartColor} = getComputedStyle(section);
  const ground = over(backgroundColor, page);
  const on = getComputedStyle(button);
  const accent = over(on.backgroundColor, ground);
  return {
    ground,
    text: over(color, ground),
    muted: over(getComputedStyle(small).color, ground),
    accent,
    onAccent: over(on.color, accent),
    mark: over(borderBlockStartColor, ground),
    given,
  };
}

const parse = (text: string): PlainColorObject | undefined => {
  // Words such as `inherit` and `var(…)` are for the page to know.
  try {
    return tryColor(text) ?? undefined;
  } catch {
    return undefined;
  }
};

const contrastOf = (one: string, other: string): number => {
  const [a, b] = [parse(one), parse(other)];
  return a && b ? contrastWCAG21(a, b) : 1;
};

const hex = (color: PlainColorObject): string =>
  serialize(toGamut(to(color, sRGB), {space: sRGB}), {format: 'hex', collapse: false});

/** What is seen where a colour lies on another. */
function over(color: string, ground: string): string {
  const [top, below] = [parse(color), parse(ground)];
  if (!top || !below) return color;
  const [upper, lower] = [to(top, sRGB), to(below, sRGB)];
  const alpha = upper.alpha ?? 1;
  const coords = upper.coords.map(
    (value, at) => (value ?? 0) * alpha + (lower.coords[at] ?? 0) * (1 - alpha),
  ) as [number, number, number];
  return serialize({space: sRGB, coords, alpha: 1});
}
