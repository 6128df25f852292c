import vue from '@vitejs/plugin-vue';

const compilerOptions = {isCustomElement: (tag) => tag === 'linkedin-ai-optout'};

export default {plugins: [vue({template: {compilerOptions}})]};
