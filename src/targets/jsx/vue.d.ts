// The tag in the templates of Vue, strict ones too.
import type {HTMLAttributes, PublicProps} from 'vue';
import type {LinkedInAiOptOut} from '../../ai-optout.js';
import type {HandlerName, OptoutEventMap} from '../../events.js';
import type {ElementProperties} from '../../options.js';

type Handlers = {
  readonly [Type in keyof OptoutEventMap as HandlerName<Type>]?: (
    event: OptoutEventMap[Type],
  ) => void;
};

declare module 'vue' {
  interface GlobalComponents {
    /** Vue reads `heading-level` as `headingLevel`. */
    'linkedin-ai-optout': new () => LinkedInAiOptOut & {
      $props: PublicProps &
        Omit<HTMLAttributes, keyof ElementProperties> &
        Partial<ElementProperties> &
        Handlers;
    };
  }
}
