/// <reference types="node" />
// The package as published. Needs a build.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {publishedDocument} from '../../build/policy.js';
import {readJson, readLocales, readText, root} from '../../scripts/lib/files.js';

const {exports, sideEffects, types} = readJson('package.json') as {
  exports: Record<string, string | Record<string, string>>;
  sideEffects: string[];
  types: string;
};

/** Every file that an entry of `exports` leads to; a pattern stands for all the files it matches. */
const targets = Object.entries(exports).flatMap(([name, target]) =>
  (typeof target === 'string' ? [target] : Object.values(target)).map((path) => ({name, path})),
);

const existing = (path: string): string[] => {
  if (!path.includes('*')) return existsSync(root + path) ? [path] : [];
  const [folder = '', rest = ''] = path.split('*');
  return readdirSync(root + folder).filter((file) => file.endsWith(rest));
};

const staticImports = (code: string): string[] =>
  Array.from(
    code.matchAll(/(?:\bfrom\s*|\bimport\s*)["']([^"']+)["']/g),
    ([, specifier = '']) => specifier,
  );
const dynamicImports = (code: string): string[] =>
  Array.from(code.matchAll(/\bimport\(([^)]*)\)/g), ([, specifier = '']) => specifier);

/** A chunk and all that it imports at once. */
function closure(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const specifier of staticImports(readText(`dist/${path}`))) {
    if (specifier.startsWith('./')) closure(specifier.slice(2), seen);
    else seen.add(specifier);
  }
  return seen;
}

before(() => {
  if (!existsSync(`${root}dist/ai-optout.js`)) throw new Error('npm run build first');
});

describe('package.json', () => {
  for (const {name, path} of targets) {
    it(`exports ${name}: ${path} is there`, () => {
      assert.notEqual(existing(path).length, 0);
    });
  }

  it('names types that are there', () => {
    assert.ok(existsSync(root + types));
  });

  it('offers every language, as a file and by itself', () => {
    const [, ...locales] = readLocales();
    for (const locale of locales) assert.ok(existsSync(`${root}dist/locales/${locale}.js`), locale);
    for (const locale of readLocales()) {
      assert.ok(existsSync(`${root}dist/standalone/${locale}.js`), locale);
    }
  });

  it('does not offer the script tag to bundlers, which would leave its languages behind', () => {
    assert.ok(!targets.some(({path}) => path === './dist/ai-optout.js'));
  });

  it('keeps the files that register the tag when a bundler drops what has no effect', () => {
    for (const path of ['./dist/define.js', './dist/react.js', './dist/ai-optout.js']) {
      assert.ok(sideEffects.includes(path), path);
    }
    assert.ok(!sideEffects.includes('./dist/index.js'));
  });
});

describe('the packed files', () => {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [pack] = JSON.parse(output) as {files: {path: string}[]}[];
  const paths = (pack?.files ?? []).map(({path}) => path);

  it('are what an installed package is used for, and nothing else', () => {
    const known =
      /^(?:dist\/(?:[\w.-]+\.(?:js|json|txt)|(?:locales|standalone)\/[\w-]+\.js|types\/.+\.d\.ts)|package\.json|LICENSE|(?:README|CHANGELOG|SECURITY)\.md)$/;
    assert.deepEqual(
      paths.filter((path) => !known.test(path)),
      [],
    );
    assert.ok(paths.length <= 150, String(paths.length));
  });

  it('hold no declaration that no entry leads to', () => {
    const reached = new Set<string>();
    const reach = (path: string) => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const each of staticImports(readText(path))) {
        if (each.startsWith('.')) reach(join(path, '..', each).replace(/\.js$/, '.d.ts'));
      }
    };
    for (const {path} of targets.filter((each) => each.path.endsWith('.d.ts'))) {
      const [start = '', end] = path.replace('./', '').split('*');
      if (end === undefined) reach(start);
      else paths.filter((each) => each.startsWith(start) && each.endsWith(end)).forEach(reach);
    }
    assert.deepEqual(paths.filter((path) => path.endsWith('.d.ts')).sort(), [...reached].sort());
  });

  it('hold whatever package.json names', () => {
    const named = readJson('package.json') as Readonly<Record<string, string>>;
    for (const field of ['types', 'unpkg', 'jsdelivr', 'customElements', 'web-types']) {
      const path = named[field]?.replace('./', '');
      assert.ok(paths.includes(path ?? ''), field);
    }
    for (const pattern of sideEffects) {
      const [start = '', end = ''] = pattern.replace('./', '').split('*');
      assert.ok(
        paths.some((path) => path.startsWith(start) && path.endsWith(end)),
        pattern,
      );
    }
    assert.ok(!('engines' in named), 'whoever only uses a browser needs no Node');
  });

  it('hold what package.json exports', () => {
    for (const {path} of targets.filter(({path}) => !path.includes('*'))) {
      assert.ok(paths.includes(path.replace('./', '')), path);
    }
  });
});

