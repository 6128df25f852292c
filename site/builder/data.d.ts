// What the builder knows of the build: site/pages/data.ts makes it.
declare module 'optout-site-data' {
  export const data: import('../pages/data.js').SiteData;
}
