/// <reference types="node" />
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {root} from '../../scripts/lib/files.js';
import {innerNames} from '../../build/vite/inner-names.js';

/** What comes from outside the script, or is met there: facts, language files, events, the element and its options. */
const outer =
  /^src\/(policy\/|locale\/(locale-file|messages|generated\/)|events|ai-optout|options|parse-options)/;
/** Beside the script, not in it. */
const beside = /^src\/policy\/(check|consistency|schema|statements|compile-policy)\.ts$/;

const names = new Set(innerNames);
const {options} = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}tsconfig.json`, (file) => ts.sys.readFile(file)).config,
  ts.sys,
  root,
);
const program = ts.createProgram(
  ['script-tag', 'lit', 'locale-files'].map((file) => `${root}src/targets/script-tag/${file}.ts`),
  options,
);
const checker = program.getTypeChecker();
const pathOf = (file: ts.SourceFile) => file.fileName.replace(root, '');

/** The declarations of the property that a name stands for; `undefined` when it stands for none. */
function declarationsOf(name: ts.Node): readonly ts.Declaration[] | undefined {
  const {parent} = name;
  const member = (type: ts.Type | undefined) =>
    type && checker.getPropertyOfType(type, name.getText())?.declarations;
  if (ts.isBindingElement(parent)) {
    const isKey = (parent.propertyName ?? parent.name) === name;
    if (!isKey || !ts.isObjectBindingPattern(parent.parent)) return undefined;
    return member(checker.getTypeAtLocation(parent.parent)) ?? [];
  }
  if (ts.isPropertyAccessExpression(parent)) {
    return parent.name === name
      ? (checker.getSymbolAtLocation(name)?.declarations ?? [])
      : undefined;
  }
  if (ts.isObjectLiteralElement(parent) && parent.name === name) {
    const type = checker.getContextualType(parent.parent as ts.ObjectLiteralExpression);
    return member(type) ?? checker.getSymbolAtLocation(name)?.declarations ?? [];
  }
  const isMember = ts.isTypeElement(parent) || ts.isClassElement(parent);
  return isMember && parent.name === name ? [parent] : undefined;
}

function faultsOf(node: ts.Node): string[] {
  const say = (fault: string) => [`${pathOf(node.getSourceFile())}: ${node.getText()}: ${fault}`];
  if (ts.isIdentifier(node) && names.has(node.text)) {
    const places = declarationsOf(node)?.map((each) => pathOf(each.getSourceFile()));
    if (places?.length === 0) return say('nobody knows whose');
    const foreign = places?.filter((place) => !place.startsWith('src/') || outer.test(place));
    return foreign?.flatMap((place) => say(`is in ${place}, too`)) ?? [];
  }
  if (ts.isStringLiteralLike(node) && names.has(node.text) && ts.isPropertyName(node)) {
    return ts.isObjectLiteralElement(node.parent) ? say('is quoted') : [];
  }
  if (ts.isElementAccessExpression(node)) {
    const type = checker.getTypeAtLocation(node.expression);
    const index = checker.getTypeAtLocation(node.argumentExpression);
    if (index.flags & ts.TypeFlags.NumberLike) return [];
    return innerNames
      .filter((name) => checker.getPropertyOfType(type, name))
      .flatMap((name) => say(`may ask for ${name} by name`));
  }
  return [];
}

describe('names that the script tag shortens', () => {
  const files = program
    .getSourceFiles()
    .filter((file) => pathOf(file).startsWith('src/') && !beside.test(pathOf(file)));
  const declared = new Set<string>();
  const faults = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeElement(node) && node.name) declared.add(node.name.getText());
    for (const fault of faultsOf(node)) faults.add(fault);
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(file);

  it('belong to our own interfaces alone', () => {
    assert.ok(files.length > 30);
    assert.deepEqual([...faults], []);
  });

  it('are all declared in one', () => {
    const unknown = innerNames.filter((name) => !declared.has(name));
    assert.deepEqual(unknown, []);
  });
});
