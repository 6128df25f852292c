// The look of the box: it takes the article's font and colours, and adds one accent.
import {css} from 'lit';

export const styles = css`
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
    --muted: var(--optout-muted, color-mix(in srgb, var(--text) 76%, transparent));
    /* Lines. */
    --border: var(--optout-border, color-mix(in srgb, var(--text) 22%, transparent));
    /* Ground; a breath of the text colour, so that it fits light and dark pages alike. */
    --surface: var(--optout-surface, color-mix(in srgb, var(--text) 3%, transparent));
    /* Corners. */
    --radius: var(--optout-radius, 0.75rem);
    /* The unit of all distances. */
    --space: var(--optout-space, 1rem);
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
    padding: calc(1.25 * var(--space));
    background: var(--surface);
    border: 1px solid var(--border);
    border-block-start: 3px solid var(--accent);
    border-radius: var(--radius);
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  dl,
  dd,
  ul,
  ol {
    font: inherit;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  summary {
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  p,
  li {
    hyphens: auto;
  }
  :lang(ja) {
    word-break: auto-phrase;
  }
  :lang(ko) {
    word-break: keep-all;
  }
  [name='heading'] > * {
    font-size: 1.4em;
  }
  small,
  dt,
  label,
  .routes + p,
  .routes > * > :first-child {
    font-size: 0.875em;
    color: var(--muted);
  }
  a {
    color: inherit;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  sup {
    font-size: 0.7em;
    font-weight: 400;
    line-height: 0;
    margin-inline-start: 0.2em;
    unicode-bidi: isolate;
    white-space: nowrap;
  }
  /* Not within what is muted already: twice would be too pale to read. */
  li sup,
  p sup,
  dd sup {
    color: var(--muted);
  }
  sup a {
    padding: 0.5em 0.1em;
    text-decoration: none;
  }
  .hidden,
  .verdict label span {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
  }
  .verdict {
    margin-block: var(--space);
    padding: calc(0.8 * var(--space)) var(--space);
    border-radius: calc(0.6 * var(--radius));
    background: color-mix(in srgb, var(--accent) 10%, transparent);
  }
  .verdict b {
    font-size: 1.15em;
  }
  select {
    font: inherit;
    color: var(--text);
    max-inline-size: 100%;
    min-block-size: 2.2em;
    margin-block-start: 0.4em;
    padding-inline: 0.4em;
    background: var(--surface);
    border: 1px solid var(--muted);
    border-radius: calc(0.6 * var(--radius));
  }
  option {
    color: canvastext;
    background: canvas;
  }
  dl > div {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--border);
  }
  .summary dl,
  .routes {
    margin-block-start: 0.5em;
  }
  li {
    position: relative;
  }
  ul li {
    padding-inline-start: 1.2em;
  }
  ul li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.5em;
    inline-size: 0.5em;
    block-size: 0.5em;
    box-sizing: border-box;
    border: 2px solid var(--accent);
    border-radius: 50%;
  }
  .used li::before,
  .current::before {
    background: var(--accent);
  }
  .unused li::before,
  .list li::before {
    block-size: 0;
    border-width: 0 0 2px;
    border-radius: 0;
    inset-block-start: 0.7em;
  }
  .current {
    font-weight: 700;
  }
  .action {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block: var(--space);
  }
  .setting {
    flex: none;
    max-inline-size: 100%;
    box-sizing: border-box;
    padding: 0.7em 1.25em;
    min-block-size: 44px;
    font-weight: 700;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    color: var(--optout-on-accent, light-dark(#fff, #06251f));
    background: var(--accent);
    border: 1px solid var(--accent);
    border-radius: calc(0.6 * var(--radius));
  }
  a:hover {
    text-decoration: underline;
  }
  .inline .action,
  details .action {
    margin-block: 0.3em 0;
  }
  /* Text of another theme than the page's needs a ground. */
  .inline:not(.auto) {
    padding: 0.5em 0.75em;
    background: var(--surface);
    border-radius: var(--radius);
  }
  .inline p {
    display: inline;
  }
  .inline .setting {
    display: inline-block;
    min-block-size: 24px;
    padding: 0 0.3em;
    color: inherit;
    background: none;
    border: 0;
    text-decoration: underline;
  }
  .routes {
    display: grid;
    gap: var(--space);
  }
  .steps {
    margin-block-end: var(--space);
  }
  .routes > * > :first-child,
  .routes + p {
    margin-block: 0.5em;
  }
  .routes li {
    line-height: 1.7;
    counter-increment: step;
    padding: 0.25em 0;
    padding-inline-start: 2.2em;
  }
  .routes ol {
    counter-reset: step;
  }
  .routes li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.5em;
    line-height: 1.5;
    font-weight: 700;
    text-align: center;
    /* With some of the text in it: many dark pages do not say that they are dark. */
    color: color-mix(in srgb, var(--text), var(--accent));
    background: color-mix(in srgb, var(--accent) 10%, transparent);
    border-radius: 50%;
  }
  li > b {
    hyphens: manual;
    padding: 0.05em 0.35em;
    border: 1px solid var(--border);
    border-radius: 0.35em;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  svg {
    inline-size: 1.8em;
    block-size: 1em;
    margin-inline: 0.5em;
    vertical-align: -0.15em;
  }
  [dir='rtl'] svg {
    scale: -1 1;
  }
  rect {
    fill: var(--muted);
    animation: track 6s infinite;
  }
  circle {
    fill: #fff;
    animation: thumb 6s infinite;
  }
  @keyframes track {
    0%,
    20%,
    95% {
      fill: var(--accent);
    }
    30%,
    85% {
      fill: var(--muted);
    }
  }
  @keyframes thumb {
    0%,
    20%,
    95% {
      translate: 16px;
    }
    30%,
    85% {
      translate: 0;
    }
  }
  details,
  footer {
    border-block-start: 1px solid var(--border);
    padding-block-end: 0.75em;
  }
  summary {
    display: flex;
    justify-content: space-between;
    align-items: center;
    min-block-size: 44px;
    margin-block-end: -0.75em;
    cursor: pointer;
  }
  [open] > summary {
    margin: 0;
  }
  [part='more']:not([open]) {
    margin-block-end: calc(-1 * var(--space));
  }
  summary::marker {
    content: '';
  }
  summary::after {
    content: '+' / '';
    font-size: 1.25em;
    font-weight: 400;
  }
  [open] > summary::after {
    content: '−' / '';
  }
  details p {
    margin-block: 0.5em;
  }
  .list li,
  .sources li {
    margin-block: 0.3em;
  }
  .sources {
    list-style: decimal;
    padding-inline-start: 1.75em;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1.5em;
    padding-block: 0.4em 0;
  }
  @media (pointer: coarse) {
    .app {
      order: -1;
    }
  }
  @container (min-width: 34em) {
    section:not(.inline) {
      padding-inline: calc(1.75 * var(--space));
    }
    dl > div {
      display: grid;
      grid-template-columns: 9em 1fr;
      gap: 1em;
    }
    .places {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5em;
    }
  }
  @container (min-width: 44em) {
    .routes {
      grid-template-columns: 1fr 1fr;
      gap: calc(2 * var(--space));
    }
  }
  @media (prefers-reduced-motion), (forced-colors) {
    svg * {
      animation: none;
    }
  }
  @media (forced-colors) {
    .verdict {
      border: 1px solid;
    }
    .used li::before,
    .current::before {
      forced-color-adjust: none;
      background: canvastext;
    }
    summary {
      color: canvastext;
    }
    rect {
      fill: canvastext;
    }
    circle {
      fill: canvas;
    }
  }
  @media print {
    label,
    svg,
    summary::after,
    .action small {
      display: none;
    }
    ::details-content {
      content-visibility: visible;
    }
    a[href]:not(sup a)::after {
      content: ' (' attr(href) ')';
    }
    .setting {
      color: inherit;
      background: none;
    }
  }
`;
