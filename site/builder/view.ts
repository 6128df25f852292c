// The builder as it is seen: what was chosen goes in, the form, the preview's controls and the snippet come out.
import {html, nothing} from 'lit/html.js';
import {data} from 'optout-site-data';
import type {Ui, Words} from '../words/words.js';
import {colorFields, type Reading} from './color-fields.js';
import type {ColorToken} from './colors.js';
import {placeList, radios, settingField} from './fields.js';
import {anyHost, type Result} from './making.js';
import {places, settingsOf, type PlaceRow, type Setting, type SettingName} from './places.js';
import type {State} from './state.js';

export interface Handlers {
  readonly change: (part: Partial<State>) => void;
  readonly setOption: (name: SettingName, value: string) => void;
  readonly setColor: (token: ColorToken, color: string) => void;
  readonly copy: (event: Event) => void;
}

export interface Seen {
  readonly state: State;
  readonly ui: Ui;
  readonly words: Words;
  readonly result: Result | 'failed' | undefined;
  readonly reading: Reading | undefined;
  readonly root: string;
}

/** Of the settings, those that few need. */
const rare: readonly SettingName[] = ['follow', 'headingLevel'];

export function form({state, ui, words, reading, root}: Seen, on: Handlers) {
  const place: PlaceRow = places[state.place];
  const field = (setting: Setting) =>
    settingField(setting, state, ui, words, (value) => {
      on.setOption(setting.name, value);
    });
  const settings = settingsOf(place);
  const {builder} = words;
  return html`
    <div class="step">
      
      ${placeList(words, state.place, (value) => {
        on.change({place: value as State['place']});
      })}
      <p class="hint">
        ${words.places[state.place].what}
        <a href=${root + (data.documents[place.document] ?? '')} hreflang="en">${builder.how}</a>
      </p>
    </div>
    <section class="step" aria-labelledby="step-settings">
      <h2 id="step-settings">${builder.settings}</h2>
      ${settings.filter(({name}) => !rare.includes(name)).map(field)}
      <details>
        <summary>${builder.more}</summary>
        ${settings.filter(({name}) => rare.includes(name)).map(field)}
        ${
          place.files.length === 0
            ? nothing
            : html`<div class="field"><label for="host">${builder.host}</label>
              <input
                id="host"
                type="url"
                placeholder=${anyHost}
                .value=${state.host}
                aria-describedby="host-hint"
                @change=${(event: Event) => {
                  on.change({host: (event.target as HTMLInputElement).value.trim()});
                }}
              />
              <small id="host-hint" class="hint">${builder.hostHint}</small>
            </div>`
        }
      </details>
    </section>
    <section class="step" aria-labelledby="step-colors">
      <h2 id="step-colors">${builder.colors}</h2>
      ${place.colors === 'none' ? nothing : html`<p class="hint">${builder.colorHint}</p>`}
      ${colorFields(state, builder, reading, data.ownAccent, on.setColor)}
    </section>
  `;
}

/** What the preview can be asked for. */
export function stageControls({state, words: {builder}}: Seen, on: Handlers) {
  const {phone, desk} = builder.widths;
  return html`
    ${radios(
      'width',
      builder.width,
      [
        {value: 'phone', label: phone},
        {value: 'desk', label: desk},
      ],
      state.width,
      (value) => {
        on.change({width: value === 'desk' ? 'desk' : 'phone'});
      },
    )}
    ${radios(
      'scripts',
      builder.scripts,
      [
        {value: 'on', label: builder.scriptsOn},
        {value: 'off', label: builder.scriptsOff},
      ],
      state.scripts ? 'on' : 'off',
      (value) => {
        on.change({scripts: value === 'on'});
      },
    )}
  `;
}

export function snippets({state, words: {builder, scroller}, result}: Seen, on: Handlers) {
  const {files}: PlaceRow = places[state.place];
  const list = new Intl.ListFormat(document.documentElement.lang);
  if (result === 'failed') return html`<p class="fault" role="alert">${builder.failed}</p>`;
  if (!result) return html`<p class="hint">${builder.loading}</p>`;
  return html`
    ${
      files.length > 0
        ? html`<p class="hint">${builder.files(
            list.format(files.map((file) => `dist/${file}`)),
            data.version,
          )}</p>`
        : nothing
    }
    ${result.snippets.map(
      ({spot, code}) => html`
        <div class="snippet">
          <div class="above">
            <h3>${builder.spot[spot]}</h3>
            <button type="button" @click=${on.copy} aria-label="${builder.copy}: ${builder.spot[spot]}">
              ${builder.copy}
            </button>
          </div>
          <pre
            tabindex="0"
            role="region"
            aria-label="${builder.spot[spot]}. ${scroller}"
            dir="ltr"
            translate="no"
          ><code>${code}</code></pre>
        </div>
      `,
    )}
  `;
}
