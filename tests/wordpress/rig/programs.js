// Runs the programs that fetch and unpack things, and turns their failures into sentences.
import {spawnSync} from 'node:child_process';
import {Unavailable} from './errors.js';

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions & {what?: string}} [options] `what` is tried
 * @returns {string} what it printed
 */
export function runProgram(command, args, {what = command, ...options} = {}) {
  const {status, stdout, stderr, error} = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  if (status === 0) return String(stdout);
  const said = (error?.message ?? String(stderr)).trim().split('\n').slice(-4).join(' ');
  throw new Unavailable(`${what} failed: ${said}`);
}
