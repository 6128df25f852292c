// The box itself: its tokens, themes and frame. Lengths go by the type of the box, never by the root’s.
import {css} from 'lit';

export const box = css`
  :host {
    display: block;
    container-type: inline-size;
    /* Where the page asks how wide the box would like to be. */
    contain-intrinsic-inline-size: 240px;
    /* Beside a picture that leaves less, it stands below. */
    min-inline-size: min(240px, 100%);
  }
  :host([hidden]) {
    display: none;
  }
  section {
    /* Of what articles hand down, the following and no more: capitals, spacing or a fixed height of lines are for their own
       words. Not on the host, where rules of the page go first. */
    all: initial;
    display: block;
    font-family: var(--optout-font, inherit);
    /* At least eight letters to a line: pages that take the root's size as a unit may hand down 100 pixels. */
    font-size: min(1em, 12.5cqi);
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
    --radius: var(--optout-radius, 0.5em);
    /* The unit of all distances. */
    --space: var(--optout-space, min(1em, 5cqi));
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
    padding: var(--space) var(--space) calc(0.8 * var(--space));
    background: var(--surface);
    border: 1px solid var(--border);
    border-block-start: 3px solid var(--mark);
    border-radius: var(--radius);
  }
  /* Text of another theme than the page's needs a ground. */
  .inline:not(.auto) {
    padding: 0.5em 0.75em;
    background: var(--surface);
    border-radius: var(--radius);
  }
  @container (min-width: 34em) {
    section:not(.inline) {
      padding-inline: calc(1.6 * var(--space));
    }
  }
`;
