// Names, roles, headings, colours: in every layout and theme. Languages: accessibility-languages.once.test.ts, sizes.test.ts.
import {expect} from '@open-wc/testing';
import {contrast, type Light} from '../support/contrast.js';
import {card, drawBox, drawOpen, find, findAll, layouts, themes} from '../support/element.js';

/** What a browser paints for a colour. */
function lightOf(color: string): Light {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) throw new Error('no canvas');
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

describe('accessibility', () => {
  for (const theme of themes) {
    for (const layout of layouts) {
      it(`axe finds nothing: ${layout}, ${theme}`, async () => {
        const box = await drawOpen({layout, theme, lang: 'en'});
        document.body.style.background = theme === 'dark' ? '#111' : '#fff';
        await expect(box).to.be.accessible();
        document.body.style.background = '';
      });

      it(`axe finds nothing: ${layout}, ${theme}, on a page that is not`, async () => {
        const box = await drawOpen({layout, theme, lang: 'en'});
        document.body.style.background = theme === 'dark' ? '#fff' : '#111';
        await expect(box).to.be.accessible();
        document.body.style.background = '';
      });
    }
  }

  // As many articles have it: grey enough that what is muted twice could no longer be read.
  for (const [color, ground] of [
    ['#222', '#fff'],
    ['#333', '#fff'],
    ['#ddd', '#121212'],
  ] as const) {
    it(`axe finds nothing in an article of ${color} on ${ground}`, async () => {
      const dark = ground === '#121212';
      Object.assign(document.body.style, {color, background: ground});
      document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
      try {
        for (const layout of layouts) {
          await expect(await drawOpen({layout})).to.be.accessible();
        }
      } finally {
        document.body.removeAttribute('style');
        document.documentElement.removeAttribute('style');
      }
    });
  }

  // axe looks at no generated content.
  it('the numbers of steps can be read, also on a dark page that does not say that it is dark', async () => {
    for (const [color, ground] of [
      ['#333', '#fff'],
      ['#ddd', '#121212'],
    ] as const) {
      document.body.style.color = color;
      const box = await drawOpen({});
      const step = find(box, '[part=step]');
      const number = getComputedStyle(step, '::before').color;
      document.body.removeAttribute('style');
      expect(contrast(lightOf(number), lightOf(ground)), ground).to.be.at.least(4.5);
    }
  });

  for (const layout of layouts) {
    it(`${layout}: the section has the heading’s name`, async () => {
      const root = card(await drawBox({layout}));
      expect(root.localName).to.equal('section');
      expect(root.getAttribute('aria-label')).to.equal(
        'How to switch off generative AI training on your LinkedIn data',
      );
    });
  }

  for (const level of [2, 3, 4, 5, 6]) {
    for (const layout of ['card', 'compact']) {
      it(`${layout}: headings start at ${level} and skip no level`, async () => {
        const box = await drawOpen({layout, 'heading-level': String(level)});
        const levels = findAll(box, 'h1, h2, h3, h4, h5, h6').map(({localName}) =>
          Number(localName.slice(1)),
        );
        expect(levels[0]).to.equal(level);
        expect(levels.length).to.equal(10);
        levels.slice(1).forEach((each, index) => {
          expect(each).to.be.at.most((levels[index] ?? 0) + 1);
          expect(each).to.be.at.least(Math.min(level + 1, 6));
        });
      });
    }
  }

  it('every list to pick from has a label, every footnote a name that says what it is', async () => {
    const box = await drawOpen({});
    for (const select of findAll<HTMLSelectElement>(box, 'select')) {
      expect(select.labels[0]?.textContent.trim()).not.to.equal('');
    }
    for (const note of findAll(box, 'sup a')) {
      expect(note.getAttribute('aria-label')).to.match(/^Source \d+: ./);
    }
  });

  it('links are bare, tell nothing, and say when they open a tab', async () => {
    const box = await drawOpen({});
    for (const link of findAll<HTMLAnchorElement>(box, 'a')) {
      expect(link.protocol).to.equal('https:');
      expect(link.rel).to.equal('noopener');
      expect(link.referrerPolicy).to.equal('no-referrer');
      expect(link.search, link.href).not.to.match(/utm_|ref=|trk=/);
      if (link.target) expect(link.parentElement?.textContent).to.include('Opens in a new tab.');
    }
  });

  // WCAG 2.2.2: what moves for longer, beside other things, would have to be stopped.
  it('nothing moves for more than five seconds', async () => {
    const box = await drawOpen({});
    const moving = card(box).getAnimations({subtree: true});
    expect(moving.length).to.be.at.least(1);
    for (const {effect} of moving) {
      expect(effect?.getComputedTiming().endTime).to.be.at.most(5000);
    }
    // To its end: Chromium 156 crashed on the way, while the last of the keyframes was left to it.
    await Promise.all(moving.map(({finished}) => finished));
    expect(card(box).getAnimations({subtree: true})).to.deep.equal([]);
  });

  it('the steps are ordered lists, their picture is hidden, labels have their language', async () => {
    const box = await drawOpen({lang: 'ja'});
    for (const step of findAll(box, '[part=step]'))
      expect(step.parentElement?.localName).to.equal('ol');
    for (const svg of card(box).querySelectorAll('svg')) {
      expect(svg.getAttribute('aria-hidden')).to.equal('true');
    }
    for (const label of findAll(box, '[part=label]')) expect(label.lang).to.equal('en');
  });
});
