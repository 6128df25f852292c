/// <reference types="node" />
// Every rendition says what the guide says, and leads where it leads, in the same order.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {oembedAnswer} from '../../build/frame-pages.js';
import {readLocales, readText, root} from '../../scripts/lib/files.js';
import {renderOptOut} from '../../src/targets/server/server.js';
import {prepare} from '../../src/targets/server/render-opt-out.js';
import type {RenderOptions} from '../../src/targets/server/render-options.js';
import {unlistedCountry} from '../support/policy-document.js';
import {contentOf, firstMissing, halvesOf, readHtml, type Content} from '../support/rendition.js';

/** A country of each status, and none. */
const countries = {
  began: 'SE',
  resumed: 'GB',
  canada: 'CA',
  earlier: 'US',
  unstated: 'GI',
  unlisted: unlistedCountry(),
  unknown: '',
};

const built = (await import(`${root}dist/server.js`)) as {
  readonly renderOptOut: typeof renderOptOut;
};

const guideOf = (options: RenderOptions) => prepare(options).guide;

function same(html: string, {texts, links}: Content, what: string): void {
  const read = readHtml(html);
  assert.equal(firstMissing(read.text, texts), undefined, `${what}: text`);
  assert.deepEqual(read.links, links, `${what}: links`);
}

const addresses = (text: string) => text.match(/https:\/\/\S+/g) ?? [];

for (const lang of readLocales()) {
  describe(`renditions in ${lang}`, () => {
    for (const [status, region] of Object.entries(countries)) {
      const options = {lang, region, now: '2026-11-24'};
      const guide = guideOf(options);
      const content = contentOf(guide);

      it(`plain, ${status}`, () => {
        same(renderOptOut({...options, format: 'plain'}), content, 'plain');
      });

      it(`shadow and its light half, ${status}`, () => {
        for (const layout of ['card', 'compact'] as const) {
          const {shadow, light} = halvesOf(renderOptOut({...options, layout}));
          same(light, content, `${layout}, light`);
          same(shadow, layout === 'card' ? content : compact(guide), `${layout}, shadow`);
        }
      });

      it(`text, ${status}`, () => {
        const text = renderOptOut({...options, format: 'text'});
        assert.equal(firstMissing(text, content.texts), undefined);
        assert.deepEqual(addresses(text), linksInText(guide));
      });
    }

    it('in one line', () => {
      const options = {lang, layout: 'inline'};
      const content = contentOf(guideOf(options), true);
      const {shadow, light} = halvesOf(renderOptOut(options));
      same(shadow, content, 'shadow');
      same(light, content, 'light');
      same(renderOptOut({...options, format: 'plain'}), content, 'plain');
      const text = renderOptOut({...options, format: 'text'});
      assert.equal(firstMissing(text, content.texts), undefined);
      assert.deepEqual(addresses(text), content.links);
    });

    it('only the sections asked for', () => {
      for (const show of ['steps', 'limits summary', 'region sources']) {
        const options = {lang, show, region: 'CA'};
        const content = contentOf(guideOf(options));
        same(renderOptOut({...options, format: 'plain'}), content, `plain, ${show}`);
        same(halvesOf(renderOptOut(options)).shadow, content, `shadow, ${show}`);
      }
    });

    it('the built server', () => {
      for (const region of Object.values(countries)) {
        const options = {lang, region, format: 'plain', now: '2026-11-24'};
        assert.equal(built.renderOptOut(options), renderOptOut(options));
      }
    });

    it('the static files', () => {
      const content = contentOf(guideOf({lang, now: '2026-11-24'}));
      const {shadow, light} = halvesOf(readText(`dist/static/${lang}.html`));
      same(shadow, content, 'static');
      same(light, content, 'static, light');
      same(readText(`dist/plain/${lang}.html`), content, 'plain');
      same(readText(`dist/newsletter/${lang}.html`), content, 'newsletter');
      const text = readText(`dist/plain/${lang}.txt`);
      assert.equal(firstMissing(text, content.texts), undefined);
    });

    it('the frame page', () => {
      const content = contentOf(guideOf({lang, now: '2026-11-24'}));
      const {shadow, light} = halvesOf(readText(`dist/frame/${lang}.html`));
      same(shadow, content, 'frame');
      same(light, content, 'frame, light');
    });

    it('the oEmbed answer: what and where, outside the frame', () => {
      const {heading, brief, action} = guideOf({lang, now: '2026-11-24'});
      const {title, html} = oembedAnswer(lang, 'https://static.example/');
      const read = readHtml(html);
      assert.equal(title, heading);
      assert.equal(firstMissing(read.text, [brief, action.text]), undefined);
      assert.deepEqual(read.links, [action.url]);
    });
  });
}

/** The same, with a title for what is folded away. */
function compact(guide: ReturnType<typeof guideOf>): Content {
  const head = contentOf({...guide, sections: [], footer: ''});
  const {texts, links} = contentOf(guide);
  const shown = head.texts.length - 1;
  return {texts: [...texts.slice(0, shown), guide.more, ...texts.slice(shown)], links};
}

/** In text a source has its address once, in the list. */
function linksInText(guide: ReturnType<typeof guideOf>): readonly string[] {
  return [
    guide.action.url,
    ...guide.sections.flatMap(({actions = [], entries = []}) => [
      ...entries.flatMap(({url}) => url ?? []),
      ...actions.map(({url}) => url),
    ]),
  ];
}
