// The script tag on pages as they are: twice on a page, late, with properties set before it, without custom elements.
import {expect} from '@open-wc/testing';
import {checkedOn, travelTo} from '../support/days.js';
import {eventually} from '../support/eventually.js';
import {isSeen} from '../support/is-seen.js';
import {addScript, boxOf, cardIn, openEmptyPage, openPage, script} from '../support/script-tag.js';

const divForm = (attributes: string) =>
  `<div data-linkedin-ai-optout ${attributes}><a href="#">Fallback</a></div>`;

describe('the script tag on a page', () => {
  it('two copies: the first wins, nothing is thrown', async () => {
    const page = await openEmptyPage();
    page.document.body.innerHTML = `<linkedin-ai-optout></linkedin-ai-optout>${divForm('')}`;
    await addScript(page);
    const first = page.window.customElements.get('linkedin-ai-optout');
    await addScript(page, `${script}?copy=2`);
    await addScript(page, '/dist/standalone/sv.js');
    await boxOf(page, 'en');
    expect(page.window.customElements.get('linkedin-ai-optout')).to.equal(first);
    expect(page.document.querySelectorAll('linkedin-ai-optout')).to.have.lengthOf(2);
    expect(page.faults).to.deep.equal([]);
  });

  it('a tag of the same name by somebody else is left alone', async () => {
    const page = await openEmptyPage();
    const {window: view} = page;
    class Other extends view.HTMLElement {}
    view.customElements.define('linkedin-ai-optout', Other);
    await addScript(page);
    expect(view.customElements.get('linkedin-ai-optout')).to.equal(Other);
    expect(page.faults).to.deep.equal([]);
  });

  it('properties set before the script ran count', async () => {
    const page = await openEmptyPage();
    const box = page.document.createElement('linkedin-ai-optout');
    Object.assign(box, {region: 'US', layout: 'compact', headingLevel: 4, lang: 'en'});
    page.document.body.append(box);
    await addScript(page);
    const card = cardIn(await boxOf(page, 'en'));
    expect(card?.querySelector('select')?.value).to.equal('US');
    expect(card?.querySelector('h4')).not.to.equal(null);
    expect(card?.querySelector('details[part=more]')).not.to.equal(null);
    box.layout = 'card';
    await box.updateComplete;
    expect(card?.querySelector('details[part=more]'), 'still alive').to.equal(null);
  });

  it('a box inserted after the script ran is drawn', async () => {
    const page = await openEmptyPage();
    await addScript(page);
    page.document.body.innerHTML = '<linkedin-ai-optout></linkedin-ai-optout>';
    await boxOf(page, 'en');
    expect(page.events.map((event) => event.split(' ')[0])).to.deep.equal(['ready']);
  });
});

describe('a page of an unusual kind', () => {
  const header = (name: string, value: string) =>
    `empty.html?header=${encodeURIComponent(`${name}:${value}`)}`;
  const kinds: readonly (readonly [
    kind: string,
    address: string,
    prepare?: (page: Document) => void,
  ])[] = [
    [
      'whose addresses begin elsewhere',
      'empty.html',
      ({head}) => {
        head.insertAdjacentHTML('beforeend', '<base href="https://example.org/elsewhere/">');
      },
    ],
    ['in quirks mode', 'quirks.html'],
    [
      'that is enlarged',
      'empty.html',
      ({documentElement}) => {
        documentElement.style.zoom = '1.5';
      },
    ],
    [
      'with a policy that only reports',
      header('Content-Security-Policy-Report-Only', "default-src 'none'"),
    ],
    ['that embeds by agreement only', header('Cross-Origin-Embedder-Policy', 'require-corp')],
  ];
  for (const [kind, address, prepare] of kinds) {
    it(`${kind}: has a box with its words and its link`, async () => {
      const page = await openPage(address);
      prepare?.(page.document);
      page.document.body.innerHTML =
        '<linkedin-ai-optout lang="sv" region="SE"></linkedin-ai-optout>';
      await addScript(page, `${location.origin}${script}`);
      const box = await boxOf(page, 'sv');
      expect(cardIn(box)?.querySelector('.setting')?.getClientRects()).to.have.lengthOf(1);
      expect(box.scrollWidth).to.be.at.most(page.document.documentElement.clientWidth);
    });
  }
});

