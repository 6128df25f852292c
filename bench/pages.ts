// The pages to visit: the box in its layouts and languages, and beside each the same made otherwise.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Browser} from 'playwright-core';
import {root} from '../scripts/lib/files.js';
import type {FileServer} from '../scripts/pictures/server.js';
import {bareWords, bundleBareLit, bundleCode} from './bundle.js';
import {readCard, watcher} from './measure.js';
import {served} from './server.js';

export const layouts = ['card', 'compact'] as const;
export const languages = ['en', 'sv', 'ar'] as const;

export type Layout = (typeof layouts)[number];
export type Language = (typeof languages)[number];
/** `late` is a bare element whose words are in a file of their own, as the box's are but in English. */
export type BoxName = `${'box' | 'bare' | 'late'} ${Layout} ${Language}`;
export type PeerName = (typeof peers)[number];
export type PageName = BoxName | PeerName | 'plain' | 'served' | 'reserved';

/** Well-kept elements of the field, each showing what it shows when it is put into a page. */
export const peers = ['emoji-picker-element', 'sl-details', 'vanilla-cookieconsent'] as const;

/** Drawn, and with a height. */
const hasSection = `root?.querySelector('section')?.offsetHeight > 0`;

const tag = '<script type="module" src="/dist/ai-optout.js"></script>';

/** Puts the pages into the server, and says where each is. */
export async function preparePages(
  server: FileServer,
  browser: Browser,
): Promise<ReadonlyMap<PageName, string>> {
  const urls = new Map<PageName, string>();
  const put = (name: PageName, body: string, isShown = hasSection, lang: Language = 'en') => {
    const path = `/${name.replaceAll(' ', '-')}.html`;
    server.put(path, page(body, isShown, lang));
    urls.set(name, server.origin + path);
    return server.origin + path;
  };

  for (const layout of layouts) {
    for (const lang of languages) {
      const attributes = `id="box" lang="${lang}" region="SE" layout="${layout}"`;
      const url = put(
        `box ${layout} ${lang}`,
        `${tag}<linkedin-ai-optout ${attributes}>fallback</linkedin-ai-optout>`,
        hasSection,
        lang,
      );
      const card = await readCard(browser, url);
      const putBare = async (kind: 'bare' | 'late', wordsFile?: string) => {
        const script = `/${kind}-${layout}-${lang}.js`;
        server.put(script, await bundleBareLit(card, wordsFile));
        put(
          `${kind} ${layout} ${lang}`,
          `<script type="module" src="${script}"></script><bare-lit id="box">fallback</bare-lit>`,
          hasSection,
          lang,
        );
      };
      await putBare('bare');
      if (lang === 'en') continue;
      const words = `/words-${layout}-${lang}.js`;
      server.put(words, bareWords(card));
      await putBare('late', words);
    }
  }
  await putPeers(server, put);

  const whole = await readCard(browser, urls.get('box card en') ?? '', true);
  put('plain', `<style>${whole.style}</style><div id="box">${whole.html}</div>`);
  const box = await served({lang: 'en', region: 'SE'});
  put('served', tag + box.replace('<linkedin-ai-optout', '$& id="box"'));
  put('reserved', reserved(whole.height));
  return urls;
}

/** The script comes late, into a page that has kept the height free. */
const reserved = (height: number) =>
  `<style>#box { display: block; min-height: ${height}px }</style>
  <script>
    setTimeout(() => {
      document.head.append(
        Object.assign(document.createElement('script'), {type: 'module', src: '/dist/ai-optout.js'}),
      );
    }, 300);
  </script>
  <linkedin-ai-optout id="box" lang="en" region="SE">fallback</linkedin-ai-optout>`;

type Put = (name: PageName, body: string, isShown?: string) => void;

async function putPeers(server: FileServer, put: Put): Promise<void> {
  const require = createRequire(`${root}bench/package.json`);
  const data = '/emoji.json';
  server.put(
    data,
    readFileSync(require.resolve('emoji-picker-element-data/en/emojibase/data.json'), 'utf8'),
  );
  const script = async (name: PeerName, code: string) => {
    server.put(`/${name}.js`, await bundleCode(code));
    return `<script type="module" src="/${name}.js"></script>`;
  };
  put(
    'emoji-picker-element',
    `${await script('emoji-picker-element', `import 'emoji-picker-element';`)}
    <emoji-picker id="box" data-source="${data}"></emoji-picker>`,
    `root?.querySelector('[role=menuitem]')?.offsetHeight > 0`,
  );
  put(
    'sl-details',
    `${await script('sl-details', `import '@shoelace-style/shoelace/dist/components/details/details.js';`)}
    <sl-details id="box" summary="What is this?">Words in a box.</sl-details>`,
    `root?.querySelector('summary')?.offsetHeight > 0`,
  );
  server.put(
    '/cookieconsent.css',
    readFileSync(require.resolve('vanilla-cookieconsent/dist/cookieconsent.css'), 'utf8'),
  );
  put(
    'vanilla-cookieconsent',
    `<link rel="stylesheet" href="/cookieconsent.css"><div id="box"></div>
    ${await script('vanilla-cookieconsent', consent)}`,
    `root?.querySelector('.cm')?.offsetHeight > 0`,
  );
}

const consent = `import * as cookies from 'vanilla-cookieconsent';
  cookies.run({
    root: '#box',
    // Programs, too, are shown it.
    hideFromBots: false,
    categories: {necessary: {enabled: true, readOnly: true}, analytics: {}},
    language: {default: 'en', translations: {en: {
      consentModal: {title: 'Cookies', description: 'May this site keep some?', acceptAllBtn: 'Yes', acceptNecessaryBtn: 'No', showPreferencesBtn: 'Let me choose'},
      preferencesModal: {title: 'Cookies', acceptAllBtn: 'All', acceptNecessaryBtn: 'None', savePreferencesBtn: 'These', sections: []},
    }}},
  });`;

const page = (body: string, isShown: string, lang: Language): string =>
  `<!doctype html><html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}><meta charset="utf-8">
  <title>Benchmark</title>${watcher(isShown)}
  <p>The last line of a paragraph.</p>${body}<p>The first line of the next one.</p></html>`;
