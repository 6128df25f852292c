// The page of the builder, before its script has come.
import {words} from '../words/words.js';
import {escape, toPages, type Content, type Spot} from './shell.js';
import {drawPart, type Around} from './markdown.js';

export function builderPage(spot: Spot, around: Around): Content {
  const {builder} = words[spot.ui];
  // In the colours of an article, never seen: what the figures are measured on.
  const probe = (scheme: string) =>
    `<div class="probe" data-scheme="${scheme}" hidden><linkedin-ai-optout lang="en" region="SE"></linkedin-ai-optout></div>`;
  const frame = (scheme: string, title: string) => `<figure>
<figcaption>${title}</figcaption>
<div class="scroll" tabindex="0" role="region" aria-label="${escape(title)}"><iframe data-scheme="${scheme}" title="${escape(`${builder.preview}: ${title}`)}"></iframe></div>
</figure>`;
  return {
    title: builder.title,
    description: builder.lead,
    look: 'builder',
    scripts: ['box:ai-optout.js', 'builder/main.ts'],
    html: `<header class="intro">
<h1>${builder.title}</h1>
<p class="lead">${builder.lead}</p>
</header>
<div class="needs" id="needs">
<p>${builder.needsScripts}</p>
<p>${builder.withoutIt} <a href="${toPages(spot)}readme.html#where-do-you-publish" hreflang="en">README</a></p>
<div lang="en">${drawPart('README.md', 'Where do you publish?', around).html}</div>
</div>
<div id="builder" hidden aria-busy="true">
<div id="form"></div>
<section id="preview" data-width="phone" aria-labelledby="step-preview">
<h2 id="step-preview">${builder.preview}</h2>
<div id="stage-controls"></div>
<div class="stages">
${frame('light', builder.onLight)}
${frame('dark', builder.onDark)}
</div>
</section>
<section class="result" aria-labelledby="step-snippet">
<h2 id="step-snippet">${builder.snippet}</h2>
<div id="snippets"></div>
<p id="told" role="status"></p>
</section>
${probe('light')}
${probe('dark')}
</div>`,
  };
}
