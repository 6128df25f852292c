// Frames in what themes and editors wrap around videos: whatever is too small for the content, all of it can be reached.
import {expect} from '@open-wc/testing';
import {addDriver, addFrame, addHelper, heightOf, openHost, type Host} from './host-page.js';
import {eventually} from '../support/eventually.js';

/** Puts a wrapper into the page, which is as narrow as a column. */
function addWrapper({document}: Host, css: string, markup = plain): HTMLElement {
  const style = document.createElement('style');
  style.textContent = `body { width: 360px } iframe { border: 0; width: 100% } ${css}`;
  document.head.append(style);
  const stage = document.createElement('div');
  stage.innerHTML = markup;
  document.body.append(stage);
  return stage.querySelector('.wrapper') as HTMLElement;
}

/** Puts a frame into the innermost element, and waits until its host has heard of it. */
async function addInside(host: Host, wrapper: Element): Promise<HTMLIFrameElement> {
  const frame = addFrame(host, 'sv.html?layout=compact', {style: '', width: ''});
  let inner = wrapper;
  while (inner.firstElementChild) inner = inner.firstElementChild;
  inner.append(frame);
  const tells = ({data, source}: MessageEvent<unknown>) =>
    source === frame.contentWindow && Number((data as {height?: number}).height) > 300;
  await eventually(() => host.messages.some(tells), 'the frame has spoken');
  return frame;
}

type Drive = Awaited<ReturnType<typeof addDriver>>;

/** Waits until a frame has learnt how high it is, which in Firefox it does after its host. */
const shows = (drive: Drive, frame: HTMLIFrameElement, all: boolean): Promise<void> =>
  eventually(
    async () => (await drive({}, frame)).fits === all,
    all ? 'it needs no scrolling' : 'it needs scrolling',
  );

/** All of a frame that is too small can be scrolled to. */
async function scrolls(drive: Drive, frame: HTMLIFrameElement): Promise<boolean> {
  await shows(drive, frame, false);
  return (await drive({end: true}, frame)).isAtEnd;
}

const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;

/** Nothing of the frame sticks out of its wrapper. */
const isInside = (frame: Element, wrapper: Element) => bottomOf(frame) <= bottomOf(wrapper) + 0.5;

const plain = '<div class="wrapper"></div>';
const filled = 'position: absolute; inset: 0; width: 100%; height: 100%';
const before = `.wrapper::before { content: ''; display: block; padding-top: 56.25% }`;

const wrappers: [name: string, css: string, markup?: string][] = [
  [
    'a padding of 56.25%',
    `.wrapper { position: relative; padding-bottom: 56.25%; height: 0; overflow: hidden }
     iframe { ${filled} }`,
  ],
  [
    'an aspect ratio, clipped',
    `.wrapper { aspect-ratio: 16 / 9; overflow: hidden }
     iframe { width: 100%; height: 100% }`,
  ],
  [
    'WordPress’s block',
    `.wrapper { position: relative } ${before} iframe { ${filled} }`,
    '<figure class="wp-block-embed wp-has-aspect-ratio"><div class="wrapper"></div></figure>',
  ],
  [
    'Bootstrap 5',
    `.wrapper { position: relative; width: 100% } ${before}
     .wrapper > * { position: absolute; top: 0; left: 0; width: 100%; height: 100% }`,
  ],
  [
    'Bootstrap 5, with a frame deeper inside',
    `.wrapper { position: relative; width: 100% } ${before}
     .wrapper > * { position: absolute; top: 0; left: 0; width: 100%; height: 100%; overflow: hidden }`,
    '<div class="wrapper"><div></div></div>',
  ],
  [
    'Bootstrap 4',
    `.wrapper { position: relative; display: block; width: 100%; overflow: hidden } ${before}
     iframe { ${filled} }`,
  ],
  ['a greatest height', `.wrapper { max-height: 200px; overflow: hidden }`],
  [
    'a greatest height, further out',
    `.wrapper { max-height: 200px; overflow: hidden }`,
    '<div class="wrapper"><section><div></div></section></div>',
  ],
  ['a height, clipped', `.wrapper { height: 210px; overflow: clip }`],
  ['a height, contained', `.wrapper { height: 210px; contain: content }`],
  [
    'a height, with borders and text above',
    `.wrapper { height: 210px; overflow: hidden; border: 7px solid }
     .wrapper::before { content: 'Text'; display: block } iframe { border: 5px solid }`,
  ],
];

describe('a frame whose wrapper cannot become higher', () => {
  for (const [name, css, markup] of wrappers) {
    it(`${name}: all of it can be reached`, async () => {
      const host = await openHost();
      await addHelper(host);
      const drive = await addDriver(host);
      const wrapper = addWrapper(host, css, markup);
      const frame = await addInside(host, wrapper);
      expect(isInside(frame, wrapper), 'nothing is cut off').to.equal(true);
      expect(frame.clientHeight).to.be.above(150);
      expect(await scrolls(drive, frame), 'it scrolls').to.equal(true);
    });
  }

  it('in a slot: all of it can be reached', async () => {
    const host = await openHost();
    await addHelper(host);
    const drive = await addDriver(host);
    const wrapper = addWrapper(host, '');
    wrapper.attachShadow({mode: 'open'}).innerHTML =
      '<div style="height: 210px; overflow: hidden"><slot></slot></div>';
    const frame = await addInside(host, wrapper);
    expect(isInside(frame, wrapper), 'nothing is cut off').to.equal(true);
    expect(await scrolls(drive, frame), 'it scrolls').to.equal(true);
  });

  it('since its style sheet has come: all of it can be reached', async () => {
    const host = await openHost();
    await addHelper(host);
    const drive = await addDriver(host);
    const wrapper = addWrapper(host, '.late { height: 210px; overflow: hidden }');
    const frame = await addInside(host, wrapper);
    await shows(drive, frame, true);
    wrapper.classList.add('late');
    await eventually(() => isInside(frame, wrapper), 'nothing is cut off');
    expect(await scrolls(drive, frame), 'it scrolls').to.equal(true);
  });
});

describe('a frame whose wrapper becomes higher', () => {
  const wrappers: [name: string, css: string][] = [
    ['clipped, of any height', '.wrapper { overflow: hidden }'],
    ['that scrolls', '.wrapper { max-height: 200px; overflow: auto }'],
    ['with a least height', '.wrapper { min-height: 200px; overflow: hidden }'],
  ];
  for (const [name, css] of wrappers) {
    it(`${name}: needs no scrolling`, async () => {
      const host = await openHost();
      await addHelper(host);
      const drive = await addDriver(host);
      const frame = await addInside(host, addWrapper(host, css));
      await shows(drive, frame, true);
    });
  }

  it('opened as accordions open: needs no scrolling', async () => {
    const host = await openHost();
    await addHelper(host);
    const drive = await addDriver(host);
    const wrapper = addWrapper(
      host,
      '.wrapper { max-height: 0; overflow: hidden; transition: max-height 0.4s linear }',
    );
    const frame = await addInside(host, wrapper);
    const {scrollHeight} = wrapper;
    expect(scrollHeight).to.be.above(300);
    wrapper.style.maxHeight = `${scrollHeight}px`;
    await eventually(() => wrapper.clientHeight === scrollHeight, 'it is open');
    await shows(drive, frame, true);
    expect(heightOf(frame)).to.be.closeTo(scrollHeight, 8);
  });
});
