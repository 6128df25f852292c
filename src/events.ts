// The events of the element. All bubble and are composed; `detail` holds only enums and codes.
import type {Status} from './policy/policy.js';
import type {Evidence} from './region/infer-region.js';

export interface OptoutEventMap {
  /** The reader follows a link to linkedin.com. */
  'optout-open': CustomEvent<{readonly target: 'setting' | 'objection' | 'ads'}>;
  /** The reader picks a country. */
  'optout-region-change': CustomEvent<{
    readonly region: string;
    readonly status: Status | 'unknown';
  }>;
  /** The reader picks a language. */
  'optout-language-change': CustomEvent<{readonly locale: string}>;
  /** The reader opens or closes a section. */
  'optout-toggle': CustomEvent<{readonly section: string; readonly open: boolean}>;
  /** The first complete draw; not caused by the reader. */
  'optout-ready': CustomEvent<{
    readonly locale: string;
    /** ISO 3166-1 alpha-2; empty when not known. */
    readonly region: string;
    readonly evidence: Evidence;
  }>;
  /** Something failed and a default stands in; not caused by the reader. */
  'optout-error': CustomEvent<{readonly code: ErrorCode}>;
}

/**
 * `locale`: a language file did not load in time; `policy`: a policy document was refused, or a server's box stays, as
 * it has newer facts than the script.
 */
export type ErrorCode = 'locale' | 'policy';

/** `onOptoutOpen` for `optout-open`. */
export type HandlerName<Type extends string> = `on${Capitalize<CamelCased<Type>>}`;
type CamelCased<Text extends string> = Text extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCased<Rest>>}`
  : Text;

/** A handler for each event, as templates have them: by its name after a prefix, such as `on` or `on:`. */
export type PrefixedHandlers<Prefix extends string> = {
  readonly [Type in keyof OptoutEventMap as `${Prefix}${Type}`]?:
    ((event: OptoutEventMap[Type]) => void) | undefined;
};

type Detail<Type extends keyof OptoutEventMap> = OptoutEventMap[Type]['detail'];

/** Dispatches one of the element's events from it. */
export function emit<Type extends keyof OptoutEventMap>(
  target: Element,
  type: Type,
  detail: Detail<Type>,
): void {
  // A page that is only imitated, as in tests, takes no events but its own, also when it has gone.
  const {CustomEvent: Made} = target.ownerDocument.defaultView ?? globalThis;
  target.dispatchEvent(new Made(type, {bubbles: true, composed: true, detail}));
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merged into the DOM's own map
  interface HTMLElementEventMap extends OptoutEventMap {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- they bubble, and are composed
  interface DocumentEventMap extends OptoutEventMap {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- likewise
  interface WindowEventMap extends OptoutEventMap {}
}
