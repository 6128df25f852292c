// What the box says on somebody's word: one row for each sentence, entry or title that needs a source. The keys of the
// document, the compiler, the order in the box and the check that nothing is forgotten all come from here.

/**
 * A part of the box. Remarks hold in some places only; what is said of an authority stands below its name. All entries
 * of a part are said, in the order of this table; verdict, routes and objection say what fits.
 */
export type Place =
  | 'verdict'
  | 'route'
  | 'effect'
  | 'used'
  | 'unused'
  | 'elsewhere'
  | 'remark'
  | 'authority'
  | 'limits'
  | 'objection'
  | 'purpose'
  | 'announced'
  | 'differences';

export interface StatementRow {
  readonly place: Place;
  /**
   * What has to be in the document, by its path, and the value that the words are about; `any` where they fit each.
   * `seed` is the report that the project started from, `earlier` the first group of places with that status, `said`
   * what an authority has said.
   */
  readonly needs: Readonly<Record<string, unknown>>;
  /** What stands in the sentence: the day that a claim gives, or that of the saying, or the name of the seed's publisher. */
  readonly fill?: {readonly date: string} | {readonly name: 'seed'};
}

export const any = '*';

/** The ids are those of the words in `src/locale/messages.ts`. */
export const statements = {
  onByDefault: {place: 'verdict', needs: {'claims.default': 'on'}},
  unknown: {place: 'verdict', needs: {'claims.default': 'on', 'claims.content-models': true}},
  ifThere: {place: 'verdict', needs: {'claims.setting-link': true}},

  web: {place: 'route', needs: {'steps.web': any}},
  app: {place: 'route', needs: {'steps.app': any}},

  notRetroactive: {place: 'effect', needs: {'claims.retroactive': false}},
  disputed: {
    place: 'effect',
    needs: {'claims.retroactive': false, 'claims.older-content': 'disputed'},
  },

  profile: {place: 'used', needs: {'used.profile': true}},
  content: {place: 'used', needs: {'used.content': true}},
  groups: {place: 'used', needs: {'used.groups': true}},
  resumes: {place: 'used', needs: {'used.resumes': true}},
  prompts: {place: 'used', needs: {'used.prompts': true}},

  privateMessages: {place: 'unused', needs: {'unused.messages': true}},
  logins: {place: 'unused', needs: {'unused.logins': true}},
  salary: {place: 'unused', needs: {'unused.salary': true}},
  applications: {place: 'unused', needs: {'unused.applications': true}},
  minors: {place: 'unused', needs: {'unused.minors': true}},

  mostOthers: {place: 'elsewhere', needs: {'claims.elsewhere': true}},

  legalBasis: {place: 'remark', needs: {'claims.legal-basis': 'legitimate-interests'}},
  microsoft: {place: 'remark', needs: {'claims.microsoft-sharing': true}},

  paused: {place: 'authority', needs: {said: 'paused'}, fill: {date: 'said'}},
  changes: {place: 'authority', needs: {said: 'changes'}, fill: {date: 'said'}},
  concern: {place: 'authority', needs: {said: 'concern'}, fill: {date: 'said'}},
  examines: {place: 'authority', needs: {said: 'examines'}, fill: {date: 'said'}},
  monitors: {place: 'authority', needs: {said: 'monitors'}, fill: {date: 'said'}},
  guidance: {place: 'authority', needs: {said: 'guidance'}},
  complaint: {place: 'authority', needs: {said: 'complaint'}},

  personalisation: {place: 'limits', needs: {'limits.personalisation': true}},
  replies: {place: 'limits', needs: {'limits.replies': true}},
  feedback: {place: 'limits', needs: {'limits.feedback': true}},
  ads: {place: 'limits', needs: {'limits.ads': true}},

  objection: {
    place: 'objection',
    needs: {'claims.objection-form': true, 'claims.objection-without-account': true},
  },

  writing: {place: 'purpose', needs: {'purposes.writing': true}},
  recruiting: {place: 'purpose', needs: {'purposes.recruiting': true}},
  adCopy: {place: 'purpose', needs: {'purposes.ad-copy': true}},
  ownContent: {place: 'purpose', needs: {'purposes.own-content': true}},
  assistant: {place: 'purpose', needs: {'purposes.assistant': true}},

  byBoth: {
    place: 'announced',
    needs: {'claims.announced': any, 'claims.notice': ['email', 'in-app']},
    fill: {date: 'claims.announced'},
  },

  reportedRegions: {place: 'differences', needs: {seed: any, earlier: any}, fill: {name: 'seed'}},
  reportedData: {
    place: 'differences',
    needs: {seed: any, 'claims.hidden-entries': 'no-statement'},
    fill: {name: 'seed'},
  },
  reportedAlgorithm: {
    place: 'differences',
    needs: {seed: any, 'claims.feed-algorithm': 'not-covered'},
    fill: {name: 'seed'},
  },
} as const satisfies Readonly<Record<string, StatementRow>>;

/** Claims of the document that no sentence speaks of, and why they are kept all the same. */
export const silent = {
  'claims.first-roll-out': 'the places where it began earlier have this source themselves',
  'claims.still-in-force':
    'says when the facts were last seen in force; readers get the day of the check',
  'claims.same-switch':
    'the same steps are shown to everybody; nothing is said of how far they hold',
  'claims.setting-name': 'quoted as labels, each with sources of its own',
  'claims.setting-path': 'the steps say it, with sources of their own',
  'claims.sign-in': 'the hint beside the main link says it, and hints have no footnotes',
} as const satisfies Readonly<Record<string, string>>;

export type StatementId = keyof typeof statements;

/** Those whose words take a value. */
export type FilledId = {
  [Id in StatementId]: (typeof statements)[Id] extends {fill: object} ? Id : never;
}[StatementId];

type NeedOf<Row> = Row extends {needs: {said: infer Value}} ? Value : never;

/** What an authority may have said: the values that the table has words for. */
export type Saying = NeedOf<(typeof statements)[StatementId]>;

/** The parts of the document that have a claim under each key. */
export type Section = 'used' | 'unused' | 'purposes' | 'limits' | 'claims';

type PathIn<Row> = Row extends {needs: infer Needs} ? keyof Needs : never;
type KeyIn<Path, In extends string> = Path extends `${In}.${infer Key}` ? Key : never;

/** The keys that a section of the document may have. */
export type KeyOf<In extends Section> = KeyIn<
  PathIn<(typeof statements)[StatementId]> | keyof typeof silent,
  In
>;

/** The table, row by row. */
export const statementRows = Object.entries(statements) as readonly (readonly [
  StatementId,
  StatementRow,
])[];

export const sayings = statementRows.flatMap(([, {needs}]) =>
  'said' in needs ? [needs['said'] as Saying] : [],
);

export function keysOf<In extends Section>(section: In): KeyOf<In>[] {
  const paths = [
    ...statementRows.flatMap(([, {needs}]) => Object.keys(needs)),
    ...Object.keys(silent),
  ];
  const keys = paths.filter((path) => path.startsWith(`${section}.`));
  return [...new Set(keys)].map((path) => path.slice(section.length + 1) as KeyOf<In>);
}
