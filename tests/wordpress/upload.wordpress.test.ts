// The zip, uploaded and activated as the owner of a site does it, gives a working plugin.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  bootSite,
  drawnBox,
  mainFile,
  openPage,
  publish,
  version,
  zip,
} from './support/wordpress.js';

const site = await bootSite({plugins: [], activate: []});

test(`WordPress ${version}: the plugin is uploaded, activated, and draws its box`, async () => {
  const page = await openPage(site, {user: 'admin'});
  await page.goto(`${site.url}/wp-admin/plugin-install.php`);
  await page.getByRole('button', {name: 'Upload Plugin'}).click();
  await page.locator('input[type=file][name=pluginzip]').setInputFiles(zip);
  await page.getByRole('button', {name: 'Install Now', exact: true}).click();
  await page.getByText('Plugin installed successfully.').waitFor();
  await page.getByRole('link', {name: 'Activate Plugin'}).click();
  await page.getByText('Plugin activated.').waitFor();

  assert.deepEqual(
    site.php('return get_option("active_plugins");'),
    [mainFile],
    'the plugin is active',
  );
  await page.goto(publish(site, '[linkedin_ai_optout]'));
  await drawnBox(page);
  assert.deepEqual(page.notes.errors, [], 'errors in the browser');
  assert.equal(site.log(), '', 'warnings of PHP');
});

test('an uploaded newer copy replaces the plugin and keeps it active', async () => {
  const page = await openPage(site, {user: 'admin'});
  await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
  await page.locator('input[type=file][name=pluginzip]').setInputFiles(zip);
  await page.getByRole('button', {name: 'Install Now', exact: true}).click();
  await page.getByRole('link', {name: /Replace (current|installed) with uploaded/}).click();
  await page.getByText('Plugin updated successfully.').waitFor();
  await page.goto(publish(site, '[linkedin_ai_optout]'));
  await drawnBox(page);
  assert.equal(site.log(), '', 'warnings of PHP');
});
