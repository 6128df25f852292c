/// <reference types="node" />
// A git repository in the form of Open Terms Archive's: a folder for each service, a commit for each new version.
import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export interface MadeArchive {
  /** Writes files, and takes those out that have no text. Returns the commit. */
  readonly record: (files: Readonly<Record<string, string | undefined>>, day: string) => string;
  readonly remove: () => void;
}

/** @param archives a `file:` address that ends with a slash, below which the repository is */
export function makeArchive(archives: string, repository: string): MadeArchive {
  const folder = fileURLToPath(archives + repository);
  const git = (command: readonly string[], day = '2026-01-01') => {
    const date = `${day}T00:30:00Z`;
    return execFileSync('git', command, {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_SYSTEM: '/dev/null',
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
        GIT_AUTHOR_NAME: 'Archive Bot',
        GIT_AUTHOR_EMAIL: 'bot@archive.example',
        GIT_COMMITTER_NAME: 'Archive Bot',
        GIT_COMMITTER_EMAIL: 'bot@archive.example',
      },
    }).trim();
  };
  mkdirSync(folder, {recursive: true});
  git(['init', '--quiet', '--initial-branch=main']);
  // As forges do.
  git(['config', 'uploadpack.allowFilter', 'true']);
  return {
    record(files, day) {
      for (const [file, text] of Object.entries(files)) {
        const path = join(folder, file);
        mkdirSync(dirname(path), {recursive: true});
        if (text === undefined) rmSync(path);
        else writeFileSync(path, text);
      }
      git(['add', '--all']);
      git(['commit', '--quiet', '--message', 'Record new changes'], day);
      return git(['rev-parse', 'HEAD']);
    },
    remove() {
      rmSync(folder, {recursive: true});
    },
  };
}
