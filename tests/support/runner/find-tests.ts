import {readdirSync} from 'node:fs';
import {root} from '../../../scripts/lib/files.js';
import {parts} from '../../../scripts/lib/parts.js';

export interface TestFiles {
  readonly node: readonly string[];
  readonly browser: readonly string[];
  readonly wordpress: readonly string[];
}

/**
 * The test files below tests/, by what runs them: `x.node.test.ts`, `x.wordpress.test.ts`, and browsers every other. Where
 * OPTOUT_TEST_FILES lists some, one a line, only these.
 */
export function findTests(matches = isListed): TestFiles {
  const all = readdirSync(`${root}tests`, {recursive: true, encoding: 'utf8'})
    .map((file) => `tests/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && !file.includes('/node_modules/'))
    // Packages of their own run theirs themselves.
    .filter((file) => !parts.some((folder) => file.startsWith(`${folder}/`)) && matches(file))
    .sort();
  const kindOf = (file: string) => /\.(node|wordpress)\.test\./.exec(file)?.[1] ?? 'browser';
  const of = (kind: string) => all.filter((file) => kindOf(file) === kind);
  return {node: of('node'), browser: of('browser'), wordpress: of('wordpress')};
}

function isListed(file: string): boolean {
  return process.env['OPTOUT_TEST_FILES']?.split('\n').includes(file) ?? true;
}
