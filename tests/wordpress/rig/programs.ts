// Runs the programs that fetch and unpack things, and turns their failures into sentences.
import {spawnSync} from 'node:child_process';
import {Unavailable} from './errors.js';

export interface ProgramOptions {
  /** What is tried, for the sentence. */
  readonly what?: string;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Returns what the program printed.
 *
 * @throws {Unavailable}
 */
export function runProgram(
  command: string,
  args: readonly string[],
  {what = command, ...options}: ProgramOptions = {},
): string {
  const {status, stdout, stderr, error} = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  if (status === 0) return stdout;
  const said = (error?.message ?? stderr).trim().split('\n').slice(-4).join(' ');
  throw new Unavailable(`${what} failed: ${said}`);
}
