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

export const stepIds = ['photo', 'settings', 'data-privacy', 'setting', 'toggle'] as const;
