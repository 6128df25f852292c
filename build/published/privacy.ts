// What the box does with its readers' data. One row makes a line of the table in docs/privacy-and-accessibility.md, for
// people, and a field of dist/privacy.json, for programs.

interface Row {
  /** In dist/privacy.json. */
  readonly field: string;
  readonly question: string;
  /** As Markdown. */
  readonly answer: string;
  readonly data: unknown;
}

/** Of the browser, by script; a test records what a real one is asked. Style sheets ask it for widths and preferences. */
export const readings: readonly {readonly reading: string; readonly why: string}[] = [
  {
    reading: 'navigator.languages',
    why: 'the language of the box; a country, where the time zone tells none',
  },
  {reading: 'Temporal.Now.timeZoneId()', why: 'the country'},
  {
    reading: 'Intl.DateTimeFormat().resolvedOptions()',
    why: 'its time zone, in browsers without `Temporal`',
  },
];

/** To whoever serves the script; what `policy-src` names may be elsewhere. */
export const requests: readonly {readonly file: string; readonly when: string}[] = [
  {file: 'ai-optout.js', when: 'always: the script itself'},
  {file: 'locales/<tag>.js', when: 'the box speaks another language than English'},
  {file: 'policy-check.js', when: 'the page sets policy-src or policy'},
  {file: 'what policy-src names', when: 'the page sets policy-src'},
];

export const privacyRows: readonly Row[] = [
  {
    field: 'reads',
    question: 'What does it read?',
    answer:
      'The browser’s list of languages and the time zone, to guess language and country. Both stay on the device, and the box says how it knows the country.',
    data: readings,
  },
  {
    field: 'stores',
    question: 'What does it store?',
    answer:
      'Nothing: no cookie, no storage of the browser. What a reader picks is forgotten with the page.',
    data: {cookies: [], localStorage: [], sessionStorage: [], indexedDB: [], caches: []},
  },
  {
    field: 'requests',
    question: 'What does it ask?',
    answer:
      'Its own language file from beside the script, and the policy document where a page names one, with the file that checks it. Nothing else: no font, no picture, no beacon.',
    data: requests,
  },
  {
    field: 'recipients',
    question: 'Who hears of it?',
    answer:
      'Whoever serves the script: on your own host, nobody but you. A frame is served by the host of the frame. They see what every request for a file shows.',
    data: ['whoever serves the files'],
  },
  {
    field: 'links',
    question: 'Where do links go?',
    answer:
      'To bare addresses, without a referrer and without anything about the reader. Following one brings the reader to LinkedIn, or to a source, under that site’s own terms.',
    data: {referrerPolicy: 'no-referrer', parameters: []},
  },
  {
    field: 'server',
    question: 'On a server?',
    answer:
      '`renderOptOut()` gets what you give it: `Accept-Language`, and a country if you pass one. It keeps nothing of a reader.',
    data: {reads: ['Accept-Language', 'country'], stores: [], requests: []},
  },
  {
    field: 'events',
    question: 'What do events say?',
    answer:
      'Enums and codes, to the page that the box is in. [What a site sends on](events.md) is the site’s own matter.',
    data: {to: 'the page', contents: 'enums and codes'},
  },
  {
    field: 'tests',
    question: 'Who tested that?',
    answer:
      'The project’s own tests, in Chromium, Firefox and WebKit: they hold the list of requests and the links.',
    data: {by: 'the project', engines: ['Chromium', 'Firefox', 'WebKit']},
  },
];

/** dist/privacy.json. */
export const privacy = (): Readonly<Record<string, unknown>> => ({
  tracking: false,
  ...Object.fromEntries(
    privacyRows.map(({field, answer, data}) => [field, {answer: asText(answer), data}]),
  ),
});

/** Without links, which lead to pages of the documents. */
const asText = (markdown: string): string => markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
