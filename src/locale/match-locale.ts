export interface LocaleMatch {
  /** One of the available tags. */
  locale: string;
  /**
   * The reader's own tag, canonical and in the language served: `de-AT` where `de` is served,
   * `nb-NO` for `nn-NO`. For the regional form of dates and numbers.
   */
  requested: string;
}

/** Languages whose readers read another as their own. WebKit leaves `prs` and `tl` to us. */
const readAs: Record<string, string> = {nn: 'nb', no: 'nb', prs: 'fa', tl: 'fil', yue: 'zh'};

/** Of those that the box has in one script only, the languages that some countries write in another one. */
const scriptsByCountry = /^(ms|pa)$/;

/**
 * The first of the reader's languages that can be served (RFC 4647 lookup; script and region
 * compared as CLDR's likely subtags fill them in). Malformed tags are passed over; never throws.
 * @param requested BCP 47 tags, the most wanted first
 * @param available canonical BCP 47 tags
 * @returns `undefined` when none can be served
 */
export function matchLocale(
  requested: readonly string[],
  available: readonly string[],
): LocaleMatch | undefined {
  for (const tag of requested) {
    try {
      // Not by `Intl.Locale`: its `language` is still `iw` in WebKit when the tag has become `he`.
      const [wanted = ''] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'));
      const [own = '', second = ''] = wanted.split('-');
      const language = readAs[own] ?? own;
      const options = available.filter((option) => option.split('-')[0] === language);
      const [only] = options;
      const isPlain = only === language && options.length === 1 && !scriptsByCountry.test(own);
      const locale = options.includes(wanted)
        ? wanted
        : isPlain && !isScript(second)
          ? only
          : likeliest(wanted, language, options);
      if (locale) return {locale, requested: wanted.replace(own, language)};
    } catch {
      // Not a language tag.
    }
  }
  return undefined;
}

const isScript = (subtag: string): boolean => /^[A-Z][a-z]{3}$/.test(subtag);

/** Which of several forms of a language is meant. Asked only where it matters: the data for it take a while to load. */
function likeliest(
  wanted: string,
  language: string,
  options: readonly string[],
): string | undefined {
  if (options.length === 0) return undefined;
  // Maximized before, too: yue alone is in Hant, zh alone in Hans.
  const {script, region} = likely(new Intl.Locale(likely(wanted), {language}));
  const readable = options.filter((option) => likely(option).script === script);
  return (
    readable.find((option) => likely(option).region === region) ??
    // Away from home the variant from abroad is nearer: pt-AO reads pt-PT, not pt-BR.
    readable.find((option) => likely(option).region !== likely(language).region) ??
    readable[0]
  );
}

function likely(tag: string | Intl.Locale): Intl.Locale {
  return new Intl.Locale(tag).maximize();
}
