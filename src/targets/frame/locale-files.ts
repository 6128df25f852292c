// A frame page takes its language files as classic scripts: they load from any origin, also into a sandbox.
import type {LocaleFile} from '../../locale/locale-file.js';
import {registry} from './registry.js';

export {endonyms, locales} from '../../locale/generated/locales.js';

/** Only known while the script itself runs. */
const {src, nonce} = document.currentScript as HTMLScriptElement;

/** What TypeScript does not know of Trusted Types. */
declare const trustedTypes: {
  createPolicy: <Policy>(name: string, rules: Policy) => Policy;
};

/** For languages that the page did not bring. */
let policy = {createScriptURL: (address: string) => address};
try {
  policy = trustedTypes.createPolicy('ai-optout', policy);
} catch {
  // An engine without them, or a header that names others only: then the page stays with the language it brought.
}

/** Takes the words that the page brings, or fetches `locales/<tag>.js` from beside the script. */
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
    const file = `locales/${locale}.js${attempt > 0 ? `?retry=${attempt}` : ''}`;
    let script = document.querySelector<HTMLScriptElement>(`[src="${file}"]`);
    if (!script) {
      script = document.createElement('script');
      script.src = policy.createScriptURL(new URL(file, src).href);
      if (nonce) script.nonce = nonce;
      document.head.append(script);
    }
    script.addEventListener('load', take);
    script.addEventListener('error', reject);
    // The page's own may have failed before anybody listened.
    addEventListener('load', take);
  });
