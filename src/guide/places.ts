// Where it applies: one row for each status and day, with the reader's own place marked; then what else is known of it.
import type {RegionGroup} from '../policy/policy.js';
import {statusIds} from '../policy/statuses.js';
import {groupOf} from '../region/applicability.js';
import type {GuideContext} from './guide-context.js';
import {buildAuthority, buildRemarks} from './local.js';
import type {Content, Row, Statement, Verdict} from './guide.js';
import {statusWords} from './status.js';

export function buildPlaces(
  context: GuideContext,
  {status, title, picker: {value}}: Verdict,
  now: Date,
): Content {
  const {policy, words, cite, country, say} = context;
  const {messages} = words;
  const own = groupOf(policy.regions, value);
  const mark = messages.yours;
  const place = (group: RegionGroup, code: string): Statement => {
    const name = country(code) ?? code;
    if (code === value) return {text: name, mark};
    // The whole group is the reader's when none of its members stands for itself.
    return group === own && !group.shown.includes(value)
      ? {text: `${name} (${title})`, mark}
      : {text: name};
  };
  const rows = statusIds.flatMap((wanted): Row[] => {
    const groups = policy.regions.filter((group) => group.status === wanted);
    // Those that have no day stand in one row.
    const days = [...new Set(groups.map(({since}) => since))].sort();
    const others: readonly Statement[] =
      wanted === 'earlier'
        ? say('elsewhere')
        : wanted === 'unstated' && status === wanted
          ? [{text: title, mark}]
          : [];
    return (days[0] ? days : [undefined]).map((day) => {
      const alike = groups.filter(({since, shown}) => since === day && shown);
      return {
        id: 'places',
        term: {
          text: statusWords(context, 'row', wanted, day, now),
          notes: cite(alike.flatMap(({sources}) => sources)),
        },
        items: [
          ...alike.flatMap((group) => group.shown.split(' ').map((code) => place(group, code))),
          ...others,
        ],
      };
    });
  });
  return {
    rows: [
      ...rows,
      ...buildRemarks(context, title, value),
      ...buildAuthority(context, value),
    ].filter(({items}) => items.length > 0),
  };
}
