// What every test here needs: one WordPress and one Chromium, gone when the tests of the file are done.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, afterEach} from 'node:test';
import {fileURLToPath} from 'node:url';
import {bootWordPress} from '../rig/boot.js';
import {describePage, launchChromium, openPage as openPageIn} from '../rig/browser.js';
import {obtainWordPress} from '../rig/obtain.js';

const here = dirname(fileURLToPath(import.meta.url));
export const project = dirname(dirname(dirname(here)));

/** The plugin as it is published; another one can be named, for work on the plugin alone. */
export const zip =
  process.env.OPTOUT_WORDPRESS_ZIP ??
  join(project, 'dist/wordpress/ai-optout-box-for-linkedin.zip');
export const mainFile = 'ai-optout-box-for-linkedin/ai-optout-box-for-linkedin.php';
export const block = {
  name: 'ai-optout/box',
  title: 'AI Opt-out Box for LinkedIn',
};
const facts = JSON.parse(readFileSync(join(project, 'src/policy/linkedin.json'), 'utf8'));
export const setting = facts.links.setting.url;

/** The version of WordPress to test; `tests/wordpress/rig/run-tests.js` sets it. */
export const version = process.env.OPTOUT_WORDPRESS ?? '6.8';

/** @typedef {import('../rig/boot.js').Site} Site */

/** A must-use plugin of these tests. */
export const mustUse = (name) => join(here, 'mu-plugins', `${name}.php`);

/**
 * A site on which the plugin is active.
 *
 * @param {Omit<Parameters<typeof bootWordPress>[0], 'folder'>} [options]
 */
export async function bootSite(options = {}) {
  if (!existsSync(zip)) throw new Error(`${zip} is missing: run \`npm run build\`.`);
  const folder = obtainWordPress({version});
  const site = await bootWordPress({folder, plugins: [zip], activate: [mainFile], ...options});
  sites.push(site);
  return site;
}

const sites = [];
const pages = [];
let browser;

// A picture would not leave the machine that runs these tests.
afterEach(async (test) => {
  if (test.passed) return;
  for (const page of pages) if (!page.isClosed()) console.error(await describePage(page));
});

// Here and not where they begin: within a test it would be for the end of that test.
after(async () => {
  await (await browser)?.close();
  for (const site of sites) site.stop();
});

/** A page in a fresh profile; `user` is logged in. One browser serves all tests of a file. */
export async function openPage(site, options) {
  browser ??= launchChromium();
  const page = await openPageIn(await browser, site, options);
  pages.push(page);
  return page;
}

/**
 * Publishes a post as a user, with what WordPress leaves of that user's content.
 *
 * @param {Site} site
 * @param {string} content
 * @param {{user?: string, title?: string}} [options]
 * @returns {string} its address
 */
export function publish(site, content, options) {
  return publishAll(site, [content], options)[0];
}

/** The same for several posts at once, which takes no longer than for one. */
export function publishAll(site, contents, {user = 'admin', title = 'An article'} = {}) {
  return site.php(
    `wp_set_current_user(get_user_by('login', $args['user'])->ID);
    kses_init();
    return array_map(function ($content) use ($args) {
      $id = wp_insert_post(wp_slash(array(
        'post_title' => $args['title'],
        'post_content' => $content,
        'post_status' => 'publish',
      )), true);
      if (is_wp_error($id)) throw new Exception($id->get_error_message());
      return get_permalink($id);
    }, $args['contents']);`,
    {contents, user, title},
  );
}

/** What a page has asked of anybody but its own site. */
export function elsewhere(page, site) {
  return page.notes.requests.filter(
    (url) => !url.startsWith(`${site.url}/`) && !/^(about|blob|data):/.test(url),
  );
}

/** The markup of a block with these attributes, as the editor saves it, or saved it when the setting was elsewhere. */
export function blockMarkup(attributes = {}, address = setting) {
  const json = JSON.stringify(attributes)
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\\"', '\\u0022');
  const link = `<p><a href="${address}">${address.replace('https://', '')}</a></p>`;
  return `<!-- wp:${block.name} ${json} -->\n${link}\n<!-- /wp:${block.name} -->`;
}

/** A box once it has drawn itself. */
export async function drawnBox(page, index = 0) {
  const box = page.locator('linkedin-ai-optout').nth(index);
  await box.locator('[part~=card]').waitFor();
  return box;
}

/** The words of a language with this id. */
export function words(language, id) {
  const file = join(project, 'locales', `${language}.xlf`);
  const unit = new RegExp(`<trans-unit id="${id}">([^]*?)</trans-unit>`).exec(
    readFileSync(file, 'utf8'),
  )?.[1];
  const text = /<target>([^]*?)<\/target>/.exec(unit ?? '')?.[1];
  if (!text || text.includes('<')) throw new Error(`No plain words ${id} in ${language}.`);
  return text.replaceAll('&amp;', '&');
}

/** English is in no translation file. */
export const heading = {
  en: 'How to switch off AI training on your LinkedIn data',
  sv: words('sv', 'heading'),
  de: words('de', 'heading'),
};
