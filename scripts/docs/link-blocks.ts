// LinkedIn's addresses in documents: between `<!-- link:setting -->` and `<!-- /link:setting -->`, each on a line of
// its own, whatever address of LinkedIn stands there is kept the one that the facts have under that name.
import {linkOf, type Links} from '../../build/links.js';

const marked = /^<!-- link:(\w+) -->$[^]*?^<!-- \/link:\1 -->$/gm;

/** An address on LinkedIn that leads further than to its first page; also as it is written within JSON. */
export const linkedInAddress =
  /(?:https?:(?:\\?\/){2})?(?:[\w-]+\.)*linkedin\.com(?:\\?\/)+\w[^\s"'`<>()\\]*/gi;

/**
 * The text with the addresses of today.
 * @throws when a block asks for a link that the facts do not have
 */
export const fillLinkBlocks = (text: string, links: Links): string =>
  text.replace(marked, (block, name: string) =>
    block.replace(linkedInAddress, (address) => {
      const url = linkOf(links, name);
      return /^https?:/.test(address) ? url : url.replace(/^https:\/\//, '');
    }),
  );

/** One line per block that has an old address, is not closed, or asks for what the facts do not have. */
export function linkBlockFaults(path: string, text: string, links: Links): string[] {
  const closed = new Set(Array.from(text.matchAll(marked), ({index}) => index));
  return Array.from(text.matchAll(/^<!-- link:(\w+) -->$/gm), ({index, 1: name = ''}) => {
    if (!Object.hasOwn(links, name)) return [`${path}: the facts have no link “${name}”`];
    return closed.has(index) ? [] : [`${path}: the block “link:${name}” is not closed`];
  }).flat();
}

/** The text without what such blocks hold, line by line as long as before. */
export const withoutLinkBlocks = (text: string): string =>
  text.replace(marked, (block) => block.replace(/[^\n]+/g, ''));
