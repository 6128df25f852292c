// Puts markup into the article of a preview: as an editor would paste it, though the site's own policy forbids inline
// styles, and though no script runs in a frame that is to be without.
import type {Scheme} from './colors.js';

/** Where in the page of a preview things are put: site/pages/preview.ts. */
const place = '#place';

/**
 * Shows it, and lets the frame be as high as its page.
 * @param frame a page of this site that has loaded
 */
export function show(frame: HTMLIFrameElement, html: string, scheme: Scheme): void {
  const page = frame.contentDocument;
  const stage = page?.querySelector(place);
  const view = page?.defaultView;
  if (!page || !stage || !view) return;
  page.documentElement.dataset['page'] = scheme;
  // What is inert is kept: a parser would take the styles for its own, and the policy would refuse them.
  const inert = html
    .replaceAll(' style="', ' data-style="')
    .replace(/<style\b([^>]*)>(.*?)<\/style>/gs, '<script type="text/css"$1>$2</script>');
  const parsed = new DOMParser().parseFromString(inert, 'text/html');
  const parts = [...parsed.head.childNodes, ...parsed.body.childNodes].map((node) =>
    page.adoptNode(node),
  );
  const content = page.createDocumentFragment();
  content.append(...parts);
  attachRoots(content, view);
  page.adoptedStyleSheets = takeSheets(content, view);
  for (const script of content.querySelectorAll('script')) startScript(script);
  stage.replaceChildren(content);
  for (const element of stage.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset['style'] ?? '';
  }
}

/** Keeps the frame as high as what is in it. */
export function follow(frame: HTMLIFrameElement): void {
  const body = frame.contentDocument?.body;
  if (!body) return;
  const fit = () => {
    frame.style.blockSize = `${String(Math.ceil(body.getBoundingClientRect().height))}px`;
  };
  // In the next frame: what it changes, browsers would have to observe again in this one, and they complain of it.
  new ResizeObserver(() => requestAnimationFrame(fit)).observe(body);
  fit();
}

/** Declarative shadow roots, which a parser makes of whole pages only. */
function attachRoots(content: DocumentFragment, view: typeof globalThis): void {
  for (const template of content.querySelectorAll<HTMLTemplateElement>('[shadowrootmode]')) {
    const root = template.parentElement?.attachShadow({mode: 'open'});
    root?.append(template.content);
    if (root) root.adoptedStyleSheets = takeSheets(root, view);
    template.remove();
  }
}

function takeSheets(from: ParentNode, view: typeof globalThis): CSSStyleSheet[] {
  return [...from.querySelectorAll('script[type="text/css"]')].map((element) => {
    const sheet = new view.CSSStyleSheet({media: element.getAttribute('media') ?? ''});
    sheet.replaceSync(element.textContent);
    element.remove();
    return sheet;
  });
}

/** Parsed scripts never run; a new one with the same attributes does. */
function startScript(parsed: HTMLScriptElement): void {
  const script = parsed.ownerDocument.createElement('script');
  for (const {name, value} of parsed.attributes) script.setAttribute(name, value);
  parsed.replaceWith(script);
}
