// Sites of runs that were killed, and could not tidy up after themselves.
import {readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Removes them.
 *
 * @param sites a folder of folders, each named after the number of the process that made it: `4711-…`
 */
export function removeLeftovers(sites: string): void {
  for (const name of readdirSync(sites)) {
    if (!isRunning(Number(name.split('-')[0]))) {
      rmSync(join(sites, name), {recursive: true, force: true});
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, for somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
