// src/locale/messages.ts in one language, as lit-localize's transform mode makes it. One at a time: a changed word is
// wanted at once, in the language that is looked at.
import {resolve} from 'node:path';
import {makeMessageIdMap, validateLocalizedPlaceholders} from '@lit/localize-tools/lib/messages.js';
import {
  litLocalizeTransform,
  TransformLitLocalizer,
} from '@lit/localize-tools/lib/modes/transform.js';
import ts from 'typescript';
import {readJson, readText, root} from '../scripts/lib/files.js';

const source = 'src/locale/messages.ts';

/**
 * @returns a module with `messages`
 * @throws when a translation lacks one of the parts that the English has put in
 */
export function compileMessages(locale: string): string {
  const english = localizerOfEnglish();
  const {translations} = new Localizer([locale]).readTranslationsSync();
  return decode(english.compile(locale as Locale, translations));
}

/** Inside quotes lit-localize leaves XML's `&amp;` as it is. */
const decode = (code: string) =>
  code.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');

let last: {readonly text: string; readonly localizer: Localizer} | undefined;

/** Keeps what TypeScript has found out about the English words until they change. */
function localizerOfEnglish(): Localizer {
  const text = readText(source);
  if (last?.text !== text) last = {text, localizer: new Localizer([])};
  return last.localizer;
}

class Localizer extends TransformLitLocalizer {
  constructor(targets: readonly string[]) {
    super({
      ...(readJson('lit-localize.json') as TransformConfig),
      targetLocales: targets as Locale[],
      baseDir: root,
      resolve: (path) => resolve(root, path),
    });
  }

  /** As `build`, but of one language, and into no file. */
  compile(locale: Locale, translations: ReturnType<this['readTranslationsSync']>['translations']) {
    const {messages} = this.extractSourceMessages();
    const faults = validateLocalizedPlaceholders(messages, translations);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    const words = translations.get(locale);
    const transform = litLocalizeTransform(words && makeMessageIdMap(words), locale, this.program);
    let code = '';
    this.program.emit(
      this.program.getSourceFile(root + source),
      (_, text) => {
        code = text;
      },
      undefined,
      undefined,
      {before: [transform, asWritten]},
    );
    return code;
  }
}

/** Modules are UTF-8: escapes, which TypeScript writes in what others have put in, only make a language larger. */
const asWritten: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const visit = (node: ts.Node): ts.Node => {
    ts.setEmitFlags(node, ts.EmitFlags.NoAsciiEscaping);
    return ts.visitEachChild(node, visit, context);
  };
  return ts.visitEachChild(file, visit, context);
};

type TransformConfig = ConstructorParameters<typeof TransformLitLocalizer>[0];
type Locale = TransformConfig['sourceLocale'];
