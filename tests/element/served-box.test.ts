// A box that came with the page, in a declarative shadow root: what the element of the npm entry makes of it. Of the built
// script, with all that readers do meanwhile: tests/server/adopt-server-box.test.ts.
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {renderOptOut} from '../../src/targets/server/server.js';
import {builtInPolicy} from '../../src/policy/generated/built-in-policy.js';
import {card, find, type Box} from '../support/element.js';

const inSweden = renderOptOut({lang: 'en', region: 'SE'});

interface Served {
  readonly box: Box;
  readonly served: Element;
  /** Of the event that was waited for. */
  readonly detail: unknown;
}

/**
 * Parsed where nothing is defined, then put on the page, as a parser does with what comes before its script.
 * @param picked the country at which the reader has left the list meanwhile
 */
async function serve(rendition: string, event: string, picked?: string): Promise<Served> {
  const stage = await fixture<HTMLElement>(html`<div></div>`);
  const box = Document.parseHTMLUnsafe(rendition).querySelector('linkedin-ai-optout') as Box;
  const served = box.shadowRoot?.querySelector('section');
  const list = served?.querySelector<HTMLSelectElement>('select[name=region]');
  if (!served || !list) throw new Error('nothing was served');
  if (picked) list.value = picked;
  const heard = oneEvent<CustomEvent<unknown>>(box, event);
  stage.append(document.adoptNode(box));
  const {detail} = await heard;
  await box.updateComplete;
  return {box, served, detail};
}

describe('a box from a server', () => {
  it('stays as it is where the element would draw the same', async () => {
    const {box, served} = await serve(inSweden, 'optout-ready');
    expect(card(box)).to.equal(served);
  });

  it('gives way to what another country says, and has told of the pick that was made before', async () => {
    const {box, served, detail} = await serve(inSweden, 'optout-region-change', 'US');
    expect(detail).to.deep.equal({region: 'US', status: 'earlier'});
    expect(card(box)).not.to.equal(served);
    expect(find(box, '[role=status]').textContent).to.include('since before');
  });

  it('of newer facts stays, says so once, and keeps its lists at what it says', async () => {
    const later = `data-facts="2999-01-02"`;
    const rendition = inSweden.replace(`data-facts="${builtInPolicy.checked}"`, later);
    expect(rendition).to.include(later);
    const warnings: unknown[] = [];
    const {warn} = console;
    console.warn = (...line: unknown[]) => warnings.push(line);
    try {
      const {box, served, detail} = await serve(rendition, 'optout-error', 'US');
      expect(detail).to.deep.equal({code: 'policy'});
      box.theme = 'dark';
      await box.updateComplete;
      expect(card(box)).to.equal(served);
      expect(find<HTMLSelectElement>(box, 'select[name=region]').value).to.equal('SE');
      expect(warnings).to.have.lengthOf(1);
    } finally {
      console.warn = warn;
    }
  });
});
