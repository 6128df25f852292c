// What a server draws, drawn with the code as it is now: the demo loads this module again whenever it has changed.
import {frameFiles} from '../../build/frame-pages.js';
import {fillLinks} from '../../build/links.js';
import {loadPolicyDocument} from '../../build/policy.js';
import {renditions} from '../../build/renditions.js';
import {locales, renderOptOut} from '../../src/targets/server/server.js';

export {renderOptOut};

/** A page with LinkedIn’s addresses in the places that are kept for them. */
export const withLinks = (html: string): string => fillLinks(html, loadPolicyDocument().links);

/** The file at a path in dist/, where it is one per language; nothing for others. */
export function draw(path: string): string | undefined {
  for (const [pattern, drawIn] of Object.entries({...renditions, ...frameFiles(renderOptOut)})) {
    const lang = locales.find((locale) => pattern.replace('*', locale) === path);
    if (lang) return drawIn(lang);
  }
  return undefined;
}
