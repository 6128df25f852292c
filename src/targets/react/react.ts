// dist/react.js: the box as a component of React, with properties and events also where React has none for elements.
'use client';
import {createComponent, type EventName} from '@lit/react';
import * as React from 'react';
import {LinkedInAiOptOut} from '../../define.js';
import type {HandlerName, OptoutEventMap} from '../../events.js';

type Events = {
  readonly [Type in keyof OptoutEventMap as HandlerName<Type>]: EventName<OptoutEventMap[Type]>;
};

/** Held against the events' own names: one that is missing does not compile. */
const names = {
  onOptoutOpen: 'optout-open',
  onOptoutRegionChange: 'optout-region-change',
  onOptoutLanguageChange: 'optout-language-change',
  onOptoutToggle: 'optout-toggle',
  onOptoutReady: 'optout-ready',
  onOptoutError: 'optout-error',
} as const satisfies {
  readonly [Type in keyof OptoutEventMap as HandlerName<Type>]: Type;
};

/** `<linkedin-ai-optout>` as a component: its properties, and `onOptoutOpen` for `optout-open`. */
export const OptOut = createComponent({
  react: React,
  tagName: 'linkedin-ai-optout',
  elementClass: LinkedInAiOptOut,
  events: names as Events,
});
