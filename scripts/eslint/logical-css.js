// A small ESLint plugin: style sheets, in `css` templates and in .css files, name logical sides only,
// so that right-to-left languages need no rule of their own.

const side = '(?:left|right|top|bottom)';
const physicalProperties = [
  side,
  `(?:scroll-)?(?:margin|padding)-${side}`,
  `border-${side}(?:-(?:color|style|width))?`,
  `border-${side}-${side}-radius`,
  '(?:min-|max-)?(?:width|height)',
  'overflow-[xy]',
].join('|');

// A declaration starts a line or follows `{` or `;`: in `(max-width: 20em)` there is none.
const declaration = new RegExp(`(?:^|[{;])\\s*((?:${physicalProperties})\\s*:)`, 'gi');
const physicalValue =
  /(?:^|[{;])\s*((?:text-align|float|clear|caption-side)\s*:\s*(?:left|right))/gi;

const rule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {physical: '"{{found}}" names a physical side or size; use the logical property.'},
  },
  create(context) {
    const check = (css, offset) => {
      for (const {found, index} of findPhysical(css)) {
        const start = context.sourceCode.getLocFromIndex(offset + index);
        const end = context.sourceCode.getLocFromIndex(offset + index + found.length);
        context.report({loc: {start, end}, messageId: 'physical', data: {found}});
      }
    };
    return {
      Program() {
        if (context.filename.endsWith('.css')) check(context.sourceCode.text, 0);
      },
      TaggedTemplateExpression({tag, quasi}) {
        if (tag.name !== 'css') return;
        const [from, to] = quasi.range;
        check(context.sourceCode.text.slice(from + 1, to - 1), from + 1);
      },
    };
  },
};

function* findPhysical(css) {
  // Blanked, not removed, so that what is found stays where it was.
  const blanked = css.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  for (const pattern of [declaration, physicalValue]) {
    for (const match of blanked.matchAll(pattern)) {
      yield {found: match[1], index: match.index + match[0].length - match[1].length};
    }
  }
}

/** Lets ESLint open a .css file: the rule reads the text, there is no tree. */
const cssParser = {
  parse(text) {
    const lines = text.split('\n');
    return {
      type: 'Program',
      sourceType: 'module',
      body: [],
      tokens: [],
      comments: [],
      range: [0, text.length],
      loc: {
        start: {line: 1, column: 0},
        end: {line: lines.length, column: lines.at(-1).length},
      },
    };
  },
};

export const logicalCss = {rules: {'logical-css': rule}, parsers: {css: cssParser}};
