// What the tests need of a browser's WebDriver (https://www.w3.org/TR/webdriver2/): a session that goes to addresses.

export interface Session {
  /** Resolves when the page has loaded. */
  readonly navigate: (url: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

interface Answer {
  readonly value?: {sessionId?: string; error?: string; message?: string} | null;
}

/**
 * @param port of a driver on this machine
 * @param capabilities what the browser must be and have
 * @param patience in milliseconds: a browser that does not answer in that time is taken for hung
 * @throws an `Error` with what the driver says when there is no such browser; so do the methods later
 */
export async function openSession(
  port: number,
  capabilities: Readonly<Record<string, unknown>>,
  patience: number,
): Promise<Session> {
  const root = `http://127.0.0.1:${port}/session`;
  const opened = await command(root, patience, {capabilities: {alwaysMatch: capabilities}});
  const session = `${root}/${opened?.sessionId ?? ''}`;
  return {
    navigate: async (url) => {
      await command(`${session}/url`, patience, {url});
    },
    end: async () => {
      await command(session, patience);
    },
  };
}

/** Without a `body` it deletes. */
async function command(
  address: string,
  patience: number,
  body?: Readonly<Record<string, unknown>>,
): Promise<Answer['value']> {
  const response = await fetch(address, {
    method: body ? 'POST' : 'DELETE',
    ...(body && {body: JSON.stringify(body)}),
    signal: AbortSignal.timeout(patience),
  });
  const {value} = (await response.json()) as Answer;
  if (response.ok) return value;
  throw new Error(`${value?.error ?? response.statusText}: ${value?.message ?? ''}`);
}
