// The box itself: its tokens, themes and frame. Lengths go by the type of the box, never by the root’s.
import {css} from 'lit';

export const box = css`
  :host {
    display: flow-root;
    /* Beside a picture that leaves less, it stands below. */
    min-inline-size: min(240px, 100%);
    /* As the box has it: else, on a page in vertical lines, it would not know how wide to be. */
    writing-mode: horizontal-tb;
  }
  /* How wide the box would like to be, where its parent asks (dialogs, tables, flex items): a column of text, and less
     wherever there is less. An empty column, as the box itself is not to say how wide its longest line would be. */
  :host::before {
    content: '';
    display: block;
    columns: 1 40em;
  }
  :host([hidden]) {
    display: none;
  }
  /* What the page put inside, once the box is drawn: a point, and in few lines, as each line is work. In the flow, so
     that whatever scrolls around the box carries it along, and at the beginning of a flex or grid container. */
  slot[hidden] {
    display: block;
    place-self: start;
    inline-size: 0;
    block-size: 0;
    white-space: nowrap;
    overflow: hidden;
    visibility: hidden;
    transform: scale(0);
  }
  section {
    /* Of what articles hand down, the following and no more: capitals, spacing or a fixed height of lines are for their own
       words. Not on the host, where rules of the page go first. */
    all: initial;
    display: block;
    /* Goes by the width that it has, and asks for no more than is needed to be read. */
    container-type: inline-size;
    contain-intrinsic-inline-size: 140px;
    box-sizing: border-box;
    min-inline-size: min(240px, 100%);
    /* Where a page makes the element a flex or grid container. */
    flex: 1 0 100%;
    grid-column: 1 / -1;
    font-family: var(--optout-font, inherit);
    font-size: inherit;
    line-height: 1.5;
    color-scheme: inherit;
    visibility: inherit;
    cursor: inherit;
    -webkit-font-smoothing: inherit;
    -moz-osx-font-smoothing: inherit;
    -webkit-text-size-adjust: inherit;
    text-size-adjust: inherit;
    overflow-wrap: anywhere;
    /* Fill of the main link. Dark enough for white text: browsers that force a page dark turn text, but no such fill. */
    --accent: var(--optout-accent, #0b6b5d);
    /* Text on it. */
    --on-accent: var(--optout-on-accent, #fff);
    /* The accent where it is a line or a sign: the switch, the marks. */
    --mark: var(--accent);
    /* Text; the article's own unless a theme is set. */
    --text: var(--optout-text, currentcolor);
    /* Text of less weight. */
    --muted: var(--optout-muted, color-mix(in srgb, var(--text) 74%, transparent));
    /* Lines. */
    --border: var(--optout-border, color-mix(in srgb, var(--text) 20%, transparent));
    /* Ground; none unless a theme is set, so that it fits light and dark pages alike. */
    --surface: var(--optout-surface, transparent);
    /* Corners. */
    --radius: var(--optout-radius, min(0.5em, 12px));
    /* The unit of all distances inside: in hundredths of the section, which cannot measure itself. */
    --space: var(--optout-space, min(1em, 5cqi));
    --edge: var(--optout-space, min(1em, 5%));
    color: var(--text);
  }
  /* A server's box that came after the script had begun. */
  section ~ section {
    display: none;
  }
  .light {
    /* Not to be forced dark. */
    color-scheme: only light;
    --text: var(--optout-text, #1c1f1e);
    --surface: var(--optout-surface, #fff);
  }
  .dark {
    color-scheme: dark;
    --mark: var(--optout-accent, #7fdcc6);
    --text: var(--optout-text, #ecefed);
    --surface: var(--optout-surface, #171a19);
  }
  /* One colour is enough. The text on it is white or black, whichever can be read (0.179 is as far from the one as from the
     other, by WCAG's formula); marks are as dark or as light as the ground asks for. Browsers that cannot derive colours
     take the accent as it is, and white on it. */
  @supports (color: oklch(from red l c h)) {
    section {
      --white: clamp(0, (0.179 - 0.2126 * r - 0.7152 * g - 0.0722 * b) * 1e6, 1);
      --on-accent: var(
        --optout-on-accent,
        color(from var(--accent) srgb-linear var(--white) var(--white) var(--white))
      );
    }
  }
  @supports (color: light-dark(red, oklch(from red l c h))) {
    section[class] {
      --mark: light-dark(
        oklch(from var(--optout-accent, #0b6b5d) min(l, 0.6) c h),
        oklch(from var(--optout-accent, #7fdcc6) max(l, 0.7) c h)
      );
    }
  }
  section:not(.inline) {
    padding-block: var(--edge) calc(0.8 * var(--edge));
    padding-inline: clamp(var(--edge), 100% - 33em, 1.6 * var(--edge));
    background: var(--surface);
    border: 1px solid var(--border);
    border-block-start: 3px solid var(--mark);
    border-radius: var(--radius);
  }
  /* Text of another theme than the page's needs a ground. */
  .inline:not(.auto) {
    padding: min(0.5em, 2.5%) min(0.75em, 4%);
    background: var(--surface);
    border-radius: var(--radius);
  }
`;
