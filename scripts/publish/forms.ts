// Which of the published files go together, for whoever has to upload them.

interface Form {
  /** Below dist/. A file that two forms need is named with both. */
  readonly files: RegExp;
  /** What has to be on the host with them, changed or not: without it a page's own facts are not shown. */
  readonly beside?: string;
  /** The folder that they all are in, where they are uploaded as a whole. */
  readonly folder?: string;
}

const checker = 'policy-check.js';

const forms: Readonly<Record<string, Form>> = {
  'the script tag': {files: /^ai-optout\.js$|^locales\//, beside: checker},
  'one file per language': {files: /^standalone\//, beside: checker},
  'pages with policy-src': {files: /^policy\.json$/, beside: checker},
  'integrity= and a Content Security Policy': {files: /^(integrity|csp)\.json$/},
  'ready to paste': {files: /^static\//},
  'plain files and text': {files: /^plain\//},
  mails: {files: /^newsletter\//},
  frames: {files: /^frame\//},
  oEmbed: {files: /^oembed\//},
  'the npm package, a server': {files: /^(index|define|element|react|server|policy-check)\.js$/},
  WordPress: {files: /^wordpress\//},
  'the site': {files: /^site\//, folder: 'site/'},
  'the archive of all': {files: /^release\//},
};

/** A line per form with files that have changed, and one for those that belong to none. */
export function uploadList(changed: readonly string[]): string[] {
  const lines = Object.entries(forms).flatMap(([name, {files, beside, folder}]) => {
    const own = changed.filter((file) => files.test(file));
    if (own.length === 0) return [];
    const what = folder ? `${folder} (${own.length} files)` : inShort(own);
    return [`${name}: ${what}${beside ? `, with ${beside}` : ''}`];
  });
  const others = changed.filter(
    (file) => file !== checker && !Object.values(forms).some(({files}) => files.test(file)),
  );
  return others.length > 0 ? [...lines, `other files: ${inShort(others)}`] : lines;
}

/** Many files of a folder as one entry. */
function inShort(files: readonly string[]): string {
  const folders = new Map<string, string[]>();
  for (const file of files) {
    const folder = file.replace(/[^/]*$/, '');
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return [...folders]
    .map(([folder, own]) =>
      folder && own.length > 3 ? `${folder} (${own.length} files)` : own.join(', '),
    )
    .join(', ');
}
