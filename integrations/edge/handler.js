// Each reader's own box from the edge: in the language of the request, for the country that the platform has looked
// up. Runs as it is wherever requests are `Request`s: workerd (Cloudflare), Deno, Bun, and Node with `node.js` beside.
import {renderOptOut, variantOf} from 'ai-optout-box-for-linkedin/server.js';

/** Set by Cloudflare, Vercel, CloudFront and App Engine; a network of your own may set one of them, too. */
const countryHeaders = [
  'cf-ipcountry',
  'x-vercel-ip-country',
  'cloudfront-viewer-country',
  'x-appengine-country',
];

/** A day at the edge, five minutes at the reader, and while a new one is drawn the old one for a week. */
const caching = 'public, max-age=300, s-maxage=86400, stale-while-revalidate=604800';

/** What an editor may set in the address, `/box?layout=compact&show=steps+limits`, and the option's name. */
const settings = Object.entries({
  lang: 'lang',
  region: 'region',
  layout: 'layout',
  show: 'show',
  theme: 'theme',
  format: 'format',
  'heading-level': 'headingLevel',
});

export default {
  /** @param {Request} request */
  async fetch(request) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return new Response(null, {status: 405, headers: {allow: 'GET, HEAD'}});
    }
    const {pathname, options} = read(request);
    if (pathname !== '/box' && pathname !== '/') return new Response(null, {status: 404});

    // Drawn from language and country, not from the request: whoever has the same gets the same bytes.
    const box = renderOptOut(options);
    const {lang, region = 'ZZ', format} = options;
    // Text is no part of a page, and is answered by itself.
    const isText = format === 'text';
    const body = pathname === '/' && !isText ? page(lang, box) : box;
    const etag = `"${await digest(body)}"`;
    const headers = {
      'content-type': `text/${isText ? 'plain' : 'html'}; charset=utf-8`,
      'content-language': lang,
      'cache-control': caching,
      vary: ['accept-language', ...countryHeaders].join(', '),
      etag,
      // For a cache in front that can be told its key: this one instead of the headers that `vary` names.
      'x-optout-variant': `${lang}.${region}`,
    };
    if (matches(request.headers.get('if-none-match'), etag)) {
      return new Response(null, {status: 304, headers});
    }
    return new Response(request.method === 'HEAD' ? null : body, {headers});
  },
};

/**
 * The address that gives the same answer to everyone: with the reader's language and country in it, and every setting as
 * the box understands it, so that nobody fills a cache by asking for what there is not. `cached.js` is such a cache.
 *
 * @param {Request} request
 */
export function keyOf(request) {
  const {origin, pathname, options} = read(request);
  const given = settings
    .map(([name, option]) => [name, options[option]])
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, String(value)]);
  return `${origin}${pathname}?${new URLSearchParams(given)}`;
}

/** @param {Request} request */
function read({url, headers}) {
  const {origin, pathname, searchParams} = new URL(url);
  const asked = Object.fromEntries(
    settings.map(([name, option]) => [option, searchParams.get(name)]),
  );
  const acceptLanguage = headers.get('accept-language');
  const understood = variantOf({...asked, acceptLanguage});
  const {locale: lang, layout, show, theme, format, headingLevel} = understood;
  const country = countryHeaders.map((name) => headers.get(name)).find(Boolean);
  const region = variantOf({region: asked.region}).region ?? variantOf({region: country}).region;
  return {origin, pathname, options: {lang, region, layout, show, theme, format, headingLevel}};
}

/**
 * By RFC 9110, 13.1.2. Caches that compress make a tag weak.
 *
 * @param {string | null} header
 * @param {string} etag
 */
const matches = (header, etag) =>
  (header ?? '').split(',').some((each) => [etag, '*'].includes(each.trim().replace(/^W\//, '')));

/** @param {string} text */
async function digest(text) {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes.slice(0, 12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/**
 * An article around it. The script makes the box live; without it the box is complete.
 * @param {string} locale
 * @param {string} box
 */
const page = (locale, box) => `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>LinkedIn</title>
    <script type="module" src="/ai-optout.js"></script>
  </head>
  <body>
    <article>${box}</article>
  </body>
</html>
`;
