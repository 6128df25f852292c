// What published markup asks of a browser: elements, attributes and their values, by the ids of MDN's data.
import {DomUtils, parseDocument} from 'htmlparser2';
import {known} from './compat-data.js';

/** @throws for an element or attribute that the data does not know; custom elements, `aria-` and `data-` are passed over */
export function markupFeatures(html: string): Set<string> {
  const found = new Set<string>();
  const add = (id: string | undefined, name: string) => {
    if (!id) throw new RangeError(`MDN’s data knows no ${name}`);
    found.add(id);
  };
  for (const {name, attribs} of DomUtils.filter(
    () => true,
    parseDocument(html, {lowerCaseAttributeNames: false}),
  ).filter(DomUtils.isTag)) {
    if (name.includes('-')) continue;
    const places = [`html.elements.${name}`, 'html.global_attributes', `svg.elements.${name}`];
    add(known(places[0] ?? '', places[2] ?? ''), `<${name}>`);
    for (const [attribute, value] of Object.entries(attribs)) {
      if (/^(aria-|data-|role$|xmlns$)/.test(attribute)) continue;
      const ids = [...places, 'svg.global_attributes'].map((place) => `${place}.${attribute}`);
      add(known(...ids), `${attribute} of <${name}>`);
      for (const word of value.split(' ')) {
        const id = known(...ids.map((each) => `${each}.${word}`));
        if (id) found.add(id);
      }
    }
  }
  return found;
}
