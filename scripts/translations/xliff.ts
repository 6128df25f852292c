// The translators' files: XLIFF 1.2 as lit-localize writes it.
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';

/** Text with placeholders as `{date}`. */
export interface Unit {
  readonly id: string;
  readonly source: string;
  readonly target: string | undefined;
  readonly note: string;
}

const read = (element: Element | undefined): string =>
  element === undefined
    ? ''
    : Array.from(element.childNodes, (node) =>
        node.nodeName === 'x'
          ? ((node as Element).getAttribute('equiv-text') ?? '').replace(/^\$\{(.*)\}$/, '{$1}')
          : (node.textContent ?? ''),
      ).join('');

const children = (element: Element, name: string): Element[] =>
  Array.from(element.getElementsByTagName(name));

export function parseXliff(xml: string): Unit[] {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  return children(document.documentElement, 'trans-unit').map((unit) => {
    const [target] = children(unit, 'target');
    return {
      id: unit.getAttribute('id') ?? '',
      source: read(children(unit, 'source')[0]),
      target: target && read(target),
      note: children(unit, 'note')
        .map((note) => note.textContent)
        .join(' '),
    };
  });
}

/** Puts targets into a file by id, and takes units away that are no longer in the source. */
export function writeTargets(xml: string, targets: Readonly<Record<string, string>>): string {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  for (const unit of children(document.documentElement, 'trans-unit')) {
    const text = targets[unit.getAttribute('id') ?? ''];
    const [source] = children(unit, 'source');
    if (text === undefined || !source) continue;
    const placeholders = new Map(
      children(source, 'x').map((x) => [
        (x.getAttribute('equiv-text') ?? '').replace(/^\$\{(.*)\}$/, '{$1}'),
        x,
      ]),
    );
    const target = document.createElement('target');
    for (const part of text.split(/(\{\w+\})/)) {
      const placeholder = placeholders.get(part);
      target.appendChild(placeholder?.cloneNode(true) ?? document.createTextNode(part));
    }
    for (const old of children(unit, 'target')) unit.removeChild(old);
    unit.insertBefore(target, source.nextSibling);
    unit.insertBefore(document.createTextNode('\n  '), target);
  }
  return `${new XMLSerializer().serializeToString(document).replace(/\?></, '?>\n<').trim()}\n`;
}
