// What the shipped scripts ask of a browser beyond syntax, which the bundler writes as the oldest needs it: every object,
// function and member of the platform that they name, as TypeScript finds it, by the ids of MDN's data.
import ts from 'typescript';
import {root} from '../../scripts/lib/files.js';
import {known} from './compat-data.js';

/** The files that are in the scripts for pages. */
const entries = [
  'src/targets/script-tag/script-tag.ts',
  'src/targets/script-tag/lit.ts',
  'src/targets/frame/frame.ts',
  'src/targets/frame/host.ts',
];

export interface ScriptFeatures {
  /** Each with a place where it is used. */
  readonly found: ReadonlyMap<string, string>;
  /** Names of the platform that the data does not have. */
  readonly unknown: ReadonlySet<string>;
  /** Style sheets that stand in the code. */
  readonly sheets: readonly string[];
}

export function scriptFeatures(): ScriptFeatures {
  const {config} = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(
    entries.map((file) => root + file),
    {...options, types: []},
  );
  const checker = program.getTypeChecker();
  const found = new Map<string, string>();
  const unknown = new Set<string>();
  const sheets: string[] = [];

  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
      return;
    }
    if (ts.isNoSubstitutionTemplateLiteral(node) && /\{\s*[\w-]+:[^}]+\}/.test(node.text)) {
      sheets.push(node.text);
    }
    const place = node.getSourceFile().fileName.replace(root, '');
    const add = (id: string) => found.has(id) || found.set(id, place);
    if (ts.isRegularExpressionLiteral(node)) patternFeatures(node.text).forEach(add);
    if (ts.isIdentifier(node)) {
      const id = idOf(node);
      if (id?.startsWith('?')) unknown.add(id.slice(1));
      else if (id) add(id);
    }
    ts.forEachChild(node, visit);
  };

  /** The id; `?` before a name that the data does not have; nothing for what is not the platform's. */
  const idOf = (name: ts.Identifier): string | undefined => {
    const symbol = symbolOf(name);
    const [declaration] = symbol?.declarations ?? [];
    if (!declaration || !program.isSourceFileDefaultLibrary(declaration.getSourceFile())) {
      return undefined;
    }
    const owners = ownersOf(name, declaration);
    const id = known(...owners.flatMap((owner) => idsOf(owner, name.text)), ...idsOf(name.text));
    if (id) return id;
    const isObject = (owner: string) =>
      checker.resolveName(owner, undefined, ts.SymbolFlags.Value, false) !== undefined;
    // Options and the like are no objects of the platform, and constants came with theirs.
    if (/^[A-Z_]+$/.test(name.text) || !owners.some(isObject)) return undefined;
    return `?${owners[0] ?? ''}.${name.text}`;
  };

  const symbolOf = (name: ts.Identifier): ts.Symbol | undefined => {
    const {parent} = name;
    if (ts.isBindingElement(parent) && !parent.initializer?.getText().includes(name.text)) {
      const property = (parent.propertyName ?? parent.name) as ts.Identifier;
      if (property !== name || !ts.isObjectBindingPattern(parent.parent)) return undefined;
      return checker.getTypeAtLocation(parent.parent).getProperty(name.text);
    }
    return checker.getSymbolAtLocation(name);
  };

  /** What the member may belong to, the nearest first. */
  const ownersOf = (name: ts.Identifier, declaration: ts.Declaration): string[] => {
    const {parent} = name;
    const receiver = ts.isPropertyAccessExpression(parent)
      ? parent.expression
      : ts.isBindingElement(parent)
        ? parent.parent
        : undefined;
    const types = receiver ? familyOf(checker.getTypeAtLocation(receiver)) : [];
    const owner = ownerOf(declaration) ?? '';
    return [...new Set([owner, ...(mixins[owner] ?? []), ...types])].filter(Boolean);
  };

  const familyOf = (type: ts.Type): string[] => {
    const apparent = checker.getApparentType(checker.getNonNullableType(type));
    if (apparent.isUnionOrIntersection()) return apparent.types.flatMap(familyOf);
    const target = (apparent as ts.TypeReference).target ?? apparent;
    const bases = target.isClassOrInterface() ? checker.getBaseTypes(target) : [];
    const name = apparent.symbol?.name ?? '';
    return [name, ...(mixins[name] ?? []), ...bases.flatMap(familyOf)].filter(Boolean);
  };

  for (const file of program.getSourceFiles()) {
    if (file.fileName.startsWith(`${root}src/`) && !file.isDeclarationFile) visit(file);
  }
  return {found, unknown, sheets};
}

/** What has the members of these, in the data. */
const mixins: Readonly<Record<string, readonly string[]>> = {
  ParentNode: ['Element', 'DocumentFragment', 'Document'],
  DocumentOrShadowRoot: ['ShadowRoot', 'Document'],
  Uint8Array: ['TypedArray'],
};

/** Of `interface Foo {…}`, `declare var Foo: {…}` and `declare namespace Foo {…}`. */
function ownerOf(declaration: ts.Node): string | undefined {
  for (let at = declaration.parent; !ts.isSourceFile(at); at = at.parent) {
    if (
      ts.isInterfaceDeclaration(at) ||
      ts.isVariableDeclaration(at) ||
      ts.isModuleDeclaration(at)
    ) {
      return at.name.getText().replace(/^Readonly|Constructor$/g, '');
    }
  }
  return undefined;
}

/** Names of styles are those of their properties. */
function idsOf(...path: readonly string[]): string[] {
  const name = path.join('.');
  const [, style] = /^CSSStyleDeclaration\.(\w+)$/.exec(name) ?? [];
  if (style) {
    return [
      `api.${name}`,
      `css.properties.${style.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    ];
  }
  return ['javascript.builtins', 'javascript.builtins.Intl', 'api', 'api.Window', 'api.EventTarget']
    .map((start) => `${start}.${name.replace(/^Console\b/, 'console')}`)
    .flatMap((id) => [id, `${id}_static`]);
}

const patterns: readonly (readonly [RegExp, string])[] = [
  [/\(\?<[=!]/, 'javascript.regular_expressions.lookbehind_assertion'],
  [/\(\?[ims-]+:/, 'javascript.regular_expressions.modifiers'],
  [/\/\w*d\w*$/, 'javascript.builtins.RegExp.hasIndices'],
  [/\/\w*v\w*$/, 'javascript.builtins.RegExp.unicodeSets'],
];

/** Bundlers do not write patterns anew. */
const patternFeatures = (pattern: string): string[] =>
  patterns.flatMap(([sign, id]) => (sign.test(pattern) ? [id] : []));
