// What an author set, read as includes/options.php reads it: the preview is what the page will be.
import {rows} from './table.js';

const allSections = rows.show.values;

const matching = (value, pattern) => (pattern.test(value) ? value : '');
// The first of the values is the default.
const oneOf = (value, values) => values.find((each) => String(each) === value) ?? values[0];

const parsers = {
  enum: oneOf,
  level: oneOf,
  tokens(value, values) {
    const named = value.split(/[\s,]+/);
    const known = values.filter((each) => named.includes(each));
    return known.length === values.length ? '' : known.join(' ');
  },
  country: (value) => matching(value, /^[a-z]{2}$/i),
  // WordPress writes sv_SE where the web writes sv-SE.
  language: (value) => matching(value.replaceAll('_', '-'), /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,6}$/i),
};

/**
 * Attributes of the block, from those of a block or of a shortcode. What is not valid gives the default.
 *
 * @param {Record<string, unknown>} raw
 */
export function parseBlockAttributes(raw) {
  return Object.fromEntries(
    Object.entries(rows).map(([property, {phpName, kind, values}]) => [
      property,
      parsers[kind](text(raw[phpName] ?? raw[property]), values),
    ]),
  );
}

/** The sections that are shown. */
export function shownSections({show}) {
  return show ? show.split(' ') : allSections;
}

/** The value of `show` for these sections. */
export function showOf(sections) {
  return parseBlockAttributes({show: sections.join(' ')}).show;
}

/** The element's attributes for options that were read; a default needs none. */
export function elementAttributes(options) {
  const defaults = parseBlockAttributes({});
  return Object.fromEntries(
    Object.entries(rows)
      .filter(([property]) => options[property] !== defaults[property])
      .map(([property, {attribute}]) => [attribute, String(options[property])]),
  );
}

// A shortcode that was written in a word processor has quotes that WordPress takes for part of the value.
const edge = '(?:\\s|["”“„»«″]|&#82(?:20|21|22|43);)+';
const edges = new RegExp(`^${edge}|${edge}$`, 'gu');

function text(value) {
  return ['string', 'number'].includes(typeof value) ? String(value).replace(edges, '') : '';
}
