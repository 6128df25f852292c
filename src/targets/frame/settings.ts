// What the address of a frame page may ask for: names of attributes, whose values the element checks itself, and colours.
import {attributesIn, frameColors} from '../../options.js';
import {warningOf, warnOnce} from '../../parse-options.js';

/** Hands the query to the box, as attributes and tokens and as nothing else. */
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
  for (const [name, token] of Object.entries(frameColors)) {
    const color = query.get(name);
    if (!color) continue;
    // No policy concerns what scripts set. Not on the box, which is to have attributes of its own only.
    if (isPlainColor(color)) document.documentElement.style.setProperty(token, color);
    else warnOnce(warningOf(name, color));
  }
}

/** Takes another colour’s place, or lets one through: nobody could tell what can be read on it. */
const isKeyword = /^(inherit|initial|unset|revert|currentcolor|transparent)$/i;

/** `#b3261e`, `#b21` or a name. */
const isPlainColor = (text: string) =>
  /^(#[\da-f]{3}|#[\da-f]{6}|[a-z]+)$/i.test(text) &&
  !isKeyword.test(text) &&
  CSS.supports('color', text);
