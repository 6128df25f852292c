// The tag in the JSX of Solid.
import type {LinkedInAiOptOut} from '../../ai-optout.js';
import type {PrefixedHandlers} from '../../events.js';
import type {ElementAttributes, ElementProperties} from '../../options.js';

type Prefixed = {
  readonly [Name in keyof ElementProperties as `prop:${Name}`]?: ElementProperties[Name];
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'linkedin-ai-optout': HTMLAttributes<LinkedInAiOptOut> &
        ElementAttributes &
        Partial<ElementProperties> &
        Prefixed &
        PrefixedHandlers<'on:'>;
    }
  }
}
