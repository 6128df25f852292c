export default {build: {rollupOptions: {input: 'hydrated.html'}}};
