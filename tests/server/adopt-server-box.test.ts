// A box that a server drew becomes live in place: what the reader sees, has opened, selected or focused stays.
import {expect, nextFrame} from '@open-wc/testing';
import {locales} from '../../src/locale/locale-files.js';
import type {LinkedInAiOptOut} from '../../src/ai-optout.js';
import type {RenderOptions} from '../../src/targets/server/server.js';
import {builds} from '../support/builds.js';
import {checkedOn, travelTo} from '../support/days.js';
import {eventually} from '../support/eventually.js';
import type {PolicyDocument} from '../../src/policy/policy-document.js';
import {
  addScript,
  builtServer,
  openEmptyPage,
  script,
  startBoxes,
  type Page,
} from '../support/script-tag.js';

type Render = (options?: RenderOptions) => string;

for (const [name, {src, server}] of Object.entries(builds)) {
  describe(`taking over, ${name}`, () => {
    let render: Render;

    before(async () => {
      ({renderOptOut: render} = await server());
    });

    async function serve(...renditions: readonly string[]): Promise<Page> {
      const page = await openEmptyPage();
      page.document.body.setHTMLUnsafe(renditions.join('<p>Text</p>'));
      return page;
    }

    const roots = ({document}: Page) =>
      [...document.querySelectorAll('linkedin-ai-optout')].map((box) => {
        if (!box.shadowRoot) throw new Error('no declarative shadow root');
        return box.shadowRoot;
      });

    function sectionIn(root: ShadowRoot | undefined): HTMLElement {
      const sections = [...(root?.querySelectorAll('section') ?? [])];
      expect(sections, 'boxes in the shadow root').to.have.lengthOf(1);
      return sections[0] as HTMLElement;
    }

    const start = (page: Page) => startBoxes(page, src);

    it('the same text stays as it is, in every language', async () => {
      const page = await serve(...locales.map((lang) => render({lang, region: 'SE'})));
      const served = roots(page).map(sectionIn);
      const heights = served.map((box) => box.getBoundingClientRect().height);
      await start(page);
      expect(roots(page).map(sectionIn)).to.deep.equal(served);
      expect(served.map((box) => box.getBoundingClientRect().height)).to.deep.equal(heights);
    });

    for (const region of ['SE', 'US', 'GI', 'BR']) {
      for (const layout of ['card', 'compact', 'inline']) {
        it(`the same text stays as it is: ${region}, ${layout}`, async () => {
          const theme = layout === 'compact' ? 'dark' : 'light';
          const page = await serve(render({lang: 'sv', region, layout, theme, headingLevel: 3}));
          const served = sectionIn(roots(page)[0]);
          await start(page);
          expect(sectionIn(roots(page)[0])).to.equal(served);
        });
      }
    }

    it('the layout does not shift', async function () {
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
      const page = await serve(
        render({lang: 'sv', region: 'SE', layout: 'compact'}),
        render({lang: 'ja', region: 'US', layout: 'compact'}),
      );
      let shift = 0;
      // The page's own, so that it sees the page's shifts.
      const {PerformanceObserver: Observer} = page.window;
      new Observer((list) => {
        for (const entry of list.getEntries()) shift += (entry as unknown as {value: number}).value;
      }).observe({type: 'layout-shift', buffered: true});
      await nextFrame();
      await start(page);
      await nextFrame();
      await nextFrame();
      expect(shift).to.equal(0);
    });

    for (const layout of ['card', 'compact'] as const) {
      it(`${layout}: has everything without a script, and when the script has drawn it anew`, async () => {
        const page = await serve(render({lang: 'en', layout}));
        const isWhole = () => {
          const box = sectionIn(roots(page)[0]);
          expect(box.querySelectorAll('[name=language] option')).to.have.lengthOf(locales.length);
          expect(box.querySelectorAll('[name=region] option').length).to.be.above(50);
          for (const details of box.querySelectorAll('details')) {
            expect(details.children.length, details.part.value).to.be.above(1);
          }
          return box;
        };
        const served = isWhole();
        await start(page);
        // It did not know the country.
        roots(page)[0]?.host.setAttribute('region', 'SE');
        await eventually(() => sectionIn(roots(page)[0]) !== served, 'another box');
        isWhole();
      });
    }

    it('what is open, focused and selected stays', async () => {
      const page = await serve(render({lang: 'de', region: 'DE'}));
      const root = roots(page)[0] as ShadowRoot;
      const details = root.querySelector<HTMLDetailsElement>('[part=limits]');
      const link = root.querySelector<HTMLElement>('[part=action]');
      const term = root.querySelector('dt')?.firstChild;
      if (!details || !link || !term) throw new Error('not drawn');
      details.open = true;
      link.focus();
      page.window.getSelection()?.setBaseAndExtent(term, 0, term, 3);
      const selected = String(page.window.getSelection());
      await start(page);
      expect(root.activeElement).to.equal(link);
      expect(details.matches('[open]') && details.isConnected).to.equal(true);
      expect(String(page.window.getSelection())).to.equal(selected);
    });

    describe('when tools of the page have been at it', () => {
      // To a tenth: in Firefox the last digits of a size depend on where on the page it stands.
      const sizes = (box: Element) =>
        [...box.querySelectorAll('p')].map((each) => {
          const {width, height} = each.getBoundingClientRect();
          return `${width.toFixed(1)} × ${height.toFixed(1)}`;
        });

      const spoilt: Readonly<Record<string, readonly [what: RegExp, by: string]>> = {
        'a rule that got out of a style sheet': [/(?=<\/style>)/g, 'p{padding:3em}'],
        'a style sheet taken out': [/<style.*?<\/style>/gs, ''],
        'style sheets made into attributes': [/<p>/g, '<p style="padding:3em">'],
        'a space taken out': [/ <sup>|(?<=,) (?=<a)/g, ''],
      };
      for (const [name, [what, by]] of Object.entries(spoilt)) {
        it(`${name}: the box is as the script draws it`, async () => {
          const whole = render({lang: 'sv', region: 'SE'});
          expect(whole.replace(what, by)).not.to.equal(whole);
          const page = await serve(whole, whole.replace(what, by));
          await start(page);
          const [drawn, mended] = roots(page).map(sectionIn);
          if (!drawn || !mended) throw new Error('not drawn');
          expect(sizes(mended)).to.deep.equal(sizes(drawn));
          expect(mended.parentNode?.querySelector('style, [style]')).to.equal(null);
        });
      }

      it('the room for any country stays', async () => {
        const page = await serve(render({lang: 'sv'}));
        await start(page);
        const sheets = [...(roots(page)[0]?.querySelectorAll('style') ?? [])];
        expect(sheets.map(({media}) => media)).to.deep.equal(['(scripting: enabled)']);
      });
    });

    it('a country filled in: what is open and focused stays', async () => {
      const page = await serve(render({lang: 'en'}));
      const root = roots(page)[0] as ShadowRoot;
      const served = sectionIn(root);
      root.querySelector('[part=sources]')?.toggleAttribute('open', true);
      root.querySelector<HTMLElement>('[part=action]')?.focus();
      await start(page);
      const drawn = sectionIn(root);
      if (drawn.querySelector('select')?.value === '') {
        expect(drawn, 'nothing to fill in').to.equal(served);
        return;
      }
      expect(drawn).not.to.equal(served);
      expect(drawn.querySelector('[part=sources]')?.hasAttribute('open')).to.equal(true);
      expect(drawn.querySelector('[part=region]')?.hasAttribute('open')).to.equal(false);
      expect(root.activeElement?.className).to.equal('setting');
    });

    it('a pick in the server’s box is heard, and keeps the focus', async () => {
      const page = await serve(render({lang: 'sv', region: 'SE'}));
      const root = roots(page)[0] as ShadowRoot;
      const served = sectionIn(root);
      await start(page);
      const list = root.querySelector<HTMLSelectElement>('select[name=region]');
      if (!list) throw new Error('no list');
      list.focus();
      list.value = 'US';
      list.dispatchEvent(new Event('change', {bubbles: true}));
      await eventually(() => page.events.some((event) => event.startsWith('region-change')));
      expect(page.events.at(-1)).to.equal('region-change {"region":"US","status":"earlier"}');
      const drawn = sectionIn(root);
      expect(drawn).not.to.equal(served);
      const now = root.querySelector<HTMLSelectElement>('select[name=region]');
      expect(root.activeElement).to.equal(now);
      expect(now?.value).to.equal('US');
      expect(root.querySelector('style'), 'the server’s style sheet').to.equal(null);
    });

    it('a pick in the server’s box from before there was a script counts', async () => {
      const page = await serve(render({lang: 'sv', region: 'SE'}));
      const root = roots(page)[0] as ShadowRoot;
      const list = root.querySelector<HTMLSelectElement>('select[name=region]');
      if (!list) throw new Error('no list');
      list.focus();
      list.value = 'NO';
      await start(page);
      await eventually(
        () => sectionIn(root).textContent.includes('Norge'),
        'what is said of Norway',
      );
      await eventually(() => page.events.some((event) => event.includes('"region":"NO"')));
      const now = root.querySelector<HTMLSelectElement>('select[name=region]');
      expect(now?.value).to.equal('NO');
      expect(root.activeElement === now, 'the focus is on the list').to.equal(true);
    });

    it('a heading of another level is drawn, before and after', async () => {
      const page = await serve(render({lang: 'sv', region: 'SE'}));
      const box = page.document.querySelector('linkedin-ai-optout');
      box?.setAttribute('heading-level', '4');
      await start(page);
      expect(sectionIn(roots(page)[0]).querySelector('h2')).to.equal(null);
      box?.setAttribute('heading-level', '3');
      await eventually(() => sectionIn(roots(page)[0]).querySelector('slot > h3'), 'level 3');
    });

    it('what comes after the script has begun is not seen a second time', async () => {
      const page = await serve(
        '<linkedin-ai-optout lang="sv" region="SE"><template shadowrootmode="open"></template></linkedin-ai-optout>',
      );
      await start(page);
      const late = page.document.createElement('template');
      late.innerHTML = render({lang: 'sv', region: 'SE'});
      const inner = late.content.querySelector('template');
      const root = roots(page)[0] as ShadowRoot;
      root.append(inner?.content ?? '');
      const seen = [...root.querySelectorAll('section')].filter(
        (section) => section.getClientRects().length > 0,
      );
      expect(seen).to.have.lengthOf(1);
    });

    describe('drawn from facts that the script has not', () => {
      const corrected = 'https://www.linkedin.com/made-up/corrected';

      async function correctedFacts(checked?: string): Promise<PolicyDocument> {
        const document = (await (await fetch('/src/policy/linkedin.json')).json()) as {
          checked: string;
          links: {setting: {url: string}};
        };
        document.links.setting.url = corrected;
        const facts = document as unknown as PolicyDocument;
        return checked ? checkedOn(facts, checked) : facts;
      }

      const addressOf = (policy: unknown) =>
        `data:application/json,${encodeURIComponent(JSON.stringify(policy))}`;
      const linkIn = (page: Page) =>
        sectionIn(roots(page)[0]).querySelector<HTMLAnchorElement>('a.setting')?.href;
      const boxIn = (page: Page) =>
        page.document.querySelector('linkedin-ai-optout') as LinkedInAiOptOut;

      /** A page that is live but for its box, which has said why it stays. */
      async function startKept(rendition: string): Promise<Page> {
        const page = await serve(rendition);
        await addScript(page, src);
        await eventually(() => page.events.includes('error {"code":"policy"}'), 'a word of it');
        await boxIn(page).updateComplete;
        return page;
      }

      it('a corrected link stays, also when something else of the box changes', async () => {
        const policy = await correctedFacts();
        const page = await startKept(render({lang: 'sv', region: 'SE', policy}));
        const served = sectionIn(roots(page)[0]);
        expect(linkIn(page)).to.equal(corrected);
        const box = boxIn(page);
        box.setAttribute('theme', 'dark');
        box.setAttribute('lang', 'fi');
        await box.updateComplete;
        await nextFrame();
        expect(linkIn(page)).to.equal(corrected);
        expect(sectionIn(roots(page)[0])).to.equal(served);
        expect(page.events, 'one word is enough').to.have.lengthOf(1);
      });

      it('a corrected link stays where its facts cannot be had', async () => {
        const rendition = render({lang: 'sv', region: 'SE', policy: await correctedFacts()});
        const page = await startKept(
          rendition.replace(' lang=', ' policy-src="/__fail/404" lang='),
        );
        expect(linkIn(page)).to.equal(corrected);
      });

      it('a list in it cannot be left at what the box does not say', async () => {
        const policy = await correctedFacts();
        const page = await startKept(render({lang: 'sv', region: 'SE', policy}));
        const list = roots(page)[0]?.querySelector<HTMLSelectElement>('select[name=region]');
        if (!list) throw new Error('no list');
        list.value = 'US';
        list.dispatchEvent(new Event('change', {bubbles: true}));
        await boxIn(page).updateComplete;
        expect(list.value).to.equal('SE');
        expect(linkIn(page)).to.equal(corrected);
      });

      it('the same facts make it live as it is', async () => {
        const policy = await correctedFacts();
        const rendition = render({lang: 'sv', region: 'SE', policy});
        const page = await serve(
          rendition.replace(' lang=', ` policy-src="${addressOf(policy)}" lang=`),
        );
        const served = sectionIn(roots(page)[0]);
        await start(page);
        expect(sectionIn(roots(page)[0])).to.equal(served);
        const list = served.querySelector<HTMLSelectElement>('select[name=region]');
        if (!list) throw new Error('no list');
        list.value = 'US';
        list.dispatchEvent(new Event('change', {bubbles: true}));
        await eventually(() => page.events.some((event) => event.startsWith('region-change')));
        expect(linkIn(page)).to.equal(corrected);
        expect(sectionIn(roots(page)[0])).not.to.equal(served);
      });

      it('newer facts take its place, later too', async () => {
        const policy = await correctedFacts();
        const page = await startKept(render({lang: 'sv', region: 'SE', policy}));
        const {links, ...rest} = await correctedFacts('2999-01-02');
        travelTo(2999, page.window);
        const setting = {...links.setting, url: `${corrected}-again`};
        boxIn(page).policy = {...rest, links: {...links, setting}};
        await eventually(() => linkIn(page) === `${corrected}-again`, 'the newest link');
      });

      it('the facts of an older script do not take the place of those of a newer server', async () => {
        const policy = await correctedFacts('2999-01-02');
        const page = await startKept(
          render({lang: 'sv', region: 'SE', policy, now: '2999-06-01'}).replace(' own"', '"'),
        );
        expect(sectionIn(roots(page)[0]).textContent).to.include('2999');
      });
    });

    it('links and disclosures of the server’s box are heard', async () => {
      const page = await serve(render({lang: 'en', region: 'GB'}));
      const root = roots(page)[0] as ShadowRoot;
      await start(page);
      root.addEventListener('click', (event) => {
        event.preventDefault();
      });
      root.querySelector<HTMLElement>('[part=action]')?.click();
      root.querySelector<HTMLElement>('[part=limits] summary')?.click();
      expect(page.events.slice(1)).to.deep.equal([
        'open {"target":"setting"}',
        'toggle {"section":"limits","open":true}',
      ]);
    });

    it('another language or theme set later is drawn', async () => {
      const page = await serve(render({lang: 'sv', region: 'SE'}));
      await start(page);
      const box = page.document.querySelector('linkedin-ai-optout');
      box?.setAttribute('theme', 'dark');
      box?.setAttribute('lang', 'fi');
      await eventually(() => sectionIn(roots(page)[0]).lang === 'fi', 'in Finnish');
      expect(sectionIn(roots(page)[0]).className).to.include('dark');
    });
  });
}

describe('the script tag', () => {
  it('leaves browsers a moment to paint a server’s box before it works on it', async () => {
    const {renderOptOut} = (await import(builtServer)) as {renderOptOut: Render};
    const page = await openEmptyPage();
    page.document.body.setHTMLUnsafe(renderOptOut({lang: 'en', region: 'SE'}));
    const defined = page.window.customElements.whenDefined('linkedin-ai-optout');
    const started = startBoxes(page, script);
    await defined;
    expect(page.events).to.deep.equal([]);
    await started;
  });
});
