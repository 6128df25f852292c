// What `renderOptOut` can be asked for.
import type {NameIn, options, ValueOf} from '../../options.js';

export type Format = 'shadow' | 'plain' | 'text';

type Text = string | null | undefined;

/** One of these; anything else that a request brings counts as not given. */
type OneOf<Value> =
  | Value
  | (Value extends number ? number & Record<never, never> : never)
  | (Value extends object ? never : string & Record<never, never>)
  | null
  | undefined;

/** The element's options that a server takes too. */
type ElementOptions = {
  readonly [Name in keyof typeof options as Name extends NameIn<'server'> ? Name : never]?: OneOf<
    ValueOf<(typeof options)[Name]>
  >;
};

/** Whatever the types say: what is not understood counts as not given, and nothing is thrown. */
export interface RenderOptions extends ElementOptions {
  /** BCP 47 tag, or with `_` as in POSIX: goes before `acceptLanguage`. English when neither can be served. */
  readonly lang?: Text;
  /** The request's `Accept-Language`. */
  readonly acceptLanguage?: Text;
  /** ISO 3166-1 alpha-2: the reader's country, when the site knows it. */
  readonly region?: Text;
  /** The day that the facts are looked at: a `Date`, or what `new Date()` takes. Now by default. */
  readonly now?: Date | string | number | null | undefined;
  /** `shadow` (default): the element with declarative shadow DOM; `plain`: mere HTML; `text`: no HTML at all. */
  readonly format?: OneOf<Format>;
  /** The page's CSP nonce, for the style sheet of `shadow`. */
  readonly nonce?: Text;
  /** Hears of every option that was not understood, and of a `lang` that the box does not have. */
  readonly onWarning?: ((warning: string) => void) | undefined;
}
