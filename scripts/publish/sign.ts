// Signs a document of facts with an Ed25519 key, for pages that name its public half as `policy-key`.
import {createPrivateKey, createPublicKey, sign} from 'node:crypto';
import {signedText} from '../../src/policy/signature.js';

export interface Key {
  /** What pages name: 32 bytes, base64. */
  readonly publicKey: string;
  /** The document with its signature; an earlier one is replaced. */
  readonly signed: <Document extends object>(document: Document) => Document & {signature: string};
}

/**
 * @param pem a private key, such as `openssl genpkey -algorithm ed25519` writes
 * @throws a `TypeError` when it is none, or of another kind
 */
export function readKey(pem: string): Key {
  let key: ReturnType<typeof createPrivateKey>;
  try {
    key = createPrivateKey(pem);
  } catch (error) {
    throw new TypeError('this is no private key in PEM, without a password', {cause: error});
  }
  if (key.asymmetricKeyType !== 'ed25519') {
    throw new TypeError(
      `this is a key for ${key.asymmetricKeyType ?? 'nothing known'}, not for ed25519`,
    );
  }
  // The last 32 bytes of what DER writes are the key itself.
  const der = createPublicKey(key).export({type: 'spki', format: 'der'});
  return {
    publicKey: der.subarray(-32).toString('base64'),
    signed: (document) => ({
      ...document,
      signature: sign(null, Buffer.from(signedText(document)), key).toString('base64'),
    }),
  };
}
