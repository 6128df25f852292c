// What the analyzer cannot read of the element: its options, which are a table; the types of its events; what a token is
// while no page sets it; and where all of it is in the package.
import {ts, type AnalyzerPlugin} from '@custom-elements-manifest/analyzer';
import type {
  Attribute,
  ClassField,
  ClassMember,
  Package,
  Reference,
} from 'custom-elements-manifest/schema';
import type {Node, ObjectLiteralExpression} from 'typescript';
import {attributeOf, layouts, optionRows, type OptionRow} from '../../src/options.js';
import {readText} from '../../scripts/lib/files.js';
import {elementIn, type ElementDeclaration} from './element-in.js';

/** A plugin of the analyzer, for one run. */
export function publishedElement(): AnalyzerPlugin {
  /** By name of the table, then of the row. */
  const sentences = new Map<string, ReadonlyMap<string, string>>();
  const eventTypes = new Map<string, string>();
  return {
    name: 'published-element',
    analyzePhase({node}) {
      if (ts.isVariableDeclaration(node) && ['options', 'layouts'].includes(node.name.getText())) {
        sentences.set(node.name.getText(), sentencesAbove(node.initializer));
      }
      if (ts.isInterfaceDeclaration(node) && node.name.text === 'OptoutEventMap') {
        for (const member of node.members) {
          if (!ts.isPropertySignature(member) || !ts.isStringLiteral(member.name)) continue;
          eventTypes.set(member.name.text, asWritten(member.type));
        }
      }
    },
    packageLinkPhase({customElementsManifest: manifest}) {
      const element = elementIn(manifest);
      const texts = (table: string) => sentences.get(table) ?? new Map<string, string>();
      const described = optionsWith(texts('options'), texts('layouts'));
      element.members = [
        // Of those that the class itself has, a sentence says which are for pages.
        ...(element.members ?? [])
          .filter(({privacy = 'public', description}) => privacy === 'public' && description)
          .map(withoutDefault),
        ...described.fields,
      ];
      element.attributes = described.attributes;
      element.events = (element.events ?? []).map((event) => ({
        ...event,
        type: {text: eventTypes.get(event.name) ?? 'CustomEvent'},
      }));
      const styles = readText('src/styles/box.styles.ts');
      element.cssProperties = (element.cssProperties ?? []).map((token) => ({
        ...token,
        default: fallback(styles, token.name),
      }));
      place(manifest, element);
    },
  };
}

/** Of a static field: the name of a constant, which says nothing outside. */
function withoutDefault(member: ClassMember): ClassMember {
  const {default: _, ...rest} = member as ClassField;
  return rest;
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** On one line, without comments. */
const asWritten = (node: Node | undefined): string =>
  node
    ? folded(
        ts
          .createPrinter({removeComments: true})
          .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()),
      )
    : '';

/** Of `{…} as const satisfies …`: the sentence above each row. */
function sentencesAbove(node: Node | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const row of literalIn(node)?.properties ?? []) {
    const comment = ts.getJSDocCommentsAndTags(row).find(ts.isJSDoc)?.comment;
    if (row.name) found.set(row.name.getText(), folded(ts.getTextOfJSDocComment(comment) ?? ''));
  }
  return found;
}

function literalIn(node: Node | undefined): ObjectLiteralExpression | undefined {
  if (!node || ts.isObjectLiteralExpression(node)) return node;
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node)
    ? literalIn(node.expression)
    : undefined;
}

type Sentences = ReadonlyMap<string, string>;

function optionsWith(ofOptions: Sentences, ofLayouts: Sentences) {
  const fields: ClassField[] = [];
  const attributes: Attribute[] = [];
  for (const [name, row] of optionRows) {
    const description = [
      sentence('options', ofOptions, name),
      ...(name === 'layout'
        ? Object.keys(layouts).map((key) => `\`${key}\`: ${sentence('layouts', ofLayouts, key)}`)
        : []),
    ].join(' ');
    const attribute = attributeOf(name, row);
    const about = {description, ...typeOf(row)};
    // HTML itself has the property `lang`.
    fields.push({kind: 'field', name, ...(attribute ? {attribute} : {}), ...about});
    if (attribute) attributes.push({name: attribute, fieldName: name, ...about});
  }
  return {fields, attributes};
}

function sentence(table: string, sentences: Sentences, name: string): string {
  const found = sentences.get(name);
  if (!found) throw new Error(`src/options.ts: ${name} in ${table} needs a sentence`);
  return found;
}

/** As an attribute has it, which properties take too. */
function typeOf({kind, values}: OptionRow): Pick<Attribute, 'type' | 'default'> {
  if (kind === 'object') return {type: {text: 'object'}};
  // Any of its values, in any order: no union says it.
  if (kind === 'tokens') return {type: {text: 'string'}, default: `'${values?.join(' ') ?? ''}'`};
  if (!values) return {type: {text: 'string'}};
  const [first = ''] = values;
  return {type: {text: values.map((each) => `'${each}'`).join(' | ')}, default: `'${first}'`};
}

/** What a token is when the page does not set it: its first use in the styles. */
function fallback(styles: string, token: string): string {
  const start = styles.indexOf(`var(${token},`);
  if (start < 0) throw new Error(`src/styles/box.styles.ts never uses ${token}`);
  const from = start + `var(${token},`.length;
  let [depth, end] = [1, from];
  while (depth > 0 && end < styles.length) {
    const letter = styles[end++];
    if (letter === '(') depth++;
    if (letter === ')') depth--;
  }
  return folded(styles.slice(from, end - 1));
}

/** Readers of the manifest have the package, and no sources. */
function place(manifest: Package, element: ElementDeclaration): void {
  const {name, tagName = ''} = element;
  const declaration: Reference = {name, module: 'dist/index.js'};
  manifest.modules = [
    {
      kind: 'javascript-module',
      path: 'dist/index.js',
      declarations: [element],
      exports: [{kind: 'js', name, declaration}],
    },
    {
      kind: 'javascript-module',
      path: 'dist/define.js',
      declarations: [],
      exports: [
        {kind: 'custom-element-definition', name: tagName, declaration},
        {kind: 'js', name, declaration},
      ],
    },
  ];
}