describe('the npm entries', () => {
  it('import lit and nothing else', () => {
    for (const entry of ['index.js', 'define.js']) {
      const outside = [...closure(entry)].filter((path) => !existsSync(`${root}dist/${path}`));
      assert.deepEqual(outside, ['lit'], entry);
    }
  });

  it('for React imports what its users have, and runs in browsers of an application of both sides', () => {
    assert.deepEqual(staticImports(readText('dist/react.js')).sort(), [
      './define.js',
      '@lit/react',
      'react',
    ]);
    assert.match(readText('dist/react.js'), /^(\/\*.*?\*\/\s*)?["']use client["'];/);
  });

  it('may be imported on a server, where they do nothing', () => {
    for (const entry of ['index.js', 'define.js']) {
      const code = `const {LinkedInAiOptOut} = await import('./dist/${entry}');
        console.log(LinkedInAiOptOut.name, typeof document);`;
      const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
        cwd: root,
        encoding: 'utf8',
      });
      assert.deepEqual([stdout.trim().split(' ')[1], stderr], ['undefined', ''], entry);
    }
  });

  it('register the tag in define.js only', () => {
    for (const path of [...closure('index.js')].filter((name) => name !== 'lit')) {
      assert.doesNotMatch(readText(`dist/${path}`), /customElements\.define/, path);
    }
    const registered = [...closure('define.js')].filter((name) => name !== 'lit');
    assert.ok(registered.some((path) => /customElements/.test(readText(`dist/${path}`))));
  });
});

describe('the script tag', () => {
  const code = () => readText('dist/ai-optout.js');

  it('needs no second request in English', () => {
    assert.deepEqual(staticImports(code()), []);
    // What comes on demand: the checker of a page's own facts, and the file of another language.
    const later = dynamicImports(code());
    assert.ok(later.length <= 2, later.join(' '));
    assert.match(code(), /Open the setting on LinkedIn/);
    assert.ok(!existsSync(`${root}dist/locales/en.js`));
  });

  it('loads files that load no further ones: they are copied without the npm entries', () => {
    for (const path of [
      'policy-check.js',
      ...readLocales()
        .slice(1)
        .map((tag) => `locales/${tag}.js`),
    ]) {
      const text = readText(`dist/${path}`);
      assert.deepEqual([...staticImports(text), ...dynamicImports(text)], [], path);
    }
  });

  it('has no checker inside', () => {
    assert.doesNotMatch(code(), /_zod|safeParse|ZodMini|needs at least one source/);
    assert.match(readText('dist/policy-check.js'), /needs at least one source/);
  });

  it('has no code for translating inside', () => {
    assert.doesNotMatch(code(), /lit-localize-status|setLocale/);
  });
});

describe('the facts as published', () => {
  it('are the document, with a schema', () => {
    const published = JSON.stringify(publishedDocument());
    assert.deepEqual(readJson('dist/policy.json'), JSON.parse(published));
    assert.ok(!published.includes('"watch"'));
    const schema = JSON.parse(readFileSync(`${root}dist/policy.schema.json`, 'utf8')) as {
      type?: string;
    };
    assert.equal(schema.type, 'object');
  });
});
