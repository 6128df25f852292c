// Part of npm run bench: how many boxes a second one core writes, over all languages and countries of every status.
import {locales, type renderOptOut, type RenderOptions} from '../src/targets/server/server.js';
import {root} from '../scripts/lib/files.js';

type Render = typeof renderOptOut;

const regions = ['SE', 'GB', 'US', 'GI', 'BR', undefined];
const formats = ['plain', 'shadow', 'text'] as const;

/** Boxes a second of one core's time that are aimed at; how many there are says more about the machine. */
const aim = {plain: 5000, shadow: 1000, text: 5000};

export interface Throughput {
  readonly name: string;
  readonly aim: number;
  readonly perSecond: number;
  /** Bytes of a box, on average. */
  readonly bytes: number;
  /** The time of a box, as a multiple of that of encoding it as UTF-8, which every server has to do as well. */
  readonly toEncoding: number;
}

/** In seconds of this process's own time, so that other programs on the machine count for little. */
const clock = () => process.cpuUsage().user / 1e6;

const timed = (work: () => void): number => {
  const start = clock();
  work();
  return clock() - start;
};

const load = async () => (await import(`${root}dist/server.js`)) as {readonly renderOptOut: Render};

/** A box as a server sends it. */
export const served: (options: RenderOptions) => Promise<string> = async (options) =>
  (await load()).renderOptOut(options);

/** Measures `dist/server.js`; needs a build. */
export async function serverThroughput(seconds = 2): Promise<readonly Throughput[]> {
  const {renderOptOut: render} = await load();
  const everyLanguage = locales.flatMap((lang) => regions.map((region) => ({lang, region})));
  const everyTag = regionalTags().map((tag) => ({acceptLanguage: tag}));
  const measure = (name: string, format: keyof typeof aim, requests: readonly object[]) => {
    const boxes = requests.map((request) => render({...request, format}));
    const encoder = new TextEncoder();
    const bytes = boxes.reduce((sum, box) => sum + encoder.encode(box).length, 0) / boxes.length;
    let rounds = 0;
    let drawing = 0;
    let encoding = 0;
    while (drawing < seconds) {
      drawing += timed(() => {
        for (const request of requests) render({...request, format});
      });
      encoding += timed(() => {
        for (const box of boxes) encoder.encode(box);
      });
      rounds++;
    }
    return {
      name,
      aim: aim[format],
      perSecond: (rounds * requests.length) / drawing,
      bytes,
      toEncoding: drawing / encoding,
    };
  };
  return [
    ...formats.map((format) => measure(format, format, everyLanguage)),
    measure('plain, readers of all regional tags', 'plain', everyTag),
  ];
}

/** Every language with every region that the engine knows a form of its own for: `de-AT`, `en-IN`, some 300. */
function regionalTags(): readonly string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return locales
    .flatMap((locale) => codes.map((code) => new Intl.Locale(locale, {region: code}).toString()))
    .filter((tag) => new Intl.DateTimeFormat(tag).resolvedOptions().locale === tag);
}
