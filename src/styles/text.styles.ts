// Type: headings, small print, links and footnotes.
import {css} from 'lit';

export const text = css`
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
  /* At least eight letters to a line: pages that take the root's size as a unit may hand down 100 pixels. */
  section > * {
    font-size: min(1em, 12.5cqi);
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  dt,
  summary {
    font-weight: 700;
    line-height: 1.25;
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
    font-size: 1.25em;
    line-height: 1.2;
    text-wrap: balance;
  }
  small,
  footer label,
  .steps > p {
    font-size: 0.85em;
    line-height: 1.4;
    color: var(--muted);
  }
  a {
    color: inherit;
  }
  a:hover {
    text-decoration: underline;
  }
  :focus-visible {
    outline: 3px solid var(--mark);
    outline-offset: 2px;
  }
  sup {
    font-size: 0.7em;
    font-weight: 400;
    line-height: 0;
    margin-inline-start: 0.1em;
    unicode-bidi: isolate;
    color: var(--muted);
  }
  @container (min-width: 11em) {
    sup {
      white-space: nowrap;
    }
  }
  /* Not within what is muted already: twice would be too pale to read. */
  small sup {
    color: inherit;
  }
  sup a {
    padding: 0.6em 0.15em;
    text-decoration: none;
  }
  /* For screen readers: titles of what explains itself to the eye, and what a list is for. */
  .hidden,
  .verdict b,
  label[part='region-picker'] span,
  .steps > :first-child,
  .effect > :first-child,
  .summary > :first-child {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
