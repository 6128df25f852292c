// The plugin speaks to authors in their language, also where WordPress knows several forms of it.
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {openEditor} from './rig/editor.js';
import {block, bootSite, openPage} from './support/wordpress.js';

const site = await bootSite();
const folder = join(site.folder, 'wp-content/languages');

const german = 'Überschriftenebene';
const spanish = 'Nivel de encabezado';
const french = 'Niveau de titre';
const english = 'Heading level';
const rows: readonly [locale: string, words: string][] = [
  ['de_DE', german],
  ['de_DE_formal', german],
  ['de_AT', german],
  ['de_CH', german],
  ['de_CH_informal', german],
  ['es_ES', spanish],
  ['es_MX', spanish],
  ['es_AR', spanish],
  ['fr_FR', french],
  ['fr_CA', french],
  ['fr_BE', french],
  ['sv_SE', 'Rubriknivå'],
  ['pt_BR', english],
  ['en_GB', english],
];
const title: Readonly<Record<string, string>> = {de: 'KI', es: 'IA', fr: 'IA', sv: 'AI'};

for (const [locale, expected] of rows) {
  test(`${locale}: the words of PHP and of the editor’s script`, () => {
    // WordPress switches to a language when a file of its translation is there.
    writeFileSync(
      join(folder, `${locale}.l10n.php`),
      "<?php\nreturn array('messages' => array());\n",
    );
    const {name, script} = site.php<{name: string; script: string}>(
      `switch_to_locale($args);
      return array(
        'name' => __('AI Opt-out Box for LinkedIn', 'ai-optout-box-for-linkedin'),
        'script' => load_script_textdomain(
          'ai-optout-box-editor',
          'ai-optout-box-for-linkedin',
          WP_PLUGIN_DIR . '/ai-optout-box-for-linkedin/languages'
        ),
      );`,
      locale,
    );
    const language = locale.slice(0, 2);
    type Messages = Readonly<Record<string, readonly string[]>>;
    const words: Messages = title[language]
      ? (JSON.parse(script) as {locale_data: {messages: Messages}}).locale_data.messages
      : {};
    assert.equal(words[english]?.[0] ?? english, expected, 'the script');
    assert.equal(name === 'AI Opt-out Box for LinkedIn', !title[language], 'PHP');
    assert.ok(name.includes(title[language] ?? 'AI'), name);
    assert.equal(site.log(), '', 'warnings of PHP');
  });
}

test('an author in Austria has a German sidebar', async () => {
  site.php('update_user_meta(get_user_by("login", "author")->ID, "locale", "de_AT");');
  const page = await openPage(site, {user: 'author'});
  await openEditor(page, site);
  await page.evaluate((name) => {
    const {blocks, data} = wp;
    data.dispatch('core/block-editor').insertBlock(blocks.createBlock(name));
  }, block.name);
  await page.getByRole('combobox', {name: 'Farbschema'}).waitFor();
});
