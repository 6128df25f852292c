// Facts of the page's own: taken when they are good, refused whole when they are not.
import {expect, oneEvent} from '@open-wc/testing';
import {builtInPolicy} from '../../src/policy/generated/built-in-policy.js';
import {checkedOn, travelTo} from '../support/days.js';
import {eventually} from '../support/eventually.js';
import {card, consoleDuring, drawBox, findAll, type Box} from '../support/element.js';

const ownDay = new Intl.DateTimeFormat('en-US', {dateStyle: 'long', timeZone: 'UTC'}).format(
  new Date(builtInPolicy.checked),
);
const shipped = async () =>
  (await (await fetch('/src/policy/linkedin.json')).json()) as {checked: string};

describe('policy and policy-src', () => {
  let back = () => {};
  afterEach(() => {
    back();
  });

  it('policy-src and policy replace the facts, and without them the built-in ones return', async () => {
    const box = await drawBox({region: 'SE'});
    const document = checkedOn(await shipped(), '2027-01-02');
    back = travelTo(2027);
    box.policy = document;
    await facts(box, 'January 2, 2027');
    box.policy = undefined;
    await facts(box, ownDay);
    box.policySrc = `data:application/json,${encodeURIComponent(JSON.stringify(document))}`;
    await facts(box, 'January 2, 2027');
    box.removeAttribute('policy-src');
    box.policySrc = undefined;
    await facts(box, ownDay);
  });

  it('a policy is taken where addresses cannot be tried, as before Chrome 120 and Safari 17', async () => {
    const {canParse} = URL;
    Reflect.deleteProperty(URL, 'canParse');
    try {
      const box = await drawBox({region: 'SE'});
      back = travelTo(2027);
      box.policy = checkedOn(await shipped(), '2027-01-02');
      await facts(box, 'January 2, 2027');
    } finally {
      URL.canParse = canParse;
    }
  });

  for (const [name, change, why] of [
    [
      'from the future',
      <Facts>(own: Facts) => checkedOn(own, '2999-01-02'),
      /\S*checked: 2999-01-02 has not come yet/,
    ],
    [
      'older than the built-in ones',
      <Facts>(own: Facts) => ({...checkedOn(own, '2026-01-02'), issued: '2026-01-03'}),
      /it is of 2026-01-03, older than the built-in facts/,
    ],
    [
      'of another major version',
      <Facts>(own: Facts) => ({...own, version: 2}),
      /version: is 2, and this script knows 1/,
    ],
  ] as const) {
    it(`facts ${name} are refused, with a clear word and one event`, async () => {
      const box = await drawBox({region: 'SE'});
      const errors = await consoleDuring('error', async () => {
        const refused = oneEvent(box, 'optout-error');
        box.policySrc = `data:application/json,${encodeURIComponent(JSON.stringify(change(await shipped())))}`;
        const {detail} = (await refused) as CustomEvent<unknown>;
        expect(detail).to.deep.equal({code: 'policy'});
      });
      expect(errors[0]).to.match(/The policy document is refused\.\n/);
      expect(errors[0]).to.match(why);
      await facts(box, ownDay);
    });
  }

  it('the day in the box is that of the oldest claim', async () => {
    const box = await drawBox({region: 'SE'});
    const document = checkedOn(await shipped(), '2027-01-02') as {
      checked: string;
      start: {checked: string};
    };
    document.start.checked = '2026-12-24';
    back = travelTo(2027);
    box.policy = document;
    await facts(box, 'December 24, 2026');
  });

  it('a policy that is refused leaves the facts, says why in the console and dispatches one event', async () => {
    const box = await drawBox({region: 'SE'});
    const errors = await consoleDuring('error', async () => {
      for (const policy of [{version: 1}, 'text', 7, []]) {
        const refused = oneEvent(box, 'optout-error');
        Object.assign(box, {policy});
        const {detail} = (await refused) as CustomEvent<unknown>;
        expect(detail).to.deep.equal({code: 'policy'});
        expect(card(box).textContent).to.include('2026');
      }
      const refused = oneEvent(box, 'optout-error');
      box.policy = undefined;
      box.policySrc = '/__fail/404';
      await refused;
    });
    expect(errors).to.have.lengthOf(5);
    expect(errors[0]).to.match(/refused[\s\S]*checked/);
  });
});

/** The day alone: the box also says until when the facts are good. */
async function facts(box: Box, day: string): Promise<void> {
  const isSaid = () => findAll(box, 'footer')[0]?.textContent.includes(`: ${day}.`);
  await eventually(isSaid, `facts of ${day}`);
}
