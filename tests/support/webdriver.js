// What the tests need of a browser's WebDriver (https://www.w3.org/TR/webdriver2/): a session that goes to addresses.

/** In milliseconds: a browser that does not answer in that time is taken for hung. */
const patience = 30_000;

/**
 * @param {number} port of a driver on this machine
 * @param {object} capabilities what the browser must be and have
 * @throws an `Error` with what the driver says when there is no such browser; so do the methods later
 */
export async function openSession(port, capabilities) {
  const root = `http://127.0.0.1:${port}/session`;
  const {sessionId} = await command(root, {capabilities: {alwaysMatch: capabilities}});
  return {
    /** Resolves when the page has loaded. */
    navigate: (url) => command(`${root}/${sessionId}/url`, {url}),
    end: () => command(`${root}/${sessionId}`),
  };
}

/** Without a `body` it deletes. */
async function command(address, body) {
  const response = await fetch(address, {
    method: body ? 'POST' : 'DELETE',
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  });
  const {value} = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
