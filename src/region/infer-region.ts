import {countryOfTimeZone, hasTimeZones} from './time-zone-country.js';

/** How the reader's country is known, the best first. */
export type Evidence = 'attribute' | 'reader' | 'time-zone' | 'language' | 'unknown';

/** All that is ever looked at to tell where a reader lives. */
export interface RegionSignals {
  /** Country the page pins, ISO 3166-1 alpha-2 in any case. */
  attribute?: string | undefined;
  /** Country the reader picked, the same form. */
  reader?: string | undefined;
  /** IANA zone, as `Intl` and `Temporal` give it. */
  timeZone?: string | undefined;
  /** BCP 47 tags, the most wanted first, as in `navigator.languages`. */
  languages?: readonly string[] | undefined;
}

export interface InferredRegion {
  /** ISO 3166-1 alpha-2, upper case; absent when unknown. */
  region?: string;
  evidence: Evidence;
}

/** Codes in everyday use that ISO 3166-1 only reserves. */
const aliases: Record<string, string> = {UK: 'GB', EL: 'GR'};

/**
 * The reader's country, from the best evidence there is. What is malformed is passed over;
 * never throws.
 */
export function inferRegion({
  attribute,
  reader,
  timeZone = '',
  languages = [],
}: RegionSignals): InferredRegion {
  const inZone = countryOfTimeZone(timeZone);
  // The table holds every zone of the listed countries, so any other place is in none of them.
  // UTC and its like are no places; Reykjavik is what Firefox reports to hide the real one.
  const elsewhere = !inZone && /^(?!Etc\/|Atlantic\/Reykjavik)\w+\//.test(timeZone);
  const candidates: [Evidence, string | undefined][] = [
    ['attribute', toCode(attribute)],
    ['reader', toCode(reader)],
    ['time-zone', inZone],
    [
      'language',
      languages.map(regionOf).find((region) => region && !(elsewhere && hasTimeZones(region))),
    ],
  ];
  for (const [evidence, region] of candidates) if (region) return {region, evidence};
  return {evidence: 'unknown'};
}

function toCode(text = ''): string | undefined {
  // Tested first: upper case may be longer (ß → SS).
  if (!/^[a-z]{2}$/i.test(text)) return undefined;
  const code = text.toUpperCase();
  return aliases[code] ?? code;
}

function regionOf(tag: string): string | undefined {
  try {
    // Not by `Intl.Locale`, whose data take a while to load.
    const [canonical = ''] = Intl.getCanonicalLocales(tag);
    return toCode(/^[a-z]+(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/.exec(canonical)?.[1]);
  } catch {
    return undefined;
  }
}
