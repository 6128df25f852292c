// Pages turn on their shortcuts at every key but those typed in their own fields, and see the box where its lists are.

const ofLists = /^(.|Arrow.+|Home|End|Page.+|Enter)$/u;

/** Keeps the keys with which a reader picks from the lists of a box from the page around it; to be called once. */
export function keepListKeys(root: ShadowRoot): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    root.addEventListener(type, (event) => {
      const {key, ctrlKey, metaKey, altKey} = event as KeyboardEvent;
      const target = event.target as Element;
      // What stands in a slot is the page's.
      const isOfList = root.contains(target) && target.closest('select') && ofLists.test(key);
      if (isOfList && !ctrlKey && !metaKey && !altKey) event.stopPropagation();
    });
  }
}
