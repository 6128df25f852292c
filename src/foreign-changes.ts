// Translators and extensions work in open shadow roots, too. What they have taken out can no longer be kept up to
// date; what they only add, such as a style sheet, is theirs.

/** Notices that somebody else has changed what was drawn in a shadow root. */
export class ForeignChanges {
  readonly #added = new WeakSet<Node>();
  #found = false;
  readonly #observer = new MutationObserver((records) => {
    this.#read(records);
  });

  observe(root: ShadowRoot): void {
    this.#observer.observe(root, {childList: true, subtree: true});
  }

  /** Whether there were any since `forget`; those of this very task count. */
  get found(): boolean {
    this.#read(this.#observer.takeRecords());
    return this.#found;
  }

  /** Whatever has changed up to now is as it should be: to be called after each draw. */
  forget(): void {
    this.#observer.takeRecords();
    this.#found = false;
  }

  /** Nodes are told apart by their type: pages have classes called `Text` or `Element`, too. */
  #read(records: readonly MutationRecord[]): void {
    for (const {target, addedNodes, removedNodes, nextSibling} of records) {
      for (const node of addedNodes) this.#added.add(node);
      // What is put before a text, in its element, would be taken for that text.
      const isInTheWay = addedNodes.length > 0 && nextSibling?.nodeType === target.TEXT_NODE;
      const isTakenOut = [...removedNodes].some((node) => !this.#added.has(node));
      if (
        (isTakenOut || (isInTheWay && target.nodeType === target.ELEMENT_NODE)) &&
        !this.#added.has(target)
      ) {
        this.#found = true;
      }
    }
  }
}
