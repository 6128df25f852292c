// The handler behind a cache that knows readers by language and country. `Vary` alone is not enough: many caches do not
// heed it, and those that do keep a copy for each of the thousands of forms that `Accept-Language` has.
// For Cloudflare's `caches.default`; elsewhere the same with what the platform has in its place.
import handler, {keyOf} from './handler.js';

export default {
  /**
   * @param {Request} request
   * @param {unknown} _env
   * @param {{waitUntil: (promise: Promise<unknown>) => void}} context
   */
  async fetch(request, _env, context) {
    if (request.method !== 'GET') return handler.fetch(request);
    const key = keyOf(request);
    const ifNoneMatch = request.headers.get('if-none-match');
    const headers = ifNoneMatch ? {'if-none-match': ifNoneMatch} : undefined;
    // Answers 304 by itself where the reader has it already.
    const kept = await caches.default.match(new Request(key, {headers}));
    if (kept) return kept;
    const response = await handler.fetch(new Request(key));
    if (response.ok) context.waitUntil(caches.default.put(key, response.clone()));
    return response;
  },
};
