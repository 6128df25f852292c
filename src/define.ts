// Registers the tag, and makes boxes of the `<div data-linkedin-ai-optout>` that sanitizers leave standing.
import {LinkedInAiOptOut} from './ai-optout.js';
import {attributesIn} from './options.js';
import {upgradeDivs} from './upgrade-divs.js';

const tag = 'linkedin-ai-optout';

// A second copy of the script, of whatever version, leaves the first alone.
if (!customElements.get(tag)) {
  customElements.define(tag, LinkedInAiOptOut);
  upgradeDivs(tag, attributesIn('div'));
}

export {LinkedInAiOptOut};
