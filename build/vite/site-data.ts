import type {Plugin} from 'vite';
import type {SiteData} from '../../site/pages/data.js';

const name = 'optout-site-data';

/** What the builder of the site imports under that name. */
export const siteDataModule = (data: () => SiteData | Promise<SiteData>): Plugin => ({
  name,
  resolveId: (source) => (source === name ? `\0${name}` : null),
  load: async (id) =>
    id === `\0${name}` ? `export const data = ${JSON.stringify(await data())};` : null,
});
