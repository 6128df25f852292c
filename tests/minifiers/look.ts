// What a page looks like, as text that can be compared.

/**
 * Everything that is seen, in its order, a line each: in which box or frame, what, where, how large, in which colours.
 * Runs in a page, where no function of a module is.
 */
export function readLook(): string[] {
  const lines: string[] = [];
  const waiting: {readonly node: Node; readonly place: string}[] = [
    {node: document.body, place: 'page'},
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {node} = next;
    let {place} = next;
    const isText = node.nodeType === Node.TEXT_NODE;
    if (!isText && node.nodeType !== Node.ELEMENT_NODE) continue;
    const text = isText ? (node.textContent ?? '').replace(/\s+/g, ' ').trim() : '';
    if (isText && !text) continue;
    const range = node.ownerDocument?.createRange();
    if (isText) range?.selectNodeContents(node);
    const area = isText ? range : (node as Element);
    if (!area?.getClientRects().length) continue;
    const {x, y, width, height} = area.getBoundingClientRect();
    // A point: what the page put inside, for links to lead to.
    if (width === 0 && height === 0) continue;
    const where = [x, y, width, height].map((each) => each.toFixed(1)).join(' ');
    if (isText) {
      lines.push(`${place}: ${where} “${text}”`);
      continue;
    }
    const element = node as HTMLElement;
    for (const part of ['', '::before', '::after']) {
      const style = getComputedStyle(element, part);
      if (part && /^(none|normal)$/.test(style.content)) continue;
      const {color, backgroundColor, borderTopColor, visibility, display, fontSize} = style;
      const look = [color, backgroundColor, borderTopColor, visibility, display, fontSize];
      if (part) look.unshift(style.content, style.width, style.height, style.position);
      lines.push(`${place}: ${part ? '' : where} ${element.localName}${part} ${look.join(' ')}`);
    }
    // What a script draws may be two texts where a parser has one.
    (element.shadowRoot ?? element).normalize();
    if (element.shadowRoot) place = `${element.lang} ${element.getAttribute('layout') ?? 'card'}`;
    const frame = element.localName === 'iframe' ? (element as HTMLIFrameElement) : undefined;
    if (frame) place = frame.src.replace(/^.*\/frame/, 'frame');
    const inside = frame
      ? [frame.contentDocument?.body ?? document.createComment('')]
      : [...(element.shadowRoot ?? element).childNodes];
    waiting.push(...inside.reverse().map((child) => ({node: child, place})));
  }
  return lines;
}

/** Whether the script has drawn every box, also those in frames. Runs in a page. */
export function areLive(): boolean {
  const pages = [
    document,
    ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument),
  ];
  return pages.every((page) => {
    const boxes = [...(page?.querySelectorAll('linkedin-ai-optout') ?? [])];
    return (
      boxes.length > 0 &&
      (page === document || page?.documentElement.matches('.drawn')) &&
      boxes.every(({shadowRoot}) => {
        const list = shadowRoot?.querySelector<HTMLSelectElement>('[name=region]');
        return shadowRoot?.adoptedStyleSheets.length && (!list || list.value === 'SE');
      })
    );
  });
}
