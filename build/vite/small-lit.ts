import type {Plugin} from 'vite';
import {root} from '../../scripts/lib/files.js';

/** Puts the small form of Lit in the place of Lit, as in every script for pages. */
export const smallLit: Plugin = {
  name: 'small-lit',
  enforce: 'pre',
  resolveId: (source) => (source === 'lit' ? `${root}src/targets/script-tag/lit.ts` : null),
};
