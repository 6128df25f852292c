// The way to the switch, on the website and in the app, with LinkedIn's own labels quoted.
import type {LabelId, StepId} from '../policy/policy.js';
import type {GuideContext} from './guide-context.js';
import type {QuotedLabel, Route, Step} from './guide.js';

/** Private-use characters that stand for labels while a sentence is put together. */
const slots = ['\uE000', '\uE001'] as const;

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
  const choose = messages.choose(first);
  const app: Record<StepId, readonly [string, ...LabelId[]]> = {
    photo: [messages.photoApp],
    settings: [choose, 'app-settings'],
    'data-privacy': [choose, 'data-privacy'],
    setting: [choose, 'setting'],
    toggle: [messages.turnOff(first), 'toggle'],
  };
  const sentences = {
    web: {
      ...app,
      photo: [messages.photoWeb(first), 'me'],
      settings: [choose, 'settings'],
      setting: [messages.chooseUnder(first, second), 'how-used', 'setting'],
    } satisfies typeof app,
    app,
  };
  return (['web', 'app'] as const).map((id) => {
    const cited = [...(policy.says[id] ?? [])];
    // As LinkedIn shows it in the guide's language; where that is not attested, in English with a gloss.
    const quote = (label: LabelId): QuotedLabel => {
      const native = policy.labels[locale]?.[label] ?? words.labels[label];
      const quoted = native ?? policy.labels['en']?.[label];
      cited.push(...(quoted?.sources ?? []));
      return {
        label: quoted?.text ?? '',
        lang: native ? locale : 'en',
        gloss: native ? undefined : glosses[label],
      };
    };
    const steps = policy.steps[id].map((step): Step => {
      const [text, ...labels]: readonly [string, ...LabelId[]] = sentences[id][step];
      const segments = text.split(/([\uE000\uE001])/).map((part) => {
        const label = labels[slots.findIndex((slot) => slot === part)];
        return label ? quote(label) : part;
      });
      return {id: step, segments};
    });
    return {id, title: {text: messages[id], notes: cite(cited)}, steps};
  });
}
