// LinkedIn's addresses where pages and documents show them: they stand in the facts and nowhere else.
import type {PolicyDocument} from '../src/policy/policy-document.js';

export type Links = PolicyDocument['links'];

/** @throws when the facts have no link of that name */
export function linkOf(links: Links, name: string): string {
  const link = Object.entries(links).find(([key]) => key === name)?.[1];
  if (!link) throw new Error(`the facts have no link “${name}”`);
  return link.url;
}

/**
 * A page with the address wherever it says `{{links.setting}}`.
 * @throws when the facts have no link of that name
 */
export const fillLinks = (html: string, links: Links): string =>
  html.replace(/\{\{links\.(\w+)\}\}/g, (_, name: string) => linkOf(links, name));
