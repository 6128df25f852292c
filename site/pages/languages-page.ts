// All languages at once; without scripts, a line of each.
import {renditionOf} from '../../build/renditions.js';
import {locales} from '../../src/targets/server/server.js';
import {words} from '../words/words.js';
import {escape, toRoot, type Content, type Spot} from './shell.js';
import type {SiteData} from './data.js';

export function languagesPage(spot: Spot, {languages}: SiteData): Content {
  const said = words[spot.ui].languages;
  const nameOf = (tag: string) => languages.find((each) => each.tag === tag)?.name ?? tag;
  return {
    title: said.title,
    description: said.lead,
    look: 'wide',
    scripts: ['box:ai-optout.js'],
    html: `<header class="intro"><h1>${said.title}</h1>
<p class="lead">${said.lead}</p>
<p class="hint">${said.note}</p></header>
<div class="gallery">
${locales
  .map(
    (tag) => `<section aria-labelledby="lang-${tag}">
<h2 id="lang-${tag}"><span lang="${tag}">${escape(nameOf(tag))}</span> <a href="${toRoot(spot)}${spot.mode.box}plain/${tag}.txt" hreflang="${tag}" translate="no">${tag}</a></h2>
<linkedin-ai-optout lang="${tag}" layout="compact" heading-level="3">${renditionOf(tag, {format: 'plain', layout: 'inline'})}</linkedin-ai-optout>
</section>`,
  )
  .join('\n')}
</div>`,
  };
}
