// One measurement each, in a page of its own.
import {type Browser, type CDPSession, type Page} from 'playwright-core';

export interface Visit {
  /** Milliseconds from the start of the navigation to the frame after everything was first there. */
  readonly shown: number;
  /** Milliseconds by which tasks were longer than 50 each, until half a second later. */
  readonly blocking: number;
  /** Milliseconds spent on styles and layout. */
  readonly layout: number;
  /** Milliseconds spent in scripts. */
  readonly script: number;
  /** Elements, texts and comments in the shadow root; 0 where there is none. */
  readonly nodes: number;
}

/** The processor is slowed down this many times, so that differences stand out from the noise. */
const slowdown = 4;

/** Watches, from the start, for what `isShown` says of `#box`; the same for every kind of page. */
export const watcher = (isShown: string) => `<script>
  window.blocking = 0;
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) window.blocking += Math.max(0, duration - 50);
  }).observe({type: 'longtask', buffered: true});
  (function watch() {
    const box = document.querySelector('#box');
    const root = box?.shadowRoot ?? box;
    if (${isShown})
      requestAnimationFrame(() => {
        window.shown = performance.now();
        setTimeout(() => (window.isOver = true), 500);
      });
    // Not in every frame: they come without a pause here, and would hold up what is still to arrive.
    else setTimeout(watch, 5);
  })();
</script>`;

interface Watched {
  readonly shown?: number;
  readonly blocking?: number;
  readonly isOver?: boolean;
}

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

const isOver = (page: Page) =>
  page.waitForFunction(() => (globalThis as Watched).isOver, undefined, {polling: 50});

const metricsOf = async (session: CDPSession) => {
  const {metrics} = await session.send('Performance.getMetrics');
  return (name: string) => (metrics.find((each) => each.name === name)?.value ?? Number.NaN) * 1000;
};

export const visit = (browser: Browser, url: string): Promise<Visit> =>
  onPage(browser, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    await page.goto(url);
    await isOver(page);
    const metric = await metricsOf(session);
    const seen = await page.evaluate(() => {
      const root = document.querySelector('#box')?.shadowRoot;
      const walker = root && document.createTreeWalker(root);
      let nodes = 0;
      while (walker?.nextNode()) nodes++;
      const {shown = Number.NaN, blocking = Number.NaN} = globalThis as Watched;
      return {shown, blocking, nodes};
    });
    return {
      ...seen,
      layout: metric('LayoutDuration') + metric('RecalcStyleDuration'),
      script: metric('ScriptDuration'),
    };
  });

/** What moved when the box took the place of a fallback of the same height. */
export const layoutShift = (browser: Browser, url: string): Promise<number> =>
  onPage(browser, async (page) => {
    await page.goto(url);
    await isOver(page);
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

/** More elements like the one in the page. */
export const crowd = (browser: Browser, url: string, size: number): Promise<Crowd> =>
  onPage(browser, async (page) => {
    const session = await page.context().newCDPSession(page);
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    await page.goto(url);
    await isOver(page);
    // Clearing away the rubbish of many elements takes longer than making them: a few say as much.
    const before = size > 100 ? 0 : await heap();
    const time = await page.evaluate(async (size) => {
      const first = document.querySelector<HTMLElement>('#box');
      const elements = Array.from(
        {length: size},
        () => first?.cloneNode() as HTMLElement & {readonly updateComplete: Promise<unknown>},
      );
      for (const element of elements) element.removeAttribute('id');
      const start = performance.now();
      document.body.append(...elements);
      for (const {updateComplete} of elements) await updateComplete;
      if (document.body.offsetHeight === 0) throw new Error('nothing was drawn');
      return performance.now() - start;
    }, size);
    return {time, memory: before === 0 ? 0 : ((await heap()) - before) / size};
  });

export interface Card {
  readonly html: string;
  readonly style: string;
  readonly height: number;
}

/**
 * What a reader sees of a box before touching anything: of lists what is chosen, of what is folded away nothing. With
 * `whole`, all that the box has drawn.
 */
export const readCard = (browser: Browser, url: string, whole = false): Promise<Card> =>
  onPage(browser, async (page) => {
    await page.goto(url);
    await isOver(page);
    return page.evaluate((whole) => {
      const host = document.querySelector<HTMLElement>('#box');
      const section = host?.shadowRoot?.querySelector('section');
      const [sheet] = host?.shadowRoot?.adoptedStyleSheets ?? [];
      if (!host || !section || !sheet) throw new Error('the box was not drawn');
      const height = host.offsetHeight;
      const copy = section.cloneNode(true) as Element;
      if (!whole) {
        const lists = [...section.querySelectorAll('select')];
        for (const [index, list] of [...copy.querySelectorAll('select')].entries()) {
          const chosen = lists[index]?.selectedOptions[0];
          list.replaceChildren(...(chosen ? [chosen.cloneNode(true)] : []));
        }
        for (const {children} of copy.querySelectorAll('details:not([open])')) {
          for (const child of [...children]) if (!child.matches('summary')) child.remove();
        }
      }
      return {
        html: copy.outerHTML.replace(/<!--.*?-->/gs, ''),
        style: [...sheet.cssRules].map(({cssText}) => cssText).join('\n'),
        height,
      };
    }, whole);
  });
