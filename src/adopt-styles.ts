// A style sheet belongs to the document in which it was made, and a box may be moved to another one.
import {styles} from './styles/styles.js';

/** Gives a shadow root the look of the box, in whatever document it is now. */
export function adoptStyles(root: ShadowRoot): void {
  const view = root.ownerDocument.defaultView;
  // Nobody sees it there, and nothing can be made there either.
  if (!view) return;
  root.adoptedStyleSheets = styles.map((style) => sheetIn(view, sheetOf(style)));
}

type Style = (typeof styles)[number] | CSSStyleSheet;

/** The sheet of what `css` returns: in the script tag it is one itself. */
function sheetOf(style: Style): CSSStyleSheet {
  const sheet = 'styleSheet' in style ? style.styleSheet : style;
  if (!sheet) throw new TypeError('this browser cannot make style sheets');
  return sheet;
}

function sheetIn(view: Window & typeof globalThis, sheet: CSSStyleSheet): CSSStyleSheet {
  if (view === window) return sheet;
  const copy = new view.CSSStyleSheet();
  copy.replaceSync(Array.from(sheet.cssRules, ({cssText}) => cssText).join('\n'));
  return copy;
}
