// Where colours are forced, on paper, and without motion.
import {css} from 'lit';

export const media = css`
  @media (prefers-reduced-motion), (forced-colors) {
    svg * {
      animation: none;
    }
  }
  @media (forced-colors) {
    select {
      appearance: auto;
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
    .verdict b {
      position: static;
      clip-path: none;
    }
    ::details-content {
      content-visibility: visible;
    }
    a[href]:not(sup a)::after {
      content: ' (' attr(href) ')';
    }
    .action .setting {
      color: inherit;
      background: none;
    }
  }
`;
