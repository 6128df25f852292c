// A language for a program that cannot wait for a module of it.
import ts from 'typescript';
import type {LocaleFile} from '../src/locale/locale-file.js';
import {localeModules} from './locales.js';

/** @throws a `RangeError` when the box does not have the language */
export function evaluateLanguage(locale: string): LocaleFile {
  const code = localeModules().get(locale)?.();
  if (code === undefined) throw new RangeError(`no words in ${locale}`);
  const {outputText} = ts.transpileModule(code, {
    compilerOptions: {module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022},
  });
  const file: {-readonly [Name in keyof LocaleFile]?: LocaleFile[Name]} = {labels: {}, sources: {}};
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- of our own making, a line above
  const evaluate = new Function('exports', outputText) as (exports: object) => void;
  evaluate(file);
  return file as LocaleFile;
}
