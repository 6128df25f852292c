// The translators' files: XLIFF 1.2 as lit-localize writes it.
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';
import {BrokenFile} from '../lib/broken-file.js';

/** Text with placeholders as `{date}`. */
export interface Unit {
  readonly id: string;
  readonly source: string;
  readonly target: string | undefined;
  readonly note: string;
  /** What lit-localize could not compile. */
  readonly broken?: readonly string[];
}

const children = (element: Element, name: string): Element[] =>
  Array.from(element.getElementsByTagName(name));

const nameOf = (x: Element) => (x.getAttribute('equiv-text') ?? '').replace(/^\$\{(.*)\}$/, '{$1}');

const read = (element: Element | undefined): string =>
  element === undefined
    ? ''
    : Array.from(element.childNodes, (node) =>
        node.nodeName === 'x' ? nameOf(node as Element) : (node.textContent ?? ''),
      ).join('');

/** @throws a `BrokenFile` that says in one line where the XML is broken, and in which message. */
function parse(xml: string): Document {
  const stop = (offset: number, what: string): never => {
    const before = xml.slice(0, offset);
    const [, id] = [...before.matchAll(/<trans-unit id="([^"]*)"/g)].at(-1) ?? [];
    throw new BrokenFile(
      `${id ? `${id}: ` : ''}the XML is broken at line ${before.split('\n').length}: ${what}`,
    );
  };
  if (!xml.includes('<xliff')) throw new BrokenFile(noXliff);
  checkTags(xml, stop);
  const document = new DOMParser({
    errorHandler: (_, message: string) => {
      const line = Number(/\[line:(\d+)/.exec(message)?.[1]);
      const [what = ''] = message.replace(/^\[xmldom \w+\]\s*/, '').split('\n');
      stop(xml.split('\n', line).join('\n').length, what.trim());
    },
  }).parseFromString(xml, 'text/xml');
  if (children(document.documentElement, 'body').length !== 1) throw new BrokenFile(noXliff);
  return document;
}

const noXliff = 'is no XLIFF file with one <body>: take it from git, and translate again';

const tag = /<(?:\?[^<>]*\?|!--[^]*?--|(\/?)([A-Za-z][\w:-]*)(?:\s+[\w:-]+="[^"<]*")*\s*(\/?))>/y;

/** The parser is lenient: it closes by itself what is open, wherever it likes. */
function checkTags(xml: string, stop: (offset: number, what: string) => never): void {
  const open: string[] = [];
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    tag.lastIndex = at;
    const found = tag.exec(xml);
    if (!found) stop(at, 'a “<” begins no tag: write &lt;, or mend the tag');
    const [, end, name, empty] = found;
    if (!name || empty) continue;
    if (!end) open.push(name);
    else {
      const due = open.pop();
      if (due !== name) stop(at, `</${name}> comes where ${due ? `</${due}>` : 'nothing'} is due`);
    }
  }
  if (open.length > 0) stop(xml.length, `<${open.at(-1) ?? ''}> is not closed`);
}

/** @throws a `BrokenFile` when it is no XML, or not that of a translators' file. */
export function parseXliff(xml: string): Unit[] {
  return children(parse(xml).documentElement, 'trans-unit').map((unit) => {
    const [target, ...more] = children(unit, 'target');
    const [source] = children(unit, 'source');
    return {
      id: unit.getAttribute('id') ?? '',
      source: read(source),
      target: target && read(target),
      note: children(unit, 'note')
        .map((note) => note.textContent)
        .join(' '),
      broken: [
        ...(more.length > 0 ? [`has ${more.length + 1} <target>s: keep one`] : []),
        ...(source && target ? brokenParts(source, target) : []),
      ],
    };
  });
}

/** A target holds text and the `<x/>` of its source, and nothing else. */
function brokenParts(source: Element, target: Element): string[] {
  const wanted = new Map(children(source, 'x').map((x) => [nameOf(x), x.getAttribute('id')]));
  return Array.from(target.childNodes).flatMap((node) => {
    if (node.nodeType === node.TEXT_NODE) {
      // One that is not in the English is reported as such.
      return Array.from((node.textContent ?? '').matchAll(/\{\w*\}/g), ([typed]) => typed)
        .filter((typed) => wanted.has(typed))
        .map((typed) => {
          const id = wanted.get(typed) ?? '';
          return `${typed} is typed: write <x id="${id}" equiv-text="$${typed}"/> in its place`;
        });
    }
    if (node.nodeName !== 'x') return [`has <${node.nodeName}>: only text and <x/> may be inside`];
    const [name, id] = [nameOf(node as Element), (node as Element).getAttribute('id')];
    return wanted.has(name) && wanted.get(name) !== id
      ? [`the <x/> of ${name} has another id than in the English: copy it from the <source>`]
      : [];
  });
}

/**
 * Puts targets into a file by id.
 * @throws a `BrokenFile` when it is no XML, or not that of a translators' file
 */
export function writeTargets(xml: string, targets: Readonly<Record<string, string>>): string {
  const document = parse(xml);
  for (const unit of children(document.documentElement, 'trans-unit')) {
    const text = targets[unit.getAttribute('id') ?? ''];
    const [source] = children(unit, 'source');
    if (text === undefined || !source) continue;
    const placeholders = new Map(children(source, 'x').map((x) => [nameOf(x), x]));
    const target = document.createElement('target');
    for (const part of text.split(/(\{\w+\})/)) {
      const placeholder = placeholders.get(part);
      target.appendChild(placeholder?.cloneNode(true) ?? document.createTextNode(part));
    }
    for (const old of children(unit, 'target')) {
      // With the line that it stands in.
      if (old.previousSibling?.nodeType === old.TEXT_NODE) unit.removeChild(old.previousSibling);
      unit.removeChild(old);
    }
    unit.insertBefore(target, source.nextSibling);
    unit.insertBefore(document.createTextNode('\n  '), target);
  }
  return `${new XMLSerializer().serializeToString(document).replace(/\?></, '?>\n<').trim()}\n`;
}
