// npm run generate: everything that is made from other files and not kept in the repository.
import {writeBuiltInPolicy} from './lib/build-policy.js';
import {compileLocales} from './lib/compile-locales.js';

writeBuiltInPolicy();
compileLocales();
