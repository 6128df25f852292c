// host.js heeds its own frames, and what they may say. Everything else leaves every frame as it is.
import {expect} from '@open-wc/testing';
import {
  addFrame,
  addHelper,
  elsewhere,
  followed,
  heightOf,
  loaded,
  openHost,
  type Host,
} from './host-page.js';
import {eventually} from '../support/eventually.js';

const size = (height: unknown) => ({sentinel: 'amp', type: 'embed-size', height});

let count = 0;

/** Has a frame say something to its host, and waits until it was heard. */
async function say(host: Host, frame: HTMLIFrameElement, message: unknown): Promise<void> {
  const number = ++count;
  frame.contentWindow?.postMessage({say: message, number}, '*');
  const isHeard = () =>
    host.messages.some(({data}) => (data as {said?: number} | null)?.said === number);
  await eventually(isHeard, 'it was heard');
}

async function addSpeaker(host: Host, sandbox?: string): Promise<HTMLIFrameElement> {
  const frame = addFrame(
    host,
    '../../tests/frame/speaker.html',
    sandbox === undefined ? {} : {sandbox},
  );
  await loaded(frame);
  return frame;
}

describe('host.js', () => {
  let host: Host;

  beforeEach(async () => {
    host = await openHost();
    await addHelper(host, `${elsewhere}/tests/frame/`);
  });

  const good = [1, 777, 20_000];
  for (const height of good) {
    it(`takes a height of ${height} from its frame`, async () => {
      const frame = await addSpeaker(host);
      await say(host, frame, size(height));
      expect(heightOf(frame)).to.equal(height);
    });
  }

  const nonsense: unknown[] = [
    ...[0, -1, 1.5, NaN, Infinity, 20_001, '777', '100%', null, undefined, {}, [777], true].map(
      size,
    ),
    {sentinel: 'amp', type: 'embed-ready', height: 777},
    {type: 'embed-size', height: 777},
    {'datawrapper-height': {x: 777}},
    'pymxPYMxxxPYMxheightxPYMx777',
    null,
    undefined,
    777,
    [],
  ];
  it('takes nonsense for nothing', async () => {
    const frame = await addSpeaker(host);
    await say(host, frame, size(500));
    for (const message of nonsense) {
      await say(host, frame, message);
      expect(frame.style.height, JSON.stringify(message)).to.equal('500px');
    }
    expect(host.faults).to.deep.equal([]);
  });

  it('heeds a sandboxed frame, whose origin is nobody’s', async () => {
    const frame = await addSpeaker(host, 'allow-scripts');
    await say(host, frame, size(777));
    expect(host.messages.at(-1)?.origin).to.equal('null');
    expect(heightOf(frame)).to.equal(777);
  });

  it('heeds no frame that has gone to another origin', async () => {
    const frame = await addSpeaker(host);
    const there = loaded(frame);
    const view = frame.contentWindow as Window;
    view.location.href = `${location.origin}/tests/frame/speaker.html`;
    await there;
    await say(host, frame, size(777));
    expect(host.messages.at(-1)?.origin).to.equal(location.origin);
    expect(frame.style.height).to.equal('');
  });

  const sandboxes: [string, string | undefined, string | undefined][] = [
    ['with an origin, where none is expected', undefined, 'allow-scripts'],
    ['without an origin, where one is expected', 'allow-scripts', undefined],
    [
      'without an origin, where it should have kept it',
      'allow-scripts',
      'allow-scripts allow-same-origin',
    ],
  ];
  for (const [name, before, after] of sandboxes) {
    it(`heeds no frame ${name}`, async () => {
      const frame = await addSpeaker(host, before);
      if (after === undefined) frame.removeAttribute('sandbox');
      else frame.setAttribute('sandbox', after);
      await say(host, frame, size(777));
      expect(frame.style.height).to.equal('');
    });
  }

  it('heeds neither the page itself nor frames of other folders', async () => {
    const frame = await addSpeaker(host);
    const other = addFrame(host, 'sv.html');
    await eventually(() => host.messages.length > 0, 'the other frame has spoken');
    host.window.postMessage(size(777), '*');
    await eventually(() =>
      host.messages.some(({data}) => (data as {height?: number}).height === 777),
    );
    await say(host, frame, 'nothing');
    expect([frame.style.height, other.style.height]).to.deep.equal(['', '']);
  });

  const folders: [folder: string, isHeeded: boolean][] = [
    ['/tests/frame/', true],
    ['/tests/frame', true],
    ['/tests', true],
    // `/tests/frame/` begins like these, and is another folder.
    ['/tests/fram', false],
    ['/tests/frame/speaker', false],
    ['/tests/frame/sub/', false],
  ];
  for (const [folder, isHeeded] of folders) {
    it(`told of ${folder}, heeds ${isHeeded ? 'what is in' : 'nothing of'} /tests/frame/`, async () => {
      host = await openHost();
      await addHelper(host, elsewhere + folder);
      const frame = await addSpeaker(host);
      await say(host, frame, size(777));
      expect(frame.style.height).to.equal(isHeeded ? '777px' : '');
    });
  }

  it('as a module heeds the same', async () => {
    host = await openHost();
    await addHelper(host, undefined, 'module');
    const [near, far] = [addFrame(host, 'sv.html'), await addSpeaker(host)];
    await followed(near);
    await say(host, far, size(777));
    expect(far.style.height).to.equal('');
    expect(host.faults).to.deep.equal([]);
  });

  it('says so, and heeds nothing, where it has no element of its own', async () => {
    host = await openHost();
    const errors: unknown[] = [];
    host.window.console.error = (line: unknown) => errors.push(line);
    const script = host.document.createElement('script');
    script.type = 'module';
    script.textContent = `await import('${elsewhere}/dist/frame/host.js'); window.isHere = true`;
    host.document.head.append(script);
    await eventually(() => 'isHere' in host.window, 'it has run');
    const frame = addFrame(host, 'sv.html');
    await eventually(() => host.messages.length > 0, 'the frame has spoken');
    expect(frame.style.height).to.equal('');
    expect(errors).to.deep.equal(['linkedin-ai-optout: host.js needs a script element of its own']);
    expect(host.faults).to.deep.equal([]);
  });

  it('says so, once, where all frames are in other folders, as when it was bundled', async () => {
    host = await openHost();
    const warnings: unknown[] = [];
    host.window.console.warn = (line: unknown) => warnings.push(line);
    await addHelper(host, `${elsewhere}/assets/`);
    const frames = [addFrame(host, 'sv.html'), addFrame(host, 'en.html')];
    await eventually(
      () => new Set(host.messages.map(({source}) => source)).size === 2,
      'both speak',
    );
    expect(frames.map(({style}) => style.height)).to.deep.equal(['', '']);
    expect(warnings).to.deep.equal([
      `linkedin-ai-optout: no frame is in ${elsewhere}/assets/; data-frames="…" names another folder`,
    ]);
  });

  const silent: Readonly<Record<string, [folder: string, ...frames: string[]]>> = {
    'a frame of the folder is there too': [
      '/dist/frame/',
      'sv.html',
      '../../tests/frame/speaker.html',
    ],
    'a frame of another kind speaks': ['/assets/', '../../tests/frame/speaker.html'],
  };
  for (const [name, [folder, ...files]] of Object.entries(silent)) {
    it(`says nothing where ${name}`, async () => {
      host = await openHost();
      const warnings: unknown[] = [];
      host.window.console.warn = (line: unknown) => warnings.push(line);
      await addHelper(host, elsewhere + folder);
      const frames = files.map((file) => addFrame(host, file));
      const speaker = frames.at(-1) as HTMLIFrameElement;
      await loaded(speaker);
      await say(host, speaker, size(500));
      expect(warnings).to.deep.equal([]);
    });
  }

  it('gives a height to nobody but who has spoken', async () => {
    const [first, second] = [await addSpeaker(host), await addSpeaker(host)];
    await say(host, second, size(777));
    expect([first.style.height, second.style.height]).to.deep.equal(['', '777px']);
  });

  it('by itself heeds the pages beside it', async () => {
    await addHelper(host);
    const frame = addFrame(host, 'sv.html');
    await followed(frame);
    const near = addFrame(host, 'sv.html', {origin: location.origin});
    await eventually(() => host.messages.some(({origin}) => origin === location.origin));
    expect(near.style.height).to.equal('');
  });

  it('sets the height and nothing else', async () => {
    const frame = await addSpeaker(host);
    const copy = frame.cloneNode() as HTMLIFrameElement;
    await say(host, frame, size(777));
    copy.style.setProperty('height', '777px', 'important');
    expect(frame.outerHTML).to.equal(copy.outerHTML);
  });

  it('a theme that keeps frames at 16:9 cuts nothing off', async () => {
    const style = host.document.createElement('style');
    style.textContent = 'iframe {aspect-ratio: 16 / 9; height: auto !important}';
    host.document.head.append(style);
    const frame = await addSpeaker(host);
    await say(host, frame, size(777));
    expect(frame.clientHeight).to.equal(777);
  });
});
