// Where a server knew no country, or only guessed it, the script fills in the reader's: nothing below may move.
import {expect} from '@open-wc/testing';
import {locales} from '../../src/locale/locale-files.js';
import type {RenderOptions} from '../../src/targets/server/server.js';
import {builtServer, openEmptyPage, startBoxes, type Page} from '../support/script-tag.js';

interface Case {
  /** IANA time zone of the reader. */
  readonly zone: string;
  /** What the script makes of it. */
  readonly region: string;
  /** What the reader's browser asks for, where the zone is of no country. */
  readonly language?: string;
  /** What the server took the country to be, from the languages. */
  readonly guess?: string;
  readonly layout: 'card' | 'compact';
  readonly langs: readonly string[];
}

const compact = {layout: 'compact', langs: locales} as const;

const cases: readonly Case[] = [
  {zone: 'Europe/Berlin', region: 'DE', ...compact},
  {zone: 'America/New_York', region: 'US', ...compact},
  {zone: 'America/New_York', region: 'US', guess: 'GB', ...compact},
  {zone: 'Asia/Tokyo', region: '', ...compact},
  {zone: 'UTC', language: 'de-AT', region: 'AT', ...compact},
  {
    zone: 'Europe/Berlin',
    region: 'DE',
    layout: 'card',
    langs: ['ar', 'de', 'en', 'ja', 'sv', 'th'],
  },
];

const widths = [320, 460, 700];

async function open({zone, language, guess, layout, langs}: Case): Promise<Page> {
  const {renderOptOut} = (await import(builtServer)) as {
    renderOptOut: (options: RenderOptions) => string;
  };
  const page = await openEmptyPage();
  const format = page.window.Intl.DateTimeFormat.prototype;
  const {resolvedOptions} = format;
  format.resolvedOptions = function (this: Intl.DateTimeFormat) {
    return {...resolvedOptions.call(this), timeZone: zone};
  };
  if (language) Object.defineProperty(page.window.navigator, 'languages', {value: [language]});
  const acceptLanguage = guess && `en-${guess}`;
  const boxes = langs.map((lang) => renderOptOut({lang, layout, acceptLanguage})).join('');
  page.document.body.setHTMLUnsafe(
    widths.map((width) => `<div style="inline-size:${width}px">${boxes}</div>`).join(''),
  );
  return page;
}

describe('room for a country', () => {
  for (const each of cases) {
    const {zone, guess, layout, region, langs} = each;
    const before = guess ? `guessed as ${guess}` : 'unknown';
    it(`nothing moves: ${before}, then ${zone}, ${layout}`, async function () {
      this.timeout(60_000);
      const page = await open(each);
      const boxes = [...page.document.querySelectorAll('linkedin-ai-optout')];
      const heightOf = (box: Element) => box.getBoundingClientRect().height;
      const heights = boxes.map(heightOf);
      await startBoxes(page);
      expect(boxes).to.have.lengthOf(langs.length * widths.length);
      if (region) {
        const shown = boxes.map((box) => box.shadowRoot?.querySelector('select')?.value);
        expect(new Set(shown)).to.deep.equal(new Set([region]));
      }
      const moved = boxes.flatMap((box, index) => {
        const [was, is] = [heights[index], heightOf(box)];
        return was === is ? [] : [`${box.getAttribute('lang') ?? ''}: ${was ?? 0} → ${is}`];
      });
      expect(moved).to.deep.equal([]);
    });
  }
});
