// dist/server.js: the box without a browser, for Node, Deno, Bun and edge runtimes.
export {renderOptOut, variantOf, type Variant} from './render-opt-out.js';
export type {Format, RenderOptions} from './render-options.js';
export {parseAcceptLanguage} from './accept-language.js';
export {locales} from './words.js';
