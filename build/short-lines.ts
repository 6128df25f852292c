// HTML for a mail, in ASCII and in lines that no mailer breaks: they do so at 998 bytes, wherever that is, and would
// break a letter's reference in two.
import {asciiHtml} from './ascii.js';

/** Where there are spaces, a line is no longer than this, but for its last word, or a tag. */
const wanted = 200;

/** Thai, Chinese and Japanese go without spaces for long. */
const most = 600;

/** @param html without `<pre>`, `<style>` and `<script>`, and with `>` nowhere but at the end of a tag */
export function inShortLines(html: string, lang: string): string {
  return html
    .replace(
      /(<\/(?:p|li|h[1-6]|dt|dd|[ou]l|dl|td|tr|table)>|<(?:[ou]l|dl|tr)\b[^>]*>|<br>)/g,
      '$1\n',
    )
    .split('\n')
    .map((line) => filled(line, lang))
    .join('\n');
}

/** A line is broken at its spaces, outside of tags. */
function filled(line: string, lang: string): string {
  let used = 0;
  return line
    .split(/ (?![^<>]*>)/)
    .map((word, at) => {
      const text = ascii(word, lang);
      const isNext = at > 0 && used + 1 + lengthOfFirstLine(text) > wanted;
      const written = at === 0 ? text : (isNext ? '\n' : ' ') + text;
      used = written.includes('\n')
        ? written.length - 1 - written.lastIndexOf('\n')
        : used + written.length;
      return written;
    })
    .join('');
}

const lengthOfFirstLine = (text: string): number => text.split('\n', 1)[0]?.length ?? 0;

/** What has no space in it is broken between words by a comment, as a line's end would be a space. */
function ascii(word: string, lang: string): string {
  const whole = asciiHtml(word);
  if (whole.length <= most) return whole;
  const words = new Intl.Segmenter(lang, {granularity: 'word'});
  let used = 0;
  return word
    .split(/(<[^>]*>)/)
    .flatMap((part) => (part.startsWith('<') ? [part] : wordsOf(part, words)))
    .map((part) => {
      const text = asciiHtml(part);
      const isNext = used > 0 && used + text.length > most;
      used = (isNext ? 0 : used) + text.length;
      return (isNext ? '<!--\n-->' : '') + text;
    })
    .join('');
}

/** A reference that is there already is a word. */
const wordsOf = (text: string, words: Intl.Segmenter): string[] =>
  text
    .split(/(&\w+;)/)
    .flatMap((part) =>
      part.startsWith('&') ? [part] : Array.from(words.segment(part), ({segment}) => segment),
    );
