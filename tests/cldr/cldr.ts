// The names that CLDR has, as a page can read them.

interface CldrNames {
  /** Names of a territory, by code; with `-alt-…` forms. */
  readonly territories: Readonly<Record<string, string>>;
  readonly languages: Readonly<Record<string, string>>;
  /** January to December, as they stand in a date. */
  readonly months: readonly string[];
}

/** What Unicode's CLDR, of which every engine has its own cut, says in a language. */
export async function cldrOf(locale: string): Promise<CldrNames> {
  // CLDR calls the Portuguese of Brazil `pt`.
  const folder = locale === 'pt-BR' ? 'pt' : locale;
  const read = async (file: string): Promise<Tree> => {
    const response = await fetch(`/tests/cldr/node_modules/${file.replace('*', `main/${folder}`)}`);
    const {main} = (await response.json()) as {main: Record<string, Tree>};
    return main[folder] ?? {};
  };
  const [territories, languages, dates] = await Promise.all([
    read('cldr-localenames-full/*/territories.json'),
    read('cldr-localenames-full/*/languages.json'),
    read('cldr-dates-full/*/ca-gregorian.json'),
  ]);
  return {
    territories: dig(territories, 'localeDisplayNames.territories'),
    languages: dig(languages, 'localeDisplayNames.languages'),
    months: Object.values(dig(dates, 'dates.calendars.gregorian.months.format.wide')),
  };
}

type Tree = {readonly [key: string]: Tree | string};

const dig = (tree: Tree, path: string): Record<string, string> =>
  path.split('.').reduce<Tree>((node, key) => node[key] as Tree, tree) as Record<string, string>;
