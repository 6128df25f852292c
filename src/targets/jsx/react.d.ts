// The tag in the JSX of React. React 18 hands neither objects nor events to it: there is a component for that.
import type {HTMLAttributes, RefAttributes} from 'react';
import type {LinkedInAiOptOut} from '../../ai-optout.js';
import type {PrefixedHandlers} from '../../events.js';
import type {ElementAttributes, ElementProperties} from '../../options.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'linkedin-ai-optout': HTMLAttributes<LinkedInAiOptOut> &
        RefAttributes<LinkedInAiOptOut> &
        ElementAttributes &
        Partial<ElementProperties> &
        PrefixedHandlers<'on'>;
    }
  }
}
