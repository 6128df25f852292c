// One measurement each, in a page of its own.
import {type Browser, type Page} from 'playwright-core';

export interface Visit {
  /** Milliseconds from the start of the navigation to the frame after the box was first there. */
  readonly shown: number;
  /** Milliseconds spent in scripts until then. */
  readonly script: number;
}

/** The processor is slowed down this many times, so that differences stand out from the noise. */
const slowdown = 4;

/** Watches, from the start, for the frame with the box; the same for every kind of page. */
export const watcher = `<script>
  (function watch() {
    const box = document.querySelector('#box');
    if ((box?.shadowRoot ?? box)?.querySelector('section')?.offsetHeight > 0)
      requestAnimationFrame(() => (window.shown = performance.now()));
    else requestAnimationFrame(watch);
  })();
</script>`;

async function onPage<Result>(
  browser: Browser,
  run: (page: Page) => Promise<Result>,
): Promise<Result> {
  // A context of its own, so that no visit finds anything in a cache.
  const context = await browser.newContext({locale: 'en-US', viewport: {width: 700, height: 900}});
  try {
    return await run(await context.newPage());
  } finally {
    await context.close();
  }
}

export const visit = (browser: Browser, url: string): Promise<Visit> =>
  onPage(browser, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    await page.goto(url);
    const handle = await page.waitForFunction(() => (window as {shown?: number}).shown, undefined, {
      polling: 50,
    });
    const shown = (await handle.jsonValue()) ?? Number.NaN;
    const {metrics} = await session.send('Performance.getMetrics');
    const script = metrics.find(({name}) => name === 'ScriptDuration')?.value ?? Number.NaN;
    return {shown, script: script * 1000};
  });

/** What moved when the box took the place of a fallback of the same height. */
export const layoutShift = (browser: Browser, url: string): Promise<number> =>
  onPage(browser, async (page) => {
    await page.goto(url);
    await page.waitForFunction(() => (window as {shown?: number}).shown, undefined, {polling: 50});
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as {value?: number}).value ?? 0;
          }).observe({type: 'layout-shift', buffered: true});
          setTimeout(() => {
            resolve(sum);
          }, 700);
        }),
    );
  });

export interface Crowd {
  /** Milliseconds to put that many elements into the page and have them laid out. */
  readonly time: number;
  /** Bytes of the heap of scripts per element; 0 where many are made. */
  readonly memory: number;
}

export const crowd = (browser: Browser, url: string, size: number): Promise<Crowd> =>
  onPage(browser, async (page) => {
    const session = await page.context().newCDPSession(page);
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    await page.goto(url);
    await page.waitForFunction(() => (window as {shown?: number}).shown, undefined, {polling: 50});
    // Clearing away the rubbish of many elements takes longer than making them: a few say as much.
    const before = size > 100 ? 0 : await heap();
    const time = await page.evaluate(async (size) => {
      const elements = Array.from({length: size}, () => {
        const element = document.createElement('linkedin-ai-optout');
        element.setAttribute('lang', 'en');
        return element;
      });
      const start = performance.now();
      document.body.append(...elements);
      await Promise.all(elements.map(({updateComplete}) => updateComplete));
      if (document.body.offsetHeight === 0) throw new Error('nothing was drawn');
      return performance.now() - start;
    }, size);
    return {time, memory: before === 0 ? 0 : ((await heap()) - before) / size};
  });

/** What the box has drawn, without the marks that Lit leaves in it. */
export const readCard = (browser: Browser, url: string) =>
  onPage(browser, async (page) => {
    await page.goto(url);
    await page.waitForFunction(() => (window as {shown?: number}).shown, undefined, {polling: 50});
    return page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('#box');
      const section = host?.shadowRoot?.querySelector('section');
      const [sheet] = host?.shadowRoot?.adoptedStyleSheets ?? [];
      if (!host || !section || !sheet) throw new Error('the box was not drawn');
      return {
        html: section.outerHTML.replace(/<!--.*?-->/gs, ''),
        style: [...sheet.cssRules].map(({cssText}) => cssText).join('\n'),
        height: host.offsetHeight,
      };
    });
  });
