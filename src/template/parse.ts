// The one reader of templates: their strings become a flat program, which `to-dom.ts` and `to-text.ts` interpret.
//
// The language is a part of HTML: elements, each closed by its own tag; attributes as `name`, `name="text"` or
// `name=${value}`; text; comments, which are dropped. Values stand in text, in the quotes of attributes, and as
// `?name=${condition}`, which is there or not. There are no entities: a letter stands for itself, and what HTML has a
// meaning for is a value, as in `${'<'}`.
import {checkProgram, checkTokens} from './check-template.js';
import {hole, type Instruction, type Program} from './program.js';

const tokens =
  /<!--[^\uE00F]*?-->|<\/([\w-]+)>|<([\w-]+)((?:\s+\??[\w-]+(?:="[^"]*"|=\uE00F)?)*)\s*>|([^<]+)/gy;
const attributes = /(\??)([\w-]+)(?:="([^"]*)"|=(\uE00F))?/g;
const voids = ['br', 'hr', 'img', 'wbr'];

const programs = new WeakMap<readonly string[], Program>();

/**
 * The program of a template; made once for each.
 * @param strings a template's fixed texts: one more than it has values
 * @throws {SyntaxError} in tests and development: if it is not in the language
 */
export function parse(strings: readonly string[]): Program {
  const known = programs.get(strings);
  if (known) return known;
  const program = read(strings.join(hole));
  checkProgram(program, strings);
  programs.set(strings, program);
  return program;
}

function read(source: string): Program {
  const found = [...source.matchAll(tokens)];
  checkTokens(found, source);
  const program: Instruction[] = [];
  let values = 0;
  let svgDepth = 0;
  for (const [, closed, opened, list = '', text] of found) {
    if (text) {
      text.split(hole).forEach((data, index) => {
        if (index > 0) program.push({kind: 'hole', at: values++});
        if (data) program.push({kind: 'text', data});
      });
    } else if (opened) {
      if (svgDepth > 0 || opened === 'svg') svgDepth++;
      program.push({
        kind: 'open',
        tag: opened,
        isSvg: svgDepth > 0,
        attributes: Array.from(
          list.matchAll(attributes),
          ([, toggle, label = '', quoted, bare]) => {
            const texts = (quoted ?? bare ?? '').split(hole);
            const at = values;
            values += texts.length - 1;
            return {name: label, isToggle: Boolean(toggle), texts, at};
          },
        ),
      });
      if (voids.includes(opened)) program.push({kind: 'close'});
    } else if (closed) {
      program.push({kind: 'close', tag: closed});
      if (svgDepth > 0) svgDepth--;
    }
  }
  return program;
}
