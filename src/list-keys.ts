// Pages turn on their shortcuts at every key but those typed in their own fields, and see the box where its lists are.

const ofLists = /^(.|Arrow.+|Home|End|Page.+|Enter)$/u;

/** Keeps the keys with which a reader picks from the lists of a box from the page around it; to be called once. */
export function keepListKeys(root: ShadowRoot): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    root.addEventListener(type, (event) => {
      const {key, ctrlKey, metaKey, altKey} = event as KeyboardEvent;
      const target = event.target as Element;
      // What stands in a slot is the page's.
      const isInList = root.contains(target) && target.closest('select');
      const isOfList = ofLists.test(key) && !ctrlKey && !metaKey && !altKey;
      // Alt and an arrow open a list; AltGr, which may say that it is Ctrl and Alt, writes letters.
      const isWithAlt = altKey && /^Arrow(Up|Down)$/.test(key);
      const isLetter = key.length === 1 && (event as KeyboardEvent).getModifierState('AltGraph');
      if (isInList && (isOfList || isWithAlt || isLetter)) event.stopPropagation();
    });
  }
}
