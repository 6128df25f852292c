// Others work in an open shadow root, too: translators take nodes out, extensions put their own in. The box is to be
// used all the same.
import {expect} from '@open-wc/testing';
import {builds} from '../support/builds.js';
import {comeTo} from '../support/come-to.js';
import {eventually} from '../support/eventually.js';
import {boxOf, cardIn, openEmptyPage, startBoxes, type Page} from '../support/script-tag.js';
import type {Box} from '../support/element.js';

for (const [name, {src, server}] of Object.entries(builds)) {
  describe(`a box in which others work, ${name}`, () => {
    async function open(markup: string): Promise<[Box, Page]> {
      const page = await openEmptyPage();
      page.document.body.setHTMLUnsafe(markup);
      await startBoxes(page, src);
      return [await boxOf(page, 'en'), page];
    }

    const drawBox = (attributes = 'region="SE"') =>
      open(`<linkedin-ai-optout lang="en" ${attributes}></linkedin-ai-optout>`);

    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
    const find = <Found extends HTMLElement = HTMLElement>(box: Box, selector: string): Found => {
      const found = cardIn(box)?.querySelector<Found>(selector);
      if (!found) throw new Error(`nothing is ${selector}`);
      return found;
    };
    const verdictOf = (box: Box) => find(box, '[role=status]');
    const textOf = (box: Box) => verdictOf(box).innerText;

    function pick(box: Box, list: 'region' | 'language', value: string): void {
      find(box, `select[name=${list}]`).focus();
      // With the focus comes the rest of the list, to another one where this one was spoilt.
      const select = find<HTMLSelectElement>(box, `select[name=${list}]`);
      select.value = value;
      select.dispatchEvent(new Event('change', {bubbles: true}));
    }

    const blocksOf = (box: Box) => verdictOf(box).querySelectorAll('b, p > span, small > span');
    const textsIn = (block: Element) =>
      [...block.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE) as Text[];

    const translators: Readonly<Record<string, (box: Box) => void>> = {
      // Nodes are taken out, and text comes back in as few nodes as there is text.
      'as Firefox does it': (box) => {
        for (const block of blocksOf(box)) {
          const words = block.textContent;
          const [first] = textsIn(block);
          block.replaceChildren();
          if (first) first.data = `Translated: ${words}`;
          block.append(first ?? '');
        }
      },
      'as Chromium does it': (box) => {
        for (const block of blocksOf(box)) {
          for (const text of textsIn(block).filter(({data}) => data.trim())) {
            const font = box.ownerDocument.createElement('x-translated');
            font.append(`Translated: ${text.data}`);
            text.replaceWith(font);
          }
        }
      },
      'with nothing but new text': (box) => {
        for (const block of blocksOf(box))
          block.replaceChildren(`Translated: ${block.textContent}`);
      },
      'with something before each text': (box) => {
        for (const block of blocksOf(box)) {
          for (const text of textsIn(block))
            text.before(box.ownerDocument.createElement('x-translated'));
        }
      },
    };
    for (const [how, translate] of Object.entries(translators)) {
      it(`translated, ${how}: another country is drawn, and the focus stays`, async () => {
        const [box, page] = await drawBox();
        translate(box);
        await new Promise((resolve) => setTimeout(resolve));
        pick(box, 'region', 'US');
        await box.updateComplete;
        expect(textOf(box)).to.match(/^(The )?United States/);
        expect(textOf(box)).not.to.match(/Translated|Sweden/);
        const list = find<HTMLSelectElement>(box, 'select[name=region]');
        expect(list.value).to.equal('US');
        expect(box.shadowRoot?.activeElement === list, 'the focus stays').to.equal(true);
        expect(box.shadowRoot?.querySelectorAll('section').length).to.equal(1);
        expect(page.faults).to.deep.equal([]);
      });
    }

    it('translated again and again: each country is drawn', async () => {
      const [box] = await drawBox();
      for (const [country, words] of [
        ['US', /United States/],
        ['GB', /United Kingdom/],
        ['SE', /Sweden/],
      ] as const) {
        translators['as Firefox does it']?.(box);
        await new Promise((resolve) => setTimeout(resolve));
        pick(box, 'region', country);
        await box.updateComplete;
        expect(find(box, '[part=verdict] b').textContent).to.match(words);
        expect(textOf(box)).not.to.include('Translated');
      }
    });

    it('translated in the very task in which a property is set: is drawn', async () => {
      for (const order of ['before', 'after']) {
        const [box] = await drawBox();
        if (order === 'after') box.region = 'US';
        translators['as Firefox does it']?.(box);
        if (order === 'before') box.region = 'US';
        await box.updateComplete;
        expect(textOf(box), order).to.match(/^(The )?United States/);
        expect(textOf(box), order).not.to.include('Translated');
      }
    });

    it('translated while something is open: it stays open', async () => {
      const [box] = await drawBox('region="SE" layout="compact"');
      for (const part of ['more', 'sources']) {
        comeTo(find(box, `details[part=${part}] > summary`));
        find(box, `details[part=${part}]`).toggleAttribute('open', true);
      }
      translators['as Firefox does it']?.(box);
      await new Promise((resolve) => setTimeout(resolve));
      pick(box, 'language', 'sv');
      await eventually(() => cardIn(box)?.lang === 'sv', 'in Swedish');
      expect(textOf(box)).to.include('Sverige');
      const open = cardIn(box)?.querySelectorAll('details[open]') ?? [];
      expect(Array.from(open, (each) => each.part.value)).to.deep.equal(['more', 'web', 'sources']);
      expect(box.shadowRoot?.activeElement?.getAttribute('name')).to.equal('language');
    });

    for (const region of ['SE', undefined]) {
      it(`drawn by a server, ${region ?? 'the country filled in'}, then translated: is drawn`, async () => {
        const {renderOptOut} = await server();
        const [box, page] = await open(renderOptOut({lang: 'en', region}));
        translators['as Firefox does it']?.(box);
        await new Promise((resolve) => setTimeout(resolve));
        pick(box, 'region', 'US');
        await eventually(() => page.events.some((event) => event.startsWith('region-change')));
        expect(textOf(box)).to.match(/^(The )?United States/);
        expect(textOf(box)).not.to.include('Translated');
        expect(find<HTMLSelectElement>(box, 'select').value).to.equal('US');
        expect(box.shadowRoot?.activeElement === find(box, 'select')).to.equal(true);
        expect(box.shadowRoot?.querySelectorAll('section').length).to.equal(1);
      });
    }

    const extensions: Readonly<Record<string, (root: ShadowRoot, style: HTMLElement) => void>> = {
      'after it': (root, style) => {
        root.append(style);
      },
      'before it': (root, style) => {
        root.prepend(style);
      },
      'into it': (root, style) => {
        root.querySelector('section')?.append(style);
      },
      'after it, again and again': (root, style) => {
        for (let count = 0; count < 3; count++) {
          style.remove();
          root.append(style);
          style.textContent = `p { color: red } /* ${count} */`;
        }
      },
    };
    for (const [where, add] of Object.entries(extensions)) {
      it(`a style sheet that an extension puts ${where} is no reason to draw anew`, async () => {
        const [box] = await drawBox('region="SE" layout="compact"');
        const before = cardIn(box);
        const more = find<HTMLDetailsElement>(box, 'details[part=more]');
        comeTo(more);
        more.open = true;
        const style = box.ownerDocument.createElement('style');
        style.textContent = 'p { color: red }';
        if (box.shadowRoot) add(box.shadowRoot, style);
        await new Promise((resolve) => setTimeout(resolve));
        pick(box, 'language', 'sv');
        await eventually(() => cardIn(box)?.lang === 'sv', 'in Swedish');
        expect(cardIn(box) === before, 'the same box').to.equal(true);
        expect(find(box, 'details[part=more]') === more && more.open, 'open').to.equal(true);
        expect(style.isConnected, 'the style sheet stays').to.equal(true);
      });
    }
  });
}
