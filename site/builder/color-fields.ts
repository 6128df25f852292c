// The colours, and how well each can be read.
import {html, nothing} from 'lit/html.js';
import {live} from 'lit/directives/live.js';
import type {Words} from '../words/words.js';
import {
  checkIds,
  checks,
  colorTokens,
  hexOf,
  isColor,
  passes,
  schemes,
  type ColorToken,
  type Offer,
  type Ratios,
} from './colors.js';
import {places} from './places.js';
import type {State} from './state.js';

export interface Reading {
  readonly ratios: Ratios;
  readonly offers: readonly Offer[];
}

type Change = (token: ColorToken, color: string) => void;

export function colorFields(
  {place, colors}: State,
  words: Words['builder'],
  reading: Reading | undefined,
  ownAccent: string,
  change: Change,
) {
  const {colors: taken} = places[place];
  if (taken === 'none') return html`<p class="hint">${words.noColors}</p>`;
  const tokens = taken === 'accent' ? colorTokens.slice(0, 1) : colorTokens;
  const field = (token: ColorToken) => {
    const value = colors[token] ?? '';
    const isWrong = value !== '' && !isColor(value);
    const set = (event: Event) => {
      change(token, (event.target as HTMLInputElement).value.trim());
    };
    return html`
      <div class="color">
        <div class="field">
          <label for=${token}>${words.color[token]}</label>
          <input
            id=${token}
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            placeholder=${token === 'accent' ? ownAccent : ''}
            .value=${live(value)}
            aria-invalid=${isWrong ? 'true' : nothing}
            aria-describedby=${isWrong ? `${token}-fault` : nothing}
            @change=${set}
          />
        </div>
        <input
          type="color"
          aria-label=${words.well(words.color[token])}
          .value=${live(hexOf(value) ?? ownAccent)}
          data-set=${hexOf(value) ? 'yes' : 'no'}
          @input=${set}
        />
        ${isWrong ? html`<p class="fault" id="${token}-fault">${words.badColor}</p>` : nothing}
      </div>
    `;
  };
  return html`
    <div class="colors">${tokens.map(field)}</div>
    ${reading ? table(words, reading, change) : nothing}
  `;
}

function table(words: Words['builder'], {ratios, offers}: Reading, change: Change) {
  const cell = (id: keyof Ratios, ratio: number) => {
    const isRight = passes(id, ratio);
    return html`<td class=${isRight ? 'right' : 'wrong'}>
      <span class="ratio">${ratio.toFixed(1)}&nbsp;:&nbsp;1</span>
      <span class="judged">${isRight ? words.passes : words.fails}</span>
    </td>`;
  };
  const allPass = checkIds.every((id) => schemes.every((scheme) => passes(id, ratios[id][scheme])));
  return html`
    <table class="contrast">
      <caption>
        ${words.contrast}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.pair}</th>
          <th scope="col">${words.light}</th>
          <th scope="col">${words.dark}</th>
        </tr>
      </thead>
      <tbody>
        ${checkIds.map(
          (id) => html`
            <tr>
              <th scope="row">
                ${words.check[id]}
                <small>${words.required} ${String(checks[id].least)}&nbsp;:&nbsp;1</small>
              </th>
              ${schemes.map((scheme) => cell(id, ratios[id][scheme]))}
            </tr>
          `,
        )}
      </tbody>
    </table>
    <div class="verdict" role="status">
      ${allPass ? html`<p class="hint">${words.allPass}</p>` : nothing}
      ${offers.map(({token, color}) =>
        color === undefined
          ? html`<p class="fault">${words.color[token]}: ${words.noneFits}</p>`
          : html`<p>
              <button
                type="button"
                class="offer"
                @click=${() => {
                  change(token, color);
                }}
              >
                ${swatch(color)}${words.offer(color, words.color[token])}
              </button>
            </p>`,
      )}
    </div>
  `;
}

/** Its colour is no attribute: the policy of the page forbids inline styles. */
const swatch = (color: string) => html`
  <svg viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill=${color} /></svg>
`;
