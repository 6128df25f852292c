// The tag in the JSX of Preact.
import type {HTMLAttributes} from 'preact';
import type {LinkedInAiOptOut} from '../../ai-optout.js';
import type {PrefixedHandlers} from '../../events.js';
import type {ElementAttributes, ElementProperties} from '../../options.js';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'linkedin-ai-optout': HTMLAttributes<LinkedInAiOptOut> &
        ElementAttributes &
        Partial<ElementProperties> &
        PrefixedHandlers<'on'>;
    }
  }
}
