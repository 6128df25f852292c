/// <reference types="node" />
// The published builds check no template any more: every one of them is checked here.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {readText, root} from '../../scripts/lib/files.js';
import {parse} from '../../src/template/parse.js';

interface Template {
  readonly place: string;
  readonly strings: readonly string[];
}

function templatesIn(path: string): Template[] {
  const file = ts.createSourceFile(path, readText(path), ts.ScriptTarget.Latest, true);
  const found: Template[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      const {template} = node;
      const {line} = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        place: `${path}:${line + 1}`,
        strings: ts.isTemplateExpression(template)
          ? [template.head.text, ...template.templateSpans.map(({literal}) => literal.text)]
          : [template.text],
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const templates = readdirSync(`${root}src`, {recursive: true})
  .map((file) => `src/${String(file).replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts'))
  .flatMap(templatesIn);

describe('the templates of the box', () => {
  it('are found', () => {
    for (const folder of ['src/view/', 'src/targets/server/']) {
      assert.ok(
        templates.some(({place}) => place.startsWith(folder)),
        folder,
      );
    }
    assert.ok(templates.length > 60, String(templates.length));
  });

  it('are all in the template language', () => {
    for (const {place, strings} of templates) {
      assert.doesNotThrow(() => parse(strings), place);
    }
  });
});
