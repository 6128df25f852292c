// The builder: what is chosen becomes the address, the preview, the figures and the snippet.
import {render} from 'lit/html.js';
import {words as allWords, type Ui} from '../words/words.js';
import {measure, offers, schemes, type Colors, type Probes, type Scheme} from './colors.js';
import type {Reading} from './color-fields.js';
import {copyText} from './copy.js';
import {colorsOf, languages, makeAll, previewAddress, type Result} from './making.js';
import {places} from './places.js';
import {follow, show} from './stage.js';
import {folderOf, readState, writeState} from './state.js';
import {form, snippets, stageControls, type Handlers, type Seen} from './view.js';

const {lang} = document.documentElement;
const ui = (lang in allWords ? lang : 'en') as Ui;
const words = allWords[ui];

const part = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
};
const perScheme = (selector: string) =>
  Object.fromEntries(
    schemes.map((scheme) => [scheme, part(`${selector}[data-scheme=${scheme}]`)]),
  ) as Readonly<Record<Scheme, HTMLElement>>;

const frames = perScheme('#preview iframe') as Readonly<Record<Scheme, HTMLIFrameElement>>;
const probes: Probes = perScheme('.probe');
const told = part('#told');
const root = `${document.documentElement.dataset['root'] ?? ''}${ui === 'en' ? '' : `${ui}/`}`;

let state = readState(location.search, languages);
let result: Result | 'failed' | undefined;
let reading: Reading | undefined;
/** Of the last change; what arrives for an earlier one comes too late. */
let turn = 0;

const handlers: Handlers = {
  change(changed) {
    const host = changed.host === undefined ? state.host : folderOf(changed.host);
    state = {...state, ...changed, host};
    void update();
  },
  setOption(name, value) {
    const {[name]: _, ...others} = state.options;
    state = {...state, options: value ? {...others, [name]: value} : others};
    // As the address says it: defaults are left out.
    state = readState(writeState(state), languages);
    void update();
  },
  setColor(token, color) {
    const {[token]: _, ...others} = state.colors;
    state = {...state, colors: color ? {...others, [token]: color} : others};
    void update();
  },
  copy(event) {
    const code = (event.currentTarget as Element).closest('.snippet')?.querySelector('code');
    if (!code) return;
    void copyText(code).then((isThere) => {
      told.textContent = isThere ? words.builder.copied : words.builder.selected;
    });
  },
};

async function update(): Promise<void> {
  const now = ++turn;
  history.replaceState(null, '', writeState(state) || location.pathname);
  told.textContent = '';
  part('#builder').setAttribute('aria-busy', 'true');
  read();
  draw();
  let made: Result | 'failed';
  try {
    made = await makeAll(state, ui);
  } catch (error) {
    console.error(error);
    made = 'failed';
  }
  if (now !== turn) return;
  result = made;
  draw();
  await Promise.all(schemes.map((scheme) => stage(scheme, now)));
  read();
  draw();
  if (now === turn) part('#builder').removeAttribute('aria-busy');
}

function draw(): void {
  const seen: Seen = {state, ui, words, result, reading, root};
  render(form(seen, handlers), part('#form'));
  render(stageControls(seen, handlers), part('#stage-controls'));
  render(snippets(seen, handlers), part('#snippets'));
  part('#preview').dataset['width'] = state.width;
}

/** Figures for what the place takes: a box with the same theme, or the file's own accent. */
function read(): void {
  reading = undefined;
  if (places[state.place].colors === 'none') return;
  const colors: Colors = colorsOf(state);
  for (const scheme of schemes) {
    const box = probes[scheme].querySelector('linkedin-ai-optout');
    const theme = places[state.place].colors === 'accent' ? 'light' : state.options.theme;
    if (theme) box?.setAttribute('theme', theme);
    else box?.removeAttribute('theme');
    // The article's own colours, wherever its style sheet has them from.
    const body = frames[scheme].contentDocument?.body;
    if (!body) continue;
    const {color, backgroundColor} = getComputedStyle(body);
    Object.assign(probes[scheme].style, {color, backgroundColor});
  }
  const ratios = measure(probes, colors);
  if (ratios) reading = {ratios, offers: offers(probes, colors, ratios)};
}

/** What a frame shows now: its page loads anew when another script is to run, or none. */
async function stage(scheme: Scheme, now: number): Promise<void> {
  if (!result || result === 'failed') return;
  const frame = frames[scheme];
  const [, script = ''] = /<script[^>]* src="([^"]*)"/.exec(result.page) ?? [];
  const needed = state.scripts ? script : 'no script';
  if (frame.dataset['script'] !== needed) {
    frame.dataset['script'] = needed;
    if (state.scripts) frame.removeAttribute('sandbox');
    else frame.setAttribute('sandbox', 'allow-same-origin allow-popups');
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, {once: true});
    });
    frame.src = previewAddress();
    await loaded;
    follow(frame);
  }
  if (now !== turn) return;
  show(frame, result.page, scheme);
  await drawn(frame);
}

/** When the boxes of a page have come, or when they do not. */
async function drawn(frame: HTMLIFrameElement): Promise<void> {
  const page = frame.contentDocument;
  const isDrawn = () =>
    [...(page?.querySelectorAll('linkedin-ai-optout') ?? [])].every((box) =>
      box.shadowRoot?.querySelector('section'),
    );
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!state.scripts || isDrawn() || !view) return;
  await Promise.race([
    new Promise((resolve) => {
      view.addEventListener('optout-ready', resolve, {once: true});
    }),
    new Promise((resolve) => setTimeout(resolve, 3000)),
  ]);
}

part('#needs').hidden = true;
part('#builder').hidden = false;
// The probes are drawn by the same script as every box.
void customElements.whenDefined('linkedin-ai-optout').then(() => {
  void update();
});
void update();
