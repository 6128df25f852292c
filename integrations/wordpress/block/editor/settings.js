// The settings in the sidebar.
/* global window */
import {countryOptions, languageOptions} from './choices.js';
import {readOptions, shownSections, showOf} from './options.js';
import {site} from './site.js';

const {InspectorControls} = window.wp.blockEditor;
const {BaseControl, CheckboxControl, ComboboxControl, PanelBody, SelectControl} =
  window.wp.components;
const {createElement: el, useMemo} = window.wp.element;
const {__} = window.wp.i18n;

// What newer versions of WordPress have by default, and older ones ask for.
const current = {__nextHasNoMarginBottom: true, __next40pxDefaultSize: true};

export function Settings({attributes, setAttributes}) {
  const options = readOptions(attributes);
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
      label: __('Language', 'ai-optout-box-for-linkedin'),
      value: isFixed ? 'fixed' : follow,
      options: [
        {value: 'reader', label: __('Each reader’s own', 'ai-optout-box-for-linkedin')},
        {value: 'page', label: __('The page’s', 'ai-optout-box-for-linkedin')},
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
          label: __('Always in', 'ai-optout-box-for-linkedin'),
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
      label: __('Country', 'ai-optout-box-for-linkedin'),
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

function Appearance({options: {layout, theme, headingLevel}, setAttributes}) {
  return el(
    PanelBody,
    {title: __('Appearance', 'ai-optout-box-for-linkedin')},
    el(SelectControl, {
      ...current,
      label: __('Layout', 'ai-optout-box-for-linkedin'),
      value: layout,
      options: [
        {value: 'card', label: __('Everything', 'ai-optout-box-for-linkedin')},
        {value: 'compact', label: __('In short, the rest to open', 'ai-optout-box-for-linkedin')},
        {value: 'inline', label: __('One line', 'ai-optout-box-for-linkedin')},
      ],
      onChange: (value) => setAttributes({layout: value}),
    }),
    el(SelectControl, {
      ...current,
      label: __('Theme', 'ai-optout-box-for-linkedin'),
      value: theme,
      options: [
        {value: 'auto', label: __('As the page', 'ai-optout-box-for-linkedin')},
        {value: 'light', label: __('Light', 'ai-optout-box-for-linkedin')},
        {value: 'dark', label: __('Dark', 'ai-optout-box-for-linkedin')},
      ],
      onChange: (value) => setAttributes({theme: value}),
    }),
    el(SelectControl, {
      ...current,
      label: __('Heading level', 'ai-optout-box-for-linkedin'),
      value: String(headingLevel),
      options: ['2', '3', '4', '5', '6'].map((level) => ({value: level, label: level})),
      onChange: (value) => setAttributes({headingLevel: Number(value)}),
    }),
  );
}

const sections = {
  summary: __('In short', 'ai-optout-box-for-linkedin'),
  region: __('Where it applies', 'ai-optout-box-for-linkedin'),
  steps: __('How to switch it off', 'ai-optout-box-for-linkedin'),
  limits: __('What the switch does not cover', 'ai-optout-box-for-linkedin'),
  sources: __('Sources', 'ai-optout-box-for-linkedin'),
};

function Sections({options, setAttributes}) {
  const shown = shownSections(options);
  return el(
    PanelBody,
    {title: __('Sections', 'ai-optout-box-for-linkedin'), initialOpen: false},
    Object.entries(sections).map(([section, label]) =>
      el(CheckboxControl, {
        ...current,
        key: section,
        label,
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
