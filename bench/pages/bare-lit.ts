// The card as the least Lit element that shows it: the same words and the same style, nothing decided.
import {css, html, LitElement, unsafeCSS, type TemplateResult} from 'lit';
import {card, style, wordsFile} from 'virtual:card';

class BareLit extends LitElement {
  static override styles = css`
    ${unsafeCSS(style)}
  `;

  static override properties = {words: {}};

  declare words: TemplateStringsArray | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (wordsFile) void this.#load(wordsFile);
  }

  protected override render(): TemplateResult {
    if (this.words) return html(this.words);
    return card ?? html`<slot></slot>`;
  }

  async #load(file: string): Promise<void> {
    this.words = ((await import(/* @vite-ignore */ file)) as Words).words;
  }
}

interface Words {
  readonly words: TemplateStringsArray;
}

customElements.define('bare-lit', BareLit);
