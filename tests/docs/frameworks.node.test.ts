// The recipes for frameworks are files of projects that tests/stacks/ builds and opens, letter for letter.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readText} from '../../scripts/lib/files.js';

const path = 'docs/frameworks.md';
const recipe = /^<!-- file:(\S+) -->\n\n```\w+\n(.*?)^```$/gms;
const recipes = Array.from(readText(path).matchAll(recipe));

describe(path, () => {
  it('has a recipe for each framework that is tested', () => {
    const frameworks = ['plain', 'react', 'next', 'preact', 'solid', 'vue', 'svelte-kit'];
    for (const folder of [...frameworks, 'angular', 'astro']) {
      assert.ok(
        recipes.some(([, file = '']) => file.startsWith(`tests/stacks/${folder}/`)),
        folder,
      );
    }
  });

  for (const [, file = '', code] of recipes) {
    it(`has ${file} as it is`, () => {
      assert.equal(code, readText(file));
    });
  }
});
