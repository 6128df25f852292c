// npm run watch-issue, on a forge after npm run watch: opens an issue with its report, or brings the open one up to date.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {readJson, readText} from './lib/files.js';
import type {Watched} from './watch/finding.js';
import {keepIssue} from './watch/issue.js';

/** As many letters as a forge takes, with room to spare. */
const longest = 60_000;

const report = join(mkdtempSync(join(tmpdir(), 'optout-watch-')), 'report.md');
const text = readText('watch.md');
writeFileSync(report, text.length > longest ? `${text.slice(0, longest)}\n\n…` : text);
const gh = (...command: string[]) => execFileSync('gh', command, {encoding: 'utf8'});
console.log(keepIssue(readJson('watch.json') as Watched, report, gh));
