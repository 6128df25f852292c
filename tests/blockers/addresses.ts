// Every address that a browser is asked to get because of the box, from what the build and the plugin consist of.
import type {RequestType} from '@ghostery/adblocker';
import {readdirSync, readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {unzipSync} from 'fflate';
import {readJson, root} from '../../scripts/lib/files.js';
import {readTextFiles} from '../../scripts/lib/text-files.js';

const {name, version, exports} = readJson('package.json') as {
  name: string;
  version: string;
  exports: Readonly<Record<string, unknown>>;
};
const {name: block} = readJson('integrations/wordpress/block/block.json') as {name: string};

/** Where the contents of dist/ may be published. */
const places = [
  'https://news.example/',
  'https://news.example/assets/js/',
  'https://static.example/optout/',
  'http://localhost:5173/dist/',
  `https://news.example/node_modules/${name}/dist/`,
  `https://cdn.jsdelivr.net/npm/${name}@${version}/dist/`,
  `https://unpkg.com/${name}@${version}/dist/`,
];

/** By what it is for. */
export function addressesByUse(): Readonly<Record<string, readonly string[]>> {
  const published = readdirSync(`${root}dist`, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(`${root}dist/`.length));
  return {
    ...Object.fromEntries(
      places.map((place) => [
        `the files of dist/ at ${place}`,
        published.flatMap((path) => variants(place + path)),
      ]),
    ),
    'the package by its name': packageAddresses(),
    'the files of the WordPress plugin': pluginAddresses(),
    'what WordPress asks for about the block and the plugin': wordPressAddresses(),
    'the sources, as a server for developers has them': sourceAddresses(),
    'what examples, pages of the demo and documents name': exampleAddresses(),
  };
}

/** Frame pages have their settings in the address, and scripts a version where a CMS adds one. */
function variants(url: string): string[] {
  if (url.includes('/frame/') && url.endsWith('.html')) {
    return [url, `${url}?layout=compact&theme=light&region=GB`];
  }
  return /\.(?:js|css)$/.test(url) ? [url, `${url}?ver=${version}`] : [url];
}

/** As bundlers of development servers and CDNs that resolve names call the entries. */
function packageAddresses(): string[] {
  const entries = Object.keys(exports).filter((entry) => !entry.includes('*'));
  return entries.flatMap((entry) => {
    const path = entry.slice(1);
    return [
      `http://localhost:5173/node_modules/.vite/deps/${name}${path.replace('/', '_').replaceAll('.', '__')}.js`,
      `https://esm.sh/${name}@${version}${path}`,
      `https://cdn.jsdelivr.net/npm/${name}@${version}${path}/+esm`,
      `https://unpkg.com/${name}${path}`,
    ];
  });
}

function pluginAddresses(): string[] {
  const folder = `${root}dist/wordpress`;
  const zips = readdirSync(folder);
  return zips.flatMap((zip) => [
    `https://news.example/wp-content/uploads/2026/11/${zip}`,
    ...Object.keys(unzipSync(readFileSync(`${folder}/${zip}`))).flatMap((path) =>
      variants(`https://news.example/wp-content/plugins/${path}`),
    ),
  ]);
}

/** By the names of the block, the plugin, the handles and the pattern, as WordPress builds its addresses of them. */
function wordPressAddresses(): string[] {
  const rest = [
    `wp/v2/block-renderer/${block}`,
    `wp/v2/block-types/${block}`,
    `wp/v2/plugins/${name}/${name}`,
    `wp/v2/block-directory/search?term=${name}`,
    `oembed/1.0/proxy?url=${encodeURIComponent('https://static.example/optout/frame/sv.html')}`,
  ];
  const code = readTextFiles().filter(({path}) => /^integrations\/wordpress\/.*\.php$/.test(path));
  const handles = code.flatMap(({text}) => text.match(/(?<=')ai-optout[\w/-]*(?=')/g) ?? []);
  const attributes = 'context=edit&attributes%5Blang%5D=sv&attributes%5Blayout%5D=compact';
  return [
    ...rest.flatMap((path) => [
      `https://news.example/wp-json/${path}`,
      `https://news.example/wp-json/${path}${path.includes('?') ? '&' : '?'}${attributes}`,
      `https://news.example/index.php?rest_route=/${path.replace('?', '&')}&${attributes}`,
    ]),
    ...[...new Set(handles)].flatMap((handle) => [
      `https://news.example/wp-admin/load-scripts.php?c=0&load%5Bchunk_0%5D=wp-blocks,${handle}`,
      `https://news.example/wp-json/wp/v2/block-patterns/patterns?name=${handle}`,
    ]),
    `https://news.example/wp-admin/plugins.php?action=activate&plugin=${name}%2F${name}.php`,
    `https://news.example/wp-admin/plugin-install.php?tab=plugin-information&plugin=${name}`,
    `https://ps.w.org/${name}/assets/icon-128x128.png`,
    `https://downloads.wordpress.org/plugin/${name}.zip`,
  ];
}

function sourceAddresses(): string[] {
  const served = /^(?:src|demo|integrations|locales|build|docs)\//;
  return readTextFiles()
    .map(({path}) => path)
    .filter((path) => served.test(path))
    .flatMap((path) => [
      `http://localhost:5173/${path}`,
      `http://localhost:5173/@fs/home/me/optout/${path}?import`,
    ]);
}

/** Whatever in them could be an address, and is ours; LinkedIn's own and the sources are only linked to. */
function exampleAddresses(): string[] {
  const files = readTextFiles().filter(({path}) =>
    /^(?:integrations|demo|docs|tests\/pages|README|CONTRIBUTING)/.test(path),
  );
  const words = files.flatMap(
    ({text}) => text.match(/[\w@:./%-]*(?:opt-?out|linkedin)[\w@./%-]*/gi) ?? [],
  );
  const paths = words
    .filter((word) => /\.(?:js|css|html|json|txt|zip|svg|png)$|\w\//.test(word))
    .filter(
      (word) => !/linkedin\.com/.test(word) && (!/^https?:/.test(word) || /optout/.test(word)),
    );
  return [...new Set(paths)].flatMap((path) => {
    if (/^https?:\/\/\w/.test(path)) return [path];
    return [`https://news.example/${path.replace(/^[^\w@]*/, '').replace(/^\w+:\/*/, '')}`];
  });
}

const typesByExtension: Readonly<Record<string, readonly RequestType[]>> = {
  '.js': ['script', 'xmlhttprequest'],
  '.ts': ['script'],
  '.css': ['stylesheet'],
  '.html': ['sub_frame', 'xmlhttprequest'],
  '.json': ['xmlhttprequest', 'script'],
  '.txt': ['xmlhttprequest'],
  '.png': ['image'],
};

/** As what browsers ask for such an address. Blockers let readers go to a page by such rules, wherever a link leads. */
export const typesOf = (url: string): readonly RequestType[] =>
  typesByExtension[extname(new URL(url).pathname)] ?? ['xmlhttprequest', 'other'];

/** The address as it was while names began with LinkedIn's mark. */
export const withEarlierNames = (url: string): string =>
  url.replaceAll(name, 'linkedin-ai-optout').replaceAll(/\/ai-optout\b/g, '/linkedin-ai-optout');
