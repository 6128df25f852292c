// What the sidebar calls the options and their values. The packer sees to it that none is without a name.

/**
 * By option, in the order of the sidebar.
 *
 * @param {(text: string, domain: string) => string} __ translates
 */
export const titlesOf = (__) => ({
  follow: {
    label: __('Language', 'ai-optout-box-for-linkedin'),
    values: {
      reader: __('Each reader’s own', 'ai-optout-box-for-linkedin'),
      page: __('The page’s', 'ai-optout-box-for-linkedin'),
    },
  },
  lang: {label: __('Always in', 'ai-optout-box-for-linkedin')},
  region: {label: __('Country', 'ai-optout-box-for-linkedin')},
  layout: {
    label: __('Layout', 'ai-optout-box-for-linkedin'),
    values: {
      card: __('Everything', 'ai-optout-box-for-linkedin'),
      compact: __('In short, the rest to open', 'ai-optout-box-for-linkedin'),
      inline: __('One line', 'ai-optout-box-for-linkedin'),
    },
  },
  theme: {
    label: __('Theme', 'ai-optout-box-for-linkedin'),
    values: {
      auto: __('As the page', 'ai-optout-box-for-linkedin'),
      light: __('Light', 'ai-optout-box-for-linkedin'),
      dark: __('Dark', 'ai-optout-box-for-linkedin'),
    },
  },
  headingLevel: {label: __('Heading level', 'ai-optout-box-for-linkedin')},
  show: {
    label: __('Sections', 'ai-optout-box-for-linkedin'),
    values: {
      summary: __('In short', 'ai-optout-box-for-linkedin'),
      region: __('Where it applies', 'ai-optout-box-for-linkedin'),
      steps: __('How to switch it off', 'ai-optout-box-for-linkedin'),
      limits: __('What the switch does not cover', 'ai-optout-box-for-linkedin'),
      sources: __('Sources', 'ai-optout-box-for-linkedin'),
    },
  },
});
