// What is opened by hand, and the last lines.
import {css} from 'lit';

export const folds = css`
  details,
  footer {
    border-block-start: 1px solid var(--border);
  }
  details {
    padding-block-end: 0.5em;
  }
  summary {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.5em;
    min-block-size: max(2.4em, 24px);
    box-sizing: border-box;
    padding-block: 0.3em;
    margin-block-end: -0.5em;
    cursor: pointer;
  }
  [open] > summary {
    margin: 0;
  }
  .routes > :last-child {
    border-block-end: 1px solid var(--border);
  }
  summary::marker {
    content: '';
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    /* The second one is not read out. */
    content: '+';
    content: '+' / '';
    font-size: 1.2em;
    font-weight: 400;
    color: var(--muted);
  }
  [open] > summary::after {
    content: '−';
    content: '−' / '';
  }
  details > p {
    margin-block: 0.5em;
  }
  [part='more']:not([open]) {
    margin-block-end: calc(-0.8 * var(--space));
  }
  [part='more'] footer {
    margin-block-end: -0.5em;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.2em 1.5em;
    padding-block-start: 0.6em;
  }
`;
