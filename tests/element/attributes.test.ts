// Every attribute and property: its default, each value, changes at any time, and what a bad value does.
import {expect, fixture, html} from '@open-wc/testing';
import {
  consoleDuring,
  createBox,
  card,
  drawBox,
  drawn,
  findAll,
  verdictOf,
  type Box,
} from '../support/element.js';

/** What a reader can tell of a setting from the outside. */
const seen: Record<string, (box: Box) => string> = {
  region: (box) => findAll<HTMLSelectElement>(box, 'select[name=region]')[0]?.value ?? 'no list',
  layout: (box) => {
    if (!box.shadowRoot?.querySelector('select[name=region]')) return 'inline';
    return findAll(box, 'details[part=more]').length > 0 ? 'compact' : 'card';
  },
  show: (box) =>
    ['summary', 'region', 'steps', 'limits', 'sources']
      .filter((id) => findAll(box, `[part=${id}]`).length > 0)
      .join(' '),
  'heading-level': (box) => findAll(box, 'h1, h2, h3, h4, h5, h6')[0]?.localName ?? 'no heading',
  theme: (box) => getComputedStyle(card(box)).colorScheme.replace(/ ?only ?/, ''),
  lang: (box) => card(box).lang,
};

const all = 'summary region steps limits sources';

interface Row {
  readonly attribute: string;
  readonly property?: string;
  readonly initial: string;
  /** As given → as seen. */
  readonly values: Readonly<Record<string, string>>;
  readonly bad: readonly string[];
}

// The reader of the tests: American English, in Sweden.
const rows: Row[] = [
  {
    attribute: 'region',
    initial: 'SE',
    values: {DE: 'DE', us: 'US', UK: 'GB', JP: 'JP', '': 'SE'},
    bad: ['Germany', 'D', '1', 'DE-BY', ' '],
  },
  {
    attribute: 'layout',
    initial: 'card',
    values: {compact: 'compact', inline: 'inline', card: 'card', '': 'card'},
    bad: ['COMPACT', 'box', 'toString', '0'],
  },
  {
    attribute: 'show',
    initial: all,
    values: {
      steps: 'steps',
      'steps summary': 'summary steps',
      ' limits\n sources ': 'limits sources',
      'region region': 'region',
      '': all,
    },
    bad: ['verdict', 'steps,limits', 'constructor'],
  },
  {
    attribute: 'heading-level',
    property: 'headingLevel',
    initial: 'h2',
    values: {'3': 'h3', '4': 'h4', '5': 'h5', '6': 'h6', '2': 'h2', '': 'h2'},
    bad: ['1', '7', 'two', '-3', 'NaN'],
  },
  {
    attribute: 'theme',
    initial: 'normal',
    values: {light: 'light', dark: 'dark', auto: 'normal', '': 'normal'},
    bad: ['DARK', 'sepia', 'card'],
  },
];

