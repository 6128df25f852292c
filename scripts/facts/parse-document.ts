// JSON as a person may have left it: broken somewhere, or with a key twice, of which `JSON.parse` takes the last.
import ts from 'typescript';

/** The value, or one line per fault, each with its own line in the text. */
export function parseDocument(
  text: string,
): {value: unknown; faults?: never} | {value?: never; faults: string[]} {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {faults: [brokenAt(text, error)]};
  }
  const source = ts.parseJsonText('document.json', text);
  const [statement] = source.statements;
  const faults = statement ? [...twice(source, statement.expression)] : [];
  return faults.length > 0 ? {faults} : {value};
}

/** Engines tell where in some cases, TypeScript in most of the others. */
function brokenAt(text: string, error: unknown): string {
  const [, position] = /position (\d+)/.exec(String(error)) ?? [];
  const found = ts.parseConfigFileTextToJson('document.json', text).error;
  const start = position === undefined ? found?.start : Number(position);
  const place = start === undefined ? '' : `line ${text.slice(0, start).split('\n').length}: `;
  return `${place}is not JSON: ${String(error).replaceAll(/\s+/g, ' ')}`;
}

function* twice(source: ts.JsonSourceFile, node: ts.Node, path = ''): Generator<string> {
  if (ts.isArrayLiteralExpression(node)) {
    for (const [index, each] of node.elements.entries())
      yield* twice(source, each, `${path}.${index}`);
  }
  if (!ts.isObjectLiteralExpression(node)) return;
  const seen = new Set<string>();
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property) || !ts.isStringLiteral(property.name)) continue;
    const key = property.name.text;
    const here = `${path}.${key}`;
    if (seen.has(key)) {
      const {line} = source.getLineAndCharacterOfPosition(property.getStart(source));
      yield `line ${line + 1}: ${here.slice(1)} is there twice; only the last would count`;
    }
    seen.add(key);
    yield* twice(source, property.initializer, here);
  }
}
