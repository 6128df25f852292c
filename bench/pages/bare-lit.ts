// The card as the least Lit element that shows it: the same words and the same style, nothing decided, nothing fetched.
import {css, LitElement, unsafeCSS, type TemplateResult} from 'lit';
import {card, style} from 'virtual:card';

class BareLit extends LitElement {
  static override styles = css`
    ${unsafeCSS(style)}
  `;

  protected override render(): TemplateResult {
    return card;
  }
}

customElements.define('bare-lit', BareLit);
