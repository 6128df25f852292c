// Frames from another origin, and a page with host.js: each has the height of its content, whatever happens.
import {expect} from '@open-wc/testing';
import {
  addDriver,
  addFrame,
  addHelper,
  elsewhere,
  followed,
  heightOf,
  loaded,
  openHost,
} from './host-page.js';
import {eventually} from '../support/eventually.js';
import {forgetRequests, requests} from '../support/script-tag.js';

const sandboxes: [string, string | undefined][] = [
  ['without a sandbox', undefined],
  ['allow-scripts', 'allow-scripts'],
  ['allow-scripts allow-popups', 'allow-scripts allow-popups'],
  ['as README has it', 'allow-scripts allow-popups allow-popups-to-escape-sandbox'],
  ['allow-scripts allow-same-origin', 'allow-scripts allow-same-origin'],
];

describe('a frame from another origin', () => {
  for (const [name, sandbox] of sandboxes) {
    it(`${name}: has the height of its content, also when it becomes narrow`, async () => {
      const host = await openHost();
      await addHelper(host);
      const frame = addFrame(host, 'sv.html', sandbox === undefined ? {} : {sandbox});
      const wide = await followed(frame);
      expect(wide).to.be.above(500);
      frame.width = '320';
      expect(await followed(frame, wide)).to.be.above(wide);
      frame.width = '600';
      await eventually(() => heightOf(frame) === wide, 'as before');
    });
  }

  it('needs no scrolling, in any layout', async () => {
    const host = await openHost();
    await addHelper(host);
    const drive = await addDriver(host);
    const layouts = ['card', 'compact', 'inline'];
    const frames = layouts.map((layout) => addFrame(host, `ar.html?layout=${layout}`));
    for (const frame of frames) {
      await followed(frame);
      await eventually(async () => (await drive({}, frame)).fits, frame.src);
    }
    const [card = 0, compact = 0, inline = 0] = frames.map(heightOf);
    expect(card).to.be.above(compact);
    expect(compact).to.be.above(inline);
  });

  it('loses its scroll bar when its host has followed', async () => {
    const host = await openHost();
    await addHelper(host);
    const drive = await addDriver(host);
    // With a bar that takes room, some of these are higher than without one.
    for (const width of ['600', '585', '570', '400']) {
      for (const file of ['sv.html', 'ja.html']) {
        const frame = addFrame(host, file, {width});
        await followed(frame);
        await eventually(async () => (await drive({}, frame)).fits, `${file}, ${width} wide`);
        // The next one is in sight, too: out of sight no frame would know that it has been followed.
        frame.remove();
      }
    }
  });

  it('follows when the reader opens a section or picks a language', async () => {
    const host = await openHost();
    await addHelper(host);
    const drive = await addDriver(host);
    const frame = addFrame(host, 'sv.html?layout=compact');
    const folded = await followed(frame);
    await drive({toggle: '[part=more]'}, frame);
    const open = await followed(frame, folded);
    expect(open).to.be.above(folded + 300);
    await drive({toggle: '[part=more]'}, frame);
    await eventually(() => heightOf(frame) === folded, 'folded again');
    await drive({toggle: '[part=more]'}, frame);
    await followed(frame, folded);
    await drive({pick: 'ja'}, frame);
    await eventually(async () => (await drive({}, frame)).locale === 'ja', 'Japanese');
    await eventually(() => heightOf(frame) !== open, 'the height of the Japanese text');
    await eventually(async () => (await drive({}, frame)).fits, 'still fits');
  });

  it('fetches the words of another language also inside a sandbox', async () => {
    const host = await openHost();
    const folder = `${elsewhere}/tests/frame/`;
    await addHelper(host);
    await addHelper(host, folder);
    await forgetRequests();
    const sandbox = 'allow-scripts';
    const without = addFrame(host, '../../tests/frame/no-words.html', {sandbox});
    const height = await followed(without);
    expect(await requests()).to.include('/dist/frame/locales/da.js');
    expect(height).to.equal(await followed(addFrame(host, 'da.html', {sandbox})));
    expect(height).not.to.equal(await followed(addFrame(host, 'en.html', {sandbox})));
  });

  it('reports what the server drew where its file of words is none', async () => {
    const host = await openHost();
    await addHelper(host, `${elsewhere}/tests/frame/`);
    const frame = addFrame(host, '../../tests/frame/broken-words.html');
    expect(await followed(frame)).to.be.within(333, 450);
  });

  it('loaded before host.js: is asked', async () => {
    const host = await openHost();
    const frame = addFrame(host, 'sv.html');
    await eventually(() => host.messages.length > 0, 'the frame has spoken');
    expect(heightOf(frame)).to.equal(0);
    await addHelper(host);
    await followed(frame);
  });

  it('many, of several sizes, some in shadow roots: each has its own height', async () => {
    const host = await openHost();
    const names = ['en.html', 'sv.html?layout=compact', 'ar.html?layout=inline', 'ja.html'];
    const before = names.map((name) => addFrame(host, name));
    await addHelper(host);
    const after = names.map((name) => addFrame(host, name, {sandbox: 'allow-scripts'}));
    const inside = host.document.createElement('div');
    inside.attachShadow({mode: 'open'});
    host.document.body.append(inside);
    const hidden = addFrame(host, 'en.html');
    inside.shadowRoot?.append(hidden);
    const heights = await Promise.all(
      [...before, ...after, hidden].map((frame) => followed(frame)),
    );
    expect(heights.slice(0, 4)).to.deep.equal(heights.slice(4, 8));
    expect(new Set(heights).size).to.equal(4);
    expect(heights[8]).to.equal(heights[0]);
  });

  it('with two copies of host.js: the same height', async () => {
    const host = await openHost();
    await addHelper(host);
    const frame = addFrame(host, 'sv.html');
    const height = await followed(frame);
    await addHelper(host);
    const second = addFrame(host, 'sv.html');
    await followed(second);
    expect([heightOf(frame), heightOf(second)]).to.deep.equal([height, height]);
  });

  it('in a page that counts borders: the content has its height', async () => {
    const host = await openHost();
    await addHelper(host);
    const bare = addFrame(host, 'sv.html', {width: '600'});
    const style = 'box-sizing: border-box; border: 10px solid';
    const framed = addFrame(host, 'sv.html', {width: '620', style});
    const height = await followed(bare);
    expect(await followed(framed)).to.equal(height + 20);
    expect(framed.clientHeight).to.equal(height);
  });

  it('out of sight, ready before a busy page has laid it out: has its height', async () => {
    const host = await openHost();
    await addHelper(host);
    const above = host.document.createElement('div');
    above.style.height = '5000px';
    host.document.body.append(above);
    const frames = ['sv.html', 'en.html', 'ar.html'].map((name) => addFrame(host, name));
    const end = performance.now() + 800;
    while (performance.now() < end);
    for (const frame of frames) expect(await followed(frame)).to.be.above(500);
  });

  for (const before of ['600', '3']) {
    it(`out of sight, made 320 wide from ${before}: has its height`, async () => {
      const host = await openHost();
      await addHelper(host);
      const above = host.document.createElement('div');
      above.style.height = '5000px';
      const reference = addFrame(host, 'sv.html', {width: '320'});
      const height = await followed(reference);
      host.document.body.append(above);
      const frame = addFrame(host, 'sv.html', {width: before});
      const spoken = () => host.messages.some(({source}) => source === frame.contentWindow);
      await eventually(spoken, 'the frame has spoken');
      expect(heightOf(frame)).not.to.equal(height);
      frame.width = '320';
      await eventually(() => heightOf(frame) === height, 'the same height');
    });
  }

  it('in a page without an origin: has its height', async () => {
    const host = await openHost();
    const page = host.document.createElement('iframe');
    page.setAttribute('sandbox', 'allow-scripts');
    page.width = '700';
    page.srcdoc = `<!doctype html><title>Nobody’s</title>
      <script async src="${elsewhere}/dist/frame/host.js"></script>
      <iframe title="LinkedIn" width="600" src="${elsewhere}/dist/frame/sv.html"></iframe>
      <script>
        const {style} = document.querySelector('iframe');
        new MutationObserver(() => parent.postMessage({inside: style.height}, '*'))
          .observe(document, {attributes: true, subtree: true});
      </script>`;
    host.document.body.append(page);
    const heights = () =>
      host.messages.map(({data}) => parseInt((data as {inside?: string}).inside ?? ''));
    await eventually(() => heights().some((height) => height > 500), 'the height inside');
  });

  it('in a closed tab: has its height when the tab is opened', async () => {
    const host = await openHost();
    await addHelper(host);
    const frame = addFrame(host, 'sv.html', {style: 'border: 0; display: none'});
    await loaded(frame);
    const reference = addFrame(host, 'sv.html');
    const height = await followed(reference);
    frame.style.display = 'block';
    await eventually(() => heightOf(frame) === height, 'the same height');
  });

  it('says nothing twice unless its host asks', async () => {
    const host = await openHost();
    await addHelper(host);
    const frame = addFrame(host, 'sv.html');
    const wide = await followed(frame);
    frame.width = '400';
    const narrow = await followed(frame, wide);
    const said = () => host.messages.map(({data}) => (data as {height: number}).height);
    expect(said().filter((each, index, all) => each === all[index - 1])).to.deep.equal([]);
    const times = said().filter((each) => each === narrow).length;
    // Asked by somebody else, then by the page that embeds it; what comes last comes after the answers.
    frame.contentWindow?.postMessage({type: 'optout-height'}, elsewhere);
    await addHelper(host);
    await eventually(() => said().filter((each) => each === narrow).length > times, 'an answer');
    frame.width = '320';
    await followed(frame, narrow);
    expect(said().filter((each) => each === narrow)).to.have.lengthOf(times + 1);
  });
});
