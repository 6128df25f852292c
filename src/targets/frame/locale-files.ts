// A frame page takes its language files as classic scripts: they load from any origin, also into a sandbox.
import type {LocaleFile} from '../../locale/locale-file.js';
import {registry} from './registry.js';

export {endonyms, locales} from '../../locale/generated/locales.js';

/** Only known while the script itself runs. */
const {src, nonce} = document.currentScript as HTMLScriptElement;

/** Takes the words that the page brought, or fetches `locales/<tag>.js` from beside the script. */
export const importLocaleFile = (locale: string, attempt: number): Promise<LocaleFile> =>
  new Promise((resolve, reject) => {
    // A file that brought nothing is no language file; who asked finds that out.
    const take = () => {
      resolve(registry[locale] ?? ({} as LocaleFile));
    };
    if (registry[locale]) {
      take();
      return;
    }
    const script = document.createElement('script');
    script.src = new URL(`locales/${locale}.js${attempt > 0 ? `?retry=${attempt}` : ''}`, src).href;
    if (nonce) script.nonce = nonce;
    script.addEventListener('load', take);
    script.addEventListener('error', reject);
    document.head.append(script);
  });
