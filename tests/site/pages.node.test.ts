/// <reference types="node" />
// Every page of the site: whole, readable by everybody, and by itself. Needs a build and Chromium.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {before, describe, it} from 'node:test';
import {DomUtils, parseDocument} from 'htmlparser2';
import type {AxeResults} from 'axe-core';
import type {Page} from 'playwright-core';
import {loadPolicyDocument} from '../../build/policy.js';
import {readLocales, readText, root} from '../../scripts/lib/files.js';
import {places} from '../../site/builder/places.js';
import {footnotes} from '../../src/policy/claims.js';
import {isReady, noChromium, useSite} from './support/visitor.js';

const axe = readText('node_modules/axe-core/axe.min.js');

describe('the pages of the site', {skip: noChromium}, () => {
  const {folder, visit} = useSite();
  let pages: readonly string[] = [];

  before(() => {
    pages = readdirSync(folder(), {recursive: true, encoding: 'utf8'})
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.html') && !file.startsWith('box/'));
  });

  const htmlOf = (path: string) => readFileSync(join(folder(), path), 'utf8');
  const elementsOf = (path: string) =>
    DomUtils.getElementsByTagName('*', parseDocument(htmlOf(path)));
  const idsOf = new Map<string, ReadonlySet<string>>();
  const hasId = (path: string, id: string) => {
    const ids =
      idsOf.get(path) ?? new Set(elementsOf(path).map(({attribs}) => attribs['id'] ?? ''));
    idsOf.set(path, ids);
    return ids.has(id);
  };

  it('are there: each document, in each language of the site', () => {
    for (const path of ['index.html', 'builder.html', 'docs/sources.html', 'changelog.html']) {
      assert.ok(pages.includes(path) && pages.includes(`sv/${path}`), path);
    }
    for (const file of readdirSync(`${root}docs`).filter((name) => name.endsWith('.md'))) {
      assert.ok(pages.includes(`docs/${file.replace('.md', '.html').toLowerCase()}`), file);
    }
  });

  it('lead nowhere but to what is there', () => {
    const dead = pages.flatMap((path) =>
      elementsOf(path).flatMap(({attribs}) => {
        const address = attribs['href'] ?? attribs['src'] ?? '';
        if (!address || /^(?:https?|data|mailto):/.test(address)) return [];
        const [file = '', anchor = ''] = address.split('#');
        const [plain = ''] = file.split('?');
        const target = plain ? posix.join(posix.dirname(path), plain) : path;
        const isThere =
          existsSync(join(folder(), target)) &&
          (anchor === '' || !target.endsWith('.html') || hasId(target, anchor));
        return isThere ? [] : [`${path}: ${address}`];
      }),
    );
    assert.deepEqual(dead, []);
  });

  it('lead from the builder to every document that README names for a place', () => {
    const [, table = ''] = /## Where do you publish\?(.*?)\n## /s.exec(readText('README.md')) ?? [];
    const named = Array.from(table.matchAll(/\]\(([^)#]+)/g), ([, path = '']) => path);
    const known = Object.values(places).map(({document}) => document.replace(/#.*/, ''));
    assert.ok(named.length > 8);
    assert.deepEqual(
      named.filter((path) => !known.includes(path)),
      [],
    );
  });

  it('have a policy that allows nothing inline, and neither script nor style in it', () => {
    for (const path of pages) {
      const html = htmlOf(path);
      assert.match(
        html,
        /Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'/,
        path,
      );
      assert.doesNotMatch(
        html.replaceAll(/<code>.*?<\/code>/gs, ''),
        /unsafe-|<script(?![^>]* src=)| style="| on\w+="/,
        path,
      );
    }
  });

  it('fit 320 px, ask nobody else, and complain of nothing', async () => {
    const {page, complaints, foreign} = await visit('index.html', {
      viewport: {width: 320, height: 640},
    });
    const origin = new URL(page.url()).origin;
    const wide: string[] = [];
    for (const path of pages) {
      await page.goto(`${origin}/${path}`);
      if (path.endsWith('builder.html')) await isReady(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) wide.push(`${path}: ${String(overflow)} px`);
    }
    assert.deepEqual(wide, []);
    assert.deepEqual(foreign, []);
    assert.deepEqual(complaints, []);
  });

  const faultsOf = async (page: Page) => {
    await page.evaluate(axe);
    const {violations} = await page.evaluate(() =>
      (window as unknown as {axe: {run: (context: object) => Promise<AxeResults>}}).axe.run({
        // It is tested in all its states elsewhere; what is in frames has a page of its own.
        exclude: ['linkedin-ai-optout', 'iframe'],
      }),
    );
    return violations.map(
      ({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(' · ')}`,
    );
  };
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const path of [
      ...[
        'index.html',
        'sv/index.html',
        'builder.html',
        'sv/builder.html?accent=%23ffd21f&place=ghost',
      ],
      ...['forms.html', 'languages.html', 'readme.html', 'docs/sources.html', 'sv/docs/cms.html'],
      // What else there is, by kind: pages without the site's head, lists of changes, instructions with code, tables.
      ...['article.html', 'preview.html', 'changelog.html', 'contributing.html'],
      ...['locales/index.html', 'integrations/wordpress/index.html'],
      ...['docs/accessibility-report.html', 'docs/for-accessibility-officers.html'],
      ...['docs/for-data-protection-officers.html', 'docs/for-lawyers.html'],
      ...['docs/privacy-and-accessibility.html', 'docs/options.html', 'sv/forms.html'],
      ...['sv/languages.html', 'sv/changelog.html', 'sv/docs/sources.html'],
    ]) {
      it(`${path}: axe finds nothing, ${colorScheme}`, async () => {
        const {page} = await visit(path, {colorScheme});
        if (path.includes('builder')) await isReady(page);
        assert.deepEqual(await faultsOf(page), []);
        await page.context().close();
      });
    }
  }

  it('without scripts show the box, and every language', async () => {
    const {page} = await visit('index.html', {javaScriptEnabled: false});
    await page.getByRole('link', {name: 'Open the setting on LinkedIn'}).waitFor();
    await page.goto(new URL('languages.html', page.url()).href);
    const links = page.locator('linkedin-ai-optout a[target]:visible');
    assert.ok((await links.count()) >= readLocales().length);
  });

  for (const path of ['docs/sources.html', 'sv/docs/sources.html']) {
    it(`${path}: has what each authority said, with the sources of it`, () => {
      const facts = loadPolicyDocument();
      const {authorities, sources} = facts;
      const rows = DomUtils.getElementsByTagName('tr', parseDocument(htmlOf(path))).map((row) => ({
        text: DomUtils.textContent(row),
        links: DomUtils.getElementsByTagName('a', row).map(({attribs}) => attribs['href']),
      }));
      const missing = authorities.flatMap(({id, names, said}) => {
        const own = rows.filter(({text}) =>
          Object.values(names).some((name) => text.includes(name)),
        );
        return said
          .filter((saying, at) => {
            const urls = footnotes(facts, saying).flatMap((source) => sources[source]?.url ?? []);
            return !(
              own.length > at && own.some(({links}) => urls.every((url) => links.includes(url)))
            );
          })
          .map(({value}) => `${id}: ${value}`);
      });
      assert.ok(authorities.length > 30);
      assert.deepEqual(missing, []);
    });
  }

  it('say of an authority what the box says where it is one', () => {
    assert.match(
      htmlOf('docs/sources.html'),
      /Information Commissioner’s Office<\/span>, United Kingdom<\/td><td>On September 20, 2024, the authority said/,
    );
  });

  it('give no script an address without its hash', async () => {
    const {page} = await visit('builder.html?place=frame');
    await isReady(page);
    const hashes = JSON.parse(readText('dist/integrity.json')) as Record<string, string>;
    const code = (await page.locator('.snippet code').allTextContents()).join('\n');
    assert.match(code, /frame\/host\.js/);
    assert.ok(code.includes(`integrity="${hashes['frame/host.js'] ?? ''}"`), code);
    await page.context().close();
  });

  it('say what is in English only', () => {
    assert.match(htmlOf('sv/docs/cms.html'), /<html lang="sv"[^]*<main[^>]* lang="en"/);
    assert.match(htmlOf('sv/docs/cms.html'), /<p class="only" lang="sv">/);
  });
});
