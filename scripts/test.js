// `npm test`: installs what is missing; tests/support/runner/main.ts does the rest. It is JavaScript, as on a fresh
// checkout nothing is there that reads TypeScript.
import {installDependencies, requireNode, root} from './setup.js';

requireNode();
process.chdir(root);

if (installDependencies()) {
  const {register} = await import('tsx/esm/api');
  register();
  const {runTests} = await import('../tests/support/runner/main.ts');
  await runTests(process.argv.slice(2));
} else {
  console.log('Dependencies: could not be installed\n\n0 passed, 1 failed');
  process.exitCode = 1;
}
