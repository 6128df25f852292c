// What a step of a long run came to, and how that is said when only the end of the run is at hand.

/** A test file and how long it took, in seconds. */
export interface Duration {
  readonly file: string;
  readonly seconds: number;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** A line or a few for each. */
  readonly failures: readonly string[];
  readonly durations: readonly Duration[];
}

export interface Result extends Partial<Counts> {
  readonly label: string;
  readonly seconds?: number | undefined;
  readonly note?: string | undefined;
}

export const nothing: Counts = {passed: 0, failed: 0, failures: [], durations: []};

/** Which test failed, and what it said. `path`: engine or file, suites, the test. */
export function describeFailure(path: readonly string[], message = ''): string {
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  return [
    path.filter((part) => part !== '').join(' › '),
    ...lines.slice(0, 12).map((line) => `    ${line}`),
  ].join('\n');
}

/** A run that ended badly, or in which nothing was tested, has failed, whatever was counted. */
export function atLeastOne(counts: Counts, code: number | undefined): Counts & {note?: string} {
  const bad = counts.failed === 0 && (counts.passed === 0 || code !== 0);
  return bad ? {...counts, failed: 1, note: 'no complete run'} : counts;
}

export function add(...all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((sum, {passed}) => sum + passed, 0),
    failed: all.reduce((sum, {failed}) => sum + failed, 0),
    failures: all.flatMap(({failures}) => failures),
    durations: all.flatMap(({durations}) => durations),
  };
}

/** Collects results, and says them as they come and once more at the end. */
export class Report {
  readonly #results: (Result & {readonly line: string})[] = [];
  readonly #allDurations: boolean;

  /** @param allDurations whether the end names every test file with its time, and not only the longest */
  constructor({allDurations = false} = {}) {
    this.#allDurations = allDurations;
  }

  readonly headline = (text: string): void => {
    console.log(`\n── ${text}`);
  };

  readonly record = (result: Result): void => {
    const {label, passed = 0, failed = 0, seconds, note} = result;
    const time = seconds === undefined ? '' : ` (${seconds.toFixed(1)} s)`;
    const line = `${label}: ${passed} passed, ${failed} failed${note ? `, ${note}` : ''}${time}`;
    this.#results.push({...result, line});
    console.log(line);
  };

  /** Prints the summary; `N passed, N failed` is its last line. Returns whether all is well. */
  finish(): boolean {
    const failures = this.#results.flatMap((result) => result.failures ?? []);
    if (failures.length > 0) this.headline('Failures');
    for (const failure of failures) console.log(failure);
    this.#printDurations();
    this.headline('Summary');
    for (const {line} of this.#results) console.log(line);
    const passed = this.#results.reduce((sum, result) => sum + (result.passed ?? 0), 0);
    const failed = this.#results.reduce((sum, result) => sum + (result.failed ?? 0), 0);
    console.log(`\n${passed} passed, ${failed} failed`);
    return failed === 0 && passed > 0;
  }

  #printDurations(): void {
    const timed = this.#results.filter(({durations = []}) => durations.length > 0);
    if (timed.length === 0) return;
    this.headline(this.#allDurations ? 'Seconds of each file' : 'The longest files, in seconds');
    for (const {label, durations = []} of timed) {
      const sorted = durations.toSorted((a, b) => b.seconds - a.seconds);
      const shown = this.#allDurations ? sorted : sorted.slice(0, 3);
      const times = shown.map(({file, seconds}) => `${seconds.toFixed(1)} ${file}`);
      console.log(`${label}: ${times.join(this.#allDurations ? '\n    ' : ', ')}`);
    }
  }
}
