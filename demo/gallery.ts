// Every language at once, each box pinned to its own.
import {locales, ownName} from './languages.js';
import {fillOptionLists} from './option-lists.js';

const gallery = document.querySelector('#gallery');
const form = document.querySelector<HTMLFormElement>('#gallery-controls');

for (const locale of locales) {
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  const name = document.createElement('span');
  name.lang = locale;
  name.textContent = ownName(locale);
  const code = document.createElement('code');
  code.textContent = locale;
  heading.append(name, code);
  const box = document.createElement('linkedin-ai-optout');
  box.setAttribute('lang', locale);
  box.setAttribute('heading-level', '3');
  section.append(heading, box);
  gallery?.append(section);
}

function update(form: HTMLFormElement): void {
  const values = new FormData(form);
  const value = (name: string) => values.get(name) as string;
  for (const box of document.querySelectorAll('linkedin-ai-optout')) {
    box.setAttribute('layout', value('layout'));
    box.setAttribute('theme', value('theme'));
  }
  document.documentElement.dataset['page'] = value('page');
}

if (form) {
  fillOptionLists(form);
  const query = new URLSearchParams(location.search);
  for (const list of form.querySelectorAll('select')) {
    const option = [...list.options].find(({value}) => value === query.get(list.name));
    if (option) option.selected = true;
  }
  form.addEventListener('change', () => {
    update(form);
    const given = new URLSearchParams(
      [...new FormData(form)].map(([name, value]) => [name, value as string]),
    );
    history.replaceState(null, '', `?${given.toString()}`);
  });
  update(form);
}
