// Whoever blocks advertisements, trackers and social networks has the box all the same: nothing that it is made of is
// blocked, and nothing of it hidden. Needs a build, and Debian's package of uBlock Origin for its lists.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {shippedDocument} from '../support/policy-document.js';
import {addressesByUse, withEarlierNames} from './addresses.js';
import {Blocker} from './blocker.js';
import {listsOrReason} from './lists.js';
import {pagesByForm} from './pages.js';
import {socialAddresses, socialRules} from './social-rules.js';

const {lists, reason} = listsOrReason();

describe('a blocker', {skip: reason ?? false}, () => {
  let blocker: Blocker;
  before(() => {
    blocker = new Blocker([...lists.map(({text}) => text), socialRules()]);
  });

  describe('stops', () => {
    for (const [what, url] of [
      ['an advertisement, by EasyList', 'https://securepubads.g.doubleclick.net/tag/js/gpt.js'],
      ['a tracker, by EasyPrivacy', 'https://www.google-analytics.com/analytics.js'],
      ['LinkedIn’s counter, by EasyPrivacy', 'https://px.ads.linkedin.com/collect/'],
    ] as const) {
      it(what, () => {
        assert.notDeepEqual(blocker.stops(url), []);
      });
    }

    for (const pattern of socialAddresses) {
      it(`what “${pattern}” means`, () => {
        const path = pattern.replace('*', 'some').replace('|', '');
        const url = `https://news.example/images${path}${/\.\w+$/.test(path) ? '' : 'x.png'}`;
        assert.notDeepEqual(blocker.stops(url, ['image']), []);
      });
    }

    it('no way to LinkedIn’s pages that the box links to', () => {
      const {links, sources} = shippedDocument();
      const urls = [...Object.values(links), ...Object.values(sources)]
        .flatMap((each) => each?.url ?? [])
        .filter((url) => new URL(url).host === 'www.linkedin.com');
      assert.ok(urls.length > 4);
      assert.deepEqual(
        urls.flatMap((url) => blocker.stops(url, ['main_frame'])),
        [],
      );
    });
  });

  describe('lets through', () => {
    for (const [use, urls] of Object.entries(addressesByUse())) {
      it(`${use} (${urls.length} addresses)`, () => {
        assert.ok(urls.length > 0);
        assert.deepEqual(
          urls.flatMap((url) => blocker.stops(url)),
          [],
        );
      });

      it(`${use}: with names that begin with LinkedIn’s mark they were stopped`, () => {
        const earlier = urls.map(withEarlierNames).filter((url) => url.includes('/linkedin-'));
        assert.ok(earlier.length > 0);
        for (const url of earlier) assert.notDeepEqual(blocker.stops(url), [], url);
      });
    }
  });

  describe('hides', () => {
    const link = (href: string) => `<p><a href="${href}">Read on</a></p>`;
    for (const [what, html] of [
      ['a place for an advertisement', '<ins class="adsbygoogle" data-ad-client="x"></ins>'],
      ['one that is known by its id', '<div id="div-gpt-ad-1"></div>'],
      ['a button to share', link('https://www.linkedin.com/sharing/share-offsite/?url=made-up')],
    ] as const) {
      it(what, () => {
        assert.notDeepEqual(blocker.hides(html), []);
      });
    }

    for (const [form, html] of Object.entries(pagesByForm())) {
      it(`nothing of ${form}`, () => {
        assert.deepEqual(blocker.hides(html), []);
      });
    }
  });
});
