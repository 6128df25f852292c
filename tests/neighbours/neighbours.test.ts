// Articles carry other scripts: shims of another decade, polyfills, and programs that redraw the page under the box.
import {expect} from '@open-wc/testing';
import {comeTo} from '../support/come-to.js';
import {eventually} from '../support/eventually.js';
import {
  addScript,
  boxOf,
  cardIn,
  openEmptyPage,
  openPage,
  type Page,
} from '../support/script-tag.js';

const facts = (await (await fetch('/src/policy/linkedin.json')).json()) as {
  links: {setting: {url: string}};
};
const modules = '/tests/neighbours/node_modules';
const tag =
  '<linkedin-ai-optout lang="sv" region="SE"><a href="https://www.linkedin.com/">Länk</a></linkedin-ai-optout>';
const article = (more = '') => `<h1>Article</h1><p>Text.${more}</p>${tag}<p>More text.</p>`;

/** Runs a classic script in the page, from a file or as it is written. */
async function run({document}: Page, code: {readonly src: string} | string): Promise<void> {
  const script = document.createElement('script');
  if (typeof code === 'string') {
    script.textContent = code;
    document.head.append(script);
    return;
  }
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    script.src = `${modules}/${code.src}`;
    document.head.append(script);
  });
}

const cardOf = (page: Page) => cardIn(page.document.querySelector('linkedin-ai-optout'));
const listOf = (page: Page) => cardOf(page)?.querySelector<HTMLSelectElement>('[name=region]');
const verdictOf = (page: Page) => cardOf(page)?.querySelector('[role=status] b')?.textContent;

/** The reader picks the United States: the box answers. */
async function pickAmerica(page: Page): Promise<void> {
  const before = verdictOf(page);
  comeTo(listOf(page) ?? null);
  await eventually(
    () => listOf(page)?.querySelector('option[value=US]'),
    'the countries are there',
  );
  const list = listOf(page);
  if (!list) throw new Error('no list of countries');
  list.value = 'US';
  list.dispatchEvent(new page.window.Event('change', {bubbles: true}));
  await eventually(() => verdictOf(page) !== before, 'the verdict is another');
}

describe('a script that changes the platform', () => {
  const scripts: Readonly<Record<string, readonly ({readonly src: string} | string)[]>> = {
    'core-js': [{src: 'core-js-bundle/minified.js'}],
    Sugar: [{src: 'sugar/dist/sugar.min.js'}, 'Sugar.extend({objectPrototype: true});'],
    SES: [{src: 'ses/dist/lockdown.umd.min.js'}, 'lockdown({errorTaming: "unsafe"});'],
    'zone.js': [{src: 'zone.js/bundles/zone.umd.min.js'}],
    'scoped registries': [
      {src: '@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js'},
    ],
    jQuery: [{src: 'jquery/dist/jquery.min.js'}],
  };
  for (const [name, parts] of Object.entries(scripts)) {
    it(`${name}: the box is there and answers`, async () => {
      const page = await openEmptyPage();
      for (const part of parts) await run(page, part);
      page.document.body.innerHTML = article();
      await addScript(page);
      await boxOf(page, 'sv');
      await pickAmerica(page);
      expect(page.faults).to.deep.equal([]);
    });
  }
});

