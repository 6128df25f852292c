// A network of sites: activated once, the box works on each of them, in the language of each.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bootSite, drawnBox, heading, mainFile, openPage, version} from './support/wordpress.js';

const site = await bootSite({multisite: true, activate: []});

// Before 6.6 WordPress loses the colon of a port in the address of a new site: there is no second one to look at here.
const skip = version.startsWith('6.5') && 'no network of sites on a port';

test('activated for the network, it draws on a second site', {skip}, async () => {
  const url = site.php<string>(
    `require_once ABSPATH . 'wp-admin/includes/plugin.php';
    $result = activate_plugin($args, '', true);
    if (is_wp_error($result)) throw new Exception($result->get_error_message());
    $blog = wpmu_create_blog($_SERVER['HTTP_HOST'], '/second/', 'Second', 1);
    if (is_wp_error($blog)) throw new Exception($blog->get_error_message());
    switch_to_blog($blog);
    update_option('WPLANG', 'sv_SE');
    $id = wp_insert_post(array(
      'post_title' => 'Second',
      'post_content' => '[linkedin_ai_optout]',
      'post_status' => 'publish',
    ));
    return get_option('home') . '/?p=' . $id;`,
    mainFile,
  );
  assert.ok(url.startsWith(`${site.url}/second/`));

  const plain = await openPage(site, {javaScriptEnabled: false});
  await plain.goto(url);
  const text = plain.locator('linkedin-ai-optout > section');
  assert.equal(await text.getByRole('heading').first().textContent(), heading.sv);

  const page = await openPage(site);
  await page.goto(url);
  await (await drawnBox(page)).getByRole('heading', {name: heading.en}).waitFor();
  assert.deepEqual(page.notes.errors, []);
  const ours = site
    .log()
    .split('\n')
    .filter((line) => line.includes('ai-optout-box-for-linkedin/'));
  assert.deepEqual(ours, [], 'warnings of PHP');
});
