// The parts of the guide below the verdict, each from the facts that the policy has and the words for them.
import type {SummaryTerm} from '../policy/policy.js';
import type {GuideContext} from './guide-context.js';
import type {Section, SectionId, Verdict} from './guide.js';
import {buildPlaces} from './places.js';
import {buildRoutes} from './steps.js';

type Builder = (context: GuideContext, verdict: Verdict, now: Date) => Omit<Section, 'id'>;

/** In the order in which they are read. */
export const sections: Readonly<Record<SectionId, Builder>> = {
  summary: ({policy: {summary}, words: {messages}, say}) => ({
    title: messages.summary,
    rows: (Object.keys(summary) as SummaryTerm[])
      .map((id) => ({id, term: {text: messages[id]}, items: say(summary[id] ?? {})}))
      .filter(({items}) => items.length > 0),
  }),

  steps(context) {
    const {messages} = context.words;
    const routes = buildRoutes(context);
    const isForeign = routes.some(({steps}) =>
      steps.some(({segments}) => segments.some((part) => typeof part === 'object' && part.gloss)),
    );
    return {title: messages.steps, routes, texts: isForeign ? [{text: messages.labelsNote}] : []};
  },

  region: buildPlaces,

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
