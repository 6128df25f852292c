// An address on LinkedIn stands in the facts alone. Everywhere else it is written from there, or it is a fault.
import type {Links} from '../../build/links.js';
import type {TextFile} from '../lib/text-files.js';
import {withoutBlocks} from './blocks.js';
import {linkedInAddress, withoutLinkBlocks} from './link-blocks.js';

const facts = 'src/policy/linkedin.json';

/** One line for every address that is neither in the facts nor written from them, with file and line. */
export function strayLinks(files: readonly TextFile[], links: Links): string[] {
  const urls = Object.values(links)
    .map((link) => link?.url ?? [])
    .flat();
  const pattern = new RegExp(
    // A path without its host is a copy, too.
    [linkedInAddress.source, ...urls.map((url) => escaped(new URL(url).pathname.slice(1)))].join(
      '|',
    ),
    'gi',
  );
  return files
    .filter(({path}) => path !== facts)
    .flatMap(({path, text}) => {
      const checked = path.endsWith('.md') ? withoutLinkBlocks(withoutBlocks(text)) : text;
      return checked
        .split('\n')
        .flatMap((line, index) =>
          (line.match(pattern) ?? [])
            .filter((address) => !isAllowed(path, address))
            .map((address) => `${path}:${index + 1}: ${address} ${advice(address, urls)}`),
        );
    });
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** What others have against pages of LinkedIn's is no copy either. */
const isAllowed = (path: string, address: string): boolean =>
  (path.startsWith('tests/') && /linkedin\.com\/made-up(?:\/|$)/.test(address)) ||
  path.startsWith('tests/blockers/');

const advice = (address: string, urls: readonly string[]): string =>
  urls.some((url) => url.includes(address))
    ? `stands in ${facts}: have it written from there`
    : `is none of the links in ${facts}; in tests, made-up ones begin with /made-up/`;
