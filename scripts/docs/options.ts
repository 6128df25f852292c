// What the table of options says of itself: its rows, and the sentence above each.
import ts from 'typescript';
import {attributeOf, layouts, options, optionRows, type OptionRow} from '../../src/options.js';
import {readText} from '../lib/files.js';

const path = 'src/options.ts';

export interface OptionDocs {
  readonly name: string;
  /** Empty for what is a property only. */
  readonly attribute: string;
  /** As Markdown. */
  readonly values: string;
  readonly text: string;
}

/** In the order of the table. */
export function readOptionDocs(): readonly OptionDocs[] {
  const source = ts.createSourceFile(path, readText(path), ts.ScriptTarget.ES2022, true);
  const sentences = sentencesOf(source, 'options', Object.keys(options));
  const ofLayouts = sentencesOf(source, 'layouts', Object.keys(layouts));
  return optionRows.map(([name, row]) => {
    const text = sentences.get(name) ?? '';
    const details = name === 'layout' ? ` ${listOf(ofLayouts)}` : '';
    return {
      name,
      attribute: attributeOf(name, row) ?? '',
      values: valuesOf(row),
      text: text + details,
    };
  });
}

/** @throws when one of them has no sentence. */
function sentencesOf(source: ts.SourceFile, name: string, keys: readonly string[]) {
  const found = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name && node.initializer) {
      for (const member of literalOf(node.initializer)?.properties ?? []) {
        const comment = ts.getJSDocCommentsAndTags(member).find(ts.isJSDoc)?.comment;
        const text = ts.getTextOfJSDocComment(comment)?.replace(/\s+/g, ' ').trim();
        if (text && member.name) found.set(member.name.getText(), text);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const missing = keys.filter((key) => !found.has(key));
  if (missing.length > 0) throw new Error(`${path}: ${missing.join(', ')} needs a sentence`);
  return found;
}

/** `{…} as const satisfies …`: the braces. */
function literalOf(node: ts.Expression): ts.ObjectLiteralExpression | undefined {
  if (ts.isObjectLiteralExpression(node)) return node;
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node)
    ? literalOf(node.expression)
    : undefined;
}

const listOf = (sentences: ReadonlyMap<string, string>): string =>
  [...sentences].map(([name, text]) => `\`${name}\`: ${text}`).join(' ');

const orJoined = new Intl.ListFormat('en-GB', {type: 'disjunction'});

function valuesOf({kind, values = []}: OptionRow): string {
  const [first = '', ...others] = values.map((value) => `\`${value}\``);
  switch (kind) {
    case 'enum':
      return orJoined.format([`${first} (default)`, ...others]);
    case 'level':
      return `${first} (default) to ${others.at(-1) ?? ''}`;
    case 'tokens':
      return `any of \`${values.join(' ')}\`; all by default`;
    case 'country':
      return 'a code of ISO 3166-1 alpha-2';
    case 'language':
      return 'a BCP 47 tag';
    case 'url':
      return 'a URL';
    case 'object':
      return 'an object';
  }
}
