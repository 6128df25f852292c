// npm run bench: the built box beside a bare Lit element that shows what a reader sees of it, and beside well-kept
// elements of the field; all in one run, in any order, so that only ratios need to be trusted.
//   --rounds 9   how often everything is measured; many elements at once a third as often
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {chromiumArgs, findChromium} from '../scripts/lib/browsers.js';
import {root} from '../scripts/lib/files.js';
import {serveFiles} from '../scripts/pictures/server.js';
import {bundleCode, compressed} from './bundle.js';
import {crowd, layoutShift, visit, type Crowd, type Visit} from './measure.js';
import {languages, layouts, peers, preparePages, type PageName} from './pages.js';
import {limits} from './limits.js';
import {serverThroughput} from './server.js';
import {clearlyAbove, differences, median, ratios, shuffled} from './statistics.js';
import {print} from './table.js';

const {values} = parseArgs({options: {rounds: {type: 'string', default: '9'}}});
const rounds = Math.max(3, Number(values.rounds) || 9);

const executablePath = findChromium();
if (!executablePath) throw new Error('There is no Chromium to measure with.');

const server = await serveFiles(`${root}dist`);
const browser = await chromium.launch({
  executablePath,
  // Frames come as soon as they are ready: times are not rounded up to the next one of sixty a second.
  args: [
    ...chromiumArgs,
    '--disable-frame-rate-limit',
    '--disable-gpu-vsync',
    '--enable-precise-memory-info',
  ],
});
try {
  process.exitCode = (await run()) ? 0 : 1;
} finally {
  await browser.close();
  server.close();
}

