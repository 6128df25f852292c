// What else is known of a reader's country: what holds there only, and what the authority there has said.
import type {StatementId} from '../policy/policy.js';
import {groupOf} from '../region/applicability.js';
import type {GuideContext} from './guide-context.js';
import type {Row} from './guide.js';

/** @param region the reader's own, named `title`; empty when it is not known: then each remark is said of its places */
export function buildRemarks(
  {policy, country, say}: GuideContext,
  title: string,
  region: string,
): Row[] {
  const remarks = Object.entries(policy.remarks) as [StatementId, string][];
  const row = (term: string, ids: readonly StatementId[]): Row => ({
    id: 'remarks',
    term: {text: term},
    items: say('remark', ids),
  });
  if (region) {
    return [
      row(
        title,
        remarks.flatMap(([id, codes]) => (codes.includes(region) ? [id] : [])),
      ),
    ];
  }
  return remarks.map(([id, codes]) => {
    const places = policy.regions
      .filter((group) => codes.includes(group.codes.slice(0, 2)))
      .flatMap(({shown}) => shown.split(' '));
    return row(places.map((code) => country(code) ?? code).join(', '), [id]);
  });
}

export function buildAuthority(
  {policy, words: {locale, messages}, state}: GuideContext,
  region: string,
): Row[] {
  const authority = groupOf(policy.authorities, region);
  if (!authority) return [];
  const {names, said} = authority;
  const lang = names[locale] ? locale : (Object.keys(names)[0] ?? locale);
  return [
    {
      id: 'authority',
      term: {text: messages.authority},
      items: [
        {text: names[lang] ?? '', lang},
        ...said.map(({id, sources: cited, date}) => state(id, cited, {...(date && {date})})),
      ],
    },
  ];
}
