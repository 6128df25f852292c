// What the box uses where a browser has it, though the oldest browsers that it is for have not: with what is seen there.
// docs/design.md has this table; tests/browsers/ holds it against the published files and MDN's data.

export interface NewerFeature {
  /** As people call it, in Markdown. */
  readonly name: string;
  /** In `@mdn/browser-compat-data`. */
  readonly ids: readonly string[];
  /** The first versions with all of it; none where the oldest one has it, `never` where none has. Edge is as Chrome. */
  readonly since: Readonly<Partial<Record<'chrome' | 'safari' | 'firefox', string>>>;
  readonly older: string;
}

export const newerFeatures: readonly NewerFeature[] = [
  {
    name: '`light-dark()`',
    ids: ['css.types.color.light-dark'],
    since: {chrome: '123', safari: '17.5', firefox: '120'},
    older:
      'with `theme="auto"` on a dark page, marks as on a light one: pin the theme there; in frames, the browser’s own black and white',
  },
  {
    name: 'colours made of others',
    ids: ['css.types.color.oklch', 'css.types.color.oklch.relative_syntax'],
    since: {chrome: '122', safari: '18', firefox: '128'},
    older: 'white on your accent, whatever it is',
  },
  {
    name: '`color-mix()`',
    ids: ['css.types.color.color-mix'],
    since: {chrome: '111', firefox: '113'},
    older: 'no lines between the parts, and small print as dark as the rest',
  },
  {
    name: '`::details-content`',
    ids: [
      'css.selectors.details-content',
      'css.properties.content-visibility',
      'css.properties.content-visibility.visible',
      'css.properties.content-visibility.hidden',
    ],
    since: {chrome: '131', safari: '18.4', firefox: '143'},
    older:
      'the same: while a page is printed, the script opens what is closed. Without scripts it stays closed on paper',
  },
  {
    name: '`<template shadowrootmode>`',
    ids: ['html.elements.template.shadowrootmode'],
    since: {chrome: '111', firefox: '123'},
    older: 'of a box from a server, its plain text until the script is there',
  },
  {
    name: '`@media (scripting)`',
    ids: ['css.at-rules.media.scripting'],
    since: {chrome: '120', safari: '17', firefox: '113'},
    older:
      'of a box from a server, lists that do nothing where scripts are off, and no room kept for the country; a frame shows its box before the reader’s country is in it',
  },
  {
    name: 'texts for screen readers in `content`',
    ids: ['css.properties.content.alt_text'],
    since: {safari: '17.4', firefox: '128'},
    older: 'the same; a screen reader may say “plus” at a closed part',
  },
  {
    name: '`field-sizing`',
    ids: ['css.properties.field-sizing', 'css.properties.field-sizing.content'],
    since: {chrome: '123', safari: '26.2', firefox: '152'},
    older: 'lists of one width, whatever is chosen',
  },
  {
    name: '`text-wrap: balance`',
    ids: ['css.properties.text-wrap', 'css.properties.text-wrap.balance'],
    since: {chrome: '114', safari: '17.5', firefox: '121'},
    older: 'a heading whose last line may be short',
  },
  {
    name: '`word-break: auto-phrase`',
    ids: ['css.properties.word-break.auto-phrase'],
    since: {chrome: '119', safari: 'never', firefox: 'never'},
    older: 'Japanese broken between any two characters',
  },
  {
    name: '`hyphens`',
    ids: ['css.properties.hyphens'],
    since: {safari: '17'},
    older: 'words that are broken only where a line has no room for them',
  },
  {
    name: '`contain-intrinsic-inline-size`',
    ids: ['css.properties.contain-intrinsic-inline-size'],
    since: {safari: '17'},
    older: 'in a parent as narrow as its content can be, too narrow to read',
  },
  {
    name: '`forced-color-adjust`',
    ids: ['css.properties.forced-color-adjust', 'css.properties.forced-color-adjust.none'],
    since: {safari: 'never', firefox: '113'},
    older: 'in forced colours, round marks in the colour of the ground; Safari forces none',
  },
  {
    name: '`text-size-adjust`',
    ids: ['css.properties.text-size-adjust'],
    since: {safari: 'never', firefox: 'never'},
    older: 'the same; in Safari by the name with a prefix',
  },
  {
    name: '`translate`',
    ids: ['html.global_attributes.translate'],
    since: {firefox: '111'},
    older: 'the same: Firefox translated no pages then',
  },
  {
    name: '`inert`',
    ids: ['html.global_attributes.inert', 'api.HTMLElement.inert'],
    since: {firefox: '112'},
    older: 'the same: it is on what cannot be seen, and so not be reached',
  },
];

/** What the data calls missing or partial somewhere, and why nobody misses it. */
export const enough: Readonly<Record<string, string>> = {
  'css.properties.cursor.pointer': 'iOS has no pointer that would change',
  'css.selectors.marker': 'Safari knows a summary’s by another name, which stands beside it',
  'html.elements.link.rel.icon': 'an empty one, so that nothing is asked for',
  'html.elements.meta.name.viewport': 'is for phones, and they have it',
  'api.CustomElementRegistry.get': 'partial for elements that extend built-in ones',
  'api.KeyboardEvent.code': 'partial for keys that no letter is on',
};
