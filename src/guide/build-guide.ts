// Facts, rules and words meet here. Pure: the same input always gives the same guide.
import type {Words} from '../locale/locale-file.js';
import type {Policy} from '../policy/policy.js';
import type {Evidence} from '../region/infer-region.js';
import {createGuideContext, type GuideContext} from './guide-context.js';
import {formatsOf} from './format.js';
import type {
  Deferrable,
  Guide,
  HeadingLevel,
  PartId,
  Picker,
  Section,
  SectionId,
  Verdict,
} from './guide.js';
import {partIds, parts} from './sections.js';
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
  /** What is not to be built yet; of parts those that are folded. Nothing when absent. */
  readonly deferred?: ReadonlySet<Deferrable>;
}

/** So many days after they were checked the box says that the facts may be out of date. */
export const freshDays = 180;

type Build = (id: PartId, context: GuideContext, verdict: Verdict, now: Date) => Section;

export const buildSection: Build = (id, context, verdict, now) => {
  return {...titleOf(id, context), ...parts[id].build(context, verdict, now)};
};

const titleOf = (id: PartId, {words: {messages}}: GuideContext) => {
  const {title, folded = false} = parts[id];
  return {id, title: messages[title], folded};
};

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
  const {policy, words, now, show, headingLevel, languages, deferred} = input;
  const {messages, locale} = words;
  const isDeferred = (id: Deferrable) => deferred?.has(id) ?? false;
  const isMoreDeferred = isDeferred('more');
  const verdict = buildVerdict(context, input.region, input.evidence, now, isDeferred('countries'));
  const isThere = (id: PartId) =>
    !isMoreDeferred && show.has(parts[id].in) && (parts[id].says?.(policy) ?? true);
  const until = Date.parse(policy.checked) + freshDays * 864e5;
  // Chinese and Japanese sentences follow each other without a space.
  const gap = /^(ja|zh)/.test(locale) ? '' : ' ';
  const checked = context.date(policy.checked);
  return {
    locale,
    dir: /^(ar|fa|he)\b/.test(locale) ? 'rtl' : 'ltr',
    heading: messages.heading,
    headingLevel,
    brief: messages.unknown,
    warning: now.getTime() > until ? messages.stale(checked) : undefined,
    verdict,
    action: {
      target: 'setting',
      text: messages.open,
      url: policy.links.setting,
      hint: messages.newTab + gap + messages.signIn,
      hintInMail: messages.signIn,
    },
    sections: partIds
      .filter(isThere)
      .map((id) =>
        parts[id].folded && isDeferred(id)
          ? titleOf(id, context)
          : build(id, context, verdict, now),
      ),
    // Forms that are never drawn anew have to say themselves until when they can be trusted.
    footer:
      messages.checked(checked, context.date(new Date(until).toISOString().slice(0, 10))) +
      gap +
      messages.unaffiliated,
    more: messages.more,
    isMoreDeferred,
    languages,
  };
}
