// The bar of the frame page: its settings become the address of the first frame, and the snippet.
import {frameParameters} from '../src/options.js';
import {locales, ownName} from './languages.js';
import {fillOptionLists} from './option-lists.js';

const form = document.querySelector<HTMLFormElement>('#frame-controls');
const frame = document.querySelector<HTMLIFrameElement>('#frame');
const line = document.querySelector<HTMLIFrameElement>('#line');
const code = document.querySelector('#frame-snippet');

const snippet = (address: string, title: string, sandbox: string) =>
  [
    `<iframe src="https://…your host…/frame/${address.replaceAll('&', '&amp;')}"`,
    `  title="${title}"`,
    `  width="600" height="440" style="width: 100%; border: 0"`,
    `  sandbox="${sandbox}"></iframe>`,
    `<script async src="https://…your host…/frame/host.js"></script>`,
  ].join('\n');

function show(frame: HTMLIFrameElement, address: string, theme: string): void {
  const src = `/dist/frame/${address}`;
  if (frame.getAttribute('src') !== src) frame.src = src;
  // Where the two schemes differ, browsers paint a ground.
  frame.style.colorScheme = theme;
}

function update(form: HTMLFormElement, frame: HTMLIFrameElement): void {
  const values = new FormData(form);
  const value = (name: string) => (values.get(name) ?? '') as string;
  // A page with a switch of its own hands its theme on: a frame cannot see it.
  const theme = value('theme') || value('page');
  const query = new URLSearchParams(
    // The other fields are about this page.
    frameParameters
      .map((name) => [name, name === 'theme' ? theme : value(name)])
      .filter(([, given]) => given),
  ).toString();
  const address = `${value('file')}.html${query ? `?${query}` : ''}`;
  show(frame, address, theme);
  if (line) show(line, `ar.html?layout=inline&theme=${value('page')}`, value('page'));
  document.documentElement.dataset['page'] = value('page');
  if (code) code.textContent = snippet(address, frame.title, frame.sandbox.value);
}

if (form && frame) {
  fillOptionLists(form);
  const languages = form.querySelector<HTMLSelectElement>('[name=file]');
  for (const tag of locales) {
    const option = new Option(`${tag}.html · ${ownName(tag)}`, tag);
    option.lang = tag;
    languages?.append(option);
  }
  const query = new URLSearchParams(location.search);
  const accent = form.querySelector<HTMLInputElement>('[name=accent]');
  if (accent) accent.value = query.get('accent') ?? '';
  for (const list of form.querySelectorAll('select')) {
    const option = [...list.options].find((each) => each.value === query.get(list.name));
    if (option) option.selected = true;
  }
  form.addEventListener('change', () => {
    update(form, frame);
    const given = [...new FormData(form)].filter(([, value]) => value) as [string, string][];
    history.replaceState(null, '', `?${new URLSearchParams(given).toString()}`);
  });
  update(form, frame);
}
