// What the element's own source says of it: doc tags, options, events, defaults of tokens.
import ts from 'typescript';
import {readText} from '../lib/files.js';
import {readOptionDocs, type OptionDocs} from './options.js';

export interface Entry {
  readonly name: string;
  readonly text: string;
}

export interface ElementDocs {
  readonly options: readonly OptionDocs[];
  /** With the fields of `detail`. */
  readonly events: readonly (Entry & {readonly detail: string})[];
  readonly slots: readonly Entry[];
  readonly parts: readonly Entry[];
  readonly tokens: readonly (Entry & {readonly value: string})[];
}

const elementPath = 'src/ai-optout.ts';

const parse = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readText(path), ts.ScriptTarget.ES2022, true);

export function readElementDocs(): ElementDocs {
  const element = parse(elementPath).statements.find(ts.isClassDeclaration);
  if (!element) throw new Error(`${elementPath} has no class`);
  const tags = ts.getJSDocTags(element).map((tag) => ({
    kind: tag.tagName.text,
    ...nameAndText(folded(ts.getTextOfJSDocComment(tag.comment) ?? '')),
  }));
  const of = (kind: string): Entry[] =>
    tags.filter((tag) => tag.kind === kind).map(({name, text}) => ({name, text}));
  const details = readDetails();
  const styles = readText('src/styles/box.styles.ts');
  return {
    options: readOptionDocs(),
    events: of('fires').map((each) => ({...each, detail: details.get(each.name) ?? ''})),
    slots: of('slot'),
    parts: of('csspart'),
    tokens: of('cssproperty').map((each) => ({...each, value: fallback(styles, each.name)})),
  };
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `{string} lang - Says what.`: type and name may be absent. */
function nameAndText(comment: string): Entry {
  const [, name = '', text = comment] = /^(?:\{.*?\} )?(\S*) ?- (.*)$/.exec(comment) ?? [];
  return {name: name === '-' ? '' : name, text};
}

/** By event: the fields of its `detail`, as TypeScript. */
function readDetails(): Map<string, string> {
  const map = parse('src/events.ts')
    .statements.filter(ts.isInterfaceDeclaration)
    .find(({name}) => name.text === 'OptoutEventMap');
  const found = new Map<string, string>();
  for (const member of map?.members ?? []) {
    if (!ts.isPropertySignature(member) || !member.type) continue;
    const detail = ts.isTypeReferenceNode(member.type) && member.type.typeArguments?.[0];
    if (!detail || !ts.isTypeLiteralNode(detail)) continue;
    const fields = detail.members
      .filter((field) => ts.isPropertySignature(field))
      .map((field) => `${field.name.getText()}: ${folded(field.type?.getText() ?? '')}`);
    found.set(member.name.getText().replaceAll("'", ''), fields.join('; '));
  }
  return found;
}

/** What a token is when the page does not set it: its first use in the styles. */
function fallback(styles: string, token: string): string {
  const start = styles.indexOf(`var(${token},`);
  if (start < 0) return '';
  const from = start + `var(${token},`.length;
  let [depth, end] = [1, from];
  while (depth > 0 && end < styles.length) {
    const letter = styles[end++];
    if (letter === '(') depth++;
    if (letter === ')') depth--;
  }
  return folded(styles.slice(from, end - 1));
}
