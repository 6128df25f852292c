// What nobody has asked for costs a page nothing: it is drawn when somebody is about to want it, and is there in time.
import {expect} from '@open-wc/testing';
import {locales} from '../../src/locale/locale-files.js';
import {builtInPolicy} from '../../src/policy/generated/built-in-policy.js';
import {comeTo} from '../support/come-to.js';
import {eventually} from '../support/eventually.js';
import {card, drawBox, find, findAll, pick, type Box, type Settings} from '../support/element.js';

/** Elements, texts and comments. */
function nodesOf({shadowRoot}: Box): number {
  const walker = document.createTreeWalker(shadowRoot ?? new Text());
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

const countries = builtInPolicy.regions.flatMap(({codes}) => codes.split(' '));
/** Of the lists when they are whole; one entry stands for every other country. */
const sizes = {region: countries.length + 1, language: locales.length};
type ListName = keyof typeof sizes;
const listNames = ['region', 'language'] as const;

const listOf = (box: Box, name: ListName) => find<HTMLSelectElement>(box, `select[name=${name}]`);
const foldOf = (box: Box, part: string) => find<HTMLDetailsElement>(box, `details[part=${part}]`);
const isFilled = (details: HTMLDetailsElement) => details.children.length > 1;
const isWhole = ({name, length}: HTMLSelectElement) => length === sizes[name as ListName];

/** What has been drawn of what waits at first. */
const filled = (box: Box): string[] => [
  ...findAll<HTMLSelectElement>(box, 'select')
    .filter(({length}) => length > 1)
    .map(({name}) => name),
  ...findAll<HTMLDetailsElement>(box, 'details:not([part=web], [part=app])')
    .filter(isFilled)
    .map(({part}) => part.value),
];

const folds: readonly [layout: string, part: string][] = [
  ['card', 'region'],
  ['card', 'limits'],
  ['card', 'background'],
  ['card', 'sources'],
  ['compact', 'more'],
];

const all: Readonly<Record<string, readonly string[]>> = {
  card: ['region', 'language', 'region', 'limits', 'background', 'sources'],
  compact: ['region', 'language', 'more', 'region', 'limits', 'background', 'sources'],
};

describe('what nobody has asked for', () => {
  for (const [layout, most] of [
    ['card', 800],
    ['compact', 300],
  ] as const) {
    for (const lang of ['en', 'sv', 'ar', 'ja']) {
      it(`${layout}, ${lang}: a closed box is at most ${most} nodes`, async () => {
        expect(nodesOf(await drawBox({layout, lang, region: 'SE'}))).to.be.at.most(most);
      });
    }

    it(`${layout}: of lists there is the chosen entry, of what is folded away the title`, async () => {
      const box = await drawBox({layout, region: 'SE'});
      expect(filled(box)).to.deep.equal([]);
      expect(listOf(box, 'region').selectedOptions[0]?.textContent).to.equal('Sweden');
      for (const details of findAll(box, 'details')) {
        expect(details.querySelector('summary')?.textContent).not.to.equal('');
      }
    });
  }

  it('of a country that is not known there is the empty choice', async () => {
    const box = await drawBox({region: 'XX'});
    expect(Array.from(listOf(box, 'region').options, ({value}) => value)).to.have.lengthOf(1);
  });
});

describe('what is about to be wanted', () => {
  for (const name of listNames) {
    const want: Readonly<Record<string, (list: HTMLSelectElement) => void>> = {
      'has the focus': (list) => {
        list.focus();
      },
      'has the pointer': comeTo,
      'is touched': (list) => {
        list.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
      },
    };
    for (const [how, act] of Object.entries(want)) {
      it(`the list ${name} is whole as soon as it ${how}, and no other`, async () => {
        const box = await drawBox({region: 'SE'});
        const list = listOf(box, name);
        const {value} = list;
        act(list);
        // In this very task: no key is heard, and no list opens, before.
        expect(isWhole(list), `${list.length} entries`).to.equal(true);
        expect(list.value).to.equal(value);
        expect(listOf(box, name) === list, 'the same list').to.equal(true);
        expect(filled(box)).to.deep.equal([name]);
      });
    }
  }

  for (const [layout, part] of folds) {
    it(`${layout}: ${part} is there when its title is clicked`, async () => {
      const box = await drawBox({layout, region: 'SE'});
      const details = foldOf(box, part);
      details.querySelector('summary')?.click();
      expect(details.open && isFilled(details)).to.equal(true);
      expect(filled(box)).to.deep.equal([part]);
    });

    for (const [how, act] of [
      ['the pointer', comeTo],
      [
        'the focus',
        (title: HTMLElement) => {
          title.focus();
        },
      ],
    ] as const) {
      it(`${layout}: ${part} is there when ${how} comes to its title`, async () => {
        const box = await drawBox({layout, region: 'SE'});
        act(find(box, `details[part=${part}] > summary`));
        expect(filled(box)).to.deep.equal([part]);
        expect(foldOf(box, part).open, 'not open').to.equal(false);
      });
    }

    it(`${layout}: ${part} is there when a script of the page has opened it`, async () => {
      const box = await drawBox({layout, region: 'SE'});
      const details = foldOf(box, part);
      details.open = true;
      await eventually(() => isFilled(details), 'its text is there');
      expect(details.open).to.equal(true);
    });
  }

  const everything: Readonly<Record<string, Event>> = {
    'the page is printed': new Event('beforeprint'),
    'the window loses the focus, as to the field for a search': new FocusEvent('blur'),
    'Ctrl+F is pressed': new KeyboardEvent('keydown', {ctrlKey: true, key: 'f', code: 'KeyF'}),
    '⌘F is pressed': new KeyboardEvent('keydown', {metaKey: true, key: 'f', code: 'KeyF'}),
    'Ctrl+F is pressed on a Russian keyboard': new KeyboardEvent('keydown', {
      ctrlKey: true,
      key: 'а',
      code: 'KeyF',
    }),
    'Ctrl+F is pressed with Dvorak’s keys': new KeyboardEvent('keydown', {
      ctrlKey: true,
      key: 'f',
      code: 'KeyY',
    }),
  };
  for (const layout of ['card', 'compact']) {
    for (const [when, event] of Object.entries(everything)) {
      it(`${layout}: everything is there when ${when}`, async () => {
        const box = await drawBox({layout, region: 'SE'});
        dispatchEvent(event);
        expect(filled(box)).to.have.members(all[layout] ?? []);
        expect(findAll(box, '[part=step]')).to.have.lengthOf(8);
      });
    }
  }

  it('no other key is a reason', async () => {
    const box = await drawBox();
    for (const key of ['f', 'Tab', 'Control']) {
      dispatchEvent(new KeyboardEvent('keydown', {key, code: key}));
    }
    dispatchEvent(new KeyboardEvent('keydown', {key: 'c', code: 'KeyC', ctrlKey: true}));
    expect(filled(box)).to.deep.equal([]);
  });

  it('what stands in a slot is the page’s, and no reason either', async () => {
    const box = await drawBox();
    box.innerHTML = `<div slot="after"><select name="region"></select>
      <details part="limits"><summary>More</summary></details></div>`;
    for (const each of box.querySelectorAll('select, summary')) comeTo(each);
    expect(filled(box)).to.deep.equal([]);
  });

  it('stays when the box changes, and brings nothing else', async () => {
    const box = await drawBox({region: 'SE'});
    find(box, 'details[part=limits] > summary').click();
    await pick(box, 'region', 'US');
    box.lang = 'sv';
    await eventually(() => card(box).lang === 'sv', 'in Swedish');
    expect(filled(box)).to.deep.equal(['region', 'limits']);
    expect(foldOf(box, 'limits').open).to.equal(true);
  });

  it('a box that is off the page hears of nothing, and of all when it is back', async () => {
    const box = await drawBox();
    const {parentElement: stage} = box;
    box.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(filled(box)).to.deep.equal([]);
    stage?.append(box);
    dispatchEvent(new Event('beforeprint'));
    expect(filled(box)).to.have.members(all['card'] ?? []);
  });

  const settings: readonly Settings[] = [
    {layout: 'card', lang: 'en'},
    {layout: 'compact', lang: 'ar'},
  ];
  for (const {layout = '', lang = ''} of settings) {
    it(`${layout}, ${lang}: nothing that is seen moves when it comes`, async () => {
      const box = await drawBox({layout, lang, region: 'SE'});
      const places = () =>
        findAll(box, 'select, summary, a[part=action], [part=footer]')
          .filter((each) => each.checkVisibility())
          .map((each) => {
            const {x, y, width, height} = each.getBoundingClientRect();
            return [each.localName, x, y, width, height].join(' ');
          });
      const before = places();
      for (const each of findAll(box, 'select, summary')) comeTo(each);
      expect(filled(box)).not.to.deep.equal([]);
      expect(places()).to.deep.equal(before);
    });
  }
});
