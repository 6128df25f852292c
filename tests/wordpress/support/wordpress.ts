// What every test here needs: one WordPress and one Chromium, gone when the tests of the file are done.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, afterEach} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Browser, Locator, Page} from 'playwright-core';
import {bootWordPress, type Site, type SiteOptions} from '../rig/boot.js';
import {
  describePage,
  launchChromium,
  openPage as openPageIn,
  type NotingPage,
  type PageOptions,
} from '../rig/browser.js';
import {obtainWordPress} from '../rig/obtain.js';
import {versions} from '../rig/versions.js';

const here = dirname(fileURLToPath(import.meta.url));
export const project = dirname(dirname(dirname(here)));

/** The plugin as it is published; another one can be named, for work on the plugin alone. */
export const zip =
  process.env['OPTOUT_WORDPRESS_ZIP'] ??
  join(project, 'dist/wordpress/ai-optout-box-for-linkedin.zip');
export const mainFile = 'ai-optout-box-for-linkedin/ai-optout-box-for-linkedin.php';
export const block = {
  name: 'ai-optout/box',
  title: 'AI Opt-out Box for LinkedIn',
};
const facts = JSON.parse(readFileSync(join(project, 'src/policy/linkedin.json'), 'utf8')) as {
  links: {setting: {url: string}};
};
export const setting = facts.links.setting.url;

/** The version of WordPress to test; `rig/run-tests.ts` sets it. */
export const version = process.env['OPTOUT_WORDPRESS'] ?? versions[0];

/** A must-use plugin of these tests. */
export const mustUse = (name: string): string => join(here, 'mu-plugins', `${name}.php`);

/** A site on which the plugin is active. */
export async function bootSite(options: Omit<SiteOptions, 'folder'> = {}): Promise<Site> {
  if (!existsSync(zip)) throw new Error(`${zip} is missing: run \`npm run build\`.`);
  const folder = obtainWordPress({version});
  const site = await bootWordPress({folder, plugins: [zip], activate: [mainFile], ...options});
  sites.push(site);
  return site;
}

const sites: Site[] = [];
const pages: NotingPage[] = [];
let browser: Promise<Browser> | undefined;

// A picture would not leave the machine that runs these tests.
afterEach(async (context) => {
  // Node has it, its types do not.
  if ((context as {passed?: boolean}).passed) return;
  for (const page of pages) if (!page.isClosed()) console.error(await describePage(page));
});

// Here and not where they begin: within a test it would be for the end of that test.
after(async () => {
  await (await browser)?.close();
  for (const site of sites) site.stop();
});

/** A page in a fresh profile; `user` is logged in. One browser serves all tests of a file. */
export async function openPage(site: Site, options?: PageOptions): Promise<NotingPage> {
  browser ??= launchChromium();
  const page = await openPageIn(await browser, site, options);
  pages.push(page);
  return page;
}

interface PostOptions {
  readonly user?: string;
  readonly title?: string;
}

/** Publishes a post as a user, with what WordPress leaves of that user's content. Returns its address. */
export function publish(site: Site, content: string, options?: PostOptions): string {
  const [url] = publishAll(site, [content], options);
  if (url === undefined) throw new Error('no post');
  return url;
}

/** The same for several posts at once, which takes no longer than for one. */
export function publishAll(
  site: Site,
  contents: readonly string[],
  {user = 'admin', title = 'An article'}: PostOptions = {},
): string[] {
  return site.php<string[]>(
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
export function elsewhere(page: NotingPage, site: Site): string[] {
  return page.notes.requests.filter(
    (url) => !url.startsWith(`${site.url}/`) && !/^(about|blob|data):/.test(url),
  );
}

/** The markup of a block with these attributes, as the editor saves it, or saved it when the setting was elsewhere. */
export function blockMarkup(
  attributes: Readonly<Record<string, unknown>> = {},
  address = setting,
): string {
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
export async function drawnBox(page: Page, index = 0): Promise<Locator> {
  const box = page.locator('linkedin-ai-optout').nth(index);
  await box.locator('[part~=card]').waitFor();
  return box;
}

/** The words of a language with this id. */
export function words(language: string, id: string): string {
  const file = join(project, 'locales', `${language}.xlf`);
  const unit = new RegExp(`<trans-unit id="${id}">([^]*?)</trans-unit>`).exec(
    readFileSync(file, 'utf8'),
  )?.[1];
  const text = /<target>([^]*?)<\/target>/.exec(unit ?? '')?.[1];
  if (!text || text.includes('<')) throw new Error(`No plain words ${id} in ${language}.`);
  return text.replaceAll('&amp;', '&');
}

/** English is in no translation file. */
export const heading: Readonly<Record<'en' | 'sv' | 'de', string>> = {
  en: 'How to switch off generative AI training on your LinkedIn data',
  sv: words('sv', 'heading'),
  de: words('de', 'heading'),
};
