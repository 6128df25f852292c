// npm run leaks, after a build: boxes that come and go leave nothing behind in the page.
//   --cycles 1000   how many boxes
import {parseArgs} from 'node:util';
import {chromium, type CDPSession, type Page} from 'playwright-core';
import {chromiumArgs, findChromium, functionNames} from '../scripts/lib/browsers.js';
import {root} from '../scripts/lib/files.js';
import {serveFiles} from '../scripts/pictures/server.js';

interface Memory {
  /** Of JavaScript, after garbage collection. */
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

const {values} = parseArgs({options: {cycles: {type: 'string', default: '1000'}}});
const cycles = Math.max(100, Number(values.cycles) || 1000);
/** What engines note down about code that runs often, and its faster versions, take some 200 kB: once, by about here. */
const warmUp = 1000;
/** A box that stays takes a hundred times as much. */
const bytesPerCycle = 200;
/** How boxes are inserted: as they are, with all that a reader may do to them, and as `div`s that become boxes. */
const ways = ['card', 'used', 'div'] as const;

const executablePath = findChromium();
if (!executablePath) throw new Error('There is no Chromium to measure with.');

const server = await serveFiles(`${root}dist`);
server.put(
  '/leaks.html',
  '<!doctype html><script type="module" src="/dist/ai-optout.js"></script><main></main>',
);
const browser = await chromium.launch({executablePath, args: chromiumArgs});
try {
  const leaks = [];
  for (const way of ways) if (!(await isFlat(way))) leaks.push(way);
  process.exitCode = leaks.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  server.close();
}

async function isFlat(way: (typeof ways)[number]): Promise<boolean> {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.addInitScript(functionNames);
  await page.goto(`${server.origin}/leaks.html`);
  await page.waitForFunction(() => customElements.get('linkedin-ai-optout'));
  const session = await page.context().newCDPSession(page);
  // The first ones also load words.
  await insertAndRemove(page, way, warmUp);
  const before = await memoryOf(session);
  await insertAndRemove(page, way, cycles);
  const after = await memoryOf(session);
  await page.close();

  const grown = Math.round((after.bytes - before.bytes) / cycles);
  const nodes = after.nodes - before.nodes;
  const listeners = after.listeners - before.listeners;
  console.log(
    `${way}: after ${cycles} boxes ${(after.bytes / 1e6).toFixed(2)} MB, ${grown} bytes more a box ` +
      `(at most ${bytesPerCycle}), ${nodes} nodes and ${listeners} listeners more`,
  );
  return grown <= bytesPerCycle && nodes < cycles / 10 && listeners < cycles / 10;
}

async function insertAndRemove(page: Page, way: (typeof ways)[number], count: number) {
  await page.evaluate(
    async ([way, count]) => {
      const main = document.querySelector('main') as HTMLElement;
      const locales = ['en', 'sv', 'ar'];
      const ready = () =>
        new Promise((resolve) => {
          main.addEventListener('optout-ready', resolve, {once: true});
        });
      for (let index = 0; index < count; index++) {
        const lang = locales[index % locales.length] ?? 'en';
        const drawn = ready();
        main.innerHTML =
          way === 'div'
            ? `<div data-linkedin-ai-optout lang="${lang}"><p>Text</p></div>`
            : `<linkedin-ai-optout lang="${lang}" layout="compact"></linkedin-ai-optout>`;
        await drawn;
        const box = main.querySelector('linkedin-ai-optout');
        if (way === 'used' && box?.shadowRoot) {
          for (const list of box.shadowRoot.querySelectorAll('select')) {
            list.value = list.name === 'region' ? 'SE' : 'de';
            list.dispatchEvent(new Event('change', {bubbles: true}));
          }
          for (const details of box.shadowRoot.querySelectorAll('details')) details.open = true;
          box.setAttribute('layout', 'card');
          await box.updateComplete;
        }
        main.replaceChildren();
      }
    },
    [way, count] as const,
  );
}

async function memoryOf(session: CDPSession): Promise<Memory> {
  // What was freed may have held other things.
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const {usedSize: bytes} = await session.send('Runtime.getHeapUsage');
  const counters = await session.send('Memory.getDOMCounters');
  return {bytes, nodes: counters.nodes, listeners: counters.jsEventListeners};
}
