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
      const wanted = new Intl.Locale(tag.replaceAll('_', '-'));
      // Not `wanted.language`, which in WebKit is still `iw` when the tag has become `he`.
      const [own = ''] = wanted.toString().split('-');
      const language = readAs[own] ?? own;
      // Maximized before, too: yue alone is in Hant, zh alone in Hans.
      const {script, region} = likely(new Intl.Locale(wanted.maximize(), {language}));
      const options = available.filter(
        (option) => option.split('-')[0] === language && likely(option).script === script,
      );
      const locale =
        options.find((option) => likely(option).region === region) ??
        // Away from home the variant from abroad is nearer: pt-AO reads pt-PT, not pt-BR.
        options.find((option) => likely(option).region !== likely(language).region) ??
        options[0];
      if (locale) return {locale, requested: new Intl.Locale(wanted, {language}).toString()};
    } catch {
      // Not a language tag.
    }
  }
  return undefined;
}

function likely(tag: string | Intl.Locale): Intl.Locale {
  return new Intl.Locale(tag).maximize();
}
