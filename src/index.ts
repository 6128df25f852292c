// The npm entry: the class and its types. Defines nothing; `define.js` does.
export {LinkedInAiOptOut} from './ai-optout.js';
export type {ErrorCode, OptoutEventMap} from './events.js';
export type {Evidence} from './region/infer-region.js';
export type {ElementProperties, Follow, HeadingLevel, Layout, SectionId, Theme} from './options.js';
export type {Status} from './policy/statuses.js';
export type {PolicyDocument} from './policy/policy-document.js';
