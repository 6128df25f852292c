/// <reference types="node" />
// While the demo runs, a saved change is what it shows next: in the browser’s modules and in what the server draws.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {startFreshDemo, type FreshDemo} from '../support/fresh-copy.js';

interface Change {
  readonly what: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  /** Where it is seen afterwards. */
  readonly at: readonly string[];
}

const changes: readonly Change[] = [
  {
    what: 'a colour',
    file: 'src/styles/box.styles.ts',
    from: '#0b6b5d',
    to: '#13579b',
    at: ['/', '/src/styles/box.styles.ts', '/dist/newsletter/en.html', '/newsletter.html'],
  },
  {
    what: 'an English word',
    file: 'src/locale/messages.ts',
    from: 'How to switch off generative AI training',
    to: 'How to end AI training',
    at: ['/', '/src/locale/generated/en.ts', '/dist/plain/en.txt', '/dist/frame/en.html'],
  },
  {
    what: 'a translated word',
    file: 'locales/sv.xlf',
    from: /(?<=<trans-unit id="heading">[^]*?<target>)[^<]+/,
    to: 'En helt annan rubrik',
    at: ['/?lang=sv', '/src/locale/generated/sv.ts', '/static.html', '/dist/frame/locales/sv.js'],
  },
  {
    what: 'a fact',
    file: 'src/policy/linkedin.json',
    from: /(?<="title": ")[^"]+/,
    to: 'A title of another kind',
    at: ['/', '/src/policy/generated/built-in-policy.ts'],
  },
  {
    what: 'the plain rendition',
    file: 'src/targets/server/plain.ts',
    from: /(?<=2: html`)<h2>/,
    to: '<h2 data-changed="">',
    at: ['/dist/plain/fi.html', '/div.html'],
  },
  {
    what: 'a newsletter’s look',
    file: 'build/newsletter.ts',
    from: '#55605d',
    to: '#404a47',
    at: ['/dist/newsletter/en.html', '/newsletter.html'],
  },
  {
    what: 'a page of the demo',
    file: 'demo/index.html',
    from: 'The notice reached members',
    to: 'The notice came to members',
    at: ['/'],
  },
];

describe('while the demo runs', () => {
  let demo: FreshDemo;
  before(async () => {
    demo = await startFreshDemo();
  });
  after(() => demo.remove());

  const get = async (address: string) => (await fetch(demo.origin + address)).text();

  /** Resolves when browsers have been told to load the page again. */
  const told = () =>
    new Promise<void>((resolve) => {
      const {hot} = demo.server.environments.client;
      const {send} = hot;
      hot.send = (...args: unknown[]) => {
        Reflect.apply(send, hot, args);
        const [payload] = args as [{readonly type?: string}];
        if (payload.type !== 'full-reload') return;
        hot.send = send;
        resolve();
      };
    });

  for (const {what, file, from, to, at} of changes) {
    it(`${what} is seen once it is saved`, async () => {
      for (const address of at) assert.ok(!(await get(address)).includes(to), address);
      const path = join(demo.folder, file);
      const text = readFileSync(path, 'utf8');
      const changed = text.replace(from, to);
      assert.notEqual(changed, text);
      const reload = told();
      writeFileSync(path, changed);
      await reload;
      for (const address of at) assert.ok((await get(address)).includes(to), address);
    });
  }

  it('of a translation, only its own language is made again', async () => {
    const {moduleGraph} = demo.server.environments.client;
    const made = async (locale: string) => {
      const address = `/src/locale/generated/${locale}.ts`;
      await get(address);
      return (await moduleGraph.getModuleByUrl(address))?.transformResult;
    };
    const before = [await made('de'), await made('da')];
    const path = join(demo.folder, 'locales/da.xlf');
    const reload = told();
    writeFileSync(path, readFileSync(path, 'utf8').replace(/(?<=<target>)/, '* '));
    await reload;
    const [german, danish] = [await made('de'), await made('da')];
    assert.equal(german, before[0]);
    assert.notEqual(danish, before[1]);
  });
});
