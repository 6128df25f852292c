// What the project draws for readers who send what they should: all the markup that there is.
import {layouts, options} from '../../src/options.js';
import type {renderOptOut} from '../../src/targets/server/server.js';

const places = [undefined, 'GB', 'US', 'JP', 'SE', 'IT', 'CA', 'HK'];

const everywhere = Object.keys(layouts).flatMap((layout) =>
  places.map((region) => ({layout, region})),
);

/**
 * Every layout in places of every kind: at every level, in languages with and without labels of their own, from left
 * and from right, and when its facts are out of date.
 */
export const friendlyBoxes = (render: typeof renderOptOut): readonly string[] =>
  everywhere.flatMap((place) =>
    (['shadow', 'plain'] as const).flatMap((format) => [
      ...['en', 'ar', 'pt-PT'].map((lang) => render({...place, format, lang, nonce: 'n'})),
      ...options.headingLevel.values.map((headingLevel) =>
        render({...place, format, headingLevel, theme: 'dark', show: 'steps region'}),
      ),
      render({...place, format, now: '2031-01-01'}),
    ]),
  );
