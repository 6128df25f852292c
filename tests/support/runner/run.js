// Runs one program of a longer run and leaves none of its children behind.
import {spawn} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';

// Browsers put themselves into process groups of their own; their environment still names the run.
const mark = `OPTOUT_RUN=${process.pid}-${Date.now()}`;
const groups = new Set();

/** Resolves with the exit code (undefined when it was stopped) and the time taken; never rejects. */
export async function run(command, args, {env = {}, minutes = 10} = {}) {
  const started = Date.now();
  const [name, value] = mark.split('=');
  const child = spawn(command, args, {
    // Without a terminal on stdin no tool stops to ask; a group of its own can be ended as a whole.
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
    env: {...process.env, ...env, [name]: value},
  });
  if (child.pid) groups.add(child.pid);
  const limit = setTimeout(() => {
    console.error(`Stopped after ${minutes} minutes: ${[command, ...args].join(' ')}`);
    endAll();
  }, minutes * 60_000);
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(undefined);
    });
    child.on('exit', (exitCode) => resolve(exitCode ?? undefined));
  });
  clearTimeout(limit);
  endAll();
  return {code, seconds: (Date.now() - started) / 1000};
}

/** Ends everything that `run` has started and that is still there. */
export function endAll() {
  for (const pid of groups) end(-pid);
  groups.clear();
  for (const pid of markedProcesses()) end(pid);
}

function markedProcesses() {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid && isMarked(pid));
}

function isMarked(pid) {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(mark);
  } catch {
    // Gone in the meantime, or somebody else's.
    return false;
  }
}

function end(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}
