// dist/frame/host.js: gives frames the height of their content, on pages that have no script for that yet. A classic
// script, once per page, before or after the frames:
//   <script async src="…/frame/host.js"></script>
// It heeds the pages in its own folder; `data-frames="…"` names another one.
import {hint, question} from './report-height.js';

// Modules are not told which element they come from.
const script = (document.currentScript ??
  document.querySelector('script[type=module][src*="/host.js"]')) as HTMLScriptElement | null;
// With a slash at its end: `/frame` is not to heed `/frames-of-others/`.
const folder =
  script && new URL(script.dataset['frames'] ?? '.', script.src).href.replace(/\/?$/, '/');
if (!folder) console.error('linkedin-ai-optout: host.js needs a script element of its own');
const highest = 20_000;

/** The frames that show pages of the folder, also those within open shadow roots. */
const findFrames = (root: ParentNode): HTMLIFrameElement[] =>
  [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.shadowRoot) return findFrames(element.shadowRoot);
    return element instanceof HTMLIFrameElement && folder && element.src.startsWith(folder)
      ? [element]
      : [];
  });

/** Of frames that have spoken. Out of sight, browsers let them rest: nobody tells them that they have another one. */
const widths = new WeakMap<Element, number>();
const watcher = new ResizeObserver((entries) => {
  for (const {target} of entries) {
    const {clientWidth, contentWindow} = target as HTMLIFrameElement;
    if (widths.get(target) === clientWidth) continue;
    widths.set(target, clientWidth);
    contentWindow?.postMessage({type: hint}, '*');
  }
});

/** What `event.origin` says of a frame's messages. */
const originOf = ({sandbox, src}: HTMLIFrameElement): string =>
  sandbox.value !== '' && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;

addEventListener('message', ({data, origin, source}: MessageEvent<unknown>) => {
  const {sentinel, type, height} = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (sentinel !== 'amp' || type !== 'embed-size' || !Number.isInteger(height)) return;
  const frame = findFrames(document).find(({contentWindow}) => contentWindow === source);
  // What a page without an origin embeds has none either.
  const isNobody = origin === 'null' && self.origin === 'null';
  if (!frame || (origin !== originOf(frame) && !isNobody)) return;
  widths.set(frame, frame.clientWidth);
  watcher.observe(frame);
  const content = height as number;
  if (content < 1 || content > highest) return;
  // Many pages count borders as part of the height.
  const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
  const border = isBorderBox ? frame.offsetHeight - frame.clientHeight : 0;
  // Themes that keep every frame at 16:9 say so with `!important`.
  frame.style.setProperty('height', `${content + border}px`, 'important');
});

// Those that have reported to nobody yet. Whoever is inserted later speaks first.
for (const {contentWindow} of findFrames(document))
  contentWindow?.postMessage({type: question}, '*');
