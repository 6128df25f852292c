/// <reference types="node" />
// That what contributors write of their change becomes the changelog, in its form.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {newestSection, readEntry, withRelease} from '../../scripts/release/changelog.js';
import {readText} from '../../scripts/lib/files.js';

const before = `# Changelog

All changes.

## [1.0.0] - 2026-01-01

### Added

- Everything.
`;

describe('the changelog', () => {
  it('gets a dated section, its kinds in order, above what was there', () => {
    const entries = [
      {kind: 'Fixed', text: 'A fault.'},
      {kind: 'Added', text: 'A form.'},
      {kind: 'Fixed', text: 'Another.'},
    ] as const;
    assert.equal(
      withRelease(before, '1.1.0', '2026-02-01', entries),
      before.replace(
        '## [1.0.0]',
        '## [1.1.0] - 2026-02-01\n\n### Added\n\n- A form.\n\n### Fixed\n\n- A fault.\n- Another.\n\n## [1.0.0]',
      ),
    );
  });

  it('dates the unreleased section and adds to it', () => {
    const unreleased = before.replace('2026-01-01', 'unreleased');
    assert.equal(
      withRelease(unreleased, '1.0.0', '2026-01-01', [
        {kind: 'Added', text: 'And more.'},
        {kind: 'Security', text: 'A hole.'},
      ]),
      before.replace('- Everything.', '- Everything.\n- And more.\n\n### Security\n\n- A hole.'),
    );
  });

  it('is in the form, as it stands', () => {
    const newest = newestSection(readText('CHANGELOG.md'));
    assert.match(newest?.version ?? '', /^\d+\.\d+\.\d+$/);
    assert.match(newest?.body ?? '', /^### (Added|Changed|Deprecated|Removed|Fixed|Security)$/m);
  });

  it('takes the kind from the first word of a changeset', () => {
    const changeset = (text: string) => `---\n'package': minor\n---\n\n${text}\n`;
    assert.deepEqual(readEntry(changeset('Fixed: two\nlines.')), {
      kind: 'Fixed',
      text: 'two lines.',
    });
    for (const text of ['Repaired: it.', 'A fault.', 'fixed: it.', '']) {
      assert.throws(() => readEntry(changeset(text)), /begins with none of Added:/, text);
    }
  });
});
