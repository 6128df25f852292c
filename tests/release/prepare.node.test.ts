/// <reference types="node" />
// That a version has its number wherever one is written by hand, as soon as it is prepared.
import assert from 'node:assert/strict';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {root} from '../../scripts/lib/files.js';
import {prepareRelease} from '../../scripts/release/prepare.js';

const scratch = mkdtempSync(join(tmpdir(), 'optout-prepare-'));
after(() => {
  rmSync(scratch, {recursive: true});
});

describe('preparing a release', () => {
  it('makes the accessibility report one of the version, and leaves its day', () => {
    const path = 'docs/accessibility-report.yaml';
    const report = readFileSync(root + path, 'utf8');
    mkdirSync(join(scratch, 'docs'));
    cpSync(root + path, join(scratch, path));
    writeFileSync(join(scratch, 'package.json'), '{"version": "7.8.9"}');
    writeFileSync(join(scratch, 'CHANGELOG.md'), '# Changelog\n\n## [7.8.9] - unreleased\n');
    prepareRelease(scratch, new Date('2026-11-25'));
    assert.equal(
      readFileSync(join(scratch, path), 'utf8'),
      report.replace(/^( {2}version: ).*$/m, '$17.8.9'),
    );
  });
});
