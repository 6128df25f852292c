// A page with one box in it, in Chromium, as the script tag draws it. Needs a build.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {chromium, type Browser, type Page} from 'playwright-core';
import {loadPolicyDocument} from '../../build/policy.js';
import {chromiumArgs, findChromium, functionNames} from '../../scripts/lib/browsers.js';
import {root} from '../../scripts/lib/files.js';
import {patience} from '../support/patience.js';
import {places, type State} from './states.js';

export const noChromium = findChromium() ? false : 'no Chromium';

const require = createRequire(import.meta.url);
const host = 'http://localhost';

/** Where pages have the virtual screen reader, a module. */
export const readerPath = '/screen-reader.js';

/** Files that a page may ask for, by path. */
function fileOf(path: string): string | undefined {
  if (path === readerPath) return require.resolve('@guidepup/virtual-screen-reader/browser.js');
  return /^\/(?:ai-optout|locales\/[\w-]+)\.js$/.test(path) ? `${root}dist${path}` : undefined;
}

type ColorScheme = 'light' | 'dark';

export interface Stage {
  /** Draws the box and hands its page over until the next one is asked for. */
  readonly show: (state: State) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** @param tools files of packages, each loaded into every page */
export async function openStage(tools: readonly string[]): Promise<Stage> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: [...chromiumArgs],
  });
  // One for each light: what is loaded into them is large.
  const pages = new Map<ColorScheme, Page>();
  return {
    show: async (state) => {
      const scheme = state.theme === 'dark' ? 'dark' : 'light';
      const page = pages.get(scheme) ?? (await newPage(browser, scheme, tools));
      pages.set(scheme, page);
      await page.goto(`${host}/?${String(new URLSearchParams({...state, isOpen: ''}))}`);
      await draw(page, state);
      return page;
    },
    close: () => browser.close(),
  };
}

async function newPage(
  browser: Browser,
  colorScheme: ColorScheme,
  tools: readonly string[],
): Promise<Page> {
  // A reader whose country nothing tells.
  const context = await browser.newContext({locale: 'en', timezoneId: 'UTC', colorScheme});
  context.setDefaultTimeout(patience);
  // Facts grow old, and the box says so.
  await context.clock.setFixedTime(loadPolicyDocument().checked);
  await context.addInitScript(functionNames);
  for (const tool of tools) await context.addInitScript({path: require.resolve(tool)});
  await context.route('**/*', async (route) => {
    const {pathname, searchParams} = new URL(route.request().url());
    if (pathname === '/') {
      await route.fulfill({contentType: 'text/html', body: article(searchParams)});
      return;
    }
    const file = fileOf(pathname);
    await route.fulfill(
      file
        ? {contentType: 'text/javascript', body: readFileSync(file, 'utf8')}
        : // Nothing else is there, outside least of all.
          {status: 204},
    );
  });
  return context.newPage();
}

/** An article whose own part in it is without faults. */
function article(asked: URLSearchParams): string {
  const [lang, layout, theme] = ['lang', 'layout', 'theme'].map((name) => asked.get(name) ?? '');
  const region = places[(asked.get('place') ?? 'unknown') as State['place']];
  const [text, ground] = theme === 'dark' ? ['#eee', '#121212'] : ['#222', '#fff'];
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>An article</title>
    <style>
      html { color-scheme: ${theme === 'dark' ? 'dark' : 'light'}; color: ${text ?? ''}; background: ${ground ?? ''}; font: 18px/1.5 sans-serif }
    </style>
    <script type="module" src="/ai-optout.js"></script>
  </head>
  <body>
    <main>
      <h1>An article</h1>
      <p>What it is about.</p>
      <linkedin-ai-optout lang="${lang ?? ''}" layout="${layout ?? ''}" theme="${theme ?? ''}"${region ? ` region="${region}"` : ''}></linkedin-ai-optout>
    </main>
  </body>
</html>`;
}

async function draw(page: Page, {lang, isOpen}: State): Promise<void> {
  await page.locator(`linkedin-ai-optout section[lang="${lang}"]`).waitFor({timeout: 300_000});
  if (!isOpen) return;
  for (;;) {
    const next = page.locator('linkedin-ai-optout details:not([open]) > summary').first();
    if ((await next.count()) === 0) return;
    await next.click();
  }
}

/** In the place of the element, what is in its shadow root: for tools that look into none. */
export const flatten = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const box = document.querySelector('linkedin-ai-optout');
    const root = box?.shadowRoot;
    if (!box || !root) throw new Error('no box');
    const css = [...root.styleSheets, ...root.adoptedStyleSheets]
      .flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText))
      .join('\n');
    const style = document.createElement('style');
    style.textContent = css.replaceAll(':host(', '.box:is(').replaceAll(':host', '.box');
    const flat = document.createElement('div');
    flat.className = 'box';
    flat.append(...[...root.children].map((each) => each.cloneNode(true)));
    document.head.append(style);
    box.replaceWith(flat);
  });
