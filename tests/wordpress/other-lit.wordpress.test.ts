// Another plugin that brings its own Lit: both work, also where Trusted Types let only one of them be Lit.
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {build, type Rolldown} from 'vite';
import {bootSite, drawnBox, mustUse, openPage, project, publish} from './support/wordpress.js';

const policies: readonly [name: string, policy: string][] = [
  ['no policy', ''],
  ['only one Lit is allowed', "require-trusted-types-for 'script'; trusted-types lit-html"],
];

const bundle = await bundleLit();

for (const [name, policy] of policies) {
  test(`${name}: both elements are drawn`, async () => {
    const site = await bootSite({
      mustUse: [mustUse('other-lit'), mustUse('strict-policy')],
      options: {test_policy: policy},
    });
    writeFileSync(join(site.folder, 'wp-content/mu-plugins/other-lit.js'), bundle);
    // WordPress itself, before 6.6, sets HTML as the policy forbids.
    const before = await openPage(site);
    await before.goto(publish(site, 'No box.'));
    await before.getByText('Drawn by another Lit').waitFor();
    const page = await openPage(site);
    const response = await page.goto(publish(site, '[linkedin_ai_optout]'));
    assert.equal(response?.headers()['content-security-policy'] ?? '', policy);
    await page.getByText('Drawn by another Lit').waitFor();
    await drawnBox(page);
    const own = page.notes.errors.filter((each) => !before.notes.errors.includes(each));
    assert.deepEqual(own, []);
  });
}

async function bundleLit(): Promise<string> {
  const source = `
    import {html, LitElement} from 'lit';
    customElements.define('other-greeting', class extends LitElement {
      render() { return html\`<p>\${'Drawn by another Lit'}</p>\`; }
    });`;
  const id = 'virtual:other-lit';
  const [built] = (await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'source',
        resolveId: (name) => (name.endsWith(id) ? id : undefined),
        load: (name) => (name === id ? source : undefined),
      },
    ],
    build: {write: false, lib: {entry: id, formats: ['es'], fileName: 'other-lit'}},
  })) as Rolldown.RolldownOutput[];
  if (!built) throw new Error('no bundle');
  return built.output[0].code;
}
