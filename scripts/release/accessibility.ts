// The accessibility report: of the version that is released, and read since that version was made.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import {hasCome, newestSection} from './changelog.js';
import type {Finding} from './finding.js';
import type {Manifest} from './manifest.js';

const path = 'docs/accessibility-report.yaml';

export function reportFindings(
  {folder, now}: {readonly folder: string; readonly now: Date},
  {version}: Manifest,
): Finding[] {
  const newest = newestSection(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8'));
  const isDated = newest?.version === version && hasCome(newest.date, now);
  const {product, last_modified_date: day} = parse(readFileSync(join(folder, path), 'utf8')) as {
    product: {version: string};
    last_modified_date: string;
  };
  const cure =
    'npm run accessibility, read the report against it, set its version and last_modified_date, npm run docs';
  return [
    ...(product.version === version
      ? []
      : [{what: `${path} is about ${product.version}, package.json is ${version}`, cure}]),
    ...(isDated && day < newest.date
      ? [{what: `${path} is of ${day}, CHANGELOG.md dates ${version} ${newest.date}`, cure}]
      : []),
    ...(hasCome(day, now) ? [] : [{what: `${path} is of ${day}, which has not come yet`, cure}]),
  ];
}

/** Its day stays: that is when somebody has read it. */
export function raiseReport(folder: string, version: string): void {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/^( {2}version: ).*$/m, (_, start: string) => start + version),
  );
}
