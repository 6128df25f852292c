// The box itself: its tokens, themes and frame. Lengths go by the type of the box, never by the root’s.
import {css} from 'lit';

export const box = css`
  :host {
    display: block;
    container-type: inline-size;
    /* Where the page asks how wide the box would like to be. */
    contain-intrinsic-inline-size: 240px;
    font-family: var(--optout-font, inherit);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  section {
    /* Fill of the main link, the switch and the marks. */
    --accent: var(--optout-accent, light-dark(#0b6b5d, #7fdcc6));
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
    --space: var(--optout-space, 1em);
    color: var(--text);
  }
  /* A server's box that came after the script had begun. */
  section ~ section {
    display: none;
  }
  .light,
  .dark {
    color-scheme: light;
    --text: var(--optout-text, light-dark(#1c1f1e, #ecefed));
    --surface: var(--optout-surface, light-dark(#fff, #171a19));
  }
  .dark {
    color-scheme: dark;
  }
  section:not(.inline) {
    padding: var(--space) var(--space) calc(0.8 * var(--space));
    background: var(--surface);
    border: 1px solid var(--border);
    border-block-start: 3px solid var(--accent);
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