async function run(): Promise<boolean> {
  const urls = await preparePages(server, browser);
  const names = [...urls.keys()].filter((name) => name !== 'reserved');
  const visits = new Map<PageName, Visit[]>(names.map((name) => [name, []]));
  const crowds = new Map<string, Crowd[]>();
  const urlOf = (name: PageName) => urls.get(name) ?? '';

  // The first visit of each kind warms the browser up and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of shuffled(names)) {
      const result = await visit(browser, urlOf(name));
      if (round > 0) visits.get(name)?.push(result);
    }
    if (round > Math.ceil(rounds / 3)) continue;
    for (const name of shuffled(names.filter((each) => each.endsWith(' en')))) {
      for (const size of [50, 500]) {
        const result = await crowd(browser, urlOf(name), size);
        const key = `${name} ${size}`;
        if (round > 0) crowds.set(key, [...(crowds.get(key) ?? []), result]);
      }
    }
  }
  const shift = await layoutShift(browser, urlOf('reserved'));
  const servedShift = await layoutShift(browser, urlOf('served'));

  const of = (name: PageName, key: keyof Visit) =>
    (visits.get(name) ?? []).map((each) => each[key]);
  const times = (name: string, size: number) =>
    (crowds.get(`${name} ${size}`) ?? []).map(({time}) => time);
  const memory = (name: string) =>
    median((crowds.get(`${name} 50`) ?? []).map((each) => each.memory));
  const ms = (numbers: readonly number[]) => median(numbers).toFixed(0);
  const factor = (numbers: readonly number[]) => `× ${median(numbers).toFixed(2)}`;
  const kb = (bytes: number) => (bytes / 1000).toFixed(1);

  const broken: string[] = [];
  const rows: string[][] = [];
  const row = (label: string, name: PageName, shown = '', blocking = '') => [
    label,
    ms(of(name, 'shown')),
    shown,
    ms(of(name, 'blocking')),
    blocking,
    ms(of(name, 'layout')),
    ms(of(name, 'script')),
    String(median(of(name, 'nodes'))),
  ];
  for (const layout of layouts) {
    for (const lang of languages) {
      const box: PageName = `box ${layout} ${lang}`;
      const others = [
        {name: `bare ${layout} ${lang}`, label: 'bare Lit element'},
        {name: `late ${layout} ${lang}`, label: 'its words in a file'},
      ] as const;
      const compared = others
        .filter(({name}) => urls.has(name))
        .map(({name, label}) => ({
          name,
          label,
          shown: ratios(of(box, 'shown'), of(name, 'shown')),
          blocking: differences(of(box, 'blocking'), of(name, 'blocking')),
        }));
      rows.push(row(`${layout}, ${lang}`, box));
      for (const {name, label, shown, blocking} of compared) {
        rows.push(row(`  ${label}`, name, factor(shown), `+ ${ms(blocking)}`));
      }
      // Of two the one that is made as the box is: all languages but English take a second request.
      const {shown = [], blocking = []} = compared.at(-1) ?? {};
      const nodes = median(of(box, 'nodes'));
      if (clearlyAbove(shown, limits.shown)) broken.push(`${box}: shown too late.`);
      if (clearlyAbove(blocking, limits.blocking)) broken.push(`${box}: keeps the page busy.`);
      if (nodes > limits.nodes[layout]) broken.push(`${box}: ${nodes} nodes.`);
    }
  }
  rows.push(...peers.map((name) => row(name, name)));
  print([
    ['milliseconds', 'shown', 'of the box', 'blocking', 'of the box', 'layout', 'script', 'nodes'],
    ...rows,
  ]);

  const many = layouts.map((layout) => {
    const [box, bare] = [`box ${layout} en`, `bare ${layout} en`];
    const toBare = ratios(times(box, 500), times(bare, 500));
    const toFifty = ratios(times(box, 500), times(box, 50));
    if (clearlyAbove(toBare, limits.crowd)) broken.push(`${box}: 500 take too long.`);
    if (clearlyAbove(toFifty, limits.growth)) broken.push(`${box}: cost more than their number.`);
    if (memory(box) > limits.heap[layout]) broken.push(`${box}: ${kb(memory(box))} kB each.`);
    return [
      `${layout}, en`,
      ms(times(box, 50)),
      ms(times(box, 500)),
      factor(toFifty),
      factor(toBare),
      kb(memory(box)),
      kb(memory(bare)),
    ];
  });
  print([['many', '50, ms', '500, ms', 'to 50', 'to bare', 'heap each, kB', 'bare'], ...many]);

  const toPlain = ratios(of('served', 'shown'), of('plain', 'shown'));
  if (clearlyAbove(toPlain, limits.served)) broken.push('The box from a server is shown too late.');
  if (servedShift > 0) broken.push('The page moves when the script takes over.');
  print([
    ['from a server, ms', 'shown', 'to plain', 'blocking', 'layout shift'],
    [
      'box',
      ms(of('served', 'shown')),
      factor(toPlain),
      ms(of('served', 'blocking')),
      servedShift.toFixed(3),
    ],
    ['plain HTML', ms(of('plain', 'shown')), '', ms(of('plain', 'blocking')), ''],
    ['box, height reserved', '', '', '', shift.toFixed(3)],
  ]);

  const throughput = await serverThroughput();
  print([
    ['on a server, one core', 'boxes a second', 'kB', 'to encoding', 'aim'],
    ...throughput.map(({name, perSecond, bytes, toEncoding, aim}) => {
      if (toEncoding > limits.encoding) broken.push(`Too few boxes a second: ${name}.`);
      return [name, perSecond.toFixed(0), kb(bytes), `× ${toEncoding.toFixed(1)}`, String(aim)];
    }),
  ]);
  const lit = await bundleCode(`export {css, html, LitElement, nothing} from 'lit';`);
  console.log(
    `Script: ${kb(compressed(readFileSync(`${root}dist/ai-optout.js`)))} kB (brotli 11); Lit alone ${kb(compressed(lit))} kB.`,
  );
  console.log(
    `Medians of ${rounds} rounds; Chromium ${browser.version()}, processor slowed 4 × but for many and servers.`,
  );
  for (const text of broken) console.error(text);
  return broken.length === 0;
}
