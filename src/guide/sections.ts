// The parts of the guide below the link, each from the facts that the policy has and the words for them.
import type {Policy} from '../policy/policy.js';
import type {GuideContext} from './guide-context.js';
import type {Action, Content, PartId, Row, SectionId, Verdict} from './guide.js';
import {buildPlaces} from './places.js';
import {buildRoutes} from './steps.js';

interface Part {
  /** The option that shows it. */
  readonly in: SectionId;
  readonly folded?: boolean;
  /** The id of its words. */
  readonly title: 'steps' | 'effect' | 'summary' | 'regions' | 'limits' | 'background' | 'sources';
  /** Whether there is anything to say, to be known without saying it; always, where absent. */
  readonly says?: (policy: Policy) => boolean;
  readonly build: (context: GuideContext, verdict: Verdict, now: Date) => Content;
}

/** In the order in which they are read. */
export const parts: Readonly<Record<PartId, Part>> = {
  steps: {
    in: 'steps',
    title: 'steps',
    build(context) {
      const {messages, locale} = context.words;
      const routes = buildRoutes(context);
      const isForeign = routes.some(({steps}) =>
        steps.some(({segments}) =>
          segments.some((part) => typeof part === 'object' && part.lang !== locale),
        ),
      );
      return {routes, texts: isForeign ? [{text: messages.labelsNote}] : []};
    },
  },

  effect: {
    in: 'summary',
    title: 'effect',
    says: ({says}) => !!says.effect,
    build: ({say}) => ({texts: say('effect')}),
  },

  summary: {
    in: 'summary',
    title: 'summary',
    says: ({says}) => !!(says.used ?? says.unused),
    build: (context) => ({rows: rows(context, 'used', 'unused')}),
  },

  region: {in: 'region', folded: true, title: 'regions', build: buildPlaces},

  limits: {
    in: 'limits',
    folded: true,
    title: 'limits',
    says: ({says, links}) => !!(says.limits ?? links.objection ?? links.ads),
    build: ({policy: {links}, words: {messages}, say}) => {
      const action = (target: Action['target'], text: string, url?: string): Action[] =>
        url ? [{target, text, url, hint: messages.newTab}] : [];
      return {
        list: say('limits'),
        ...(links.objection && {texts: say('objection')}),
        actions: [
          ...action('objection', messages.openForm, links.objection),
          ...action('ads', messages.openAds, links.ads),
        ],
      };
    },
  },

  background: {
    in: 'summary',
    folded: true,
    title: 'background',
    says: ({says}) => !!(says.purpose ?? says.announced),
    build: (context) => ({rows: rows(context, 'purpose', 'announced')}),
  },

  sources: {
    in: 'sources',
    folded: true,
    title: 'sources',
    build: ({words: {messages}, sources, say, date, country, number}) => ({
      entries: sources.map(({lang = 'en', date: day, read, country: code, ...source}, index) => ({
        ...source,
        number: number(index + 1),
        lang,
        details: [
          ...(code ? [`${messages.authority}, ${country(code) ?? code}`] : []),
          ...(day ? [date(day)] : []),
          ...(read ? [messages[read]] : []),
        ],
      })),
      lead: messages.reported,
      list: say('differences'),
    }),
  },
};

export const partIds = Object.keys(parts) as PartId[];

/** A row for each term of which there is something to say. */
const rows = (
  {words: {messages}, say}: GuideContext,
  ...terms: readonly ('used' | 'unused' | 'purpose' | 'announced')[]
): Row[] =>
  terms
    .map((id) => ({id, term: {text: messages[id]}, items: say(id)}))
    .filter(({items}) => items.length > 0);
