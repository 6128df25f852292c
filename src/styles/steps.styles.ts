// The way by hand, with LinkedIn’s labels quoted, and a picture of the switch.
import {css} from 'lit';

export const steps = css`
  .steps > p {
    margin-block: 0.5em;
  }
  .routes ol {
    counter-reset: step;
    padding-block-end: 0.2em;
    font-size: 0.95em;
  }
  .routes li {
    counter-increment: step;
    position: relative;
    padding-block: 0.12em;
    padding-inline-start: 1.7em;
    line-height: 1.4;
  }
  .routes li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.4em;
    font-weight: 700;
    text-align: center;
    /* With some of the text in it: many dark pages do not say that they are dark. */
    color: color-mix(in srgb, var(--text), var(--mark));
  }
  :lang(fa) .routes li::before {
    content: counter(step, persian);
  }
  :lang(bn) .routes li::before {
    content: counter(step, bengali);
  }
  :lang(mr) .routes li::before {
    content: counter(step, devanagari);
  }
  li b {
    hyphens: manual;
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
  /* Once: what moves for more than five seconds would need a way to stop it. */
  rect {
    fill: var(--muted);
    animation: track 4s;
  }
  circle {
    fill: #fff;
    animation: thumb 4s;
  }
  @keyframes track {
    0%,
    40% {
      fill: var(--mark);
    }
    60%,
    to {
      fill: var(--muted);
    }
  }
  @keyframes thumb {
    0%,
    40% {
      translate: 16px;
    }
    60%,
    to {
      translate: 0;
    }
  }
`;
