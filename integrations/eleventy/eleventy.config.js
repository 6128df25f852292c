// Eleventy 3: `{% optOut lang, region, layout %}` in an article writes the box, so that it is there before any script.
import {renderOptOut} from 'ai-optout-box-for-linkedin/server.js';

/** @param {import('@11ty/eleventy').UserConfig} config */
export default function (config) {
  // The shadow rendition for pages, the plain one for feeds and e-mail.
  config.addShortcode('optOut', (lang, region, layout) => renderOptOut({lang, region, layout}));
  config.addShortcode('optOutPlain', (lang) => renderOptOut({lang, format: 'plain'}));
  // The script takes the box over: its lists of countries and languages work from then on.
  config.addPassthroughCopy({
    'node_modules/ai-optout-box-for-linkedin/dist/ai-optout.js': 'optout/ai-optout.js',
    'node_modules/ai-optout-box-for-linkedin/dist/locales': 'optout/locales',
  });
}
