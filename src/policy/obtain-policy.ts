// A page may bring its own facts; nothing of them is shown before they are checked. The checker comes on demand.
import type {Policy} from './policy.js';

/**
 * The page's own policy document, checked. A document goes before an address.
 * @param key that it has to be signed with, if the page names one
 * @throws when the address does not answer or the document breaks a rule; the message says where and why.
 */
export async function obtainPolicy(
  document: unknown,
  address: string,
  key?: string | null,
): Promise<Policy> {
  const {receivePolicy} = await import('./check.js');
  if (document) return receivePolicy(document, key);
  const response = await fetch(address, {credentials: 'omit', referrerPolicy: 'no-referrer'});
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return receivePolicy(await response.json(), key);
}
