// Stands in the place of `lit` in the script tag, where every reader pays for every byte. The npm build has Lit itself;
// `tests/template` holds both against each other, and the tests of the element run against both.
export {css, LitElement} from '../../template/element.js';
export {html, nothing} from '../../template/values.js';
