// Everything that is wrong in locales/, file by file: what npm run check prints, and what a build does not go past.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as z from 'zod/mini';
import {BrokenFile, readJsonAs} from '../lib/broken-file.js';
import {typography} from './languages.js';
import {lockFaults, lockForm, lockPath} from './lock.js';
import {checkTranslation, formFaults, type Exceptions} from './rules.js';
import {parseXliff} from './xliff.js';

export interface Faults {
  /** What cannot be compiled at all, also not for a draft. */
  readonly broken: readonly string[];
  /** What must not be published. */
  readonly wrong: readonly string[];
}

const text = z.string('has to be a text in quotes');
const reasons = z.record(z.string(), z.record(z.string(), text));
const forms = {
  exceptions: z.strictObject({equal: reasons, long: reasons}),
  reviews: z.record(
    z.string(),
    z.strictObject({written: text, read: text, mended: z.array(z.number()), left: z.array(text)}),
  ),
  config: z.looseObject({sourceLocale: z.string(), targetLocales: z.array(z.string())}),
};

/**
 * One line per fault, with its file, the message's id and the cure.
 * @param folder the project's, or a copy of its locales/ and lit-localize.json
 * @param english the words of the source, by id, with placeholders as `{date}`
 */
export function translationFaults(folder: string, english: ReadonlyMap<string, string>): Faults {
  const [broken, wrong]: [string[], string[]] = [[], []];
  const attempt = <T>(path: string, read: (file: string) => T): T | undefined => {
    try {
      return read(join(folder, path));
    } catch (error) {
      broken.push(`${path}: ${lineOf(path, error)}`);
      return undefined;
    }
  };
  const json = <T>(path: string, form: z.ZodMiniType<T>) =>
    attempt(path, (file) => readJsonAs(file, form));

  const config = json('lit-localize.json', forms.config);
  if (!config) return {broken, wrong};
  const locales = config.targetLocales;
  const exceptions = json('locales/exceptions.json', forms.exceptions);
  const reviews = json('locales/reviews.json', forms.reviews);

  for (const locale of locales) {
    const path = `locales/${locale}.xlf`;
    const at = (fault: string) => `${path}: ${fault}`;
    if (!typography[locale]) wrong.push(at('has no row in scripts/translations/languages.ts'));
    if (reviews && !reviews[locale]) {
      wrong.push(`locales/reviews.json: ${locale}: is missing: say who wrote and who reviewed it`);
    }
    const xml = attempt(path, (file) => readFileSync(file, 'utf8'));
    const units = xml === undefined ? undefined : attempt(path, () => parseXliff(xml));
    if (xml === undefined || !units) continue;
    if (!xml.includes(`target-language="${locale}"`)) broken.push(at('is for another language'));
    const unbuildable = units.flatMap((unit) =>
      formFaults(unit).map((fault) => at(`${unit.id}: ${fault}`)),
    );
    broken.push(...unbuildable);
    const lock = existsSync(join(folder, lockPath(locale)))
      ? json(lockPath(locale), lockForm)
      : ({} as z.infer<typeof lockForm>);
    wrong.push(
      ...[
        ...checkTranslation({locale, units}, english, exceptions ?? noExceptions),
        ...(lock ? lockFaults(locale, lock, units) : []),
      ]
        .map(at)
        .filter((line) => !unbuildable.includes(line)),
    );
  }
  wrong.push(...strays(folder, locales, {...exceptions, reviews: reviews ?? {}}));
  return {broken, wrong};
}

const noExceptions: Exceptions = {equal: {}, long: {}};

function lineOf(path: string, error: unknown): string {
  if (error instanceof BrokenFile) return error.message;
  const {code, message} = error as NodeJS.ErrnoException;
  const cure = path.endsWith('.xlf') ? 'run npm run locales' : 'take it from git';
  return code === 'ENOENT' ? `is missing: ${cure}` : message;
}

/** What is there for a language that the box does not have. */
function strays(
  folder: string,
  locales: readonly string[],
  tables: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): string[] {
  const files = ['locales', 'locales/lock'].flatMap((path) =>
    existsSync(join(folder, path))
      ? readdirSync(join(folder, path)).map((file) => `${path}/${file}`)
      : [],
  );
  const unknown = (tag: string) => !locales.includes(tag);
  return [
    ...files
      .filter((file) => {
        const [, tag] =
          /^locales\/(?:(.*)\.xlf|lock\/(.*)\.json)$/.exec(file)?.filter(Boolean) ?? [];
        return tag !== undefined && unknown(tag);
      })
      .map(
        (file) => `${file}: is for no language of lit-localize.json: add it there, or remove it`,
      ),
    ...Object.entries(tables).flatMap(([name, table]) =>
      Object.keys(table)
        .filter(unknown)
        .map((tag) => {
          const file = name === 'reviews' ? name : 'exceptions';
          return `locales/${file}.json: ${tag} is no language of the box: take it out`;
        }),
    ),
  ];
}
