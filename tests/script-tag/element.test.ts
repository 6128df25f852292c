// The script tag has a small form of Lit's base class inside: every promise of the element holds for it too.
import {expect} from '@open-wc/testing';
import {script} from '../support/script-tag.js';

// It comes first and so defines the tag; the source that the tests below import leaves it alone.
await import(script);
const published = customElements.get('linkedin-ai-optout');

await import('../element/attributes.test.js');
await import('../element/language.test.js');
await import('../element/region.test.js');
await import('../element/events.test.js');
await import('../element/deferral.test.js');
await import('../element/life-cycle.test.js');
await import('../element/pages.test.js');
await import('../element/policy.test.js');

describe('the tests above', () => {
  it('ran against the published script', async () => {
    const {LinkedInAiOptOut} = await import('../../src/ai-optout.js');
    expect(customElements.get('linkedin-ai-optout')).to.equal(published);
    expect(published).not.to.equal(LinkedInAiOptOut);
  });
});
