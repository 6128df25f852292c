declare module 'single-file-cli/lib/single-file-bundle.js' {
  /** Code for a page, which has a `singlefile` then. */
  export const script: string;
}
