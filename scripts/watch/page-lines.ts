// What of a page people read, a line for each row, paragraph, heading or entry of a list.
import {Parser} from 'htmlparser2';

const unread = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'iframe']);

/** Everything else stands within a line. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i img ins kbd label mark q s samp small span strong sub sup time u var wbr td th'.split(
    ' ',
  ),
);

/** The lines that have words in them; cells of a row are parted by bars. */
export function pageLines(html: string): string[] {
  let text = '';
  const silent: string[] = [];
  const parser = new Parser({
    onopentagname(name) {
      if (unread.has(name)) silent.push(name);
      if (name === 'td' || name === 'th') text += ' | ';
      else if (!inline.has(name)) text += '\n';
    },
    ontext(piece) {
      // Within a line, the source's own breaks mean nothing.
      if (silent.length === 0) text += piece.replaceAll(/\s+/g, ' ');
    },
    onclosetag(name) {
      if (silent.at(-1) === name) silent.pop();
      if (!inline.has(name)) text += '\n';
    },
  });
  parser.end(html);
  return text.split('\n').filter((line) => /[\p{L}\p{N}]/u.test(line));
}
