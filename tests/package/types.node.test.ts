/// <reference types="node" />
// The types as published, in somebody else's strict project: they need no package that is not installed, know the
// events of pages that only register the tag, and refuse what the box would warn of. Needs a build.
import assert from 'node:assert/strict';
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import ts from 'typescript';
import {readJson, readText, root} from '../../scripts/lib/files.js';

const {name, dependencies} = readJson('package.json') as {
  name: string;
  dependencies: Record<string, string>;
};

/** What its author means to be right; a line that is not is expected to be an error. */
const files: Readonly<Record<string, string>> = {
  'events of a page that only registers the tag': `
    import '${name}/define.js';
    const box = document.querySelector('linkedin-ai-optout');
    box?.addEventListener('optout-open', ({detail}) => detail.target satisfies 'setting' | 'objection' | 'ads');
    document.addEventListener('optout-ready', ({detail}) => detail.locale satisfies string);
    window.addEventListener('optout-error', ({detail}) => detail.code satisfies 'locale' | 'policy');
    document.body.addEventListener('optout-toggle', ({detail}) => detail.open satisfies boolean);
    // @ts-expect-error -- no such detail
    box?.addEventListener('optout-toggle', ({detail}) => detail.locale);`,

  'values of properties': `
    import {LinkedInAiOptOut} from '${name}';
    const box = new LinkedInAiOptOut();
    box.layout = 'compact';
    box.headingLevel = 3;
    box.show = 'steps limits';
    box.theme = null;
    box.policySrc = undefined;
    // @ts-expect-error -- none of the layouts
    box.layout = 'kompakt';
    // @ts-expect-error -- nor of the levels
    box.headingLevel = 7;
    // @ts-expect-error -- a document is an object
    box.policy = 7;
    // @ts-expect-error -- also as text
    box.policy = '{}';`,

  'documents of policy': `
    import {LinkedInAiOptOut, type PolicyDocument} from '${name}';
    import {renderOptOut} from '${name}/server.js';
    import document from '${name}/policy.json' with {type: 'json'};
    const day = '2025-11-03';
    const claim = {standing: 'official', sources: ['help'], checked: day} as const;
    const start: PolicyDocument['start'] = {...claim, sources: ['help'], value: day};
    // @ts-expect-error -- nobody's word
    const rumour: PolicyDocument['start'] = {...start, standing: 'rumour'};
    // @ts-expect-error -- not any
    const version: PolicyDocument['version'] = 'one';
    new LinkedInAiOptOut().policy = document;
    renderOptOut({policy: document, layout: 'inline', headingLevel: 4}) satisfies string;
    // @ts-expect-error -- a document is an object
    renderOptOut({policy: 7});
    export {rumour, version};`,
};

const folder = mkdtempSync(join(tmpdir(), 'optout-types-'));
after(() => {
  rmSync(folder, {recursive: true, force: true});
});

const modules = join(folder, 'node_modules');
mkdirSync(join(modules, name, 'dist'), {recursive: true});
for (const path of ['package.json', 'dist/types', 'dist/policy.json']) {
  cpSync(root + path, join(modules, name, path), {recursive: true});
}
for (const each of Object.keys(dependencies)) {
  symlinkSync(`${root}node_modules/${each}`, join(modules, each), 'junction');
}
writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
const paths = Object.entries(files).map(([title, code], index) => {
  const path = join(folder, `file-${String(index)}.ts`);
  writeFileSync(path, code);
  return {title, path};
});

const settings = {
  'a bundler': {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    resolveJsonModule: true,
  },
  Node: {module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext},
} satisfies Readonly<Record<string, ts.CompilerOptions>>;

for (const [where, options] of Object.entries(settings)) {
  describe(`types for ${where}, with skipLibCheck: false`, () => {
    const program = ts.createProgram(
      paths.map(({path}) => path),
      {
        ...options,
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
      },
    );
    const faults = ts.getPreEmitDiagnostics(program).map(({file, messageText}) => ({
      path: file?.fileName,
      text: ts.flattenDiagnosticMessageText(messageText, '\n'),
    }));

    for (const {title, path} of paths) {
      it(title, () => {
        assert.deepEqual(
          faults.filter((fault) => fault.path === path).map(({text}) => text),
          [],
        );
      });
    }

    it('are whole', () => {
      const own = new Set(paths.map(({path}) => path));
      assert.deepEqual(
        faults.filter(({path = ''}) => !own.has(path)),
        [],
      );
    });
  });
}

it('every type that an event is made of has a name to import', () => {
  const read = (file: string) =>
    ts.createSourceFile(file, readText(`dist/types/${file}`), ts.ScriptTarget.ESNext);
  const named = new Set<string>();
  const collect = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName))
      named.add(node.typeName.text);
    node.forEachChild(collect);
  };
  for (const statement of read('events.d.ts').statements) {
    if (ts.isInterfaceDeclaration(statement) && statement.name.text === 'OptoutEventMap') {
      collect(statement);
    }
  }
  assert.ok(named.delete('CustomEvent'));
  const exported = read('index.d.ts').statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) &&
    statement.exportClause &&
    ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements.map(({name: {text}}) => text)
      : [],
  );
  assert.deepEqual(
    [...named].filter((each) => !exported.includes(each)),
    [],
  );
});
