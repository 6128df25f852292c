// Deactivated, the plugin leaves readable posts; deleted, it leaves nothing in the database.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {
  blockMarkup,
  bootSite,
  drawnBox,
  mainFile,
  openPage,
  publish,
  setting,
} from './support/wordpress.js';

const site = await bootSite({activate: []});
const rowsBefore = rows();

test('a post that was written with the block stays readable, and comes back', async () => {
  activate();
  const url = publish(site, `<p>Before.</p>\n\n${blockMarkup({lang: 'sv'})}\n\n<p>After.</p>`);
  const page = await openPage(site);
  await page.goto(url);
  await drawnBox(page);

  deactivate();
  const left = await openPage(site);
  await left.goto(url);
  const post = left.locator('.entry-content');
  const shown = setting.replace('https://', '');
  assert.equal((await post.innerText()).replace(/\s+/g, ' ').trim(), `Before. ${shown} After.`);
  assert.equal(await post.getByRole('link').getAttribute('href'), setting);
  assert.doesNotMatch(
    await left.content(),
    /plugins\/ai-optout-box-for-linkedin|<linkedin-ai-optout/,
  );

  activate();
  await page.goto(url);
  await drawnBox(page);
});

test('deleted, nothing of it is left in the database or on the disk', async () => {
  activate();
  const page = await openPage(site, {user: 'admin'});
  await page.goto(publish(site, '[linkedin_ai_optout]'));
  await drawnBox(page);

  await page.goto(`${site.url}/wp-admin/plugins.php`);
  const row = page.locator(`tr[data-plugin="${mainFile}"]`);
  await row.getByRole('link', {name: /^Deactivate/}).click();
  await page.getByText('Plugin deactivated.').waitFor();
  // Before WordPress' script listens, the link leads to a page of its own, with another question.
  await page.waitForFunction(() => {
    type Listeners = Partial<Record<string, {selector?: string}[]>>;
    const {jQuery} = globalThis as {
      jQuery?: {_data: (element: Element | null, name: 'events') => Listeners | undefined};
    };
    const listeners = jQuery?._data(document.getElementById('bulk-action-form'), 'events');
    return listeners?.['click']?.some(({selector}) => selector?.includes('delete'));
  });
  page.once('dialog', (dialog) => void dialog.accept());
  await row.getByRole('link', {name: /^Delete/}).click();
  await page.getByText('was successfully deleted').waitFor();

  assert.equal(existsSync(join(site.folder, 'wp-content/plugins', mainFile)), false);
  const left = rows().filter((each) => !rowsBefore.includes(each));
  assert.deepEqual(
    left.filter((each) => /linked|optout|opt-out/i.test(each)),
    [],
  );
  assert.equal(site.log(), '', 'warnings of PHP');
});

function activate(): void {
  site.php(
    `require_once ABSPATH . 'wp-admin/includes/plugin.php';
    $result = activate_plugin($args);
    if (is_wp_error($result)) throw new Exception($result->get_error_message());`,
    mainFile,
  );
}

function deactivate(): void {
  site.php(
    `require_once ABSPATH . 'wp-admin/includes/plugin.php';
    deactivate_plugins($args);`,
    mainFile,
  );
}

/** Everything that a plugin could leave behind by name: options, meta data, tables, planned calls. */
function rows(): string[] {
  return site.php<string[]>(`
    global $wpdb;
    $names = array_merge(
      $wpdb->get_col("SELECT option_name FROM $wpdb->options"),
      $wpdb->get_col("SELECT meta_key FROM $wpdb->usermeta"),
      $wpdb->get_col("SELECT meta_key FROM $wpdb->postmeta"),
      $wpdb->get_col("SELECT meta_key FROM $wpdb->termmeta"),
      $wpdb->get_col('SHOW TABLES')
    );
    foreach (_get_cron_array() as $calls) {
      $names = array_merge($names, array_keys($calls));
    }
    return $names;`);
}
