// The way to the switch, on the website and in the app, with LinkedIn's own labels quoted.
import type {LabelId, StepId} from '../policy/policy.js';
import type {GuideContext} from './guide-context.js';
import type {QuotedLabel, Route, Step} from './guide.js';

/** Private-use characters that stand for labels while a sentence is put together. */
const slots = ['\uE000', '\uE001'] as const;

type Segment = string | QuotedLabel;

/** Both routes, the website's first. */
export function buildRoutes({policy, words, cite}: GuideContext): Route[] {
  const {messages, locale} = words;
  const [first, second] = slots;
  const glosses: Record<LabelId, string> = {
    me: messages.glossMe,
    settings: messages.glossSettings,
    'app-settings': messages.glossAppSettings,
    'data-privacy': messages.glossDataPrivacy,
    'how-used': messages.glossHowUsed,
    setting: messages.glossSetting,
    toggle: messages.glossToggle,
  };
  const app: Record<StepId, readonly [string, ...LabelId[]]> = {
    photo: [messages.photoApp],
    menus: [messages.chooseThen(first, second), 'app-settings', 'data-privacy'],
    setting: [messages.choose(first), 'setting'],
    toggle: [messages.turnOff(first), 'toggle'],
  };
  const sentences = {
    web: {
      ...app,
      photo: [messages.photoWeb(first), 'me'],
      menus: [messages.chooseThen(first, second), 'settings', 'data-privacy'],
      setting: [messages.chooseUnder(first, second), 'how-used', 'setting'],
    } satisfies typeof app,
    app,
  };
  return (['web', 'app'] as const).map((id) => {
    const cited = [...(policy.says.route?.[id] ?? [])];
    // As LinkedIn shows it in the guide's language; where that is not attested, in English with a gloss.
    const quote = (label: LabelId): Segment[] => {
      const native = policy.labels[locale]?.[label] ?? words.labels[label];
      const quoted = native ?? policy.labels['en']?.[label];
      cited.push(...(quoted?.sources ?? []));
      const marked = native
        ? messages.quotation(first)
        : messages.quotationWithGloss(first, glosses[label]);
      const [before = '', after = ''] = marked.split(first);
      return [
        before,
        {label: quoted?.text ?? '', lang: native ? (native.lang ?? locale) : 'en'},
        after,
      ];
    };
    const steps = policy.steps[id].map((step): Step => {
      const [text, ...labels]: readonly [string, ...LabelId[]] = sentences[id][step];
      const segments = text.split(/([\uE000\uE001])/).flatMap((part) => {
        const label = labels[slots.findIndex((slot) => slot === part)];
        return label ? quote(label) : [part];
      });
      return {id: step, segments};
    });
    return {id, title: messages[id], steps, notes: cite(cited)};
  });
}
