// Every form of the box, with the file it is made of, as it looks without scripts.
import {groups, placeIds, places, type PlaceId} from '../builder/places.js';
import {words, type Ui} from '../words/words.js';
import type {SiteData} from './data.js';
import {escape, toRoot, type Content, type Spot} from './shell.js';

/** The files that show what a place gets; others look like one of these. */
const specimens: Readonly<Partial<Record<PlaceId, string>>> = {
  complete: 'static/*.html',
  frame: 'frame/*.html',
  newsletter: 'newsletter/*.html',
  feed: 'plain/*.html',
  text: 'plain/*.txt',
};

export function formsPage(spot: Spot, documents: SiteData['documents']): Content {
  const {forms, groups: groupNames} = words[spot.ui];
  return {
    title: forms.title,
    description: forms.lead,
    html: `<header class="intro"><h1>${forms.title}</h1><p class="lead">${forms.lead}</p></header>
${groups
  .map(
    (group) => `<section class="forms" aria-labelledby="group-${group}">
<h2 id="group-${group}">${groupNames[group]}</h2>
${placeIds
  .filter((id) => places[id].group === group)
  .map((id) => entry(id, spot, documents))
  .join('\n')}
</section>`,
  )
  .join('\n')}`,
  };
}

function entry(id: PlaceId, spot: Spot, documents: SiteData['documents']): string {
  const {forms, places: names} = words[spot.ui];
  const {name, what} = names[id];
  const document = documents[places[id].document] ?? '';
  const file = specimens[id]?.replace('*', spot.ui);
  return `<article id="${id}">
<h3>${escape(name)}</h3>
<p>${escape(what)}</p>
<p class="actions"><a href="builder.html?place=${id}" aria-label="${escape(`${forms.build}: ${name}`)}">${forms.build}</a> <a href="${document}" hreflang="en" aria-label="${escape(`${forms.document}: ${name}`)}">${forms.document}</a></p>
${file ? specimen(file, name, spot.ui, toRoot(spot) + spot.mode.box) : ''}
</article>`;
}

const specimen = (file: string, name: string, ui: Ui, box: string): string => {
  const {forms} = words[ui];
  return `<details><summary>${forms.file} <code>${file}</code></summary>
<p class="hint">${forms.specimen}</p>
<iframe src="${box}${file}" title="${escape(name)}" loading="lazy" sandbox="allow-popups"></iframe>
</details>`;
};
