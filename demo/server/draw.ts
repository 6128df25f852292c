// What a server draws, drawn with the code as it is now: the demo loads this module again whenever it has changed.
import {frameFiles} from '../../build/frame-pages.js';
import {renditions} from '../../build/renditions.js';
import {locales, renderOptOut} from '../../src/targets/server/server.js';

export {renderOptOut};

/** The file at a path in dist/, where it is one per language; nothing for others. */
export function draw(path: string): string | undefined {
  for (const [pattern, drawIn] of Object.entries({...renditions, ...frameFiles(renderOptOut)})) {
    const lang = locales.find((locale) => pattern.replace('*', locale) === path);
    if (lang) return drawIn(lang);
  }
  return undefined;
}
