// Packages of their own, which the project's own installation does not bring: each is installed, then tested.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {countingNodeOptions, countingTests} from './node-tests.js';
import {atLeastOne, nothing, type Result} from './results.js';
import {run} from './run.js';

/** One result for the tests of a package in Node, and one for those in browsers. */
export async function* testPackage(folder: string): AsyncGenerator<Result> {
  const scripts = scriptsOf(folder);
  if (scripts.length === 0) return;
  const install = () =>
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
    });
  // A registry hiccup should not fail a whole run.
  const isInstalled = (await install()).code === 0 || (await install()).code === 0;
  if (!isInstalled) {
    yield {label: folder, failed: 1, note: 'npm ci failed'};
    return;
  }
  for (const script of scripts) {
    yield {
      label: script === 'test' ? folder : `${folder}, ${script}`,
      ...(await test(folder, script)),
    };
  }
}

async function test(folder: string, script: string): Promise<Omit<Result, 'label'>> {
  let printed = '';
  let code: number | undefined;
  const result = await countingTests(async (env) => {
    const ended = await run('npm', ['run', '--silent', script], {
      cwd: folder,
      env: {...env, NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} ${countingNodeOptions}`},
      onOutput: (text) => {
        printed = (printed + text).slice(-2000);
      },
    });
    ({code} = ended);
    return ended;
  });
  if (result.durations?.length) return result;
  // No `node --test`: then it counts as this project does, or as one test.
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(printed) ?? [];
  const counted =
    passed === undefined ? (code === 0 ? [1, 0] : [0, 1]) : [passed, failed].map(Number);
  const [good = 0, bad = 0] = counted;
  return {...atLeastOne({...nothing, passed: good, failed: bad}, code), seconds: result.seconds};
}

function scriptsOf(folder: string): string[] {
  const {scripts = {}} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    scripts?: Record<string, string>;
  };
  return ['test', 'test:browser'].filter((name) => Object.hasOwn(scripts, name));
}
