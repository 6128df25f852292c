// What the builder knows of the build: site/pages/data.ts makes it.
declare module 'optout-site-data' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- a module that is declared imports no file
  export const data: import('../pages/data.js').SiteData;
}
