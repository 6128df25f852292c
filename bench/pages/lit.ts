// Lit alone, as much of it as a small element uses.
export {css, html, LitElement, nothing} from 'lit';
