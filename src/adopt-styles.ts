// A style sheet belongs to the document in which it was made, and a box may be moved to another one.
import {styles} from './styles/styles.js';

/** Gives a shadow root the look of the box, in whatever document it is now. */
export function adoptStyles(root: ShadowRoot): void {
  const view = root.ownerDocument.defaultView;
  // Nobody sees it there, and nothing can be made there either.
  if (!view) return;
  const sheets = styles.flatMap((style) => sheetOf(style) ?? []);
  if (!sheets[0]) {
    writeStyles(root);
    return;
  }
  // Polyfills would show the box without any style.
  if (!('adoptedStyleSheets' in root))
    throw new TypeError('this shadow root takes no style sheets');
  root.adoptedStyleSheets = sheets.map((sheet) => sheetIn(view, sheet));
}

type Style = (typeof styles)[number] | CSSStyleSheet;

/** The sheet of what `css` returns: in the script tag it is one itself. Lit has none where none can be made. */
const sheetOf = (style: Style): CSSStyleSheet | undefined =>
  'styleSheet' in style ? style.styleSheet : style;

/** As older browsers have them, and pages that are only imitated, as in tests. Once is enough in any document. */
function writeStyles(root: ShadowRoot): void {
  if (root.querySelector('style')) return;
  const element = root.ownerDocument.createElement('style');
  element.textContent = styles.join('');
  root.prepend(element);
}

function sheetIn(view: Window & typeof globalThis, sheet: CSSStyleSheet): CSSStyleSheet {
  if (view === window) return sheet;
  const copy = new view.CSSStyleSheet();
  copy.replaceSync(Array.from(sheet.cssRules, ({cssText}) => cssText).join('\n'));
  return copy;
}
