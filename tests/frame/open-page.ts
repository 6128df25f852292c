// Frame pages of this origin, where a test can look inside.
import {fixture, html} from '@open-wc/testing';
import {cardIn} from '../support/script-tag.js';
import {eventually} from '../support/eventually.js';

const scripts = 'allow-scripts allow-same-origin';

/** Opens a page where its inside can be looked at. */
export async function openPage(file: string, sandbox = scripts): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page"></iframe>`);
  frame.setAttribute('sandbox', sandbox);
  frame.width = '600';
  frame.height = '900';
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  frame.src = `/dist/frame/${file}`;
  await loaded;
  if (!frame.contentDocument) throw new Error(`${file} did not open`);
  return frame.contentDocument;
}

/** A page whose scripts, or those with a name, take their time. `arrived`: when they are here. */
export async function openSlow(
  file: string,
  name = '',
  time = 400,
): Promise<{readonly document: () => Document | null; readonly arrived: Promise<unknown>}> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page"></iframe>`);
  const arrived = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  frame.src = `/__slow/${time}${name && `@${name}`}/dist/frame/${file}`;
  return {document: () => frame.contentDocument, arrived};
}

/** The same, with the box drawn by the script. */
export async function openDrawn(file: string): Promise<{document: Document; card: HTMLElement}> {
  const document = await openPage(file);
  const isDrawn = () => document.documentElement.classList.contains('drawn');
  await eventually(isDrawn, `${file} is drawn`);
  const card = cardIn(document.querySelector('linkedin-ai-optout'));
  if (!card) throw new Error('the box is empty');
  return {document, card};
}
