// Stands in the place of `lit` in server.js, which then needs no package: templates are only ever written as text.
export {html, nothing, type TemplateResult} from '../../template/values.js';

export const css = ([text = '']: TemplateStringsArray): string => text;
