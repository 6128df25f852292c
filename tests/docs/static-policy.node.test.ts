// A static file in a page whose policy knows its hashes and no nonce: it has its look from the first byte, comes alive,
// and moves nothing. Needs a build and Chromium.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {StyleHashes} from '../../build/published/csp.js';
import type {Page} from 'playwright-core';
import {readJson, readText} from '../../scripts/lib/files.js';
import {article, noChromium, useSites} from './support/site.js';

const {files} = readJson('dist/csp.json') as StyleHashes;

const policyFor = (file: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src ${(files[file] ?? []).map((hash) => `'${hash}'`).join(' ')}`,
    `require-trusted-types-for 'script'`,
  ].join('; ');

describe('a static file under a policy of hashes', {skip: noChromium}, () => {
  const {visit} = useSites();

  /** The file in an article that begins above it, as articles do; the script is held until `go`. */
  async function open(
    file: string,
    width: number,
    isScripted = true,
    html = readText(`dist/${file}`),
  ) {
    let go = () => {};
    const until = new Promise<void>((resolve) => (go = resolve));
    const script = '<script type="module" src="/ai-optout.js"></script>';
    const pages = {
      '/': {
        body: article(html, isScripted ? script : ''),
        headers: {'content-security-policy': policyFor(file)},
      },
    };
    const held = isScripted ? {held: {path: '/ai-optout.js', until}} : {};
    const viewport = {width, height: 900};
    const visited = await visit({pages, ...held}, {viewport, javaScriptEnabled: isScripted});
    return {...visited, go};
  }

  for (const file of ['static/sv.html', 'static/sv.compact.html', 'static/ar.compact.html']) {
    it(`${file} has its look without a script`, async () => {
      const {page, console: lines} = await open(file, 480, false);
      const ground = await page.$eval(
        'linkedin-ai-optout >> section .setting',
        (link) => getComputedStyle(link).backgroundColor,
      );
      assert.equal(ground, 'rgb(11, 107, 93)');
      assert.deepEqual(lines, []);
    });

    for (const width of [320, 480, 700]) {
      it(`${file} is live at ${width} px, and nothing has moved`, async () => {
        const {page, go, console: lines} = await open(file, width);
        const {moved, shifts} = await movementIn(page, go);
        assert.equal(moved, 0);
        assert.deepEqual(shifts, []);
        assert.deepEqual(lines, []);
      });
    }
  }

  it('what is measured is there to be seen: the tag with the text alone does move', async () => {
    const text = `<linkedin-ai-optout layout="compact">${readText('dist/plain/sv.html')}</linkedin-ai-optout>`;
    const {page, go} = await open('static/sv.compact.html', 480, true, text);
    const {moved, shifts} = await movementIn(page, go);
    assert.ok(moved < -100, String(moved));
    assert.ok(
      shifts.some((each) => each > 0),
      shifts.join(' '),
    );
  });
});

/** How far what stands below has come, in px, and Chromium's own scores, while the script fills in the country. */
async function movementIn(page: Page, go: () => void) {
  await page.locator('#below').waitFor();
  const scores = await page.evaluateHandle(() => {
    const seen: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push((entry as {value?: number}).value ?? 0);
    }).observe({type: 'layout-shift', buffered: true});
    return seen;
  });
  const top = () => page.$eval('#below', (each) => each.getBoundingClientRect().top);
  const before = await top();
  go();
  await page.waitForFunction(() => {
    const {shadowRoot} = document.querySelector('linkedin-ai-optout') ?? {};
    return shadowRoot?.querySelector<HTMLSelectElement>('select[name=region]')?.value === 'SE';
  });
  // What has shifted is reported after the frame in which it did.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return {moved: (await top()) - before, shifts: await scores.jsonValue()};
}
