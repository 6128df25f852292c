// The report on accessibility says something of every criterion, of the version that it is, and what shows it is there.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {linesOf, readReport} from '../../scripts/docs/conformance.js';
import {levels} from '../../scripts/docs/wcag.js';
import {readJson, root} from '../../scripts/lib/files.js';

const report = readReport();
const lines = linesOf(report);

describe('the accessibility conformance report', () => {
  it('is of this version', () => {
    const {version} = readJson('package.json') as {version: string};
    assert.equal(report.product.version, version);
  });

  for (const level of ['A', 'AA'] as const) {
    it(`has each criterion of level ${level} once, in the order of WCAG 2.2`, () => {
      assert.deepEqual(
        lines[level].map(({number}) => number),
        Object.keys(levels[level]),
      );
    });
  }

  it('knows all 55 criteria of both levels', () => {
    assert.deepEqual(
      Object.values(levels).map((criteria) => Object.keys(criteria).length),
      [31, 24],
    );
  });

  for (const {number, remark, shownBy} of Object.values(lines).flat()) {
    it(`${number}: has a remark, and names what shows it`, () => {
      assert.match(remark, /\.$/);
      assert.ok(shownBy.length > 0, 'nothing shows it');
      assert.deepEqual(
        shownBy.filter((path) => !/^(?:tests|docs)\//.test(path) || !existsSync(root + path)),
        [],
      );
    });
  }
});
