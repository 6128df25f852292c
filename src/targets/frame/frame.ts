// dist/frame/frame.js: makes the box that stands in a frame page a live one, as the page's address asks.
import {LinkedInAiOptOut} from '../../ai-optout.js';
import {reportHeight} from './report-height.js';
import {applySettings} from './settings.js';

/** On its host's paper a frame stays as high as it was: what would make it higher is left as on the screen. */
const paper = `@media print {
  details:not([open])::details-content {
    content-visibility: hidden;
  }
  a::after {
    content: none !important;
  }
}`;
const tag = 'linkedin-ai-optout';
const query = new URLSearchParams(location.search);
const {documentElement: root} = document;
const box = document.querySelector(tag);

/** Constructed style sheets are those that no policy concerns. */
const adopt = (place: DocumentOrShadowRoot, css: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  place.adoptedStyleSheets.push(sheet);
};
// Its own, where a header of the site refused it.
const style = document.querySelector('style');
if (style?.sheet === null) adopt(document, style.textContent);

if (box) {
  let isShown = false;
  const show = () => {
    const card = box.shadowRoot?.querySelector('section');
    root.lang = card?.lang ?? root.lang;
    root.dir = card?.dir ?? root.dir;
    document.title = card?.getAttribute('aria-label') ?? document.title;
    // Until now the style sheet hid what the server drew: it may differ from what the address asks for.
    root.classList.add('drawn');
    if (isShown) return;
    isShown = true;
    reportHeight(query);
    // Readers who pick a language in the box pick it for the page: it is nothing but the box.
    const lang = {attributeFilter: ['lang'], subtree: true};
    if (!box.shadowRoot) return;
    new MutationObserver(show).observe(box.shadowRoot, lang);
    if (parent !== window) adopt(box.shadowRoot, paper);
  };
  // Nor does the box hear of paper there, or it would open itself.
  if (parent !== window) {
    addEventListener('beforeprint', (event) => {
      event.stopImmediatePropagation();
    });
  }
  applySettings(box, query);
  box.addEventListener('optout-ready', show);
  box.addEventListener('optout-error', () => {
    // Without the reader's words the page's are next; without those, what the server drew stays.
    if (isShown || box.lang) show();
    else box.lang = root.lang;
  });
  customElements.define(tag, LinkedInAiOptOut);
}
