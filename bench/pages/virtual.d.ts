/** Made by bench/bundle.ts from what the built box has drawn. */
declare module 'virtual:card' {
  import {type TemplateResult} from 'lit';

  export const card: TemplateResult;
  export const style: string;
}
declare module 'virtual:code' {}
