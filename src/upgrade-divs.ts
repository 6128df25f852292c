// The form for sanitizers that strip custom elements: a `<div>` whose data attributes are the element's attributes.
const marker = 'data-linkedin-ai-optout';

/** Pages have classes called `Element`, too. */
const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

/**
 * Puts an element into every marked `<div>`, now and whenever one is inserted. What stood inside is its fallback.
 * `attributes` are those that it may set.
 */
export function upgradeDivs(tag: string, attributes: readonly string[]): void {
  const upgrade = (div: Element) => {
    const there = div.querySelector(`:scope > ${tag}`);
    const element = there ?? document.createElement(tag);
    for (const {name, value} of there ? [] : div.attributes) {
      // Sanitizers let every data attribute pass: none may become an `onfocus` or a `style`.
      const own = name.replace('data-', '');
      if (attributes.includes(own)) element.setAttribute(own, value);
    }
    // Also what a parser or a page puts beside the box later.
    element.append(...[...div.childNodes].filter((node) => node !== element));
    if (!there) div.append(element);
  };
  const scan = (root: ParentNode) => {
    root.querySelectorAll(`div[${marker}]`).forEach(upgrade);
  };
  scan(document);
  new MutationObserver((records, observer) => {
    // A page that is only imitated, as in tests, goes before what observes it.
    if (typeof document === 'undefined') {
      observer.disconnect();
      return;
    }
    for (const {addedNodes, target} of records) {
      for (const node of [target, ...addedNodes]) {
        if (!isElement(node)) continue;
        if (node.matches(`div[${marker}]`)) upgrade(node);
        if (node !== target) scan(node);
      }
    }
  }).observe(document, {childList: true, subtree: true});
}
