// A policy document as its authors write it: the same as the schema, for readers and for types that need no package.
// document.ts is held to it, so neither can be changed without the other.
import type {labelIds, stepIds} from './labels.js';
import type {KeyOf, Saying} from './statements.js';
import type {Status} from './statuses.js';

/** Whose word something is. */
export type Standing = 'official' | 'regulator' | 'press';

/** What a document says of its words and days: sources by their ids, and the day on which they were last looked at. */
interface Sourced {
  standing: Standing;
  sources: string[];
  /** `YYYY-MM-DD`, as every day in a document. */
  checked: string;
  /** How somebody looked on that day, where it was not by the watch. */
  confirmed?: string | undefined;
  note?: string | undefined;
}

/** What the report named as the document's `seed` says of a claim, and whether the better evidence agrees. */
interface Seed {
  says: string;
  agrees: boolean;
}

interface Claim<Value> extends Sourced {
  value: Value;
  /** Of a remark: the places that it is made on, as ids of groups or as codes. */
  where?: string[] | undefined;
  seed?: Seed | undefined;
}

/** The claims whose value says more than that they hold. */
interface ValuedClaims {
  announced: Claim<string>;
  notice: Claim<('email' | 'in-app')[]>;
  default: Claim<'on' | 'off'>;
  retroactive: Claim<boolean>;
  'older-content': Claim<'disputed'>;
  'first-roll-out': Claim<string>;
  'still-in-force': Claim<string>;
  'legal-basis': Claim<'legitimate-interests'>;
  'feed-algorithm': Claim<'not-covered'>;
  'hidden-entries': Claim<'no-statement'>;
}

/** Statements, by the names that the box has words for. */
type Statements<Key extends string> = {[Name in Key]?: Claim<true> | undefined};

/** Places with the same status. */
interface RegionGroup extends Sourced {
  id: string;
  status: Status;
  /** The day from which the status holds, if it is one that has a day; it may lie ahead. */
  since?: string | undefined;
  /** What stands for the group in a list: codes that `Intl.DisplayNames` knows, `EU` included. */
  shown: string[];
  /** ISO 3166-1 alpha-2, as all codes. */
  countries: string[];
  /** Codes that no LinkedIn text names, put here by public law. */
  territories: string[];
  seed?: Seed | undefined;
}

/** What a data protection authority has said, with the day where the words for it take one. */
interface Said extends Sourced {
  value: Saying;
  date?: string | undefined;
}

interface Authority extends Sourced {
  id: string;
  /** The countries and territories in which it is the authority. */
  where: string[];
  /** Its own name, by language; the first one stands where the reader's language has none. */
  names: Record<string, string>;
  said: Said[];
}

/** One of LinkedIn's own labels, quoted. */
interface Label {
  text: string;
  /** What it is written in, where LinkedIn has no other form for that language. */
  lang?: string | undefined;
  /** `A`: the text itself or two independent sources; `B`: one good source. Nothing weaker is a quotation. */
  mark: 'A' | 'B';
  sources: string[];
}

interface Link {
  url: string;
  sources: string[];
  checked?: string | undefined;
  confirmed?: string | undefined;
  /** How it is watched, for those who keep the facts; what is published does not say it. */
  watch?: unknown;
}

interface Source {
  kind: Standing;
  publisher: string;
  /** Of a data protection authority: where it is one. */
  country?: string | undefined;
  title?: string | undefined;
  /** The language of the title. */
  lang: string;
  url?: string | undefined;
  date?: string | undefined;
  /** `page`: the original was read; `archive`: only a stored copy; `quoted`: only as others quote it. */
  read: 'page' | 'archive' | 'quoted';
  /** Where the stored copy or the quotation is. */
  archived?: string | undefined;
  /** How it is watched, for those who keep the facts; what is published does not say it. */
  watch?: unknown;
}

type Steps = Claim<(typeof stepIds)[number][]>;

/** Facts for the box, as `policy` and `policy-src` take them. What a type cannot say is checked when it arrives. */
export interface PolicyDocument {
  $schema?: string | undefined;
  version: 1;
  /** The day on which all of it was last checked. */
  checked: string;
  /** The day on which this edition was published; that of the check where there is none, or where it is later. */
  issued?: string | undefined;
  /** Of the rest of the document, by whoever published it: Ed25519, base64. */
  signature?: string | undefined;
  /** The source whose report the box corrects, and that the claims' `seed` speaks of. */
  seed?: string | undefined;
  /** The day of the great change, which came after it began in the places whose status is `earlier`. */
  start: Claim<string>;
  regions: RegionGroup[];
  authorities: Authority[];
  used: Statements<KeyOf<'used'>>;
  unused: Statements<KeyOf<'unused'>>;
  purposes: Statements<KeyOf<'purposes'>>;
  limits: Statements<KeyOf<'limits'>>;
  claims: Statements<Exclude<KeyOf<'claims'>, keyof ValuedClaims>> & {
    [Key in keyof ValuedClaims]?: ValuedClaims[Key] | undefined;
  };
  steps: {web: Steps; app: Steps};
  links: {setting: Link} & {
    [Name in 'objection' | 'ads' | 'privacy' | 'help']?: Link | undefined;
  };
  /** By the language of LinkedIn's pages. */
  labels: Record<string, {[Id in (typeof labelIds)[number]]?: Label | undefined}>;
  sources: Record<string, Source>;
}
