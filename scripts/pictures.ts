// npm run pictures: the built box, in every layout, width, theme and language, as PNG files in pictures/.
//   --all                all languages
//   --lang sv,ar         these languages
//   --layout compact     these layouts
//   --readme             only docs/box.png, the picture in README.md
import {existsSync, mkdirSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {chromium, type Page} from 'playwright-core';
import {layouts as layoutRows} from '../src/options.js';
import {chromiumArgs, findChromium} from './lib/browsers.js';
import {readLocales, root} from './lib/files.js';
import {page as pageOf, type PageKind, readmePage, type Shot} from './pictures/pages.js';
import {serveFiles} from './pictures/server.js';

const {values} = parseArgs({
  options: {
    all: {type: 'boolean', default: false},
    lang: {type: 'string', default: 'en,sv,ar,de,fi,ja,th,te'},
    layout: {type: 'string', default: Object.keys(layoutRows).join()},
    readme: {type: 'boolean', default: false},
  },
});

const languages = values.all ? readLocales() : values.lang.split(',');
const layouts = values.layout.split(',');
const widths = [320, 600, 900];
const themes = ['light', 'dark'] as const;
const pages: readonly PageKind[] = ['serif', 'reset'];

if (!existsSync(`${root}dist/ai-optout.js`)) throw new Error('Run `npm run build` first.');
const executablePath = findChromium();
if (!executablePath) throw new Error('There is no Chromium to take pictures with.');

const server = await serveFiles(`${root}dist`);
const browser = await chromium.launch({executablePath, args: [...chromiumArgs]});
let count = 0;

try {
  mkdirSync(`${root}pictures`, {recursive: true});
  await (values.readme ? takeReadme() : takeAll());
} finally {
  await browser.close();
  server.close();
}
console.log(`${count} pictures`);

async function takeAll(): Promise<void> {
  for (const theme of themes) {
    const page = await newPage(theme);
    for (const lang of languages)
      for (const layout of layouts)
        for (const kind of pages) await takeWidths(page, {lang, layout, page: kind}, theme);
    await page.close();
  }
  for (const lang of languages) await takeSpecial({lang, layout: 'card', page: 'serif'});
}

async function takeWidths(page: Page, shot: Shot, theme: string): Promise<void> {
  await open(page, shot);
  const name = `${shot.lang}-${shot.layout}-${shot.page}`;
  for (const width of widths) await take(page, `${name}-${width}-${theme}`, width);
  // Where nothing is folded, nothing opens.
  if (shot.page === 'reset' || (await page.locator('details').count()) === 0) return;
  await openDetails(page);
  for (const width of widths) await take(page, `${name}-${width}-${theme}-open`, width);
}

/** Forced colours, on paper, and text twice as large. */
async function takeSpecial(shot: Shot): Promise<void> {
  const page = await newPage('light');
  await open(page, shot);
  await page.emulateMedia({forcedColors: 'active'});
  await openDetails(page);
  await take(page, `${shot.lang}-forced-colors`, 600);
  await page.emulateMedia({forcedColors: 'none', media: 'print'});
  await closeDetails(page);
  await take(page, `${shot.lang}-print`, 700);
  await page.emulateMedia({media: 'screen'});
  await page.addStyleTag({content: 'html { font-size: 200% } body { font-size: 36px }'});
  await take(page, `${shot.lang}-text-200`, 640);
  await page.close();
}

async function takeReadme(): Promise<void> {
  const page = await newPage('light');
  await page.setViewportSize({width: 700, height: 100});
  server.put('/', readmePage());
  await page.goto(`${server.origin}/`);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('linkedin-ai-optout')].every(({shadowRoot}) =>
      shadowRoot?.querySelector('section'),
    ),
  );
  mkdirSync(`${root}docs`, {recursive: true});
  await page.screenshot({path: `${root}docs/box.png`, fullPage: true});
  count += 1;
  await page.close();
}

function newPage(colorScheme: 'light' | 'dark'): Promise<Page> {
  return browser.newPage({colorScheme, reducedMotion: 'reduce'});
}

/** Shows a page and waits for its box; a box that never speaks the language asked for is an error. */
async function open(page: Page, shot: Shot): Promise<void> {
  server.put('/', pageOf(shot));
  await page.goto(`${server.origin}/`);
  await page.waitForFunction(
    (lang) =>
      document
        .querySelector('linkedin-ai-optout')
        ?.shadowRoot?.querySelector('section')
        ?.matches(`[lang="${lang}"]`),
    shot.lang,
    {timeout: 5000},
  );
}

async function openDetails(page: Page): Promise<void> {
  await setDetails(page, true);
}

async function closeDetails(page: Page): Promise<void> {
  await setDetails(page, false);
}

function setDetails(page: Page, open: boolean): Promise<void> {
  return page.evaluate((open) => {
    const root = document.querySelector('linkedin-ai-optout')?.shadowRoot;
    root?.querySelectorAll('details').forEach((details) => {
      details.open = open;
    });
  }, open);
}

async function take(page: Page, name: string, width: number): Promise<void> {
  await page.setViewportSize({width, height: 700});
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) console.warn(`${name}: ${overflow} px wider than the page`);
  await page.screenshot({path: `${root}pictures/${name}.png`, fullPage: true});
  count += 1;
}
