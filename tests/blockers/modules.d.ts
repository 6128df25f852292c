// What is used of packages that are installed in this folder alone, so that types are checked without them.

declare module '@ghostery/adblocker' {
  export interface Asked {
    readonly url: string;
  }
  export const Request: {
    readonly fromRawDetails: (details: {url: string; sourceUrl: string; type: string}) => Asked;
  };
  export class FiltersEngine {
    static parse(filters: string, options?: {debug?: boolean}): FiltersEngine;
    match(request: Asked): {
      readonly match: boolean;
      readonly filter: {toString: () => string} | undefined;
    };
    getCosmeticsFilters(page: {
      url: string;
      hostname: string;
      domain: string;
      classes: string[];
      ids: string[];
      hrefs: string[];
    }): {readonly styles: string; readonly extended: readonly unknown[]};
  }
}

declare module 'css-select' {
  import type {AnyNode, Element} from 'domhandler';
  export function selectAll(selector: string, root: AnyNode): Element[];
}
