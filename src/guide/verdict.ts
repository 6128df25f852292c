// What applies where the reader lives, and how that is known.
import {groupOf} from '../region/applicability.js';
import type {Evidence} from '../region/infer-region.js';
import type {GuideContext} from './guide-context.js';
import type {Verdict} from './guide.js';
import {statusWords} from './status.js';

/** Stands in the list of countries for one that is not in it (reserved for such uses by ISO 3166-1). */
const elsewhere = 'ZZ';

/** Codes that `Intl` has names for, and that are no countries: the EU, the euro area, the UN, pseudo-regions. */
const noCountry = /^(EU|EZ|UN|QO|X[AB])$/;

/** @param isDeferred whether the list of countries has the chosen one only */
export function buildVerdict(
  context: GuideContext,
  inferred: string | undefined,
  evidence: Evidence,
  now: Date,
  isDeferred = false,
): Verdict {
  const {policy, words, country, countries, say, cite} = context;
  const {messages} = words;
  const nameOf = (code: string) =>
    code === elsewhere ? messages.otherCountry : noCountry.test(code) ? undefined : country(code);
  const name = inferred && nameOf(inferred);
  // A code that no country has is no knowledge of a country.
  const region = name && inferred;
  const group = groupOf(policy.regions, region);
  const status = region ? (group?.status ?? 'unstated') : 'unknown';
  const basis: Record<Evidence, string> = {
    attribute: messages.fromAttribute,
    reader: messages.fromReader,
    'time-zone': messages.fromTimeZone,
    language: messages.fromLanguage,
    unknown: messages.fromNothing,
  };
  const title = name ?? messages.country;
  const options = () => {
    const codes = policy.regions.map((each) => each.codes).join(' ');
    return [
      ...(region ? [] : [{value: '', label: messages.country}]),
      ...countries(codes, region === elsewhere ? undefined : region),
      {value: elsewhere, label: messages.otherCountry},
    ];
  };
  const known = region ? evidence : 'unknown';
  return {
    status,
    evidence: known,
    title,
    statements: [
      {
        text:
          status === 'unknown'
            ? messages.unknown
            : statusWords(context, 'sentence', status, group?.since, now),
        notes: cite(group?.sources ?? (region ? [] : (policy.says.verdict?.unknown ?? []))),
      },
      ...say('verdict', [group?.sources.length ? 'onByDefault' : 'ifThere']),
    ],
    basis: basis[known],
    picker: {
      label: messages.country,
      value: region ?? '',
      options: isDeferred ? [{value: region ?? '', label: title}] : options(),
    },
  };
}
