// What a frame tells its host, in the words of each script that may be there. Their listeners are written anew here.
import {expect} from '@open-wc/testing';
import {addFrame, addHelper, followed, heightOf, openHost, type Host} from './host-page.js';
import {eventually} from '../support/eventually.js';

type Listener = (frame: HTMLIFrameElement, event: MessageEvent<unknown>) => number | undefined;

const hosts: Record<string, {readonly query: string; readonly listen: Listener}> = {
  Datawrapper: {
    query: '',
    listen(frame, {data, source}) {
      const heights = (data as Record<string, Record<string, number> | undefined>)[
        'datawrapper-height'
      ];
      if (heights === undefined || frame.contentWindow !== source) return undefined;
      return Object.values(heights)[0];
    },
  },
  'Datawrapper, by id': {
    query: 'id=aB3x9',
    listen: (_, {data}) =>
      (data as Record<string, Record<string, number> | undefined>)['datawrapper-height']?.['aB3x9'],
  },
  'pym.js': {
    query: 'initialWidth=600&childId=optout-1&parentTitle=A&parentUrl=https%3A%2F%2Fexample.com%2F',
    listen(_, {data}) {
      if (typeof data !== 'string') return undefined;
      const [, type, value] = /^pymxPYMxoptout-1xPYMx(\S+)xPYMx(.*)$/.exec(data) ?? [];
      return type === 'height' ? parseInt(value ?? '') : undefined;
    },
  },
  AMP: {
    query: '',
    listen(frame, {data, source}) {
      const {sentinel, type, height} = data as Record<string, unknown>;
      const isSize = source === frame.contentWindow && sentinel === 'amp' && type === 'embed-size';
      return isSize ? (height as number) : undefined;
    },
  },
};

async function openFor(name: string): Promise<{host: Host; frame: HTMLIFrameElement}> {
  const {query = '', listen} = hosts[name] ?? {};
  const host = await openHost();
  const frame = addFrame(host, `sv.html?${query}`, {sandbox: 'allow-scripts allow-popups'});
  host.window.addEventListener('message', (event) => {
    const height = listen?.(frame, event as MessageEvent<unknown>);
    if (height) frame.style.height = `${height}px`;
  });
  return {host, frame};
}

describe('the messages of a frame', () => {
  for (const name of Object.keys(hosts)) {
    it(`${name}: the frame has its height, also when it becomes narrow`, async () => {
      const {frame} = await openFor(name);
      const wide = await followed(frame);
      frame.width = '320';
      expect(await followed(frame, wide)).to.be.above(wide);
    });
  }

  it('pym.js: answers the width that its parent sends on every change', async () => {
    const {host, frame} = await openFor('pym.js');
    await followed(frame);
    const before = host.messages.length;
    // As if the page itself had said it.
    const script = host.document.createElement('script');
    script.textContent = `frames[0].postMessage('pymxPYMxoptout-1xPYMxwidthxPYMx600', '*')`;
    host.document.head.append(script);
    await eventually(() => host.messages.length > before, 'an answer');
  });

  it('without pym’s parameters there is no word of pym', async () => {
    const {host, frame} = await openFor('AMP');
    await followed(frame);
    expect(host.messages.filter(({data}) => typeof data === 'string')).to.deep.equal([]);
  });

  it('say a height and nothing about the reader', async () => {
    const {host, frame} = await openFor('AMP');
    const height = await followed(frame);
    expect(host.messages.map(({data}) => data)).to.deep.equal([
      {
        sentinel: 'amp',
        type: 'embed-size',
        height,
        'datawrapper-height': {'ai-optout': height},
      },
    ]);
  });

  it('go together with host.js', async () => {
    const {host, frame} = await openFor('Datawrapper');
    await addHelper(host);
    const height = await followed(frame);
    frame.width = '320';
    expect(await followed(frame, height)).to.be.above(height);
    expect(heightOf(frame)).to.be.below(20_000);
  });
});
