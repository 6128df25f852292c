// The bar of the demo: one list of settings, from which the form, the box, the address and the snippet all come.
import config from '../lit-localize.json';
import {attributeOf, options, type OptionRow} from '../src/options.js';
import policy from '../src/policy/linkedin.json';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly lang?: string;
}

interface Control {
  /** In the address; the attribute's name as well, where it is one of the box. */
  readonly name: string;
  readonly label: string;
  /** The first option is the default and is left out of the address and the snippet. */
  readonly options: readonly Option[];
  readonly apply: (value: string) => void;
}

export const locales = [config.sourceLocale, ...config.targetLocales];

/** A language in its own words, or its tag where the browser has none. */
export function ownName(tag: string): string {
  return (
    new Intl.DisplayNames([tag], {type: 'language', languageDisplay: 'standard'}).of(tag) ?? tag
  );
}

const boxes = document.querySelectorAll('linkedin-ai-optout');

const setAttribute = (name: string) => (value: string) => {
  for (const box of boxes) {
    if (value) box.setAttribute(name, value);
    else box.removeAttribute(name);
  }
};

const setOnPage = (name: string) => (value: string) => {
  if (value) document.documentElement.dataset[name] = value;
  else document.documentElement.removeAttribute(`data-${name}`);
};

const plain = (first: string, ...values: string[]): Option[] => [
  {value: '', label: first},
  ...values.map((value) => ({value, label: value})),
];

const attribute = (name: string, label: string, options: readonly Option[]): Control => ({
  name,
  label,
  options,
  apply: setAttribute(name),
});

/** Where LinkedIn has said something, and some places where it has not. */
const countries = (): Option[] => {
  const name = new Intl.DisplayNames(['en'], {type: 'region'});
  const listed = policy.regions.flatMap(({countries}) => countries);
  return [...new Set([...listed, 'AU', 'BR', 'IN', 'JP', 'KR'])]
    .map((value) => ({value, label: name.of(value) ?? value}))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
};

const languages = (): Option[] =>
  locales
    .map((value) => ({value, label: ownName(value), lang: value}))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));

type Rows = typeof options;

/** Options that are chosen from a list, in the order of the form. */
const labels: {
  readonly [
    Name in keyof Rows as Rows[Name]['kind'] extends 'enum' | 'level' | 'country' | 'language'
      ? Name
      : never
  ]: string;
} = {
  lang: 'Language',
  region: 'Country',
  layout: 'Layout',
  theme: 'Theme of the box',
  headingLevel: 'Heading level',
  follow: 'Follow',
};

const choices = ({kind, values = []}: OptionRow): Option[] => {
  if (kind === 'language') return [{value: '', label: 'the reader’s own'}, ...languages()];
  if (kind === 'country') return [{value: '', label: 'guessed'}, ...countries()];
  const [first = '', ...others] = values.map(String);
  return plain(first, ...others);
};

const attributes: readonly Control[] = Object.entries(labels).map(([name, label]) => {
  const row: OptionRow = options[name as keyof typeof labels];
  return attribute(attributeOf(name, row) ?? name, label, choices(row));
});

const controls: readonly Control[] = [
  ...attributes,
  {
    name: 'page',
    label: 'Theme of the page',
    options: plain('auto', 'light', 'dark'),
    apply: setOnPage('page'),
  },
  {name: 'font', label: 'Article font', options: plain('serif', 'sans'), apply: setOnPage('font')},
];

function select({name, label, options}: Control, value: string): HTMLElement {
  const field = document.createElement('label');
  const list = document.createElement('select');
  list.name = name;
  for (const {value, label, lang} of options) {
    const option = new Option(label, value);
    if (lang) option.lang = lang;
    list.append(option);
  }
  list.value = value;
  // An address that somebody mistyped.
  if (list.selectedIndex < 0) list.selectedIndex = 0;
  field.append(label, list);
  return field;
}

function snippet(values: ReadonlyMap<string, string>): string {
  const given = attributes
    .map(({name}) => [name, values.get(name)] as const)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${String(value)}"`)
    .join('');
  return [
    '<script type="module" src="https://…your host…/ai-optout.js"></script>',
    `<linkedin-ai-optout${given}>`,
    `  <a href="${policy.links.setting.url}">Open the setting on LinkedIn</a>`,
    '</linkedin-ai-optout>',
  ].join('\n');
}

function start(bar: HTMLDetailsElement, form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  form.append(...controls.map((control) => select(control, query.get(control.name) ?? '')));
  const code = document.querySelector('#snippet');

  const update = () => {
    const values = new Map(
      [...new FormData(form)].map(([name, value]) => [name, value as string] as const),
    );
    for (const {name, apply} of controls) apply(values.get(name) ?? '');
    if (code) code.textContent = snippet(values);
    const given = new URLSearchParams([...values].filter(([, value]) => value)).toString();
    history.replaceState(null, '', given ? `?${given}` : location.pathname);
  };
  form.addEventListener('change', update);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  update();
  bar.open = matchMedia('(min-width: 50em)').matches;

  const copy = document.querySelector('#copy');
  copy?.addEventListener('click', () => {
    navigator.clipboard.writeText(code?.textContent ?? '').then(
      () => {
        copy.textContent = 'Copied';
      },
      () => {
        copy.textContent = 'Select the text and copy it';
      },
    );
  });
}

const bar = document.querySelector<HTMLDetailsElement>('#bar');
const form = document.querySelector<HTMLFormElement>('#controls');
if (bar && form) start(bar, form);
