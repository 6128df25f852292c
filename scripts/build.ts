// npm run build: everything that is published, into dist/. What it imports has been generated before: `npm run generate`.
import {execFileSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {build} from 'vite';
import * as z from 'zod/mini';
import {policySchema} from '../src/policy/schema.js';
import {loadPolicyDocument} from '../build/policy.js';
import {buildFrames} from '../build/frame-pages.js';
import {readLocales, root, writeText} from './lib/files.js';
import {writeRenditions, writeWordPress} from '../build/renditions.js';

rmSync(`${root}dist`, {recursive: true, force: true});

const configFile = `${root}vite.config.ts`;
const modes = [
  'npm',
  'server',
  'script-tag',
  ...readLocales().map((locale) => `standalone:${locale}`),
];
for (const mode of modes) await build({configFile, mode, logLevel: 'warn'});

execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], {cwd: root, stdio: 'inherit'});

const policy = loadPolicyDocument();
writeText('dist/policy.json', `${JSON.stringify(policy, null, 2)}\n`);
writeText('dist/policy.schema.json', `${JSON.stringify(z.toJSONSchema(policySchema), null, 2)}\n`);

writeRenditions();
await buildFrames();
await writeWordPress();
