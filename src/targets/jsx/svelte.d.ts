// The tag in the templates of Svelte.
import type {HTMLAttributes} from 'svelte/elements';
import type {LinkedInAiOptOut} from '../../ai-optout.js';
import type {PrefixedHandlers} from '../../events.js';
import type {ElementAttributes, ElementProperties} from '../../options.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'linkedin-ai-optout': HTMLAttributes<LinkedInAiOptOut> &
      ElementAttributes &
      Partial<ElementProperties> &
      PrefixedHandlers<'on'>;
  }
}
