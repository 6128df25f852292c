// The real element in the canvas; where its script does not come, the text that the page will have without it.
/* global window */
import {name, tag} from './names.js';
import {elementAttributes, parseBlockAttributes} from './options.js';
import {site} from './site.js';

const {createElement: el, useEffect, useRef, useState} = window.wp.element;
const ServerSideRender = window.wp.serverSideRender;

export function Preview({attributes}) {
  const ref = useRef();
  const [isMissing, setIsMissing] = useState(false);
  useEffect(() => {
    void loadElement(ref.current.ownerDocument).then((isThere) => setIsMissing(!isThere));
  }, []);
  // Set by hand: versions of React differ in what they make of a custom element's properties.
  useEffect(() => {
    if (isMissing) return;
    const element = ref.current.querySelector(tag);
    const wanted = elementAttributes(parseBlockAttributes(attributes));
    for (const {name: old} of [...element.attributes]) {
      if (!(old in wanted)) element.removeAttribute(old);
    }
    for (const [key, value] of Object.entries(wanted)) element.setAttribute(key, value);
  });
  return el(
    'div',
    // The canvas does not say which language the page will be in.
    {ref, lang: site.page},
    isMissing
      ? el(ServerSideRender, {block: name, attributes, skipBlockSupportAttributes: true})
      : el(tag),
  );
}

/** Adds the script to the canvas, often a frame of its own, once. Whoever comes after a failure tries again. */
function loadElement(canvas) {
  const isThere = () => Boolean(canvas.defaultView.customElements.get(tag));
  if (isThere()) return Promise.resolve(true);
  let script = canvas.querySelector(`script[src="${site.module}"]`);
  if (!script) {
    script = canvas.createElement('script');
    script.type = 'module';
    script.src = site.module;
    canvas.head.append(script);
  }
  return new Promise((resolve) => {
    const end = () => {
      if (!isThere()) script.remove();
      resolve(isThere());
    };
    script.addEventListener('load', end);
    script.addEventListener('error', end);
  });
}
