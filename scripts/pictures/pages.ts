// The pages that the box is photographed in.
import {readText} from '../lib/files.js';

export type PageKind = 'serif' | 'reset';

export interface Shot {
  readonly lang: string;
  readonly layout: string;
  readonly page: PageKind;
}

const styles: Readonly<Record<PageKind, () => string>> = {
  serif: () => `
    :root { color-scheme: light dark }
    body { margin: 16px; font: 18px/1.6 Palatino, 'Source Serif 4', Georgia, 'Times New Roman', serif;
      color: light-dark(#1b1a18, #e9e6e0); background: light-dark(#fffdf9, #161513) }`,
  reset: () => `${readText('demo/reset.css')} body { max-inline-size: none; padding: 16px }`,
};

/** A page with one box between two lines of an article. */
export const page = ({lang, layout, page}: Shot): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${layout} ${lang}</title>
<style>${styles[page]()}</style>
<script type="module" src="/dist/ai-optout.js"></script>
<p>The last line of a paragraph of the article.</p>
<linkedin-ai-optout lang="${lang}" layout="${layout}" region="SE"></linkedin-ai-optout>
<p>The first line of the next one.</p>
</html>`;

/** The picture in README.md: the small form in four languages and two themes. */
export const readmePage = (): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<style>
  body { margin: 0; font: 13px/1.5 Palatino, 'Source Serif 4', Georgia, serif; color: #1b1a18; background: #fffdf9 }
  main { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; padding: 16px }
</style>
<script type="module" src="/dist/ai-optout.js"></script>
<main>
  <linkedin-ai-optout lang="en" region="SE" layout="compact"></linkedin-ai-optout>
  <linkedin-ai-optout lang="ja" region="CA" layout="compact"></linkedin-ai-optout>
  <linkedin-ai-optout lang="sv" region="US" layout="compact" theme="dark"></linkedin-ai-optout>
  <linkedin-ai-optout lang="fr" region="CH" layout="compact"></linkedin-ai-optout>
</main>
</html>`;
