import adapter from '@sveltejs/adapter-static';

export default {
  kit: {outDir: 'dist/kit', adapter: adapter({pages: 'dist/pages', assets: 'dist/pages'})},
};
