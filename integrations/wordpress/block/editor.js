// The block in the editor: settings in the sidebar, and the element itself in the canvas.
/* global document, window */
(() => {
  const {InspectorControls, useBlockProps} = window.wp.blockEditor;
  const {createBlock, registerBlockType} = window.wp.blocks;
  const {BaseControl, CheckboxControl, ComboboxControl, Disabled, PanelBody, SelectControl} =
    window.wp.components;
  const {createElement: el, useEffect, useMemo, useRef} = window.wp.element;
  const {addFilter} = window.wp.hooks;
  const {__} = window.wp.i18n;
  const shortcodes = window.wp.shortcode;

  const name = 'linkedin-ai-optout/box';
  const tag = 'linkedin-ai-optout';
  const shortcode = 'linkedin_ai_optout';

  /** Written by includes/assets.php: where the module is, which languages it has, which of them the site is in. */
  const {module, languages, page} = document.currentScript.dataset;
  const tags = languages.split(' ');

  const setting = 'www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';

  const sections = {
    summary: __('In short', 'linkedin-ai-optout'),
    region: __('Where it applies', 'linkedin-ai-optout'),
    steps: __('How to switch it off', 'linkedin-ai-optout'),
    limits: __('What the switch does not cover', 'linkedin-ai-optout'),
    sources: __('Sources', 'linkedin-ai-optout'),
  };

  // What newer versions of WordPress have by default, and older ones ask for.
  const current = {__nextHasNoMarginBottom: true, __next40pxDefaultSize: true};

  // Written by hand, in a theme's template or by a program: `<!-- wp:linkedin-ai-optout/box /-->`. Such an older form
  // has to name all its attributes, the supports' as well, and only a filter knows them.
  addFilter(
    'blocks.registerBlockType',
    name,
    (type, id, deprecation) =>
      id !== name || deprecation
        ? type
        : {
            ...type,
            deprecated: [{attributes: type.attributes, supports: type.supports, save: () => null}],
          },
    20,
  );

  registerBlockType(name, {
    icon: el(
      'svg',
      {viewBox: '0 0 24 24', width: 24, height: 24},
      el('path', {
        d: 'M8 6a6 6 0 0 0 0 12h8a6 6 0 0 0 0-12H8Zm0 1.5h8a4.5 4.5 0 0 1 0 9H8a4.5 4.5 0 0 1 0-9Zm0 1.75a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5Z',
      }),
    ),
    edit: Edit,
    // For the day when the plugin is gone. Always the same, whatever is set, so that no post ever becomes invalid.
    save: () => el('p', null, el('a', {href: `https://${setting}`}, setting)),
    transforms: {
      from: [
        {
          type: 'block',
          blocks: ['core/shortcode'],
          isMatch: ({text}) => shortcodes.next(shortcode, text ?? '')?.content === text?.trim(),
          transform: ({text}) =>
            createBlock(name, fromShortcode(shortcodes.next(shortcode, text).shortcode.attrs)),
        },
        {
          // Pasted, or in a classic block that is converted.
          type: 'shortcode',
          tag: shortcode,
          transform: (attrs) => createBlock(name, fromShortcode(attrs)),
        },
      ],
      to: [
        {
          type: 'block',
          blocks: ['core/shortcode'],
          transform: (attributes) => createBlock('core/shortcode', {text: toShortcode(attributes)}),
        },
      ],
    },
  });

  function Edit({attributes, setAttributes}) {
    const {style, isAccented} = colors(attributes.style?.elements);
    return el(
      'div',
      useBlockProps({style, className: isAccented ? 'has-optout-accent' : undefined}),
      el(Settings, {attributes, setAttributes}),
      // A click selects the block instead of following a link.
      el(Disabled, null, el(Preview, {attributes})),
    );
  }

  /** The real element, which the canvas, often a frame of its own, has to know first. */
  function Preview({attributes}) {
    const ref = useRef();
    useEffect(() => {
      const canvas = ref.current.ownerDocument;
      if (canvas.defaultView.customElements.get(tag)) return;
      if (canvas.querySelector(`script[src="${module}"]`)) return;
      const script = canvas.createElement('script');
      script.type = 'module';
      script.src = module;
      canvas.head.append(script);
    }, []);
    // Set by hand: versions of React differ in what they make of a custom element's properties.
    useEffect(() => {
      for (const [key, value] of Object.entries(elementAttributes(attributes))) {
        if (value) ref.current.setAttribute(key, value);
        else ref.current.removeAttribute(key);
      }
    });
    // The canvas does not say which language the page will be in.
    return el('div', {lang: page}, el(tag, {ref}));
  }

  function Settings({attributes, setAttributes}) {
    const {lang, follow, region, layout, headingLevel, theme} = attributes;
    const options = useMemo(
      () => ({languages: languageOptions(), countries: countryOptions()}),
      [],
    );
    const shown = attributes.show.split(' ').filter((section) => section in sections);
    const show = shown.length > 0 ? shown : Object.keys(sections);
    const set = (key) => (value) => setAttributes({[key]: value ?? ''});
    const isFixed = lang !== '';
    return el(
      InspectorControls,
      null,
      el(
        PanelBody,
        {title: __('Language and country', 'linkedin-ai-optout')},
        el(SelectControl, {
          ...current,
          label: __('Language', 'linkedin-ai-optout'),
          value: isFixed ? 'fixed' : follow,
          options: [
            {value: 'reader', label: __('Each reader’s own', 'linkedin-ai-optout')},
            {value: 'page', label: __('The page’s', 'linkedin-ai-optout')},
            {value: 'fixed', label: __('Always the same', 'linkedin-ai-optout')},
          ],
          onChange: (value) =>
            setAttributes(
              value === 'fixed' ? {lang: page, follow: 'reader'} : {lang: '', follow: value},
            ),
        }),
        isFixed &&
          // The control around it keeps the distance to the next, which a list that can be searched does not.
          el(
            BaseControl,
            current,
            el(ComboboxControl, {
              ...current,
              label: __('Always in', 'linkedin-ai-optout'),
              value: lang,
              options: tags.includes(lang)
                ? options.languages
                : [{value: lang, label: lang}, ...options.languages],
              allowReset: false,
              onChange: (value) => value && setAttributes({lang: value}),
            }),
          ),
        el(ComboboxControl, {
          ...current,
          label: __('Country', 'linkedin-ai-optout'),
          help: __(
            'Empty: each reader’s own, as their device tells it. Readers can change it in the box.',
            'linkedin-ai-optout',
          ),
          value: region.toUpperCase(),
          options: options.countries,
          onChange: set('region'),
        }),
      ),
      el(
        PanelBody,
        {title: __('Appearance', 'linkedin-ai-optout')},
        el(SelectControl, {
          ...current,
          label: __('Layout', 'linkedin-ai-optout'),
          value: layout,
          options: [
            {value: 'card', label: __('Everything', 'linkedin-ai-optout')},
            {value: 'compact', label: __('In short, the rest to open', 'linkedin-ai-optout')},
            {value: 'inline', label: __('One line', 'linkedin-ai-optout')},
          ],
          onChange: set('layout'),
        }),
        el(SelectControl, {
          ...current,
          label: __('Theme', 'linkedin-ai-optout'),
          value: theme,
          options: [
            {value: 'auto', label: __('As the page', 'linkedin-ai-optout')},
            {value: 'light', label: __('Light', 'linkedin-ai-optout')},
            {value: 'dark', label: __('Dark', 'linkedin-ai-optout')},
          ],
          onChange: set('theme'),
        }),
        el(SelectControl, {
          ...current,
          label: __('Heading level', 'linkedin-ai-optout'),
          value: String(headingLevel),
          options: ['2', '3', '4', '5', '6'].map((level) => ({value: level, label: level})),
          onChange: (value) => setAttributes({headingLevel: Number(value)}),
        }),
      ),
      el(
        PanelBody,
        {title: __('Sections', 'linkedin-ai-optout'), initialOpen: false},
        Object.entries(sections).map(([section, label]) =>
          el(CheckboxControl, {
            ...current,
            key: section,
            label,
            checked: show.includes(section),
            // No section at all would mean all of them.
            disabled: show.length === 1 && show.includes(section),
            onChange: (isChecked) => {
              const next = Object.keys(sections).filter((each) =>
                each === section ? isChecked : show.includes(each),
              );
              setAttributes({
                show: next.length < Object.keys(sections).length ? next.join(' ') : '',
              });
            },
          }),
        ),
      ),
    );
  }

  /** As the element takes them; no value where its default will do. */
  function elementAttributes({lang, follow, region, layout, show, headingLevel, theme}) {
    return {
      lang,
      follow: follow === 'reader' ? '' : follow,
      region,
      layout: layout === 'card' ? '' : layout,
      show,
      'heading-level': headingLevel === 2 ? '' : String(headingLevel),
      theme: theme === 'auto' ? '' : theme,
    };
  }

  function toShortcode(attributes) {
    const pairs = Object.entries(elementAttributes(attributes))
      .filter(([, value]) => value)
      .map(([key, value]) => ` ${key.replace('-', '_')}="${value.replace(/["[\]]/g, '')}"`);
    return `[${shortcode}${pairs.join('')}]`;
  }

  /** What is not valid is left to the block's defaults. */
  function fromShortcode({named}) {
    const {lang = '', follow, region = '', layout, show = '', heading_level: level, theme} = named;
    const oneOf = (value, ...allowed) => (allowed.includes(value) ? value : undefined);
    return {
      lang: lang.replaceAll('_', '-'),
      follow: oneOf(follow, 'reader', 'page'),
      region,
      layout: oneOf(layout, 'card', 'compact', 'inline'),
      show: show
        .split(/\s+/)
        .filter((section) => section in sections)
        .join(' '),
      headingLevel: oneOf(Number(level), 2, 3, 4, 5, 6),
      theme: oneOf(theme, 'auto', 'light', 'dark'),
    };
  }

  /** Does for the canvas what includes/colors.php does for the page. */
  function colors(elements) {
    const css = (value) => {
      if (typeof value !== 'string') return undefined;
      const color = value.startsWith('var:')
        ? `var(--wp--${value.slice(4).replaceAll('|', '--')})`
        : value;
      // As there: nothing that would fetch something.
      const isColor = /^(#[\da-f]{3,8}|[a-z]+|var\(--wp--preset--color--[a-z\d-]+\))$/i.test(color);
      return isColor ? color : undefined;
    };
    const accent = css(elements?.button?.color?.background ?? elements?.link?.color?.text);
    const onAccent = css(elements?.button?.color?.text);
    return {
      isAccented: !!accent,
      style: {
        ...(accent && {'--optout-accent': accent}),
        ...(onAccent && {'--optout-on-accent': onAccent}),
      },
    };
  }

  /** Names in the language of whoever is editing. */
  function namesOf(type) {
    const own = document.documentElement.lang || 'en';
    try {
      return new Intl.DisplayNames([own, 'en'], {type, fallback: 'none'});
    } catch {
      return new Intl.DisplayNames('en', {type, fallback: 'none'});
    }
  }

  function sorted(options) {
    const {compare} = new Intl.Collator();
    return options.sort((a, b) => compare(a.label, b.label));
  }

  function languageOptions() {
    const names = namesOf('language');
    return sorted(tags.map((value) => ({value, label: names.of(value) ?? value})));
  }

  /** Every code that has a name, but no union, no pseudo-region and no country that has become another. */
  function countryOptions() {
    const names = namesOf('region');
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    return sorted(
      letters
        .flatMap((first) => letters.map((second) => first + second))
        .filter((code) => !/^(EU|EZ|UN|QO|X[AB]|ZZ)$/.test(code))
        .filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
        .map((value) => ({value, label: names.of(value)}))
        .filter(({label}) => label),
    );
  }
})();
