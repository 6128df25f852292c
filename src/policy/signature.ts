// Whether a document is from whom a page expects it: Ed25519, over the document as `JSON.stringify` writes it without its
// `signature`. So it may be set otherwise, escaped or indented, and still fits.
import {refusal} from './refusal.js';

export interface Signed {
  readonly signature?: unknown;
}

/** What is signed of a document. */
export const signedText = (document: Signed): string =>
  JSON.stringify({...document, signature: undefined});

/**
 * @param key the public key, base64: 32 bytes
 * @throws a `TypeError` when the signature does not fit, or nobody can tell; the message says which
 */
export async function verifySignature(document: unknown, key: string): Promise<void> {
  const {signature} = (document ?? {}) as Signed;
  if (typeof signature !== 'string') throw refusal('it is not signed, and the page names a key');
  const fits = await verify(signedText(document as Signed), signature, key);
  if (!fits) throw refusal('its signature does not fit the key that the page names');
}

async function verify(text: string, signature: string, key: string): Promise<boolean> {
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
  if (!subtle) throw refusal('signatures can be checked on https pages only');
  const bytes = bytesOf(key);
  if (bytes?.length !== 32) throw refusal('policy-key is no key: it has to be 32 bytes, as base64');
  let made: CryptoKey;
  try {
    made = await subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']);
  } catch {
    throw refusal('this browser cannot check its signature, as it has no Ed25519');
  }
  return subtle.verify(
    'Ed25519',
    made,
    bytesOf(signature) ?? bytes,
    new TextEncoder().encode(text),
  );
}

/** Nothing where the text is no base64. */
function bytesOf(base64: string) {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
