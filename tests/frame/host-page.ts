// A page that embeds frames from another origin, and what its tests do with it.
import {eventually} from '../support/eventually.js';
import {openEmptyPage, type Page} from '../support/script-tag.js';

/** The same server under its other name. */
export const elsewhere = `${location.protocol}//${
  location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'
}:${location.port}`;

export interface Host extends Page {
  /** What frames have told the page, in the order of their coming. */
  readonly messages: readonly MessageEvent<unknown>[];
}

export interface FrameOptions {
  readonly origin?: string;
  readonly sandbox?: string;
  readonly width?: string;
  readonly style?: string;
}

/** What a driver is to do in a frame; it always says how it then is. */
export interface Order {
  readonly order: number;
  /** Index among the frames of the page. */
  readonly frame: number;
  /** A language. */
  readonly pick?: string;
  /** A selector for `details`. */
  readonly toggle?: string;
  /** To the end of what can be scrolled. */
  readonly end?: boolean;
}

export interface State {
  readonly answer: number;
  readonly locale: string | undefined;
  /** Nothing has to be scrolled. */
  readonly fits: boolean;
  /** The end of the content is in the frame's box. */
  readonly isAtEnd: boolean;
}

export async function openHost(): Promise<Host> {
  const page = await openEmptyPage();
  const messages: MessageEvent<unknown>[] = [];
  page.window.addEventListener('message', (event) => messages.push(event as MessageEvent<unknown>));
  return {...page, messages};
}

/** Puts the helper into the page and waits until it has run. */
export async function addHelper({document}: Page, frames?: string, type = ''): Promise<void> {
  const script = document.createElement('script');
  script.type = type;
  script.src = `${elsewhere}/dist/frame/host.js`;
  if (frames !== undefined) script.dataset['frames'] = frames;
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    document.head.append(script);
  });
}

/** Puts a frame into the page; `file` is below dist/frame/. */
export function addFrame(
  {document}: Page,
  file: string,
  options: FrameOptions = {},
): HTMLIFrameElement {
  const {origin = elsewhere, sandbox, width = '600', style = 'border: 0'} = options;
  const frame = document.createElement('iframe');
  frame.title = 'LinkedIn';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.width = width;
  frame.style.cssText = style;
  frame.src = `${origin}/dist/frame/${file}`;
  document.body.append(frame);
  return frame;
}

export const loaded = (frame: HTMLIFrameElement): Promise<unknown> =>
  new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });

export const heightOf = ({style}: HTMLIFrameElement): number => parseInt(style.height || '0');

/** Waits until a frame has another height than `before`. */
export async function followed(frame: HTMLIFrameElement, before = 0): Promise<number> {
  await eventually(() => heightOf(frame) !== before, `${frame.src} has its height`);
  return heightOf(frame);
}

let orders = 0;

/** A neighbour of the frames, at home where they are. */
export async function addDriver(
  host: Host,
): Promise<(order: Omit<Order, 'order' | 'frame'>, frame: HTMLIFrameElement) => Promise<State>> {
  const driver = addFrame(host, '../../tests/frame/driver.html');
  driver.style.display = 'none';
  await loaded(driver);
  return async (order, frame) => {
    const number = ++orders;
    const index = [...host.document.querySelectorAll('iframe')].indexOf(frame);
    driver.contentWindow?.postMessage({...order, order: number, frame: index}, elsewhere);
    const isAnswer = ({data}: MessageEvent<unknown>) => (data as Partial<State>).answer === number;
    await eventually(() => host.messages.some(isAnswer), 'the driver answers');
    return host.messages.find(isAnswer)?.data as State;
  };
}
