// The parts of the guide below the link, each from the facts that the policy has and the words for them.
import type {GuideContext} from './guide-context.js';
import type {Action, PartId, Row, Section, SectionId, Verdict} from './guide.js';
import {buildPlaces} from './places.js';
import {buildRoutes} from './steps.js';

type Build = (context: GuideContext, verdict: Verdict, now: Date) => Omit<Section, 'id' | 'folded'>;

interface Part {
  /** The option that shows it. */
  readonly in: SectionId;
  readonly folded?: boolean;
  readonly build: Build;
}

/** In the order in which they are read. */
export const parts: Readonly<Record<PartId, Part>> = {
  steps: {
    in: 'steps',
    build(context) {
      const {messages, locale} = context.words;
      const routes = buildRoutes(context);
      const isForeign = routes.some(({steps}) =>
        steps.some(({segments}) =>
          segments.some((part) => typeof part === 'object' && part.lang !== locale),
        ),
      );
      return {title: messages.steps, routes, texts: isForeign ? [{text: messages.labelsNote}] : []};
    },
  },

  effect: {
    in: 'summary',
    build: ({words: {messages}, say}) => ({title: messages.effect, texts: say('effect')}),
  },

  summary: {
    in: 'summary',
    build: (context) => ({
      title: context.words.messages.summary,
      rows: rows(context, 'used', 'unused'),
    }),
  },

  region: {in: 'region', folded: true, build: buildPlaces},

  limits: {
    in: 'limits',
    folded: true,
    build: ({policy: {links}, words: {messages}, say}) => {
      const action = (target: Action['target'], text: string, url?: string): Action[] =>
        url ? [{target, text, url, hint: messages.newTab}] : [];
      return {
        title: messages.limits,
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
    build: (context) => ({
      title: context.words.messages.background,
      rows: rows(context, 'purpose', 'announced'),
    }),
  },

  sources: {
    in: 'sources',
    folded: true,
    build: ({words: {messages}, sources, say, date, country, number}) => ({
      title: messages.sources,
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
