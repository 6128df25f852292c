// The main link, and the lesser ones.
import {css} from 'lit';

export const action = css`
  .action {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1em;
    margin-block-end: calc(1.1 * var(--space));
  }
  .action small {
    flex: 1 1 12em;
  }
  .action a {
    min-block-size: 24px;
  }
  .action .setting {
    flex: 0 1 auto;
    max-inline-size: 100%;
    box-sizing: border-box;
    padding: 0.65em 1.2em;
    min-block-size: 44px;
    display: flex;
    align-items: center;
    justify-content: center;
    font-weight: 700;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    color: var(--on-accent);
    background: var(--accent);
    border: 1px solid var(--mark);
    border-radius: calc(0.8 * var(--radius));
  }
  .action .setting:hover {
    text-decoration: underline;
  }
  details .action {
    margin-block: 0.5em;
  }
  .inline .setting {
    display: inline-block;
    min-block-size: 24px;
    font-weight: 700;
  }
`;
