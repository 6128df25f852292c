// A page of boxes for which the server knew no country, or only guessed it, and what moves in it when the script comes.
import {expect} from '@open-wc/testing';
import type {RenderOptions} from '../../src/targets/server/server.js';
import {builtServer, openEmptyPage, startBoxes, type Page} from '../support/script-tag.js';
import {imitateTimeZone} from '../support/time-zone.js';

export interface Case {
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

const widths = [320, 460, 700];

/** Each language in each width: the script fills the country in, and nothing below may move. */
export async function nothingMoves(each: Case): Promise<void> {
  const {region, langs} = each;
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
}

async function open({zone, language, guess, layout, langs}: Case): Promise<Page> {
  const {renderOptOut} = (await import(builtServer)) as {
    renderOptOut: (options: RenderOptions) => string;
  };
  const page = await openEmptyPage();
  imitateTimeZone(page.window, () => zone);
  if (language) Object.defineProperty(page.window.navigator, 'languages', {value: [language]});
  const acceptLanguage = guess && `en-${guess}`;
  const boxes = langs.map((lang) => renderOptOut({lang, layout, acceptLanguage})).join('');
  page.document.body.setHTMLUnsafe(
    widths.map((width) => `<div style="inline-size:${width}px">${boxes}</div>`).join(''),
  );
  return page;
}
