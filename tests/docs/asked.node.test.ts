// The page for data-protection officers names every request and every reading of the browser: a real one is asked, and
// keeps a list. Needs a build and Chromium.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {readings, requests} from '../../build/published/privacy.js';
import {readText} from '../../scripts/lib/files.js';
import {article, noChromium, useSites} from './support/site.js';

/**
 * Runs in the page before all else: whatever tells something of the browser, the device or the reader is written down when
 * it is asked for.
 */
function recordReadings(): void {
  const asked = new Set<string>();
  Object.assign(globalThis, {asked});
  const watch = (holder: object, name: string, of: string) => {
    const property = Object.getOwnPropertyDescriptor(holder, name);
    if (!property?.configurable) return;
    const {get, value} = property as {get?: () => unknown; value?: unknown};
    const tell = () => asked.add(`${of}.${name}${get ? '' : '()'}`);
    if (get) {
      Object.defineProperty(holder, name, {
        ...property,
        get(this: unknown) {
          tell();
          return get.call(this);
        },
      });
    } else if (typeof value === 'function' && name !== 'constructor') {
      Object.defineProperty(holder, name, {
        ...property,
        value(this: unknown, ...given: unknown[]) {
          tell();
          return Reflect.apply(value, this, given) as unknown;
        },
      });
    }
  };
  const all = (holder: object, of: string) => {
    for (const name of Object.getOwnPropertyNames(holder)) watch(holder, name, of);
  };
  all(Navigator.prototype, 'navigator');
  all(Screen.prototype, 'screen');
  all(History.prototype, 'history');
  all(Storage.prototype, 'storage');
  all(IDBFactory.prototype, 'indexedDB');
  all(HTMLCanvasElement.prototype, 'canvas');
  watch(Document.prototype, 'cookie', 'document');
  watch(Document.prototype, 'referrer', 'document');
  watch(Document.prototype, 'URL', 'document');
  watch(Date.prototype, 'getTimezoneOffset', 'Date');
  watch(Intl.DateTimeFormat.prototype, 'resolvedOptions', 'Intl.DateTimeFormat()');
  const {Temporal} = globalThis as {Temporal?: {Now: object}};
  if (Temporal) watch(Temporal.Now, 'timeZoneId', 'Temporal.Now');
  for (const name of [
    ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'matchMedia', 'screen'],
    ...['devicePixelRatio', 'innerWidth', 'outerWidth', 'screenX', 'history', 'fetch'],
  ]) {
    watch(globalThis, name, 'window');
  }
}

const askedIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(globalThis as unknown as {asked: Set<string>}).asked].sort());

/** Below the site's address. */
const requestsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({name}) => name.replace(`${location.origin}/`, '')),
  );

const head = (isOld: boolean) =>
  // No picture for the tab, for which a browser asks by itself.
  `<link rel="icon" href="data:,"><script>${isOld ? 'delete globalThis.Temporal;' : ''}(${recordReadings.toString().replaceAll('__name', '(each => each)')})()</script><script type="module" src="/ai-optout.js"></script>`;

/** Reads all of it, as a reader may: another country, another language, everything unfolded. */
async function readAll(page: Page): Promise<void> {
  const box = page.locator('linkedin-ai-optout');
  for (const [name, value] of [
    ['region', 'US'],
    ['language', 'de'],
  ] as const) {
    const list = box.locator(`select[name=${name}]`);
    // Its entries come with the focus.
    await list.focus();
    await list.selectOption(value);
  }
  await box.locator('section[lang=de]').waitFor();
  for (;;) {
    const folded = box.locator('details:not([open]) > summary').first();
    if ((await folded.count()) === 0) return;
    await folded.click();
  }
}

describe('what a browser is asked', {skip: noChromium}, () => {
  const {visit} = useSites();
  // It is a request, and stands in that list.
  const isReading = (name: string) => name !== 'window.fetch()';

  for (const isOld of [false, true]) {
    it(`is read as the page says${isOld ? ', without Temporal' : ''}`, async () => {
      const body = article(
        '<linkedin-ai-optout policy-src="/policy.json"></linkedin-ai-optout>',
        head(isOld),
      );
      const {page} = await visit({pages: {'/': {body}}});
      await page.locator('linkedin-ai-optout section[lang=sv]').waitFor();
      const known = readings.map(({reading}) => reading);
      // Nothing that is not named, also when all of it is read.
      await readAll(page);
      const asked = (await askedIn(page)).filter(isReading);
      assert.deepEqual(
        asked.filter((name) => !known.includes(name)),
        [],
      );
      // And what is named is asked for.
      const expected = known.filter(
        (name) => name.startsWith('Intl') === isOld || !name.includes('()'),
      );
      const hasTemporal = await page.evaluate(() => 'Temporal' in globalThis);
      if (hasTemporal || isOld) assert.deepEqual(asked, expected.sort());
    });
  }

  it('is requested as the page says', async () => {
    const body = article(
      '<linkedin-ai-optout policy-src="/policy.json"></linkedin-ai-optout>',
      head(false),
    );
    const {page} = await visit({pages: {'/': {body}}});
    await page.locator('linkedin-ai-optout section[lang=sv]').waitFor();
    await readAll(page);
    const made = (await requestsOf(page)).map((path) =>
      path
        .replace(/^locales\/\w+\.js$/, 'locales/<tag>.js')
        .replace('policy.json', 'what policy-src names'),
    );
    assert.deepEqual([...new Set(made)].sort(), requests.map(({file}) => file).sort());
  });

  it('and the page has all of it', () => {
    const text = readText('docs/for-data-protection-officers.md');
    for (const name of [
      ...readings.map(({reading}) => reading),
      ...requests.map(({file}) => file),
    ]) {
      assert.ok(text.includes(name), name);
    }
  });

  it('and tries as many hostile requests as the page says', () => {
    const [, figure = ''] =
      /([\d,]+) made-up requests/.exec(readText('docs/for-data-protection-officers.md')) ?? [];
    const [, tried] = /\?\? ([\d_]+)\)/.exec(readText('tests/hostile/runs.ts')) ?? [];
    assert.equal(figure.replaceAll(',', '_'), tried);
  });
});
