// Pages with the published script tag in them, each in a frame of its own.
import {expect, fixture, html} from '@open-wc/testing';
import type {LinkedInAiOptOut} from '../../src/ai-optout.js';
import {eventually} from './eventually.js';

export const script = '/dist/ai-optout.js';

/** The server as built. A string and no more to TypeScript, which knows no module there. */
export const builtServer: string = '/dist/server.js';

export interface Page {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** What the page let fall: errors and unhandled rejections. */
  readonly faults: readonly string[];
  /** Events of the element that reached the window, as `type {detail}`. */
  readonly events: readonly string[];
}

/** Opens a page of tests/pages/ in a frame and waits for its `load`. */
export async function openPage(address: string): Promise<Page> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page"></iframe>`);
  frame.width = '800';
  frame.height = '600';
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  frame.src = `/tests/pages/${address}`;
  await loaded;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) throw new Error(`${address} did not open`);
  return {window: view, document: view.document, faults: [], events: []};
}

/** A page with nothing on it; `prepare` runs before any script of ours. */
export async function openEmptyPage(): Promise<Page> {
  const page = await openPage('empty.html');
  const {window: view} = page;
  const faults: string[] = [];
  view.addEventListener('error', ({message}) => faults.push(message));
  view.addEventListener('unhandledrejection', ({reason}) => faults.push(String(reason)));
  const events: string[] = [];
  for (const type of ['ready', 'error', 'open', 'toggle', 'region-change', 'language-change']) {
    view.addEventListener(`optout-${type}`, (event) => {
      events.push(`${type} ${JSON.stringify((event as CustomEvent).detail)}`);
    });
  }
  return {...page, faults, events};
}

/** Puts a script tag into a page and waits until it has run. */
export async function addScript({document}: Page, src = script): Promise<void> {
  const tag = document.createElement('script');
  tag.type = 'module';
  tag.src = src;
  await new Promise((resolve, reject) => {
    tag.addEventListener('load', resolve);
    tag.addEventListener('error', () => {
      reject(new Error(`${src} did not load`));
    });
    document.head.append(tag);
  });
}

/** Puts the script into a page and waits until every box on it is live. */
export async function startBoxes(page: Page, src = script): Promise<void> {
  const count = page.document.querySelectorAll('linkedin-ai-optout').length;
  await addScript(page, src);
  const ready = () => page.events.filter((event) => event.startsWith('ready')).length;
  await eventually(() => ready() === count, 'every box is live');
  expect(page.faults).to.deep.equal([]);
}

export const cardIn = (box: Element | null | undefined): HTMLElement | null =>
  box?.shadowRoot?.querySelector<HTMLElement>('[part=card]') ?? null;

/** Waits for the first box of a page to speak a language. */
export async function boxOf(page: Page, lang: string): Promise<LinkedInAiOptOut> {
  const find = () => page.document.querySelector('linkedin-ai-optout');
  await eventually(() => cardIn(find())?.lang === lang, `a box in ${lang}`);
  const box = find();
  if (!box) throw new Error('no box');
  expect(cardIn(box)?.getClientRects().length, 'the box is visible').to.be.above(0);
  return box;
}

/** What this browser has asked the server for since `forgetRequests`. */
export async function requests(): Promise<string[]> {
  const log = (await (await fetch('/__requests')).json()) as {url: string}[];
  return log.map(({url}) => url);
}

export const forgetRequests = () => fetch('/__requests', {method: 'DELETE'});
