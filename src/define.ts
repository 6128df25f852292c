// Registers the tag, and makes boxes of the `<div data-linkedin-ai-optout>` that sanitizers leave standing.
import {LinkedInAiOptOut} from './ai-optout.js';
import {attributesIn} from './options.js';
import {upgradeDivs} from './upgrade-divs.js';

const tag = 'linkedin-ai-optout';

// Nothing happens on a server. A second copy of the script, of whatever version, leaves the first alone.
if (typeof document !== 'undefined' && !customElements.get(tag)) {
  customElements.define(tag, LinkedInAiOptOut);
  upgradeDivs(tag, attributesIn('div'));
}

export {LinkedInAiOptOut};
// With them come the types of the events on elements, documents and windows.
export type {ErrorCode, OptoutEventMap} from './events.js';
