// What strangers write where text is expected.
import fc from 'fast-check';

/** The name that made-up elements and attributes have in hostile text: none in the output may have it. */
export const mark = 'evil';

const pieces = [
  ...['"', "'", '<', '>', '&', '`', '=', '/', '\\', '{', '}', '${', '\0', '\r', '\n', '\u2028'],
  ...['</template>', '</style>', '</section>', '</linkedin-ai-optout>', '<!--', '-->', ']]>'],
  ...['<script>evil()</script>', '<evil-box evil=1>', '" evil="1', "' evil='1", '> <evil-box>'],
  ...['javascript:evil()', 'data:text/html,<evil-box>', '&lt;evil-box&gt;', '&#60;evil-box&#62;'],
  ...[
    '*/}evil{',
    '\\3c evil',
    '@import "evil"',
    'url(evil)',
    '\u202e',
    '\ud800',
    '\udfff',
    'ſ',
    'İ',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN'],
];

const surrogates = fc
  .array(fc.integer({min: 0, max: 0xffff}), {maxLength: 20})
  .map((units) => String.fromCharCode(...units));

/** No longer than a sentence. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...pieces), {maxLength: 6}).map((each) => each.join('')),
  },
  {weight: 2, arbitrary: fc.string({unit: 'binary', maxLength: 40})},
  {weight: 1, arbitrary: surrogates},
);

/** One piece again and again: what is read in more than one way takes longer and longer. */
export const longText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...pieces, 'a', '-', ' ', ';q=', 'x-'), fc.integer({min: 100, max: 9999}))
  .map(([piece, times]) => piece.repeat(times));

/** Nine in ten are short. */
export const anyText = fc.oneof(
  {weight: 9, arbitrary: hostileText},
  {weight: 1, arbitrary: longText},
);

/** A value, with hostile text before, after or in its middle. */
export const spoiled = (value: string): fc.Arbitrary<string> =>
  fc
    .tuple(hostileText, fc.integer({min: 0, max: value.length}))
    .map(([text, at]) => value.slice(0, at) + text + value.slice(at));
