// The fields of the form, one for each kind of setting.
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {live} from 'lit/directives/live.js';
import {data} from 'optout-site-data';
import type {SectionId} from '../../src/options.js';
import type {Ui, Words} from '../words/words.js';
import {groups, placeIds, places, type PlaceRow, type Setting} from './places.js';
import {languageOf} from './making.js';
import type {State} from './state.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly lang?: string;
}

type Change = (value: string) => void;

const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement).value;

/** A list to pick one from. */
export const list = (
  id: string,
  label: string,
  choices: readonly Choice[],
  value: string,
  change: Change,
) => html`
  <div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      .value=${live(value)}
      @change=${(event: Event) => {
        change(valueOf(event));
      }}
    >
      ${choices.map(
        (choice) =>
          html`<option value=${choice.value} lang=${choice.lang ?? nothing} ?selected=${choice.value === value}>
            ${choice.label}
          </option>`,
      )}
    </select>
  </div>
`;

/** A few to pick one from, all of them in sight. */
export const radios = (
  name: string,
  label: string,
  choices: readonly Choice[],
  value: string,
  change: Change,
) => html`
  <fieldset class="radios">
    <legend>${label}</legend>
    <div>
      ${choices.map(
        (choice) => html`
          <label
            ><input
              type="radio"
              name=${name}
              value=${choice.value}
              .checked=${live(choice.value === value)}
              @change=${() => {
                change(choice.value);
              }}
            /><span>${choice.label}</span></label
          >
        `,
      )}
    </div>
  </fieldset>
`;

/** The question that comes first: a list in groups. */
export const placeList = (words: Words, value: string, change: Change) => html`
  <div class="field first">
    <h2><label for="place">${words.builder.where}</label></h2>
    <select
      id="place"
      .value=${live(value)}
      @change=${(event: Event) => {
        change(valueOf(event));
      }}
    >
      ${groups.map(
        (group) => html`
          <optgroup label=${words.groups[group]}>
            ${placeIds
              .filter((id) => places[id].group === group)
              .map(
                (id) =>
                  html`<option value=${id} ?selected=${id === value}>${words.places[id].name}</option>`,
              )}
          </optgroup>
        `,
      )}
    </select>
  </div>
`;

/** The field of a setting, by its kind in the table of options. */
export function settingField(
  {name, attribute, row}: Setting,
  state: State,
  ui: Ui,
  words: Words,
  change: Change,
): TemplateResult {
  const label = words.builder.options[name];
  const values = row.values ?? [];
  const value = state.options[name] ?? '';
  switch (row.kind) {
    case 'language': {
      const {isWritten = false}: PlaceRow = places[state.place];
      const own = {value: '', label: words.builder.readersOwn};
      const choices = data.languages.map(({tag, name}) => ({value: tag, label: name, lang: tag}));
      return isWritten
        ? list(attribute, label, choices, languageOf(state, ui), change)
        : list(attribute, label, [own, ...choices], value, change);
    }
    case 'country':
      return list(
        attribute,
        label,
        [{value: '', label: words.builder.guessed}, ...data.inUi[ui].countries],
        value,
        change,
      );
    case 'tokens':
      return ticks(attribute, label, values.map(String), value, ui, change);
    case 'level':
      return list(
        attribute,
        label,
        values.map((each) => choice(String(each))),
        value || String(values[0]),
        change,
      );
    default: {
      const titles = (
        words.builder.values as Readonly<Record<string, Readonly<Record<string, string>>>>
      )[name];
      const choices = values.map((each) => ({
        value: String(each),
        label: titles?.[each] ?? String(each),
      }));
      return radios(attribute, label, choices, value || String(values[0]), change);
    }
  }
}

const choice = (value: string): Choice => ({value, label: value});

/** Any of them, but not none. */
function ticks(
  name: string,
  label: string,
  values: readonly string[],
  value: string,
  ui: Ui,
  change: Change,
) {
  const ticked = value ? value.split(' ') : values;
  const titles = data.inUi[ui].sections;
  return html`
    <fieldset class="ticks">
      <legend>${label}</legend>
      ${values.map((each) => {
        const isTicked = ticked.includes(each);
        return html`
          <label
            ><input
              type="checkbox"
              name=${name}
              value=${each}
              .checked=${live(isTicked)}
              ?disabled=${isTicked && ticked.length === 1}
              @change=${() => {
                const now = values.filter((other) => ticked.includes(other) !== (other === each));
                change(now.length === values.length ? '' : now.join(' '));
              }}
            /><span>${titles[each as SectionId]}</span></label
          >
        `;
      })}
    </fieldset>
  `;
}
