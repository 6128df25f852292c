// The parts of the guide below the verdict, each from the facts that the policy has and the words for them.
import type {Status, SummaryTerm} from '../policy/policy.js';
import {groupOf} from '../region/applicability.js';
import type {GuideContext} from './guide-context.js';
import type {Row, Section, SectionId, Statement, Verdict} from './guide.js';
import {buildRoutes} from './steps.js';

type Builder = (context: GuideContext, verdict: Verdict) => Omit<Section, 'id'>;

const withItems = ({items}: Row) => items.length > 0;

/** In the order in which they are read. */
export const sections: Readonly<Record<SectionId, Builder>> = {
  summary: ({policy: {summary}, words: {messages}, say}) => ({
    title: messages.summary,
    rows: (Object.keys(summary) as SummaryTerm[])
      .map((id) => ({id, term: {text: messages[id]}, items: say(summary[id] ?? {})}))
      .filter(withItems),
  }),

  steps(context) {
    const {messages} = context.words;
    const routes = buildRoutes(context);
    const isForeign = routes.some(({steps}) =>
      steps.some(({segments}) => segments.some((part) => typeof part === 'object' && part.gloss)),
    );
    return {title: messages.steps, routes, texts: isForeign ? [{text: messages.labelsNote}] : []};
  },

  region({policy, words: {messages}, cite, country, date, say}, {status, title, picker: {value}}) {
    const own = groupOf(policy.regions, value);
    const mark = messages.yours;
    const row = (wanted: Status, text: string, ...rest: readonly Statement[]): Row => {
      const groups = policy.regions.filter((group) => group.status === wanted && group.shown);
      const places = groups.flatMap((group) =>
        group.shown.split(' ').map((code): Statement => {
          const name = country(code) ?? code;
          if (code === value) return {text: name, mark};
          // The whole group is the reader's when none of its members stands for itself.
          return group === own && !group.shown.includes(value)
            ? {text: `${name} (${title})`, mark}
            : {text: name};
        }),
      );
      return {
        id: 'places',
        term: {text, notes: cite(groups.flatMap(({sources}) => sources))},
        items: [...places, ...rest],
      };
    };
    return {
      title: messages.regions,
      rows: [
        row('began', messages.beganOn(date(policy.start))),
        row('earlier', messages.beganEarlier, {text: messages.mostOthers}),
        row(
          'unstated',
          messages.noStatement,
          ...(status === 'unstated' ? [{text: title, mark}] : []),
        ),
      ].filter(withItems),
      texts: say(policy.says, own?.remarks ?? []),
    };
  },

  limits: ({policy: {says, limits, links}, words: {messages}, say}) => ({
    title: messages.limits,
    list: say(limits),
    ...(links.objection && {
      texts: say(says, ['objection']),
      action: {
        target: 'objection',
        text: messages.openForm,
        url: links.objection,
        hint: messages.newTab,
      },
    }),
  }),

  sources: ({policy: {differences}, words: {messages}, sources, say, date}) => ({
    title: messages.sources,
    entries: sources.map(({lang = 'en', date: day, read, ...source}) => ({
      ...source,
      lang,
      details: [...(day ? [date(day)] : []), ...(read ? [messages[read]] : [])],
    })),
    lead: messages.reported,
    list: say(differences),
  }),
};
