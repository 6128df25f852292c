// All that somebody has chosen, and the address that says the same.
import {attributesFor, parseOptions} from '../../src/parse-options.js';
import {colorTokens, type ColorToken} from './colors.js';
import {places, settings, settingsOf, type PlaceId, type SettingName} from './places.js';

export type Width = 'phone' | 'desk';

export interface State {
  readonly place: PlaceId;
  /** As attributes have them; what is not here has its default. */
  readonly options: Readonly<Partial<Record<SettingName, string>>>;
  readonly colors: Readonly<Partial<Record<ColorToken, string>>>;
  /** Where the files are, with a slash at the end; empty while nobody has said it. */
  readonly host: string;
  readonly width: Width;
  readonly scripts: boolean;
}

export const defaults: State = {
  place: 'html',
  options: {},
  colors: {},
  host: '',
  width: 'phone',
  scripts: true,
};

/** Whatever stands in the address: what is not understood counts as not given. */
export function readState(search: string, languages: readonly string[]): State {
  const query = new URLSearchParams(search);
  const place = query.get('place') ?? '';
  const given = settings.flatMap(({name, attribute}) => {
    const value = query.get(attribute);
    return value === null ? [] : [[name, value] as const];
  });
  const {lang, ...others} = Object.fromEntries(given) as Partial<Record<SettingName, string>>;
  const colors = colorTokens.flatMap((token) => {
    const value = query.get(token);
    return value === null ? [] : [[token, value] as const];
  });
  return {
    place: place in places ? (place as PlaceId) : defaults.place,
    options: {
      ...(lang && languages.includes(lang) ? {lang} : {}),
      ...written(others),
    },
    colors: Object.fromEntries(colors),
    host: folderOf(query.get('host') ?? ''),
    width: query.get('width') === 'desk' ? 'desk' : 'phone',
    scripts: query.get('scripts') !== 'off',
  };
}

/** The query of the address, without what is as it is by default. */
export function writeState({place, options, colors, host, width, scripts}: State): string {
  const query = new URLSearchParams({
    ...(place === defaults.place ? {} : {place}),
    ...attributesOf(options),
    ...colors,
    ...(host && {host}),
    ...(width === defaults.width ? {} : {width}),
    ...(scripts ? {} : {scripts: 'off'}),
  }).toString();
  return query && `?${query}`;
}

/** The settings that the place heeds, as attributes; defaults are left out. */
export const attributesIn = ({place, options}: State): Readonly<Record<string, string>> => {
  const heeded = settingsOf(places[place]).map(({name}) => name);
  return attributesOf(
    Object.fromEntries(
      Object.entries(options).filter(([name]) => heeded.includes(name as SettingName)),
    ),
  );
};

function attributesOf({lang, ...others}: State['options']): Readonly<Record<string, string>> {
  return {...(lang ? {lang} : {}), ...attributesFor(parseOptions(others, ignore))};
}

/** The same by name of the option, checked. */
function written(raw: State['options']): State['options'] {
  const attributes = attributesOf(raw);
  return Object.fromEntries(
    settings.flatMap(({name, attribute}) => {
      const value = attributes[attribute];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

const ignore = () => undefined;

/** An address of a folder, or nothing where it is none. */
export function folderOf(text: string): string {
  if (!/^https?:\/\/\S+$/.test(text) || !URL.canParse(text)) return '';
  return text.endsWith('/') ? text : `${text}/`;
}
