import {html, nothing, type TemplateResult} from 'lit';

/** A heading that fits into the article's; what would be below level 6 stays 6. `part`: for the box's own. */
export function heading(level: number, content: unknown, part?: 'heading'): TemplateResult {
  const name = part ?? nothing;
  switch (level) {
    case 2:
      return html`<h2 part=${name}>${content}</h2>`;
    case 3:
      return html`<h3 part=${name}>${content}</h3>`;
    case 4:
      return html`<h4 part=${name}>${content}</h4>`;
    case 5:
      return html`<h5 part=${name}>${content}</h5>`;
    default:
      return html`<h6 part=${name}>${content}</h6>`;
  }
}
