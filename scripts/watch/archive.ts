// A text in an archive such as Open Terms Archive's: a git repository with a commit for each new version of a text.
import {execFile} from 'node:child_process';
import {existsSync, mkdirSync} from 'node:fs';
import {promisify} from 'node:util';

const run = promisify(execFile);

export interface Version {
  readonly commit: string;
  readonly text: string;
}

/** The repository itself is there, and has no such commit or file. */
export class NotInArchive extends Error {}

/** One repository, of which only what is looked at is brought into a folder. */
export class Archive {
  readonly #address: string;
  readonly #folder: string;
  readonly #limit: number;
  readonly #fetched = new Set<string>();
  #head: string | undefined;
  /** Two commands at once would stand in each other's way. */
  #turn: Promise<unknown> = Promise.resolve();

  /**
   * @param address that `git fetch` understands
   * @param folder for what has been fetched; kept, so that the next run has less to ask for
   * @param limit for each command, in milliseconds
   */
  constructor(address: string, folder: string, limit: number) {
    this.#address = address;
    this.#folder = folder;
    this.#limit = limit;
  }

  /**
   * The file as it was at a commit.
   * @throws a `NotInArchive`, or what git says when the repository cannot be reached
   */
  at(commit: string, file: string): Promise<Version> {
    return this.#inTurn(async () => {
      await this.#newest();
      await this.#fetch(commit, '--depth=1');
      return {commit, text: await this.#read(commit, file)};
    });
  }

  /** Whether a file or a folder is there at a commit. Throws as `at` does, but not a `NotInArchive`. */
  has(commit: string, path: string): Promise<boolean> {
    return this.#inTurn(async () => {
      await this.#newest();
      try {
        await this.#fetch(commit, '--depth=1');
        await this.#object(commit, path);
        return true;
      } catch (error) {
        if (error instanceof NotInArchive) return false;
        throw error;
      }
    });
  }

  /**
   * The newest version, if it is not the one of this commit. Throws as `at` does.
   * @param since a commit that has the file
   */
  newerThan(since: string, file: string): Promise<Version | undefined> {
    return this.#inTurn(async () => {
      const head = await this.#newest();
      await this.#fetch(since, '--depth=1');
      const [before, after] = [await this.#object(since, file), await this.#object(head, file)];
      if (before === after) return undefined;
      // Only now is the history between the two of use.
      const day = await this.#git('show', '-s', '--format=%cI', since);
      await this.#fetch(head, `--shallow-since=${day}`);
      const commit = await this.#git('log', '-1', '--format=%H', head, '--', file);
      return {commit: commit || head, text: await this.#read(head, file)};
    });
  }

  #inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(task);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #newest(): Promise<string> {
    if (this.#head !== undefined) return this.#head;
    if (!existsSync(`${this.#folder}/HEAD`)) {
      mkdirSync(this.#folder, {recursive: true});
      await this.#git('init', '--quiet', '--bare');
      await this.#git('remote', 'add', 'origin', this.#address);
    }
    await this.#fetch('HEAD', '--depth=1');
    return (this.#head = await this.#git('rev-parse', 'FETCH_HEAD'));
  }

  async #fetch(what: string, depth: string): Promise<void> {
    if (this.#fetched.has(what + depth)) return;
    await this.#git('fetch', '--quiet', '--no-tags', '--filter=blob:none', depth, 'origin', what);
    this.#fetched.add(what + depth);
  }

  /** The id of what stands at a path. */
  async #object(commit: string, path: string): Promise<string> {
    try {
      return await this.#git('rev-parse', '--verify', '--quiet', `${commit}:${path}`);
    } catch {
      throw new NotInArchive(`${path} is not there`);
    }
  }

  async #read(commit: string, file: string): Promise<string> {
    return this.#git('cat-file', 'blob', await this.#object(commit, file));
  }

  async #git(...command: string[]): Promise<string> {
    try {
      const {stdout} = await run('git', command, {
        cwd: this.#folder,
        timeout: this.#limit,
        maxBuffer: 50_000_000,
        env: {...process.env, GIT_DIR: this.#folder, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C'},
      });
      return stdout.trim();
    } catch (error) {
      const {stderr = '', killed} = error as {stderr?: string; killed?: boolean};
      if (/not our ref|unadvertised object/.test(stderr))
        throw new NotInArchive('has no such commit');
      if (killed) throw new Error('did not answer in time', {cause: error});
      const [said = String(error)] = stderr.match(/^(fatal|error): .*$/m) ?? [];
      throw new Error(said, {cause: error});
    }
  }
}
