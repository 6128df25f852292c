// A box draws what is seen of it. The rest costs a page nothing until somebody is about to want it: the options of a list
// when a pointer or the focus comes to it, before it opens; what is folded away when its title is come to; and all of it
// when the page is printed or searched.
import type {Deferrable} from './guide/guide.js';
import {partIds} from './guide/sections.js';
import type {LayoutRow} from './options.js';

const everything: readonly Deferrable[] = ['countries', 'languages', 'more', ...partIds];

/** Of the box. A page's script opens what it likes: only `toggle` tells of it, and does not bubble. */
const inBox = ['pointerover', 'pointerdown', 'focusin', 'click', 'toggle'] as const;
/** Of the window. It loses the focus to the field for the search. */
const inWindow = ['beforeprint', 'blur', 'keydown'] as const;

export class Deferral {
  readonly #waiting: Set<Deferrable>;
  readonly #draw: () => void;
  #root: ShadowRoot | undefined;
  /** That of the box: a page can be gone, or be another one than the script's. */
  #window: Window | null | undefined;

  /** @param draw draws anew, before it returns: what opens a list or the paper waits no longer */
  constructor(isWhole: boolean, draw: () => void) {
    this.#waiting = new Set(isWhole ? [] : everything);
    this.#draw = draw;
  }

  /** What waits in a layout; `more` only where there is a disclosure with that title. */
  in({folded}: LayoutRow): ReadonlySet<Deferrable> {
    return new Set([...this.#waiting].filter((id) => id !== 'more' || folded));
  }

  connect(root: ShadowRoot): void {
    if (this.#waiting.size === 0) return;
    this.#root = root;
    this.#window = root.ownerDocument.defaultView;
    for (const type of inBox) root.addEventListener(type, this, {capture: true, passive: true});
    for (const type of inWindow) this.#window?.addEventListener(type, this);
  }

  disconnect(): void {
    for (const type of inBox) this.#root?.removeEventListener(type, this, true);
    for (const type of inWindow) this.#window?.removeEventListener(type, this);
  }

  handleEvent(event: Event): void {
    if (event.currentTarget === this.#root) this.#want(this.#wantedAt(event.target as Element));
    else if (event.type !== 'keydown' || isSearch(event as KeyboardEvent)) {
      this.#want(...this.#waiting);
    }
  }

  #want(...ids: readonly (string | null | undefined)[]): void {
    const found = ids.filter((id) => this.#waiting.delete(id as Deferrable));
    if (this.#waiting.size === 0) this.disconnect();
    if (found.length > 0) this.#draw();
  }

  /** What stands in a slot is the page's. */
  #wantedAt(target: Element): string | null | undefined {
    if (!this.#root?.contains(target)) return undefined;
    const holder = target.closest('select, details');
    if (holder?.localName !== 'select') return holder?.getAttribute('part');
    return holder.matches('[name=region]') ? 'countries' : 'languages';
  }
}

/** Ctrl+F or ⌘F, whatever the keyboard has there. */
const isSearch = ({ctrlKey, metaKey, key, code}: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && (key.toLowerCase() === 'f' || code === 'KeyF');
