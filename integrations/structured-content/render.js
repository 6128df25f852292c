// For articles that are stored as typed entries (Sanity, Contentful, Strapi, Portable Text, …): the box is one of them.
import {renderOptOut} from 'ai-optout-box-for-linkedin/server.js';

/** The type that editors fill in. `options` are the choices of their form; nothing is required. */
export const schema = {
  name: 'linkedinAiOptOut',
  fields: [
    {name: 'lang', type: 'string'},
    {name: 'region', type: 'string'},
    {name: 'layout', type: 'string', options: ['card', 'compact', 'inline']},
    {name: 'show', type: 'array', options: ['summary', 'region', 'steps', 'limits', 'sources']},
    {name: 'headingLevel', type: 'number', options: [2, 3, 4, 5, 6]},
    {name: 'theme', type: 'string', options: ['auto', 'light', 'dark']},
  ],
};

/** Whatever stands in the entry, this is safe: every value is checked, and a bad one is as if not given. */
export function renderEntry(entry, format = 'shadow') {
  const {lang, region, layout, show, headingLevel, theme} = entry ?? {};
  const names = Array.isArray(show) ? show.filter((each) => typeof each === 'string') : [];
  const sections = names.join(' ');
  return renderOptOut({lang, region, layout, show: sections, headingLevel, theme, format});
}
