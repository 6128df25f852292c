// A page that the browser translates: its nodes are moved and dropped, and the box is to be used all the same.
import {expect, waitUntil} from '@open-wc/testing';
import type {RenderOptions} from '../../src/targets/server/server.js';
import {boxOf, builtServer, cardIn, openEmptyPage, startBoxes} from '../support/script-tag.js';

const {renderOptOut} = (await import(builtServer)) as {
  renderOptOut: (options: RenderOptions) => string;
};

describe('a translated box', () => {
  const translated = {
    'by the script': '<linkedin-ai-optout lang="en" region="SE"></linkedin-ai-optout>',
    'by a server': renderOptOut({lang: 'en', region: 'SE'}),
    'by a server, then the country filled in': renderOptOut({lang: 'en'}),
  };
  for (const [how, markup] of Object.entries(translated)) {
    it(`drawn ${how}, moved and dropped by a translator: is drawn anew at the next pick`, async () => {
      const page = await openEmptyPage();
      page.document.body.setHTMLUnsafe(markup);
      await startBoxes(page);
      const box = await boxOf(page, 'en');
      const verdict = () => cardIn(box)?.querySelector<HTMLElement>('[part=verdict]');
      // As Firefox does it: nodes are taken out, and text comes back in as few nodes as there is text.
      for (const block of verdict()?.querySelectorAll('b, p > span, small > span') ?? []) {
        const texts = [...block.childNodes].filter((node) => node instanceof page.window.Text);
        const [first] = texts;
        const words = block.textContent;
        block.replaceChildren();
        if (first) first.data = `Translated: ${words}`;
        block.append(first ?? '');
      }
      await new Promise((resolve) => setTimeout(resolve));
      const list = verdict()?.querySelector('select');
      if (!list) throw new Error('no list');
      list.focus();
      list.value = 'US';
      list.dispatchEvent(new Event('change', {bubbles: true}));
      await waitUntil(() => page.events.some((event) => event.startsWith('region-change')));
      expect(verdict()?.innerText).to.match(/^(The )?United States/);
      expect(verdict()?.innerText).not.to.include('Translated');
      const now = verdict()?.querySelector('select');
      expect(now?.value).to.equal('US');
      expect(box.shadowRoot?.activeElement === now, 'the focus stays').to.equal(true);
      expect(box.shadowRoot?.querySelectorAll('section').length).to.equal(1);
    });
  }
});
