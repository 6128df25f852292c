// The first page: what it is, the box itself, and where one can begin.
import {renditionOf} from '../../build/renditions.js';
import {locales} from '../../src/targets/server/server.js';
import {groups, placeIds, places} from '../builder/places.js';
import {words} from '../words/words.js';
import {drawPart, opening, type Around} from './markdown.js';
import {escape, toRoot, type Content, type Spot} from './shell.js';

const document = 'README.md';

export function front(spot: Spot, around: Around): Content {
  const {front, groups: groupNames, places: placeNames, builder, onlyEnglish} = words[spot.ui];
  const {title, lead, picture} = opening(document, around);
  const limits = 'What it does not do';
  const translated = front.lead?.(locales.length);
  const text = translated ? `<p>${escape(translated)}</p>` : lead;
  const aside = spot.ui === 'en' ? '' : `<p class="only">${onlyEnglish}</p>`;
  return {
    title,
    description: translated ?? lead.replaceAll(/<[^>]*>/g, '').trim(),
    look: 'front',
    scripts: ['box:ai-optout.js'],
    html: `<div class="hero">
<div class="said">
<h1${spot.ui === 'en' ? '' : ' lang="en"'}>${escape(title)}</h1>
<div class="lead">${text}</div>
<p class="actions"><a class="button" href="builder.html">${front.build}</a> <a href="${toRoot(spot)}article.html" hreflang="en">${front.article}</a></p>
</div>
<figure class="specimen">
${renditionOf(spot.ui, {format: 'shadow', layout: 'compact'})}
<figcaption>${front.box}</figcaption>
</figure>
</div>
<section aria-labelledby="where">
<h2 id="where">${builder.where}</h2>
<p class="intro">${front.elsewhere}</p>
<div class="groups">
${groups
  .map(
    (group) => `<div><h3>${groupNames[group]}</h3>
<ul>${placeIds
      .filter((id) => places[id].group === group)
      .map(
        (id) =>
          `<li><a href="builder.html${id === 'html' ? '' : `?place=${id}`}">${escape(placeNames[id].name)}</a></li>`,
      )
      .join('\n')}</ul></div>`,
  )
  .join('\n')}
</div>
</section>
<div class="beside">
<figure class="picture">
${picture.replace(/^<p>|<\/p>\s*$/g, '')}
<figcaption>${front.picture}</figcaption>
</figure>
<section class="prose" lang="en" aria-labelledby="limits">
<h2 id="limits">${limits}</h2>
${aside && aside.replace('<p ', `<p lang="${spot.ui}" `)}
${drawPart(document, limits, around).html}
</section>
</div>`,
  };
}
