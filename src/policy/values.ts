// The values that a policy document is made of.
import * as z from 'zod/mini';

export const day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, {error: 'must be a day as YYYY-MM-DD', abort: true}),
  z.refine((value) => {
    const at = new Date(`${value}T00:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
  }, 'must be a day that exists'),
);

export const country = z
  .string()
  .check(z.regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code in capitals'));

export const tag = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'must be a BCP 47 tag'));

const httpsOn = (isRight: (host: string) => boolean, what: string) =>
  z.string().check(
    z.refine((value) => {
      const url = urlOf(value);
      if (!url || /[\s<>"'\\]/.test(value)) return false;
      return url.protocol === 'https:' && isRight(url.host) && !url.username;
    }, what),
  );

/** `URL.canParse` is newer than some browsers. */
function urlOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

export const sourceUrl = httpsOn(() => true, 'must be an https address');
export const actionUrl = httpsOn(
  (host) => host === 'www.linkedin.com',
  'must be an https address on www.linkedin.com',
);

export const text = z.string().check(z.minLength(1, 'must not be empty'));
export const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, 'must be an id in kebab-case'));
export const sources = z.array(id).check(z.minLength(1, 'needs at least one source'));

export const standing = z.enum(['official', 'regulator', 'press']);
