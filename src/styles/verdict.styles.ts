// The country, which is headline and list in one, and what applies there.
import {css} from 'lit';

export const verdict = css`
  .verdict {
    margin-block: calc(0.7 * var(--space)) calc(0.9 * var(--space));
    padding-inline-start: calc(0.7 * var(--space));
    border-inline-start: 3px solid var(--mark);
  }
  .verdict small {
    display: block;
    margin-block: 0.2em;
  }
  .verdict p {
    line-height: 1.45;
  }
  .warning {
    margin-block-start: calc(0.5 * var(--space));
    font-weight: 700;
  }
  label {
    min-inline-size: 0;
  }
  select {
    font: inherit;
    /* Below 16 pixels iOS zooms into the page. */
    font-size: max(1em, 16px);
    color: var(--text);
    /* As wide as what is chosen, and its other entries need not be measured. */
    field-sizing: content;
    max-inline-size: 100%;
    min-block-size: 2em;
    box-sizing: border-box;
    padding: 0;
    padding-inline-end: 1em;
    appearance: none;
    background:
      linear-gradient(45deg, transparent 50%, var(--mark) 50%) right 0.32em center / 0.34em 0.34em
        no-repeat,
      linear-gradient(-45deg, transparent 50%, var(--mark) 50%) right 0 center / 0.34em 0.34em
        no-repeat;
    border: 0;
    border-block-end: 1px dashed var(--muted);
    border-radius: 0;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  [dir='rtl'] select {
    background-position:
      left 0 center,
      left 0.32em center;
  }
  .verdict select {
    font-size: max(1.15em, 16px);
    font-weight: 700;
  }
  /* Nor as wide as the widest: its entries come when a pointer does, and nothing is to move then. */
  @supports not (field-sizing: content) {
    select {
      inline-size: min(13em, 80cqi);
    }
    .verdict select {
      inline-size: 100%;
    }
  }
  option {
    font-weight: 400;
    color: canvastext;
    background: canvas;
  }
`;
