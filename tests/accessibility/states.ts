// The box in its states: what it shows, where its reader lives, in which language, in which light.
import {layouts, type Layout} from '../../src/options.js';

/** `auto` is the article's own colours. */
export const themes = ['light', 'dark', 'auto'] as const;

/** Where the reader lives: nobody knows, where it applies, or where LinkedIn has said nothing of the place. */
export const places = {unknown: undefined, applies: 'GB', unstated: 'BR'} as const;

export interface State {
  readonly lang: string;
  readonly layout: Layout;
  /** Everything that can be unfolded is. */
  readonly isOpen: boolean;
  readonly place: keyof typeof places;
  readonly theme: (typeof themes)[number];
}

export const nameOf = ({lang, layout, isOpen, place, theme}: State): string =>
  [lang, layout, isOpen ? 'open' : 'closed', place, theme].join(', ');

type Form = Pick<State, 'layout' | 'isOpen'>;

/** One line has nothing to unfold. */
const forms = (Object.keys(layouts) as Layout[]).flatMap((layout): Form[] => [
  {layout, isOpen: false},
  ...(layout === 'inline' ? [] : [{layout, isOpen: true}]),
]);

/** All there are: 45 in each language. */
export const statesIn = (languages: readonly string[]): State[] =>
  languages.flatMap((lang) =>
    forms.flatMap((form) =>
      (Object.keys(places) as State['place'][]).flatMap((place) =>
        themes.map((theme) => ({lang, ...form, place, theme})),
      ),
    ),
  );

/** Few of them, in which each language, form, place and theme is: for whoever waits. */
export const fewStates: readonly State[] = ['en', 'sv', 'ar', 'ja'].flatMap((lang, at) =>
  statesIn([lang]).filter((_, index) => index % 14 === at * 3),
);
