// dist/custom-elements.json: everything that a page can set, hear, fill and style, for editors, for frameworks and for
// the documents. The analyzer reads the element's doc comment; what it cannot know, published-element.ts adds.
import {create, ts} from '@custom-elements-manifest/analyzer';
import type {Package} from 'custom-elements-manifest/schema';
import {readText} from '../../scripts/lib/files.js';
import {publishedElement} from './published-element.js';

const sources = ['src/ai-optout.ts', 'src/events.ts', 'src/options.ts'];

/** @throws when an option or a layout has no sentence above its row. */
export const elementManifest = (): Package =>
  create({
    modules: sources.map((path) =>
      ts.createSourceFile(path, readText(path), ts.ScriptTarget.ES2022, true),
    ),
    plugins: [publishedElement()],
  });
