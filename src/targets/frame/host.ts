// dist/frame/host.js: gives frames the height of their content, on pages that have no script for that yet. A classic
// script, once per page, before or after the frames:
//   <script async src="…/frame/host.js"></script>
// It heeds the pages in its own folder; `data-frames="…"` names another one.
import {excess} from './excess.js';
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
/** What their contents need. */
const heights = new WeakMap<Element, number>();
let changes = 0;
let hasWarned = false;
const watcher = new ResizeObserver((entries) => {
  const change = ++changes;
  // Once all is at rest: a frame that made itself small for a section on its way open would hold that up.
  setTimeout(() => {
    if (change === changes) findFrames(document).forEach(fit);
  }, 150);
  for (const {target} of entries) {
    const {clientWidth, contentWindow} = target as HTMLIFrameElement;
    if (widths.get(target) === clientWidth) continue;
    widths.set(target, clientWidth);
    contentWindow?.postMessage({type: hint}, '*');
  }
});

/** Gives a frame the height of its content, or as much as there is room for: then it keeps its scroll bar. */
function fit(frame: HTMLIFrameElement): void {
  // Many pages count borders as part of the height.
  const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
  let height =
    (heights.get(frame) ?? NaN) + (isBorderBox ? frame.offsetHeight - frame.clientHeight : 0);
  // Themes that keep every frame at 16:9 say so with `!important`. Of a frame that said nothing yet this sets nothing.
  const give = () => {
    frame.style.setProperty('height', `${height}px`, 'important');
  };
  give();
  height -= excess(frame, watcher);
  give();
}

/** What `event.origin` says of a frame's messages. */
const originOf = ({sandbox, src}: HTMLIFrameElement): string =>
  sandbox.value !== '' && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;

addEventListener('message', ({data, origin, source}: MessageEvent<unknown>) => {
  const message = (data ?? {}) as Readonly<Record<string, unknown>>;
  const {sentinel, type, height} = message;
  if (sentinel !== 'amp' || type !== 'embed-size' || !Number.isInteger(height)) return;
  const frames = findFrames(document);
  const frame = frames.find(({contentWindow}) => contentWindow === source);
  // Frames of this kind, and none in the folder: this has been bundled, or copied without the pages.
  if (folder && !frames.length && message['datawrapper-height'] && !hasWarned) {
    hasWarned = true;
    console.warn(
      `linkedin-ai-optout: no frame is in ${folder}; data-frames="…" names another folder`,
    );
  }
  // What a page without an origin embeds has none either.
  const isNobody = origin === 'null' && self.origin === 'null';
  if (!frame || (origin !== originOf(frame) && !isNobody)) return;
  widths.set(frame, frame.clientWidth);
  watcher.observe(frame);
  if ((height as number) < 1 || (height as number) > highest) return;
  heights.set(frame, height as number);
  fit(frame);
});

// Those that have reported to nobody yet. Whoever is inserted later speaks first.
for (const {contentWindow} of findFrames(document))
  contentWindow?.postMessage({type: question}, '*');
