// What a screen reader says of the box from its first word to its last, as `@guidepup/virtual-screen-reader` reads the
// roles and names of a page. It is a program that follows the specifications, and no replacement for the people who
// listen; it sees no shadow root, so that it is given what is in one.
import {fileURLToPath} from 'node:url';
import type * as screenReader from '@guidepup/virtual-screen-reader';
import type {Page} from 'playwright-core';
import {flatten, readerPath} from './stage.js';
import type {State} from './states.js';

/** The states of which there is a transcript, by the name of its file. */
export const transcripts: Readonly<Record<string, State>> = Object.fromEntries(
  ['en', 'sv', 'ar'].flatMap((lang) =>
    (['card', 'compact'] as const).map((layout) => [
      `${layout}.${lang}.txt`,
      {lang, layout, isOpen: layout === 'card', place: 'applies', theme: 'light'} satisfies State,
    ]),
  ),
);

export const pathOf = (file: string): string =>
  fileURLToPath(new URL(`transcripts/${file}`, import.meta.url));

/** One line per phrase. */
export async function listen(page: Page): Promise<string> {
  await flatten(page);
  const phrases = await page.evaluate(async (url) => {
    const {virtual} = (await import(url)) as typeof screenReader;
    const box = document.querySelector('.box');
    if (!box) throw new Error('no box');
    document.body.replaceChildren(box);
    await virtual.start({container: document.body});
    // Far more than it has to say.
    for (let step = 0; step < 2000; step++) {
      if ((await virtual.lastSpokenPhrase()) === 'end of document') break;
      await virtual.next();
    }
    const log = await virtual.spokenPhraseLog();
    await virtual.stop();
    return log;
  }, readerPath);
  return `${phrases.join('\n')}\n`;
}
