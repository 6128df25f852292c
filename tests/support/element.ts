// What the tests of the element share: a box on the page, drawn, and the reader in front of it.
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define.js';
import type {LinkedInAiOptOut} from '../../src/ai-optout.js';
import {comeTo} from './come-to.js';
import {eventually} from './eventually.js';
import {imitateTimeZone} from './time-zone.js';

export type Box = LinkedInAiOptOut;
export type Settings = Readonly<Record<string, string>>;

/** A box that is not on the page yet. */
export function createBox(attributes: Settings = {}): Box {
  const box = document.createElement('linkedin-ai-optout');
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
  return box;
}

/** A box on the page, with its first complete draw behind it. */
export async function drawBox(attributes: Settings = {}): Promise<Box> {
  const stage = await fixture<HTMLElement>(html`<div></div>`);
  const box = createBox(attributes);
  stage.append(box);
  return drawn(box);
}

export const layouts = ['card', 'compact', 'inline'] as const;
export const themes = ['light', 'dark'] as const;

/** A box on the page, with everything in it unfolded. */
export async function drawOpen(attributes: Settings): Promise<Box> {
  const box = await drawBox({region: 'GB', ...attributes});
  openAll(box);
  return box;
}

/** Opens whatever can be unfolded, as a reader does: the pointer is at the title before. What is inside comes then. */
export function openAll(box: Element): void {
  for (let [next] = closedIn(box); next; [next] = closedIn(box)) {
    comeTo(next.querySelector('summary'));
    next.open = true;
  }
}

const closedIn = (box: Element) => findAll<HTMLDetailsElement>(box, 'details:not([open])');

/** All options of a list, which come with the pointer. */
export function optionsOf(box: Element, name: 'region' | 'language'): HTMLOptionElement[] {
  const list = find<HTMLSelectElement>(box, `select[name=${name}]`);
  comeTo(list);
  return [...list.options];
}

/** Waits for the first complete draw of a box that is on the page. */
export async function drawn(box: Box): Promise<Box> {
  if (!findCard(box)) await oneEvent(box, 'optout-ready');
  await box.updateComplete;
  return box;
}

export const findCard = (box: Element): HTMLElement | null =>
  box.shadowRoot?.querySelector<HTMLElement>('[part=card]') ?? null;

/** The root of what is drawn. */
export function card(box: Element): HTMLElement {
  const found = findCard(box);
  if (!found) throw new Error('the box is empty');
  return found;
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
export function find<Found extends HTMLElement = HTMLElement>(
  box: Element,
  selector: string,
): Found {
  const found = card(box).querySelector<Found>(selector);
  if (!found) throw new Error(`nothing in the box is ${selector}`);
  return found;
}

export const findAll = <Found extends HTMLElement = HTMLElement>(
  box: Element,
  selector: string,
): Found[] => [...card(box).querySelectorAll<Found>(selector)];

export const verdictOf = (box: Element): string => find(box, '[role=status]').textContent;

/** Picks a country or a language, as a reader does. */
export async function pick(box: Box, name: 'region' | 'language', value: string): Promise<void> {
  // Folded away there is none.
  if (!card(box).querySelector(`select[name=${name}]`)) openAll(box);
  const select = find<HTMLSelectElement>(box, `select[name=${name}]`);
  comeTo(select);
  select.value = value;
  expect(select.value, 'the list has it').to.equal(value);
  select.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await box.updateComplete;
}

/** Waits until the box speaks a language. */
export const speaks = (box: Element, locale: string): Promise<void> =>
  eventually(() => findCard(box)?.lang === locale, `the box speaks ${locale}`);

interface Reader {
  readonly languages?: readonly string[];
  readonly timeZone?: string;
}

const restorers: (() => void)[] = [];

/** Another reader, until `restoreReader` is called. */
export function imitateReader({languages, timeZone}: Reader): void {
  if (languages) {
    Object.defineProperty(navigator, 'languages', {configurable: true, get: () => languages});
  }
  if (timeZone !== undefined) restorers.push(imitateTimeZone(window, () => timeZone));
}

export function restoreReader(): void {
  Reflect.deleteProperty(navigator, 'languages');
  for (const restore of restorers.splice(0).reverse()) restore();
}

/** What the element dispatches of one type, as it reaches the window. */
export function record(type: string, target: EventTarget = window): CustomEvent<unknown>[] {
  const seen: CustomEvent<unknown>[] = [];
  target.addEventListener(type, (event) => seen.push(event as CustomEvent<unknown>));
  return seen;
}

/** What is written to the console meanwhile. */
export async function consoleDuring(
  level: 'warn' | 'error',
  act: () => unknown,
): Promise<string[]> {
  const lines: string[] = [];
  const original = console[level];
  console[level] = (...args: unknown[]) => lines.push(args.map(String).join(' '));
  try {
    await act();
  } finally {
    console[level] = original;
  }
  return lines;
}
