// The language that is inside the bundle. The build of `standalone/<tag>.js` puts another one in its place.
import type {Words} from './locale-file.js';
import {messages, names} from './generated/en.js';

export const builtIn: Words = {locale: 'en', messages, labels: {}, sources: {}, names};
