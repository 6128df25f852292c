// Web Test Runner looks for JavaScript; from here it goes on in TypeScript.
import {register} from 'tsx/esm/api';

register();
const {config} = await import('./tests/support/web-test-runner.ts');

export default config;
