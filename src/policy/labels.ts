// LinkedIn's own labels on the way to the switch, and the steps of that way.

export const labelIds = [
  'me',
  'settings',
  'app-settings',
  'data-privacy',
  'how-used',
  'setting',
  'toggle',
] as const;

/** `menus` goes through two of them: settings, then data privacy. */
export const stepIds = ['photo', 'menus', 'setting', 'toggle'] as const;
