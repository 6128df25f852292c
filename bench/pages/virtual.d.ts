/** Made by bench/bundle.ts from what the built box has drawn. */
declare module 'virtual:card' {
  import {type TemplateResult} from 'lit';

  export const card: TemplateResult | undefined;
  /** Where the card is fetched from, if it is not inside. */
  export const wordsFile: string | undefined;
  export const style: string;
}
declare module 'virtual:code' {}
