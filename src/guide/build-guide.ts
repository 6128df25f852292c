// Facts, rules and words meet here. Pure: the same input always gives the same guide.
import type {Words} from '../locale/locale-file.js';
import type {Policy} from '../policy/policy.js';
import type {Evidence} from '../region/infer-region.js';
import {createGuideContext, type GuideContext} from './guide-context.js';
import {formatsOf} from './format.js';
import type {Guide, HeadingLevel, Picker, Section, SectionId, Verdict} from './guide.js';
import {sections} from './sections.js';
import {buildVerdict} from './verdict.js';

export interface GuideInput {
  readonly policy: Policy;
  readonly words: Words;
  /** BCP 47 tag for dates, lists and names; the words' own when absent. */
  readonly format?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly region?: string | undefined;
  readonly evidence: Evidence;
  readonly now: Date;
  readonly show: ReadonlySet<SectionId>;
  readonly headingLevel: HeadingLevel;
  readonly languages?: Picker | undefined;
}

/** So many days after they were checked the box says that the facts may be out of date. */
export const freshDays = 180;

type Build = (id: SectionId, context: GuideContext, verdict: Verdict, now: Date) => Section;

export const buildSection: Build = (id, context, verdict, now) => ({
  id,
  ...sections[id](context, verdict, now),
});

/** Everything that the box says to one reader. */
export function buildGuide(input: GuideInput): Guide {
  const {policy, words, format = words.locale} = input;
  return guideFrom(createGuideContext(policy, words, formatsOf(format, words.names)), input);
}

/** The same, at a context that serves many readers. `build` may keep the sections that are the same for all of them. */
export function guideFrom(
  context: GuideContext,
  input: GuideInput,
  build: Build = buildSection,
): Guide {
  const {policy, words, now, show, headingLevel, languages} = input;
  const {messages, locale} = words;
  const verdict = buildVerdict(context, input.region, input.evidence, now);
  const age = now.getTime() - Date.parse(policy.checked);
  return {
    locale,
    dir: /^(ar|fa|he)\b/.test(locale) ? 'rtl' : 'ltr',
    heading: messages.heading,
    headingLevel,
    brief: messages.unknown,
    verdict,
    action: {
      target: 'setting',
      text: messages.open,
      url: policy.links.setting,
      // Chinese and Japanese sentences follow each other without a space.
      hint: messages.newTab + (/^(ja|zh)/.test(locale) ? '' : ' ') + messages.signIn,
    },
    sections: (Object.keys(sections) as SectionId[])
      .filter((id) => show.has(id))
      .map((id) => build(id, context, verdict, now)),
    footer: [
      messages.checked(context.date(policy.checked)),
      ...(age > freshDays * 864e5 ? [messages.stale] : []),
      messages.unaffiliated,
    ],
    more: messages.more,
    languages,
  };
}
