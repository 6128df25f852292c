// dist/oembed/<tag>.json: what a frame page says of itself to whoever asks by oEmbed (https://oembed.com, type `rich`).
import type {Guide} from '../src/guide/guide.js';

/** The fields of the specification that are used. */
export interface OEmbed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** In seconds. */
  readonly cache_age: number;
  /** In CSS pixels, as is `height`. */
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

/**
 * The small form of the box, light as most articles are (a frame cannot see what is around it), as wide as a column of
 * text and as high as it then is, folded, in the language that needs most. Whoever has host.js on the page, or another
 * script that knows the message, gets the very height.
 */
const size = {width: 600, height: 440};

// Without the last one, LinkedIn would open inside the sandbox and know nobody.
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** `base`: where the contents of dist/ are published, with a slash at the end. */
export function oembed({locale, dir, heading, brief, action}: Guide, base: string): OEmbed {
  const link = `<a${attributes({href: action.url, target: '_blank', rel: 'noopener', referrerpolicy: 'no-referrer'})}>${escape(action.text)}</a>`;
  const frame = attributes({
    src: `${base}frame/${locale}.html?layout=compact&theme=light`,
    title: heading,
    width: String(size.width),
    height: String(size.height),
    // A frame that is light on a dark page gets a white ground, corners included, unless it says that it is light.
    style: 'max-width: 100%; border: 0; color-scheme: light',
    sandbox,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
  });
  return {
    type: 'rich',
    version: '1.0',
    title: heading,
    provider_name: 'ai-optout-box-for-linkedin',
    provider_url: base,
    cache_age: 86_400,
    ...size,
    // WordPress lets a sandboxed frame open nothing and, until the frame speaks WordPress's own tongue, shows the
    // quotation in its place: so the way to the setting stands there too, and the frame does not speak it.
    html: `<blockquote${attributes({lang: locale, dir})}><p>${escape(brief)} ${link}</p></blockquote><iframe${frame}></iframe>`,
  };
}

const attributes = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');

export const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
