// npm run bench: the built box beside the same card made otherwise, in one run, so that only ratios need to be trusted.
//   --rounds 9   how often everything is measured; many elements at once a third as often
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {chromiumArgs, findChromium} from '../scripts/lib/browsers.js';
import {root} from '../scripts/lib/files.js';
import {serveFiles} from '../scripts/pictures/server.js';
import {served, serverThroughput} from './server.js';
import {bundleBareLit, bundleLit, compressed} from './bundle.js';
import {crowd, layoutShift, readCard, visit, watcher, type Crowd, type Visit} from './measure.js';
import {clearlyAbove, median, ratios, shuffled} from './statistics.js';

const {values} = parseArgs({options: {rounds: {type: 'string', default: '9'}}});
const rounds = Math.max(3, Number(values.rounds) || 9);
const limits = {shown: 1.15, served: 1.05, crowd: 11};

const executablePath = findChromium();
if (!executablePath) throw new Error('There is no Chromium to measure with.');

const server = await serveFiles(`${root}dist`);
const browser = await chromium.launch({
  executablePath,
  // Frames come as soon as they are ready: times are not rounded up to the next one of sixty a second.
  args: [...chromiumArgs, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
});
try {
  process.exitCode = (await run()) ? 0 : 1;
} finally {
  await browser.close();
  server.close();
}

async function run(): Promise<boolean> {
  const urls = await preparePages();
  const kinds = ['ours', 'bare', 'named', 'plain', 'served'] as const;
  const visits: Record<(typeof kinds)[number], Visit[]> = {
    ours: [],
    bare: [],
    named: [],
    plain: [],
    served: [],
  };
  const crowds: Record<50 | 500, Crowd[]> = {50: [], 500: []};

  // The first visit of each kind warms the browser up and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const kind of shuffled(kinds)) {
      const result = await visit(browser, urls[kind]);
      if (round > 0) visits[kind].push(result);
    }
    if (round > Math.ceil(rounds / 3)) continue;
    for (const size of [50, 500] as const) {
      const result = await crowd(browser, urls.ours, size);
      if (round > 0) crowds[size].push(result);
    }
  }
  const shift = await layoutShift(browser, urls.reserved);
  const servedShift = await layoutShift(browser, urls.served);

  const shown = (kind: keyof typeof visits) => visits[kind].map(({shown}) => shown);
  const script = (kind: keyof typeof visits) => visits[kind].map(({script}) => script);
  const times = (size: keyof typeof crowds) => crowds[size].map(({time}) => time);
  const toBare = ratios(shown('ours'), shown('bare'));
  const toPlain = ratios(shown('served'), shown('plain'));
  const toFifty = ratios(times(500), times(50));

  const ms = (values: readonly number[]) => `${median(values).toFixed(1)} ms`;
  const factor = (values: readonly number[]) => `× ${median(values).toFixed(2)}`;
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`;
  print([
    ['', 'measured', 'ratio', 'budget'],
    ['bytes, brotli 11: script', kb(urls.bytes.ours), '', ''],
    ['bytes: the card as a bare Lit element', kb(urls.bytes.bare), '', ''],
    ['bytes: Lit alone', kb(urls.bytes.lit), '', ''],
    ['shown: box', ms(shown('ours')), factor(toBare), `× ${limits.shown} of bare Lit`],
    ['shown: bare Lit element', ms(shown('bare')), '', ''],
    [
      'shown: bare Lit element, after a name from Intl',
      ms(shown('named')),
      factor(ratios(shown('named'), shown('bare'))),
      '',
    ],
    ['shown: plain HTML', ms(shown('plain')), '', ''],
    [
      'shown: box from a server',
      ms(shown('served')),
      factor(toPlain),
      `× ${limits.served} of plain HTML`,
    ],
    ['script time: box', ms(script('ours')), factor(ratios(script('ours'), script('bare'))), ''],
    ['script time: bare Lit element', ms(script('bare')), '', ''],
    ['layout shift, height reserved', shift.toFixed(3), '', ''],
    ['layout shift, box from a server', servedShift.toFixed(3), '', '0'],
    ['50 elements', ms(times(50)), '', ''],
    ['500 elements', ms(times(500)), factor(toFifty), `× ${limits.crowd} of 50`],
    ['heap per element', kb(median(crowds[50].map(({memory}) => memory))), '', ''],
  ]);
  const throughput = await serverThroughput();
  print([
    ['on a server, one core', 'boxes a second', 'bytes', 'to encoding', 'at least'],
    ...throughput.map(({name, perSecond, bytes, toEncoding, least}) => [
      name,
      perSecond.toFixed(0),
      kb(bytes),
      `× ${toEncoding.toFixed(1)}`,
      String(least),
    ]),
  ]);
  console.log(
    `Medians of ${rounds} rounds; Chromium ${browser.version()}, processor slowed 4 × for shown and script time.`,
  );

  const broken = [
    clearlyAbove(toBare, limits.shown) && 'The box is shown too late.',
    clearlyAbove(toPlain, limits.served) && 'The box from a server is shown too late.',
    servedShift > 0 && 'The page moves when the script takes over.',
    ...throughput.map(
      ({name, perSecond, least}) => perSecond < least && `Too few boxes a second: ${name}.`,
    ),
    clearlyAbove(toFifty, limits.crowd) && 'Many elements cost more than their number.',
  ].filter((text) => text !== false);
  for (const text of broken) console.error(text);
  return broken.length === 0;
}

/** The pages to visit; the two others are made of what the box has drawn. */
async function preparePages() {
  const address = (name: string) => `${server.origin}/${name}.html`;
  const put = (name: string, body: string) => {
    server.put(`/${name}.html`, page(body));
    return address(name);
  };
  const box = '<linkedin-ai-optout id="box" lang="en" region="SE">fallback</linkedin-ai-optout>';
  const tag = '<script type="module" src="/dist/ai-optout.js"></script>';

  const ours = put('ours', tag + box);
  const card = await readCard(browser, ours);
  const bareLit = await bundleBareLit(card);
  server.put('/bare-lit.js', bareLit);
  const bare =
    '<script type="module" src="/bare-lit.js"></script><bare-lit id="box">fallback</bare-lit>';
  const intl = `new Intl.DisplayNames('en', {type: 'region'}).of('SE')`;
  const late = `<script>
    setTimeout(() => {
      document.head.append(
        Object.assign(document.createElement('script'), {type: 'module', src: '/dist/ai-optout.js'}),
      );
    }, 300);
  </script>`;
  return {
    ours,
    bare: put('bare', bare),
    // What the first use of Intl costs in a page, whoever makes it: the box cannot name a country without.
    named: put('named', `<script type="module">${intl}</script>${bare}`),
    plain: put('plain', `<style>${card.style}</style><div id="box">${card.html}</div>`),
    served: put(
      'served',
      tag +
        (await served({lang: 'en', region: 'SE'})).replace('<linkedin-ai-optout', '$& id="box"'),
    ),
    reserved: put(
      'reserved',
      `<style>#box { display: block; min-height: ${card.height}px }</style>${late}${box}`,
    ),
    bytes: {
      ours: compressed(readFileSync(`${root}dist/ai-optout.js`)),
      bare: compressed(bareLit),
      lit: compressed(await bundleLit()),
    },
  };
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmark</title>${watcher}
    <p>The last line of a paragraph.</p>${body}<p>The first line of the next one.</p></html>`;
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}
