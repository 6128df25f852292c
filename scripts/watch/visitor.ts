// Asks for pages as a guest should: says who asks, heeds robots.txt, waits between requests, and gives up in time.
import {setTimeout as wait} from 'node:timers/promises';
import robotsParser from 'robots-parser';
import {decodePage} from './decode.js';

export interface Manners {
  /** Where whoever runs the watch can be reached: an address of the web, or of mail. */
  readonly contact: string;
  readonly version: string;
  /** Milliseconds: for one answer, and for the whole run. */
  readonly limit: number;
  readonly wholeLimit: number;
  /** Milliseconds between requests to one host, and before the first new attempt; the second waits twice as long. */
  readonly gap: number;
  readonly pause: number;
}

export interface Page {
  /** Where the last redirection led. */
  readonly url: string;
  readonly status: number;
  readonly text: string;
}

/** A page, or why there is none. */
export type Answer = {page: Page; fault?: never} | {page?: never; fault: string};

/** What one request brings. */
type Reply =
  | {readonly fault: string}
  | {
      readonly status: number;
      readonly text: string;
      /** Where it leads on. */
      readonly location: string | undefined;
      /** Milliseconds after which it asks to be tried again. */
      readonly after: number;
    };

const product = 'ai-optout-watch';
const attempts = 3;
const redirections = 5;
const longestWait = 60_000;
const largest = 8_000_000;
const late = 'did not answer in time';
const busy = [429, 502, 503, 504];

export class Visitor {
  readonly #manners: Manners;
  readonly #agent: string;
  readonly #end: AbortSignal;
  readonly #rules = new Map<string, Promise<string | undefined>>();
  readonly #turns = new Map<string, Promise<void>>();

  constructor(manners: Manners) {
    this.#manners = manners;
    this.#agent = `${product}/${manners.version} (+${manners.contact})`;
    this.#end = AbortSignal.timeout(manners.wholeLimit);
  }

  /** Never throws. */
  async visit(address: string): Promise<Answer> {
    let url = address;
    for (let hop = 0; hop <= redirections; hop++) {
      const refusal = await this.#refusal(url);
      if (refusal !== undefined) return {fault: refusal};
      const answer = await this.#ask(url);
      if ('fault' in answer) return answer;
      const next = answer.location;
      if (next === undefined) return {page: {url, status: answer.status, text: answer.text}};
      if (!/^https?:/.test(next)) return {fault: 'leads to what is no page'};
      url = next;
    }
    return {fault: `leads on more than ${redirections} times`};
  }

  /** Why robots.txt keeps this address from us, if it does. */
  async #refusal(url: string): Promise<string | undefined> {
    const {origin} = new URL(url);
    let rules = this.#rules.get(origin);
    if (!rules) this.#rules.set(origin, (rules = this.#readRules(`${origin}/robots.txt`)));
    const text = await rules;
    if (text === undefined) return 'its robots.txt does not answer';
    const allowed = robotsParser(`${origin}/robots.txt`, text).isAllowed(url, product) ?? true;
    return allowed ? undefined : 'its robots.txt asks to stay away';
  }

  /** Empty where there is none; nothing where nobody can tell. */
  async #readRules(address: string): Promise<string | undefined> {
    let url = address;
    for (let hop = 0; hop <= redirections; hop++) {
      const answer = await this.#ask(url);
      if ('fault' in answer || answer.status >= 500 || answer.status === 429) return undefined;
      if (answer.location === undefined) return answer.status < 300 ? answer.text : '';
      url = answer.location;
    }
    return undefined;
  }

  async #ask(url: string): Promise<Reply> {
    for (let attempt = 1; ; attempt++) {
      const answer = await this.#askOnce(url);
      // Who has not answered in all that time is not asked again.
      const isBusy = 'fault' in answer ? answer.fault !== late : busy.includes(answer.status);
      if (!isBusy || attempt === attempts || this.#end.aborted) return answer;
      const asked = 'after' in answer ? answer.after : 0;
      if (asked > longestWait) return answer;
      const pause = Math.max(asked, this.#manners.pause * 2 ** (attempt - 1));
      await wait(pause, undefined, {signal: this.#end}).catch(() => undefined);
    }
  }

  async #askOnce(url: string): Promise<Reply> {
    await this.#turn(new URL(url).host);
    // Not `AbortSignal.any` with a time limit: Node may collect that as garbage before it is up, and wait for ever.
    const stop = new AbortController();
    const end = () => {
      stop.abort();
    };
    const timer = setTimeout(end, this.#manners.limit);
    this.#end.addEventListener('abort', end);
    try {
      this.#end.throwIfAborted();
      const response = await fetch(url, {
        headers: {'user-agent': this.#agent, accept: 'text/html, text/plain, */*;q=0.1'},
        redirect: 'manual',
        signal: stop.signal,
      });
      const {status, headers} = response;
      const location = headers.get('location');
      const isOn = status >= 300 && status < 400 && location !== null;
      const bytes = await read(response);
      return {
        status,
        text: decodePage(bytes, headers.get('content-type') ?? ''),
        location: isOn ? new URL(location, url).href : undefined,
        after: secondsOf(headers.get('retry-after')) * 1000,
      };
    } catch (error) {
      if (this.#end.aborted) return {fault: 'the time of the run was up'};
      return {fault: stop.signal.aborted ? late : reasonOf(error)};
    } finally {
      clearTimeout(timer);
      this.#end.removeEventListener('abort', end);
    }
  }

  /** One request after the other to each host. */
  async #turn(host: string): Promise<void> {
    const before = this.#turns.get(host);
    const gap = () => wait(this.#manners.gap, undefined, {signal: this.#end});
    const turn = before?.then(gap).catch(() => undefined) ?? Promise.resolve();
    this.#turns.set(host, turn);
    await turn;
  }
}

async function read({body}: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (;;) {
    const chunk = (await reader?.read())?.value;
    if (!chunk) break;
    length += chunk.length;
    if (length > largest) throw new RangeError('is larger than 8 MB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function secondsOf(retryAfter: string | null): number {
  if (retryAfter === null) return 0;
  const seconds = Number(retryAfter);
  if (!Number.isNaN(seconds)) return Math.max(0, seconds);
  return Math.max(0, (Date.parse(retryAfter) - Date.now()) / 1000) || 0;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
