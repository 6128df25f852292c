import {buildGuide} from '../src/guide/build-guide.js';
import type {SectionId} from '../src/guide/guide.js';
import {styles} from '../src/styles/styles.js';
import {builtIn} from '../src/locale/built-in.js';
import {builtInPolicy} from '../src/policy/generated/built-in-policy.js';
import {render} from '../src/template/to-dom.js';
import {view} from '../src/view/view.js';
import {pseudoWords, type PseudoLocale} from './pseudo-words.js';

const locales: readonly PseudoLocale[] = ['en-XA', 'ar-XB'];
const show: readonly SectionId[] = ['summary', 'region', 'steps', 'limits', 'sources'];

for (const locale of locales) {
  const guide = buildGuide({
    policy: builtInPolicy,
    words: pseudoWords(builtIn, locale),
    format: 'en',
    region: 'SE',
    evidence: 'time-zone',
    now: new Date(),
    show: new Set(show),
    headingLevel: 2,
  });
  const host = document.createElement('article');
  document.querySelector('main')?.append(host);
  const root = host.attachShadow({mode: 'open'});
  // The demo has the small form of Lit, as pages do: there, these are what a browser takes.
  root.adoptedStyleSheets = styles as unknown as CSSStyleSheet[];
  render(view(guide, 'card', 'auto'), root);
}
