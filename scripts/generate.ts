// npm run generate: everything that is made from other files and not kept in the repository.
import {writeBuiltInPolicy} from '../build/policy.js';
import {compileLocales} from '../build/locales.js';

writeBuiltInPolicy();
compileLocales();
