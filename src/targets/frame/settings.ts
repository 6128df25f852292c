// What the address of a frame page may ask for: names of attributes, whose values the element checks itself.
import {attributesIn} from '../../options.js';

/** Hands the query to the box, as attributes and as nothing else. */
export function applySettings(box: Element, query: URLSearchParams): void {
  for (const name of attributesIn('frame')) {
    const value = query.get(name);
    if (value) box.setAttribute(name, value);
  }
  // The page pins its language; without the pin the reader's goes first, and the page's is next.
  if (query.get('follow') === 'reader') box.removeAttribute('lang');
  // The frame's own ground has to go with the theme: where it differs from the host's, browsers paint it.
  const theme = query.get('theme') ?? '';
  if (/^(light|dark)$/.test(theme)) document.documentElement.dataset['theme'] = theme;
}
