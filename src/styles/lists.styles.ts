// Which data, where it applies, what is left on, sources.
import {css} from 'lit';

export const lists = css`
  .effect {
    padding-block: 0.55em;
  }
  .effect p + p {
    margin-block-start: 0.4em;
  }
  .summary {
    border-block-start: 1px solid var(--border);
  }
  .summary dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7em 1.6em;
    padding-block: 0.7em;
  }
  .effect > *,
  .summary dl,
  details dd,
  details .list,
  .sources {
    font-size: 0.92em;
    line-height: 1.4;
  }
  dd .list {
    font-size: inherit;
  }
  dt {
    margin-block-end: 0.3em;
  }
  details dl > div {
    padding-block: 0.5em;
  }
  ul li {
    position: relative;
    padding-block: 0.1em;
    padding-inline-start: 1.1em;
  }
  ul li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.1em;
    inset-block-start: 0.7em;
    inline-size: 0.5em;
    block-size: 0;
    border-block-start: 2px solid var(--muted);
  }
  .used li::before,
  .current::before {
    inset-block-start: 0.55em;
    inline-size: 0.4em;
    block-size: 0.4em;
    border: 0;
    border-radius: 50%;
    background: var(--mark);
  }
  .current {
    font-weight: 700;
  }
  .places .list li {
    display: inline-block;
    padding: 0;
  }
  .places .list li::before {
    content: none;
  }
  .places .list li:not(:last-child)::after {
    content: '·';
    margin-inline: 0.4em;
    font-weight: 400;
  }
  .sources {
    list-style: decimal;
    padding-inline-start: 1.75em;
  }
  :lang(fa) .sources {
    list-style: persian;
  }
  :lang(bn) .sources {
    list-style: bengali;
  }
  :lang(mr) .sources {
    list-style: devanagari;
  }
  .sources li {
    padding-block: 0.12em;
  }
  @container (min-width: 30em) {
    .summary dl {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    details dl > div {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr);
      gap: 1em;
    }
  }
`;
