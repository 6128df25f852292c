// A page may bring its own facts; nothing of them is shown before they are checked. The checker comes on demand.
import type {Policy} from './policy.js';

/**
 * The page's own policy document, checked. A document goes before an address.
 * @throws when the address does not answer or the document breaks a rule; the message says where and why.
 */
export async function obtainPolicy(document: unknown, address: string): Promise<Policy> {
  const {parsePolicy} = await import('./check.js');
  if (document) return parsePolicy(document);
  const response = await fetch(address, {credentials: 'omit', referrerPolicy: 'no-referrer'});
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return parsePolicy(await response.json());
}
