// dist/ai-optout.js and dist/standalone/<tag>.js: one tag in an article.
import '../../define.js';
