// The settings in the sidebar.
/* global window */
import {countryOptions, languageOptions} from './choices.js';
import {parseBlockAttributes, shownSections, showOf} from './options.js';
import {site} from './site.js';
import {rows} from './table.js';
import {titlesOf} from './titles.js';

const {InspectorControls} = window.wp.blockEditor;
const {BaseControl, CheckboxControl, ComboboxControl, PanelBody, SelectControl} =
  window.wp.components;
const {createElement: el, useMemo} = window.wp.element;
const {__} = window.wp.i18n;

const titles = titlesOf(__);

// What newer versions of WordPress have by default, and older ones ask for.
const current = {__nextHasNoMarginBottom: true, __next40pxDefaultSize: true};

export function Settings({attributes, setAttributes}) {
  const options = parseBlockAttributes(attributes);
  return el(
    InspectorControls,
    null,
    el(Reading, {options, setAttributes}),
    el(Appearance, {options, setAttributes}),
    el(Sections, {options, setAttributes}),
  );
}

function Reading({options: {lang, follow, region}, setAttributes}) {
  const choices = useMemo(() => ({languages: languageOptions(), countries: countryOptions()}), []);
  const isFixed = lang !== '';
  return el(
    PanelBody,
    {title: __('Language and country', 'ai-optout-box-for-linkedin')},
    el(SelectControl, {
      ...current,
      label: titles.follow.label,
      value: isFixed ? 'fixed' : follow,
      options: [
        ...rows.follow.values.map((value) => ({value, label: titles.follow.values[value]})),
        {value: 'fixed', label: __('Always the same', 'ai-optout-box-for-linkedin')},
      ],
      onChange: (value) =>
        setAttributes(
          value === 'fixed' ? {lang: site.page, follow: 'reader'} : {lang: '', follow: value},
        ),
    }),
    isFixed &&
      // The control around it keeps the distance to the next, which a list that can be searched does not.
      el(
        BaseControl,
        current,
        el(ComboboxControl, {
          ...current,
          label: titles.lang.label,
          value: lang,
          options: site.languages.includes(lang)
            ? choices.languages
            : [{value: lang, label: lang}, ...choices.languages],
          allowReset: false,
          onChange: (value) => value && setAttributes({lang: value}),
        }),
      ),
    el(ComboboxControl, {
      ...current,
      label: titles.region.label,
      help: __(
        'Empty: each reader’s own, as their device tells it. Readers can change it in the box.',
        'ai-optout-box-for-linkedin',
      ),
      value: region.toUpperCase(),
      options: choices.countries,
      onChange: (value) => setAttributes({region: value ?? ''}),
    }),
  );
}

/** One list for each option with a few values, in the order of the titles. */
function Appearance({options, setAttributes}) {
  const names = Object.keys(titles).filter(
    (name) => name !== 'follow' && ['enum', 'level'].includes(rows[name]?.kind),
  );
  return el(
    PanelBody,
    {title: __('Appearance', 'ai-optout-box-for-linkedin')},
    names.map((name) => {
      const {label, values: named = {}} = titles[name];
      const {kind, values} = rows[name];
      return el(SelectControl, {
        ...current,
        key: name,
        label,
        value: String(options[name]),
        options: values.map((value) => ({
          value: String(value),
          label: named[value] ?? String(value),
        })),
        onChange: (value) => setAttributes({[name]: kind === 'level' ? Number(value) : value}),
      });
    }),
  );
}

function Sections({options, setAttributes}) {
  const shown = shownSections(options);
  return el(
    PanelBody,
    {title: titles.show.label, initialOpen: false},
    rows.show.values.map((section) =>
      el(CheckboxControl, {
        ...current,
        key: section,
        label: titles.show.values[section],
        checked: shown.includes(section),
        // No section at all would mean all of them.
        disabled: shown.length === 1 && shown.includes(section),
        onChange: (isChecked) =>
          setAttributes({
            show: showOf(
              isChecked ? [...shown, section] : shown.filter((each) => each !== section),
            ),
          }),
      }),
    ),
  );
}
