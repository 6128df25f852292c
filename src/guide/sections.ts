// The parts of the guide below the verdict, each from the facts that the policy has and the words for them.
import {groupOf} from '../region/applicability.js';
import type {Status} from '../policy/policy.js';
import type {Desk} from './desk.js';
import type {Row, Section, SectionId, Statement, Verdict} from './guide.js';
import {buildRoutes} from './steps.js';

type Builder = (desk: Desk, verdict: Verdict) => Omit<Section, 'id'>;

/** In the order in which they are read. */
export const sections: Readonly<Record<SectionId, Builder>> = {
  summary({policy, words: {messages}, say, sayAll, date}) {
    const row = (id: Row['id'], term: string, items: readonly Statement[]) => ({
      id,
      term: {text: term},
      items,
    });
    const rows = [
      row(
        'announced',
        messages.announced,
        policy.announced ? say('byBoth', messages.byBoth(date(policy.announced))) : [],
      ),
      row('used', messages.used, sayAll(['profile', 'content', 'groups', 'resumes', 'prompts'])),
      row(
        'unused',
        messages.unused,
        sayAll(['privateMessages', 'logins', 'salary', 'applications', 'minors']),
      ),
      row('purpose', messages.purpose, sayAll(['writing', 'recruiting'])),
      row('effect', messages.effect, sayAll(['notRetroactive'])),
    ];
    return {title: messages.summary, rows: rows.filter(({items}) => items.length > 0)};
  },

  steps(desk) {
    const {messages} = desk.words;
    const routes = buildRoutes(desk);
    const foreign = routes.some(({steps}) =>
      steps.some(({parts}) => parts.some((part) => typeof part === 'object' && part.gloss)),
    );
    return {
      title: messages.steps,
      routes,
      texts: foreign ? [{text: messages.labelsNote}] : [],
    };
  },

  region({policy, words: {messages}, cite, country, date, sayAll}, {status, title, picker}) {
    const own = groupOf(policy.regions, picker.value || undefined);
    const row = (wanted: Status, text: string, rest: readonly Statement[]): Row => {
      const groups = policy.regions.filter((group) => group.status === wanted && group.shown);
      return {
        id: 'places',
        term: {text, notes: cite(groups.flatMap(({sources}) => sources))},
        items: [
          ...groups.flatMap((group) =>
            group.shown.split(' ').map((code): Statement => {
              const name = country(code) ?? code;
              // The whole group is the reader's when none of its members stands for itself.
              const whole = group === own && !group.shown.includes(picker.value);
              return whole
                ? {text: `${name} (${title})`, mark: messages.yours}
                : {text: name, mark: code === picker.value ? messages.yours : undefined};
            }),
          ),
          ...rest,
        ],
      };
    };
    const rows = [
      row('began', messages.beganOn(date(policy.start)), []),
      row('earlier', messages.beganEarlier, [{text: messages.mostOthers}]),
      row(
        'unstated',
        messages.noStatement,
        status === 'unstated' ? [{text: title, mark: messages.yours}] : [],
      ),
    ];
    return {
      title: messages.regions,
      rows: rows.filter(({items}) => items.length > 0),
      texts: sayAll((own?.remarks ?? []) as readonly ('legalBasis' | 'microsoft')[]),
    };
  },

  limits({policy: {links}, words: {messages}, sayAll}) {
    return {
      title: messages.limits,
      list: sayAll(['personalisation', 'replies', 'feedback', 'ads']),
      texts: links.objection ? sayAll(['objection']) : [],
      action: links.objection
        ? {
            target: 'objection',
            text: messages.openForm,
            url: links.objection,
            hint: messages.newTab,
          }
        : undefined,
    };
  },

  sources({policy, words: {messages}, sources, say, sayAll, date}) {
    const name = policy.reporter ?? '';
    return {
      title: messages.sources,
      entries: sources.map(({publisher, title, lang = 'en', url, date: day, read}) => ({
        publisher,
        title,
        lang,
        url,
        details: [...(day ? [date(day)] : []), ...(read ? [messages[read]] : [])],
      })),
      lead: messages.reported,
      list: [
        ...say('reportedRegions', messages.reportedRegions(name)),
        ...say('reportedData', messages.reportedData(name)),
        ...say('reportedAlgorithm', messages.reportedAlgorithm(name)),
        ...sayAll(['disputed']),
      ],
    };
  },
};
