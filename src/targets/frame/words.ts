// dist/frame/locales/<tag>.js: the build puts the words of each language in the place of the built-in ones.
import {builtIn} from '../../locale/built-in.js';
import {registry} from './registry.js';

registry[builtIn.locale] = builtIn;