describe('attributes and properties', () => {
  for (const {attribute, property = attribute, initial, values, bad} of rows) {
    describe(attribute, () => {
      const look = (box: Box) => seen[attribute]?.(box);
      const set = (box: Box, value: unknown) => Reflect.set(box, property, value);

      it(`is ${initial} by default`, async () => {
        expect(look(await drawBox())).to.equal(initial);
      });

      for (const [value, expected] of Object.entries(values)) {
        it(`"${value}" from the start: ${expected}`, async () => {
          expect(look(await drawBox({[attribute]: value}))).to.equal(expected);
        });
        it(`"${value}" as a property before it is on the page: ${expected}`, async () => {
          const stage = await fixture<HTMLElement>(html`<div></div>`);
          const box = createBox();
          set(box, value);
          stage.append(box);
          expect(look(await drawn(box))).to.equal(expected);
        });
      }

      it('changes at any time, by attribute and by property, and back to the default', async () => {
        const box = await drawBox();
        for (const [value, expected] of Object.entries(values)) {
          box.setAttribute(attribute, value);
          await box.updateComplete;
          expect(look(box), `attribute "${value}"`).to.equal(expected);
        }
        for (const [value, expected] of Object.entries(values)) {
          set(box, value);
          await box.updateComplete;
          expect(look(box), `property "${value}"`).to.equal(expected);
        }
        box.setAttribute(attribute, Object.keys(values)[0] ?? '');
        box.removeAttribute(attribute);
        await box.updateComplete;
        expect(look(box), 'removed').to.equal(initial);
        for (const nothing of [undefined, null]) {
          set(box, Object.keys(values)[0]);
          await box.updateComplete;
          set(box, nothing);
          await box.updateComplete;
          expect(look(box), String(nothing)).to.equal(initial);
        }
      });

      for (const value of bad) {
        it(`"${value}" gives the default and warns once`, async () => {
          const warnings = await consoleDuring('warn', async () => {
            expect(look(await drawBox({[attribute]: value}))).to.equal(initial);
            expect(look(await drawBox({[attribute]: value}))).to.equal(initial);
          });
          expect(warnings).to.have.lengthOf(1);
          expect(warnings[0]).to.include('linkedin-ai-optout').and.to.include(value);
        });
      }

      const strange: [string, unknown][] = [
        ['an object', {}],
        ['an object without a prototype', Object.create(null)],
        ['a symbol', Symbol(attribute)],
        ['a function', () => attribute],
        ['true', true],
        ['NaN', NaN],
      ];
      for (const [name, value] of strange) {
        it(`${name} as a property never leaves an empty or frozen box`, async () => {
          await consoleDuring('warn', async () => {
            const box = await drawBox();
            set(box, value);
            await box.updateComplete;
            expect(look(box)).to.equal(initial);
            set(box, Object.keys(values)[0]);
            await box.updateComplete;
            expect(look(box), 'afterwards').to.equal(Object.values(values)[0]);
          });
        });
      }
    });
  }

  it('the words of show that are known count, the others are warned of', async () => {
    const warnings = await consoleDuring('warn', async () => {
      const box = await drawBox({show: 'steps banner'});
      expect(seen['show']?.(box)).to.equal('steps');
    });
    expect(warnings).to.have.lengthOf(1);
  });

  for (const level of ['2', '3', '4', '5', '6']) {
    it(`heading-level="${level}": the part “heading” is the box's own, and no other`, async () => {
      const headings = findAll(await drawBox({'heading-level': level}), '[part=heading]');
      expect(headings.map(({localName, textContent}) => [localName, textContent])).to.deep.equal([
        [`h${level}`, 'How to switch off generative AI training on your LinkedIn data'],
      ]);
    });
  }

  it('headingLevel takes a number', async () => {
    const box = await drawBox();
    box.headingLevel = 4;
    await box.updateComplete;
    expect(seen['heading-level']?.(box)).to.equal('h4');
  });

  it('heading-level as React on a server spells it, unless it is there in its own spelling', async () => {
    expect(seen['heading-level']?.(await drawBox({headinglevel: '4'}))).to.equal('h4');
    for (const both of [
      {headinglevel: '4', 'heading-level': '3'},
      {'heading-level': '3', headinglevel: '4'},
    ]) {
      expect(seen['heading-level']?.(await drawBox(both)), JSON.stringify(both)).to.equal('h3');
    }
  });

  it('policy-src in that spelling too', () => {
    const box = document.createElement('linkedin-ai-optout');
    box.setAttribute('policysrc', '/facts.json');
    expect(box.policySrc).to.equal('/facts.json');
  });

  it('policy is no attribute: whoever writes it as one is told so', async () => {
    const warnings = await consoleDuring('warn', async () => {
      const box = await drawBox({policy: '[object Object]'});
      expect(box.policy).to.equal(undefined);
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('policy="[object Object]"');
  });

  it('the types know the values', async () => {
    const box = await drawBox();
    // @ts-expect-error -- a layout that there is not
    box.layout = 'kompakt';
    // @ts-expect-error -- a level that there is not
    box.headingLevel = 7;
    // @ts-expect-error -- a theme that there is not
    box.theme = 'pink';
    // @ts-expect-error -- nobody's language
    box.follow = 'me';
    box.layout = 'compact';
    box.headingLevel = '3';
    box.show = ['steps', 'limits'].join(' ');
    for (const unset of [undefined, null]) {
      Object.assign(box, {layout: unset, headingLevel: unset} satisfies Partial<Box>);
    }
  });

  it('a good value warns of nothing', async () => {
    const warnings = await consoleDuring('warn', async () => {
      await drawBox({layout: 'compact', show: 'steps', theme: 'dark', region: 'GB', lang: 'en'});
      await drawBox({'heading-level': '4', follow: 'page'});
    });
    expect(warnings).to.deep.equal([]);
  });

  it('a pinned country that is no country leaves a box that says so', async () => {
    const box = await drawBox({region: 'XX'});
    expect(verdictOf(box)).to.include('Your country is not known.');
  });
});
