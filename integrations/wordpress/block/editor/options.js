// What an author set, read as includes/options.php reads it: the preview is what the page will be.

const allSections = ['summary', 'region', 'steps', 'limits', 'sources'];

/**
 * Attributes of the block, from those of a block or of a shortcode. What is not valid gives the default.
 *
 * @param {Record<string, unknown>} raw
 */
export function readOptions(raw) {
  // The first of the allowed values is the default.
  const oneOf = (value, allowed) => (allowed.includes(value) ? value : allowed[0]);
  const matching = (value, pattern) => (pattern.test(value) ? value : '');
  const named = text(raw.show).split(/[\s,]+/);
  const show = allSections.filter((section) => named.includes(section));
  return {
    // WordPress writes sv_SE where the web writes sv-SE.
    lang: matching(text(raw.lang).replaceAll('_', '-'), /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,6}$/i),
    follow: oneOf(text(raw.follow), ['reader', 'page']),
    region: matching(text(raw.region), /^[a-z]{2}$/i),
    layout: oneOf(text(raw.layout), ['card', 'compact', 'inline']),
    show: show.length === allSections.length ? '' : show.join(' '),
    headingLevel: Number(
      oneOf(text(raw.heading_level ?? raw.headingLevel), ['2', '3', '4', '5', '6']),
    ),
    theme: oneOf(text(raw.theme), ['auto', 'light', 'dark']),
  };
}

/** The sections that are shown. */
export function shownSections({show}) {
  return show ? show.split(' ') : allSections;
}

/** The value of `show` for these sections. */
export function showOf(sections) {
  return readOptions({show: sections.join(' ')}).show;
}

/** The element's attributes for options that were read; a default needs none. */
export function elementAttributes({headingLevel, ...options}) {
  const {headingLevel: usual, ...defaults} = readOptions({});
  const set = Object.entries(options).filter(([key, value]) => value !== defaults[key]);
  if (headingLevel !== usual) set.push(['heading-level', String(headingLevel)]);
  return Object.fromEntries(set);
}

// A shortcode that was written in a word processor has quotes that WordPress takes for part of the value.
const edge = '(?:\\s|["”“„»«″]|&#82(?:20|21|22|43);)+';
const edges = new RegExp(`^${edge}|${edge}$`, 'gu');

function text(value) {
  return ['string', 'number'].includes(typeof value) ? String(value).replace(edges, '') : '';
}
