// The builder in every engine: what it shows is what its snippet makes of an empty page, at any place and width.
import {expect, fixture, html} from '@open-wc/testing';
import {places} from '../../site/builder/places.js';
import {eventually} from '../support/eventually.js';
import {isSeen} from '../support/is-seen.js';
import {cases, looksOf, type Kind} from './support/pasted.js';

const host = `${location.origin}/__host/`;

interface Visit {
  readonly frame: HTMLIFrameElement;
  readonly page: Document;
  /** Faults, and what the policy of the page has refused, since it has loaded. */
  readonly complaints: readonly string[];
}

/** A page of the site in a frame as wide as a window. */
async function visit(path: string, width = 1100): Promise<Visit> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="the site"></iframe>`);
  frame.width = String(width);
  frame.height = '600';
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  frame.src = `/.cache/site/${path}`;
  await loaded;
  const {contentDocument: page, contentWindow: view} = frame;
  if (!page || !view) throw new Error(`${path} did not open`);
  const complaints: string[] = [];
  view.addEventListener('error', ({message}) => complaints.push(message));
  view.addEventListener('unhandledrejection', ({reason}) => complaints.push(String(reason)));
  page.addEventListener('securitypolicyviolation', (event) => {
    complaints.push(`${event.violatedDirective} ${event.blockedURI}`);
  });
  return {frame, page, complaints};
}

/** The builder, when it has shown what its address asks for. */
async function build(query: string, width?: number): Promise<Visit> {
  const visited = await visit(`builder.html${query}`, width);
  await isReady(visited.page);
  return visited;
}

const isReady = (page: Document): Promise<void> =>
  eventually(
    () => page.querySelector('#builder:not([hidden], [aria-busy])'),
    'the builder shows it',
  );

/** The sections of an element: in its shadow root, or as they stand in a page. */
const sectionsOf = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].flatMap((element) => [
    ...(element.shadowRoot ?? element).querySelectorAll('section'),
  ]);

/** The box in a page, and not the text that waits inside the element. What is in a frame of its own cannot be seen. */
const boxIn: Readonly<Record<Kind, (page: Document) => Element | undefined>> = {
  element: (page) => sectionsOf(page, 'linkedin-ai-optout').find(isSeen),
  // A script has made an element of it.
  div: (page) =>
    sectionsOf(page, '[data-linkedin-ai-optout], [data-linkedin-ai-optout] *').find(isSeen),
  text: (page) => page.querySelector('section[dir]') ?? undefined,
  frame: (page) => page.querySelector('iframe[sandbox]') ?? undefined,
  mail: (page) => page.querySelector('table[lang]') ?? undefined,
};

const codesIn = (page: Document) =>
  [...page.querySelectorAll('.snippet')].map((snippet) => ({
    code: snippet.querySelector('code')?.textContent ?? '',
    isSheet: /style sheet/.test(snippet.querySelector('h3')?.textContent ?? ''),
  }));

/** Pastes all that there is to paste into an empty page. */
async function paste(from: Document, withScripts: boolean): Promise<Document> {
  const pieces = codesIn(from).map(({code, isSheet}) =>
    isSheet ? `<style>${code}</style>` : code,
  );
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="pasted"></iframe>`);
  frame.width = '800';
  if (!withScripts) frame.setAttribute('sandbox', 'allow-same-origin');
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  frame.srcdoc = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pasted</title></head>
    <body>${pieces.join('\n')}</body></html>`;
  await loaded;
  const {contentDocument: page} = frame;
  if (!page) throw new Error('nothing was pasted');
  return page;
}

/** The light article of the preview, in the colours of an empty page. */
function previewIn(page: Document): Document {
  const frame = page.querySelector<HTMLIFrameElement>('iframe[data-scheme=light]');
  const shown = frame?.contentDocument;
  if (!shown) throw new Error('there is no preview');
  Object.assign(shown.body.style, {color: 'black', background: 'none', font: '16px serif'});
  return shown;
}

/** What a frame shows, wherever its files are. */
const fileOf = (frame: Element) => /frame\/.*/.exec(frame.getAttribute('src') ?? '')?.[0];

describe('a snippet of the builder', () => {
  for (const {what, query, kind, stays} of cases) {
    for (const scripts of stays ? ['on', 'off'] : ['on']) {
      it(`${what}, scripts ${scripts}: pasted, it is what the preview showed`, async () => {
        const {page, complaints} = await build(`${query}&host=${host}&scripts=${scripts}`);
        const preview = previewIn(page);
        const pasted = await paste(page, scripts === 'on');
        const look = (where: Document) => {
          const box = boxIn[kind](where);
          return box && JSON.stringify(kind === 'frame' ? fileOf(box) : looksOf(box));
        };
        await eventually(() => look(preview), 'it is shown');
        expect(look(preview)).to.match(/LinkedIn|frame\//);
        await eventually(() => look(pasted) === look(preview), 'it is the same');
        expect(complaints).to.deep.equal([]);
      });
    }
  }
});

describe('the builder', () => {
  for (const place of Object.keys(places)) {
    for (const width of [320, 1100]) {
      it(`${place}, ${String(width)} px: shows it, gives something to copy, fits, and complains of nothing`, async () => {
        const {page, complaints} = await build(`?place=${place}&lang=ar`, width);
        expect(codesIn(page).filter(({code}) => code !== '')).not.to.deep.equal([]);
        const preview = previewIn(page);
        const shown = [...Object.values(boxIn), () => preview.querySelector('pre')];
        await eventually(() => shown.some((find) => find(preview)), 'it is shown');
        expect(page.documentElement.scrollWidth).to.equal(page.documentElement.clientWidth);
        expect(complaints).to.deep.equal([]);
      });
    }
  }

  it('keeps what is chosen in the address, which brings it back', async () => {
    const {page} = await build('');
    const choose = async (selector: string, value?: string) => {
      const field = page.querySelector<HTMLSelectElement>(selector);
      if (!field) throw new Error(`there is no ${selector}`);
      if (value === undefined) {
        field.click();
      } else {
        field.value = value;
        field.dispatchEvent(new Event('input', {bubbles: true}));
        field.dispatchEvent(new Event('change', {bubbles: true}));
      }
      await isReady(page);
    };
    await choose('select', 'wordpress');
    await choose('input[value=compact]');
    await choose('input[value=dark]');
    const {search} = new URL(page.URL);
    expect(search).to.equal('?place=wordpress&layout=compact&theme=dark');
    const {page: again} = await build(search);
    expect(codesIn(again)).to.deep.equal(codesIn(page));
    expect(codesIn(again)[0]?.code).to.equal('[linkedin_ai_optout layout="compact" theme="dark"]');
  });
});

describe('the pages of the site', () => {
  for (const path of [
    'index.html',
    'sv/index.html',
    'forms.html',
    'languages.html',
    'docs/sources.html',
  ]) {
    for (const width of [320, 1100]) {
      it(`${path}, ${String(width)} px: fits`, async () => {
        const {page} = await visit(path, width);
        expect(page.querySelector('h1') === null).to.equal(false);
        const boxes = () => [...page.querySelectorAll('linkedin-ai-optout')];
        await eventually(() =>
          boxes().every(({shadowRoot}) => shadowRoot?.querySelector('section')),
        );
        expect(page.documentElement.scrollWidth).to.equal(page.documentElement.clientWidth);
      });
    }
  }
});