describe('the div form', () => {
  it('becomes a box with the same settings, its content the fallback', async () => {
    const page = await openPage('div-form.html');
    const box = await boxOf(page, 'en');
    expect(box.parentElement?.matches('div[data-linkedin-ai-optout]')).to.be.true;
    expect(box.getAttribute('region')).to.equal('GB');
    expect(cardIn(box)?.querySelector('details[part=more]')).not.to.equal(null);
    expect(box.querySelector('a')?.textContent).to.equal('Open the setting');
    expect(isSeen(box.querySelector('a'))).to.equal(false);
  });

  const inserted: [string, (page: Document) => void][] = [
    [
      'by itself',
      ({body}) => {
        body.insertAdjacentHTML('beforeend', divForm('lang="sv"'));
      },
    ],
    [
      'inside something else',
      ({body}) => {
        body.insertAdjacentHTML('beforeend', `<article><p></p>${divForm('lang="sv"')}</article>`);
      },
    ],
    [
      'as a node',
      ({body}) => {
        const div = body.ownerDocument.createElement('div');
        div.dataset['linkedinAiOptout'] = '';
        div.lang = 'sv';
        body.append(div);
      },
    ],
  ];
  for (const [name, insert] of inserted) {
    it(`inserted later ${name} becomes one box`, async () => {
      const page = await openEmptyPage();
      await addScript(page);
      insert(page.document);
      await boxOf(page, 'sv');
      expect(page.document.querySelectorAll('linkedin-ai-optout')).to.have.lengthOf(1);
      expect(page.faults).to.deep.equal([]);
    });
  }

  it('takes its settings and nothing else, whatever a sanitizer has let pass', async () => {
    const page = await openEmptyPage();
    await addScript(page);
    page.document.body.innerHTML = divForm(
      'lang="sv" data-region="GB" data-onpointerover="hacked=1" data-onfocus="hacked=1" data-tabindex="0" ' +
        'data-style="position:fixed" data-policy-src="https://example.org/" data-id="x" data-hidden data-="" class="y"',
    );
    const box = await boxOf(page, 'sv');
    expect(box.getAttributeNames().sort()).to.deep.equal(['lang', 'region']);
    expect(page.faults).to.deep.equal([]);
  });

  it('what comes later stands inside the box, too', async () => {
    const page = await openEmptyPage();
    await addScript(page);
    page.document.body.innerHTML = '<div data-linkedin-ai-optout></div>';
    const box = await boxOf(page, 'en');
    const div = box.parentElement;
    div?.insertAdjacentHTML('beforeend', '<p>As a parser brings it</p>');
    await eventually(() => box.querySelector('p'), 'inside');
    expect(div?.children).to.have.lengthOf(1);
  });

  it('whose content is set anew becomes a box again', async () => {
    const page = await openEmptyPage();
    await addScript(page);
    page.document.body.innerHTML = divForm('data-region="SE"');
    const div = (await boxOf(page, 'en')).parentElement as HTMLElement;
    div.innerHTML = '<p>New</p>';
    const box = await boxOf(page, 'en');
    expect([box.textContent, box.getAttribute('region')]).to.deep.equal(['New', 'SE']);
    expect(div.children).to.have.lengthOf(1);
  });

  it('moved on the page it stays one box', async () => {
    const page = await openEmptyPage();
    await addScript(page);
    page.document.body.innerHTML = divForm('');
    await boxOf(page, 'en');
    const article = page.document.createElement('article');
    article.append(...page.document.body.childNodes);
    page.document.body.append(article);
    await boxOf(page, 'en');
    expect(page.document.querySelectorAll('linkedin-ai-optout')).to.have.lengthOf(1);
  });
});

describe('facts of the page’s own', () => {
  const load = async () => (await fetch('/dist/policy.json')).json() as Promise<{checked: string}>;

  for (const way of ['policy', 'policy-src']) {
    it(`${way}: a good document replaces the facts; a bad one is refused whole`, async () => {
      const page = await openEmptyPage();
      page.document.body.innerHTML = '<linkedin-ai-optout lang="en"></linkedin-ai-optout>';
      await addScript(page);
      const box = await boxOf(page, 'en');
      const give = (document: object) => {
        if (way === 'policy') box.policy = document;
        else {
          const json = new Blob([JSON.stringify(document)], {type: 'application/json'});
          box.setAttribute('policy-src', URL.createObjectURL(json));
        }
      };
      const footer = () => cardIn(box)?.querySelector('footer')?.textContent ?? '';
      travelTo(2027, page.window);
      give(checkedOn(await load(), '2027-01-02'));
      await eventually(() => footer().includes('January 2, 2027'), 'the page’s facts');
      const lines: unknown[][] = [];
      const {console} = page.window;
      console.error = (...line: unknown[]) => lines.push(line);
      give({...(await load()), checked: '2028-13-45'});
      await eventually(() => footer().includes('2026'), 'the built-in facts');
      expect(page.events).to.include('error {"code":"policy"}');
      expect(lines.map((line) => line.map(String).join(' ')).join('\n')).to.include('checked');
      expect(lines).to.have.lengthOf(1);
    });
  }
});
