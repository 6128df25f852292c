// Runs one program of a longer run and leaves none of its children behind.
import {spawn} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** The last resort against a program that hangs; no program that works comes near it. */
  readonly minutes?: number;
  /** What the program prints is handed on, and also given here, part by part. */
  readonly onOutput?: (text: string) => void;
}

export interface Ended {
  /** Undefined when the program was stopped or could not be started. */
  readonly code: number | undefined;
  readonly seconds: number;
}

// Browsers put themselves into process groups of their own; their environment still names the run.
const mark = {name: 'OPTOUT_RUN', value: `${process.pid}-${Date.now()}`};
const groups = new Set<number>();

/** Resolves when the program has ended, however that was; never rejects. */
export async function run(
  command: string,
  args: readonly string[],
  {env = {}, cwd = '.', minutes = 60, onOutput}: RunOptions = {},
): Promise<Ended> {
  const started = performance.now();
  const child = spawn(command, args, {
    cwd,
    // Without a terminal on stdin no tool stops to ask; a group of its own can be ended as a whole.
    stdio: ['ignore', onOutput ? 'pipe' : 'inherit', 'inherit'],
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
    env: {...process.env, ...env, [mark.name]: mark.value},
  });
  if (child.pid) groups.add(child.pid);
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text);
    onOutput?.(text);
  });
  const limit = setTimeout(() => {
    console.error(`Stopped after ${minutes} minutes: ${[command, ...args].join(' ')}`);
    endAll();
  }, minutes * 60_000);
  const code = await new Promise<number | undefined>((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(undefined);
    });
    // After `exit` the last of the output may still be on its way; without a pipe both come at once.
    child.on('close', (exitCode) => {
      resolve(exitCode ?? undefined);
    });
  });
  clearTimeout(limit);
  endAll();
  return {code, seconds: (performance.now() - started) / 1000};
}

/** Ends everything that `run` has started and that is still there. */
export function endAll(): void {
  for (const pid of groups) end(-pid);
  groups.clear();
  for (const pid of markedProcesses()) end(pid);
}

function markedProcesses(): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid && isMarked(pid));
}

function isMarked(pid: number): boolean {
  try {
    const variables = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
    return variables.includes(`${mark.name}=${mark.value}`);
  } catch {
    // Gone in the meantime, or somebody else's.
    return false;
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}
