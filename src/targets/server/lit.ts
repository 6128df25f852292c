// Stands in the place of `lit` in server.js, which then needs no package: templates are only ever written as text.
export interface TemplateResult {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

export const nothing = Symbol('nothing');

export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult => ({
  strings,
  values,
});

export const css = ([text = '']: TemplateStringsArray): string => text;
