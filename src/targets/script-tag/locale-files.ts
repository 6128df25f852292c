// The script tag finds language files beside itself.
import type {LocaleFile} from '../../locale/locale-file.js';

export {endonyms, locales} from '../../locale/generated/locales.js';

/** Fetches `locales/<tag>.js` from beside the script. Browsers remember failed modules: a retry needs a new address. */
export const importLocaleFile = (locale: string, attempt: number): Promise<LocaleFile> =>
  import(
    /* @vite-ignore */
    new URL(
      `./locales/${locale}.js${attempt > 0 ? `?retry=${String(attempt)}` : ''}`,
      import.meta.url,
    ).href
  ) as Promise<LocaleFile>;
