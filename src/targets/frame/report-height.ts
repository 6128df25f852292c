// Tells the host page how high the frame's content is, in the forms that hosts already understand.
//
// - AMP (`amp-iframe resizable`): an object with `sentinel`, `type` and `height`. Our own host.js takes this one too.
// - Datawrapper: an object with `datawrapper-height`, heights by id. Both forms fit into one message.
// - pym.js: a line of text, only for hosts that gave the frame a `childId`.

/** What host.js asks with, for frames that were here before it. */
export const question = 'optout-height';

/** What it says to frames that may not see by themselves that they have another width. */
export const hint = 'optout-width';

/** Reports now, whenever the height has changed, and whenever the host asks. */
export function reportHeight(query: URLSearchParams): void {
  const {parent} = window;
  if (parent === window) return;
  const id = query.get('id') ?? 'ai-optout';
  const childId = query.get('childId');
  const pym = (type: string) => ['pym', childId, type, ''].join('xPYMx');
  let last = 0;

  const report = () => {
    const height = measure();
    if (!height) return;
    last = height;
    // To any origin: who embeds is not known, and a height is no secret.
    const size = {sentinel: 'amp', type: 'embed-size', height};
    parent.postMessage({...size, 'datawrapper-height': {[id]: height}}, '*');
    if (childId) parent.postMessage(pym('height') + String(height), '*');
  };

  const check = () => {
    if (measure() !== last) report();
  };
  new ResizeObserver(check).observe(document.documentElement);
  // Also when the host has followed: a scroll bar that is there makes the content too high to go by itself.
  addEventListener('resize', check);
  addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const isPym = childId && typeof data === 'string' && data.startsWith(pym('width'));
    const {type} = (data ?? {}) as {readonly type?: unknown};
    if (isPym || type === question) report();
    if (type === hint) check();
  });
  // Not left to the observer: it sleeps in frames that are out of sight. Nor to one look: on a page that is busy,
  // a frame may stand ready before it has been given a size. A hidden one is asked less and less often.
  const begin = (delay: number) => {
    report();
    if (!last) setTimeout(begin, delay, delay * 2);
  };
  begin(50);
}

/**
 * Rounded up, so that no scroll bar comes of a fraction; 0 where the host shows nothing of the frame. Without the bar
 * that is there until the host has followed: it makes the lines shorter, and the content higher.
 */
function measure(): number {
  const {documentElement: root} = document;
  root.style.overflow = 'hidden';
  const {height} = root.getBoundingClientRect();
  root.style.overflow = '';
  return innerWidth && Math.ceil(height);
}
