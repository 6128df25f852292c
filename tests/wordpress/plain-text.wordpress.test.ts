// Where no script runs, the whole text is there: pages without scripts, feeds, REST, excerpts.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {blockMarkup, bootSite, heading, openPage, publish, setting} from './support/wordpress.js';

const site = await bootSite();

const ways: readonly [name: string, whole: string, part: string][] = [
  ['block', blockMarkup({lang: 'sv'}), blockMarkup({lang: 'sv', show: 'summary'})],
  ['shortcode', '[linkedin_ai_optout lang="sv"]', '[linkedin_ai_optout lang="sv" show="summary"]'],
];

for (const [way, whole, part] of ways) {
  test(`${way}: a page without scripts has everything`, async () => {
    const page = await openPage(site, {javaScriptEnabled: false});
    await page.goto(publish(site, whole));
    const text = page.locator('.entry-content section[lang=sv]');
    assert.ok(await text.isVisible());
    assert.equal(await text.getByRole('heading', {level: 2}).textContent(), heading.sv);
    assert.equal(await text.getByRole('heading', {level: 3}).count(), 7, 'sections');
    assert.ok((await text.locator('ol > li').count()) > 10, 'steps and sources');
    assert.equal(await text.locator(`a[href="${setting}"]`).count(), 1, 'the link to the setting');
  });

  test(`${way}: sections that are not shown are not in the text`, async () => {
    const page = await openPage(site, {javaScriptEnabled: false});
    await page.goto(publish(site, part));
    const text = page.locator('.entry-content section[lang=sv]');
    assert.equal(await text.getByRole('heading', {level: 3}).count(), 3, 'sections');
    assert.equal(await text.locator(`a[href="${setting}"]`).count(), 1, 'the link to the setting');
  });

  test(`${way}: the feed has the text, and no element or script`, async () => {
    publish(site, whole, {title: `Feed ${way}`});
    const feed = await text('/feed/');
    const item = feed.split('<item>').find((each) => each.includes(`<title>Feed ${way}<`));
    const content = /<content:encoded><!\[CDATA\[([^]*?)\]\]>/.exec(item ?? '')?.[1] ?? '';
    assert.ok(content.includes(heading.sv), 'the heading');
    assert.ok(content.includes(`href="${setting}"`), 'the link');
    assert.doesNotMatch(content, /<linkedin-ai-optout|<script|<style|wp:linkedin/);
  });

  test(`${way}: REST has the text`, async () => {
    const url = publish(site, whole);
    const id = site.php<number>('return url_to_postid($args);', url);
    const {content} = JSON.parse(await text(`/wp-json/wp/v2/posts/${id}`)) as {
      content: {rendered: string};
    };
    assert.ok(content.rendered.includes(heading.sv), 'the heading');
    assert.ok(content.rendered.includes(`href="${setting}"`), 'the link');
    assert.doesNotMatch(content.rendered, /<script|\[linkedin_ai_optout/);
  });

  test(`${way}: an excerpt is words of the article, not markup`, () => {
    const url = publish(site, `<p>What the article says.</p>\n\n${whole}`);
    const excerpt = site.php<string>('return get_the_excerpt(url_to_postid($args));', url);
    assert.match(excerpt, /^What the article says\./);
    assert.doesNotMatch(excerpt, /<|\[linkedin_ai_optout|wp:/);
  });
}

for (const args of [
  "array('lang' => 'sv', 'layout' => 'inline')",
  "'lang=sv&layout=inline'",
  'null',
]) {
  test(`the template tag takes ${args}`, () => {
    const html = site.php<string>(`ob_start(); ai_optout_box(${args}); return ob_get_clean();`);
    assert.ok(html.includes(`href="${setting}"`), 'the link');
    assert.equal(html.includes('lang="sv" layout="inline"'), args !== 'null', 'its settings');
  });
}

async function text(path: string): Promise<string> {
  const response = await fetch(site.url + path);
  assert.equal(response.status, 200, path);
  return response.text();
}
