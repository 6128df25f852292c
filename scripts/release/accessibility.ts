// The accessibility report: of the version that is released, and read since that version was made.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import type {Finding} from './finding.js';

const path = 'docs/accessibility-report.yaml';

/** @param versionDate of CHANGELOG.md, where there is one that has come */
export function reportFindings(
  folder: string,
  now: Date,
  version: string,
  versionDate: string | undefined,
): Finding[] {
  const {product, last_modified_date: day} = parse(readFileSync(join(folder, path), 'utf8')) as {
    product: {version: string};
    last_modified_date: string;
  };
  const cure = `npm run accessibility, read the report against it, set its version and last_modified_date, npm run docs`;
  return [
    ...(product.version === version
      ? []
      : [{what: `${path} is about ${product.version}, package.json is ${version}`, cure}]),
    ...(versionDate !== undefined && day < versionDate
      ? [{what: `${path} is of ${day}, CHANGELOG.md dates ${version} ${versionDate}`, cure}]
      : []),
    ...(Date.parse(day) <= now.getTime()
      ? []
      : [{what: `${path} is of ${day}, which has not come yet`, cure}]),
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