describe('a script that redraws the page', () => {
  const redraws: Readonly<Record<string, {readonly src: string; readonly code: string}>> = {
    morphdom: {
      src: 'morphdom/dist/morphdom-umd.min.js',
      code: 'morphdom(document.body, `<body>${next}</body>`);',
    },
    idiomorph: {
      src: 'idiomorph/dist/idiomorph.min.js',
      code: 'Idiomorph.morph(document.body, next, {morphStyle: "innerHTML"});',
    },
    htmx: {
      src: 'htmx.org/dist/htmx.min.js',
      code: 'htmx.swap(document.body, next, {swapStyle: "innerHTML"});',
    },
    jQuery: {src: 'jquery/dist/jquery.min.js', code: 'jQuery(document.body).html(next);'},
  };
  const keepsNodes = ['morphdom', 'idiomorph'];

  for (const [name, {src, code}] of Object.entries(redraws)) {
    it(`${name}: the box stays a box${keepsNodes.includes(name) ? ', as the reader left it' : ''}`, async () => {
      const page = await openEmptyPage();
      await run(page, {src});
      page.document.body.innerHTML = article();
      await addScript(page);
      await boxOf(page, 'sv');
      const guessed = verdictOf(page);
      await pickAmerica(page);
      const chosen = verdictOf(page);
      await run(page, `const next = ${JSON.stringify(article(' And <b>news</b>.'))}; ${code}`);
      await eventually(() => page.document.querySelector('p > b'), 'the page is another');
      await boxOf(page, 'sv');
      expect(verdictOf(page)).to.equal(keepsNodes.includes(name) ? chosen : guessed);
      expect(page.faults).to.deep.equal([]);
    });
  }

  it('Turbo: the box is there on the next page, and on the way back', async () => {
    const page = await openPage('../neighbours/turbo-1.html');
    const at = async (title: string) => {
      await eventually(() => page.document.title === title, title);
      await boxOf(page, 'sv');
      await pickAmerica(page);
    };
    await at('First');
    page.document.querySelector<HTMLAnchorElement>('#next')?.click();
    await at('Second');
    page.window.history.back();
    await at('First');
  });
});

describe('a table of contents', () => {
  const inside = `${'<p>Words.</p>'.repeat(20)}<h2 id="inside">A heading inside</h2>`;
  const far = '<div style="height: 3000px"></div>';
  const list = '<a href="#inside">A heading inside</a>';

  /** What makes the list, and what follows its links. */
  const tables: Readonly<Record<string, {readonly src: string; readonly code: string}>> = {
    tocbot: {
      src: 'tocbot/dist/tocbot.min.js',
      code: "tocbot.init({tocSelector: '#contents', contentSelector: 'main', headingSelector: 'h2'});",
    },
    'jQuery, as themes animate the way': {
      src: 'jquery/dist/jquery.min.js',
      code: `$('#contents').html('${list}').on('click', 'a', (event) => {
        event.preventDefault();
        $('html, body').animate({scrollTop: $(event.target.hash).offset().top}, 100);
      });`,
    },
    'scrollIntoView, smoothly': {
      src: 'jquery/dist/jquery.min.js',
      code: `$('#contents').html('${list}').on('click', 'a', (event) => {
        event.preventDefault();
        $(event.target.hash)[0].scrollIntoView({behavior: 'smooth'});
      });`,
    },
  };
  for (const [name, {src, code}] of Object.entries(tables)) {
    it(`${name}: a heading that the page put inside leads to the box`, async () => {
      const page = await openEmptyPage();
      page.document.body.innerHTML = `<nav id="contents"></nav><main>${far}${tag.replace('</linkedin', `${inside}</linkedin`)}${far}</main>`;
      await run(page, {src});
      await addScript(page);
      const box = await boxOf(page, 'sv');
      await run(page, code);
      page.window.scrollTo(0, 200);
      page.document.querySelector<HTMLAnchorElement>('#contents a[href="#inside"]')?.click();
      await eventually(
        () => Math.abs(box.getBoundingClientRect().top) < 2,
        'the box is at the top',
      );
      expect(page.faults).to.deep.equal([]);
    });
  }
});

describe('a reader view', () => {
  const pasted: Readonly<Record<string, string>> = {
    'what a build draws': 'static/sv.html',
    'plain text': 'plain/sv.html',
    'a newsletter on the web': 'newsletter/sv.html',
  };
  for (const [name, file] of Object.entries(pasted)) {
    it(`Readability, ${name}: the main link is left`, async () => {
      const page = await openEmptyPage();
      await run(page, {src: '@mozilla/readability/Readability.js'});
      const box = await (await fetch(`/dist/${file}`)).text();
      const text =
        '<p>Some words that stand in this article, so that it is one to read.</p>'.repeat(9);
      page.document.body.innerHTML = `<main><article><h1>Article</h1>${text}${box}${text}</article></main>`;
      await run(page, 'window.view = new Readability(document).parse();');
      const {content} = (page.window as unknown as {view: {content: string}}).view;
      const links = [...new DOMParser().parseFromString(content, 'text/html').links];
      expect(links.map(({href}) => href)).to.include(facts.links.setting.url);
    });
  }
});
