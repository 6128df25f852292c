// Wherever it comes from and wherever it goes, the box is there and what the page put inside is kept.
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {
  card,
  createBox,
  drawBox,
  drawn,
  find,
  findCard,
  pick,
  speaks,
  type Box,
} from '../support/element.js';
import {isSeen} from '../support/is-seen.js';

const stageOf = () => fixture<HTMLElement>(html`<div></div>`);
function boxIn(stage: HTMLElement): Box {
  const box = stage.querySelector('linkedin-ai-optout');
  if (!box) throw new Error('no box');
  return box;
}

const fallback = '<a href="https://www.linkedin.com/">Open the setting</a>';

describe('life cycle', () => {
  const ways: [string, (stage: HTMLElement) => Box][] = [
    [
      'createElement',
      (stage) => {
        const box = createBox();
        stage.append(box);
        return box;
      },
    ],
    [
      'innerHTML',
      (stage) => {
        stage.innerHTML = '<linkedin-ai-optout></linkedin-ai-optout>';
        return boxIn(stage);
      },
    ],
    [
      'a template',
      (stage) => {
        const template = document.createElement('template');
        template.innerHTML = '<linkedin-ai-optout></linkedin-ai-optout>';
        stage.append(document.importNode(template.content, true));
        return boxIn(stage);
      },
    ],
    [
      'a shadow root',
      (stage) => {
        const box = createBox();
        stage.attachShadow({mode: 'open'}).append(box);
        return box;
      },
    ],
    [
      'a closed shadow root',
      (stage) => {
        const box = createBox();
        stage.attachShadow({mode: 'closed'}).append(box);
        return box;
      },
    ],
    [
      'a hidden parent',
      (stage) => {
        stage.style.display = 'none';
        const box = createBox();
        stage.append(box);
        return box;
      },
    ],
    [
      'a clone of one that is drawn',
      (stage) => {
        const box = createBox();
        stage.append(box);
        stage.replaceChildren(box.cloneNode(true));
        return boxIn(stage);
      },
    ],
    [
      'another document',
      (stage) => {
        const other = document.implementation.createHTMLDocument();
        other.body.innerHTML = '<linkedin-ai-optout></linkedin-ai-optout>';
        const box = boxIn(other.body);
        stage.append(document.adoptNode(box));
        return box;
      },
    ],
  ];
  for (const [name, insert] of ways) {
    it(`${name}: is drawn`, async () => {
      const stage = await stageOf();
      const box = await drawn(insert(stage));
      expect(find(box, 'h2').textContent).to.include('LinkedIn');
      stage.style.display = '';
      expect(isSeen(card(box))).to.be.true;
      expect(getComputedStyle(card(box)).borderStyle, 'has its style').not.to.equal('none');
    });
  }

  it('moved and re-appended it keeps what the reader chose, and is drawn once', async () => {
    const [box, stage] = await Promise.all([drawBox(), stageOf()]);
    await pick(box, 'region', 'US');
    stage.append(box);
    await box.updateComplete;
    box.remove();
    box.layout = 'compact';
    stage.prepend(box);
    await box.updateComplete;
    expect(find<HTMLSelectElement>(box, 'select[name=region]').value).to.equal('US');
    expect(box.shadowRoot?.querySelectorAll('[part=card]').length).to.equal(1);
  });

  it('moved into a page part of another language it follows', async () => {
    const box = await drawBox({follow: 'page'});
    const stage = await fixture<HTMLElement>(html`<div lang="hr"></div>`);
    stage.append(box);
    await speaks(box, 'hr');
  });

  it('removed while its language is on the way, and put back later, it is drawn', async () => {
    const stage = await stageOf();
    const box = createBox({lang: 'uk'});
    stage.append(box);
    box.remove();
    stage.append(box);
    expect(card(await drawn(box)).lang).to.equal('uk');
  });

  it('what the page put inside is visible until the box is drawn, and never deleted', async () => {
    const stage = await stageOf();
    const box = createBox({lang: 'bg'});
    box.innerHTML = fallback;
    const [link] = box.children;
    stage.append(box);
    const ready = oneEvent(box, 'optout-ready');
    await box.updateComplete;
    expect(findCard(box), 'the language is still on the way').to.equal(null);
    expect(isSeen(link)).to.be.true;
    await ready;
    expect(isSeen(link)).to.be.false;
    expect(box.innerHTML).to.equal(fallback);
    box.lang = 'en';
    await speaks(box, 'en');
    expect(box.firstElementChild).to.equal(link);
  });

  for (const when of ['at first', 'later']) {
    it(`a fault while it is drawn, ${when}: the next change is drawn`, async () => {
      const stage = await stageOf();
      const box = createBox({region: 'SE', lang: 'en'});
      box.innerHTML = fallback;
      const breakBox = () => {
        box.getAttribute = () => {
          throw new Error('broken');
        };
      };
      if (when === 'at first') breakBox();
      stage.append(box);
      if (when === 'later') {
        await drawn(box);
        breakBox();
        box.region = 'US';
      }
      // Lit says it once more when it goes on.
      const hush = (event: PromiseRejectionEvent) => {
        event.preventDefault();
      };
      addEventListener('unhandledrejection', hush);
      const fault = await box.updateComplete.then(String, String);
      Reflect.deleteProperty(box, 'getAttribute');
      expect(fault).to.include('broken');
      const shown = when === 'at first' ? box.firstElementChild : findCard(box);
      expect(isSeen(shown), 'never nothing').to.be.true;
      box.region = 'GB';
      await box.updateComplete;
      removeEventListener('unhandledrejection', hush);
      expect(find(box, '[part=verdict] b').textContent).to.include('United Kingdom');
      expect(isSeen(box.firstElementChild), 'the box alone').to.be.false;
    });
  }

  for (const slot of ['heading', 'before', 'after']) {
    it(`the slot ${slot} shows what the page put in`, async () => {
      const box = await drawBox();
      const own = document.createElement('h2');
      own.slot = slot;
      own.textContent = 'Our own';
      box.append(own);
      expect(isSeen(own)).to.be.true;
      if (slot === 'heading') expect(isSeen(find(box, 'h2'))).to.be.false;
    });
  }

  for (const style of ['display: flex', 'float: inline-start', 'inline-size: fit-content']) {
    it(`in a place as wide as its content, ${style}: can be read`, async () => {
      const box = await drawBox();
      if (box.parentElement) box.parentElement.style.cssText = style;
      expect(box.getBoundingClientRect().width).to.be.at.least(200);
    });
  }

  for (const layout of ['card', 'compact']) {
    for (const side of ['left', 'right']) {
      it(`beside a picture that leaves 100 px, ${side}, ${layout}: drops below it`, async () => {
        const stage = await stageOf();
        stage.style.cssText = 'inline-size: 360px';
        stage.innerHTML = `<div style="float: ${side}; width: 260px; height: 100px"></div>`;
        const box = createBox({layout});
        stage.append(box);
        await drawn(box);
        const {top, width} = box.getBoundingClientRect();
        expect(width).to.equal(360);
        expect(top - stage.getBoundingClientRect().top).to.be.at.least(100);
      });
    }
  }

  it('in 120 px: is no wider', async () => {
    const stage = await stageOf();
    stage.style.cssText = 'inline-size: 120px';
    const box = createBox();
    stage.append(box);
    await drawn(box);
    expect(box.getBoundingClientRect().width).to.equal(120);
  });

  it('fifty at once are all drawn', async () => {
    const stage = await stageOf();
    stage.innerHTML = '<linkedin-ai-optout lang="mr"></linkedin-ai-optout>'.repeat(50);
    const boxes = await Promise.all([...stage.querySelectorAll('linkedin-ai-optout')].map(drawn));
    expect(boxes.map((box) => card(box).lang)).to.deep.equal(Array(50).fill('mr'));
  });
});
