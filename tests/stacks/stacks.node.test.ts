// In each of these projects the package is installed as its users install it, passes their type checks, is built for
// production, and then shows a reader in Sweden a box in Swedish that says what is clicked. Needs a build.
//   node --import tsx --test --test-name-pattern Vue stacks.node.test.ts      for one of them
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {copyFileSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {chromium, type Browser} from 'playwright-core';
import {chromiumArgs, findChromium} from '../../scripts/lib/browsers.js';
import {visitPage, type Visit} from './site.js';
import {stacks, type Stack} from './stacks.js';

const here = fileURLToPath(new URL('.', import.meta.url));

/** What a program says when it fails is what its users read. */
async function runIn({folder, env}: Stack, command: string): Promise<void> {
  const [program = '', ...args] = command.split(' ');
  const bin = join(here, 'node_modules', '.bin', program);
  await promisify(execFile)(program === 'node' ? process.execPath : bin, args, {
    cwd: join(here, folder),
    shell: process.platform === 'win32',
    // Programs that count or report what their users do are told not to.
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      CI: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      NEXT_TELEMETRY_DISABLED: '1',
      NG_CLI_ANALYTICS: 'false',
      ...env,
    },
  }).catch((error: unknown) => {
    const {stdout = '', stderr = ''} = error as {stdout?: string; stderr?: string};
    throw new Error(`${command}\n${stdout}${stderr}`, {cause: error});
  });
}

const noChromium = findChromium() ? false : 'no Chromium';
let browser: Browser | undefined;

before(async () => {
  if (noChromium) return;
  browser = await chromium.launch({executablePath: findChromium() ?? '', args: chromiumArgs});
});
after(() => browser?.close());

for (const stack of stacks) {
  const {name, folder, types, builds, pages, ownPage, served} = stack;
  const out = join(here, folder, pages);

  describe(name, () => {
    for (const command of types) it(command, () => runIn(stack, command));

    it('is built', async () => {
      for (const command of builds) await runIn(stack, command);
      if (ownPage) copyFileSync(join(here, folder, 'index.html'), join(out, 'index.html'));
      if (served) assert.match(readFileSync(join(out, 'index.html'), 'utf8'), served);
    });

    it('speaks Swedish and tells of a click', {skip: noChromium}, async () => {
      assert.ok(browser);
      const visit = await visitPage(browser, out);
      try {
        await isHeard(visit);
      } finally {
        await visit.close();
      }
    });
  });
}

async function isHeard({page, complaints}: Visit): Promise<void> {
  assert.deepEqual(complaints, [], 'before anything is waited for');
  const box = page.locator('linkedin-ai-optout');
  const heading = box.locator('section[lang|=sv]').getByRole('heading', {level: 3}).first();
  await heading.waitFor();
  assert.equal(await box.count(), 1);
  await box.locator('section [part=action]').first().click();
  await page.locator('output', {hasText: 'setting'}).waitFor();
  assert.deepEqual(complaints, []);
}
