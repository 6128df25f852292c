// How much of a frame sticks out of what is around it: themes wrap frames as if they were all videos, at 16:9.

/** Below that it is not for reading: a closed section, or one on its way. In pixels. */
const leastRoom = 50;

/** Of the page as it is seen, slots and shadow roots included. */
const parentOf = (node: Element): Element | undefined =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;

/**
 * Pixels at the end of a frame that cannot be seen, or that lie on what follows, as where the frame has no place of
 * its own in the text.
 * @param watcher is given each element whose size counts
 */
export function excess(frame: HTMLElement, watcher: ResizeObserver): number {
  const {top, bottom} = frame.getBoundingClientRect();
  const holder = getComputedStyle(frame).position === 'absolute' && frame.offsetParent;
  let node: Element | undefined = frame;
  let end = bottom;
  // What the body clips, the window scrolls.
  while ((node = parentOf(node)) && node !== document.body) {
    const {overflowY, contain} = getComputedStyle(node);
    if (/auto|scroll/.test(overflowY)) break;
    const limit = node.getBoundingClientRect().top + node.clientTop + node.clientHeight;
    const isLimit = node === holder || /hidden|clip|paint|strict|content/.test(overflowY + contain);
    if (isLimit && limit - top > leastRoom) end = Math.min(end, limit);
    watcher.observe(node);
  }
  return Math.ceil(bottom - end);
}
