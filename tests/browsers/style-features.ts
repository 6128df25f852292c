// What a style sheet asks of a browser, by the ids of MDN's data: properties, their keywords, functions, units, selectors,
// at-rules and what media are asked for. A keyword that the data does not name came with its property.
import {generate, parse, walk, type Declaration} from 'css-tree';
import {Features, transform} from 'lightningcss';
import {below, entry, known} from './compat-data.js';

/** @throws for what the parser cannot read */
export function styleFeatures(css: string): Set<string> {
  const found = new Set<string>();
  const add = (id: string | undefined) => {
    if (id) found.add(id);
  };
  const flat = minify(css, Features.Nesting);
  const isNested = flat !== minify(css, 0);
  if (isNested) add('css.selectors.nesting');
  const tree = parse(isNested ? flat : css, {
    parseCustomProperty: true,
    onParseError: (error) => {
      throw error;
    },
  });
  walk(tree, function (node) {
    if (node.type === 'Declaration') for (const id of declared(node)) add(id);
    else if (node.type === 'Atrule') add(asked('at-rules', node.name));
    else if (node.type === 'Feature') {
      add(asked('at-rules', this.atrule?.name ?? 'media', node.name.replace(/^(min|max)-/, '')));
    } else if (node.type === 'FeatureRange') add('css.at-rules.media.range_syntax');
    else if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector') {
      add(asked('selectors', node.name));
      const [list] = node.children ?? [];
      if (list?.type === 'SelectorList' && list.children.size > 1) {
        add(known(`css.selectors.${node.name}.selector_list`));
      }
    }
  });
  return found;
}

/** The parser reads no nested rules that begin with the name of an element. */
const minify = (css: string, include: number): string =>
  transform({filename: '', code: Buffer.from(css), minify: true, include}).code.toString();

/** What has a prefix is for one engine, and passed over by the others. */
const isPrefixed = (name: string) => /^-\w/.test(name);

function asked(kind: string, ...path: readonly string[]): string | undefined {
  if (path.some(isPrefixed)) return undefined;
  const id = ['css', kind, ...path].join('.');
  // `@container (min-width: …)` asks what `@container` itself brings.
  if (path[0] === 'container' && path.length > 1) return known('css.at-rules.container');
  if (!known(id)) throw new RangeError(`MDN’s data knows no ${id}`);
  return id;
}

function* declared({property, value}: Declaration): Generator<string | undefined> {
  const isOwn = property.startsWith('--');
  if (isOwn) yield known('css.properties.custom-property');
  else yield asked('properties', property);
  // The parts of a shorthand know its keywords.
  const properties = isOwn
    ? []
    : Object.keys(entry('css', 'properties') ?? {}).filter(
        (name) => name === property || name.startsWith(`${property}-`),
      );
  const inProperty = (name: string) =>
    known(...properties.map((each) => `css.properties.${each}.${name}`));
  const uses: (string | undefined)[] = [];
  walk(value, function (node) {
    if (node.type === 'Identifier') {
      const {name} = node;
      uses.push(
        inProperty(name) ?? known(`css.types.global_keywords.${name}`, `css.types.color.${name}`),
      );
      if (systemColors.test(name)) uses.push('css.types.color.system-color');
      if (this.function?.name === 'counter')
        uses.push(known(`css.properties.list-style-type.${name}`));
    } else if (node.type === 'Function' && !isPrefixed(node.name)) {
      const {name} = node;
      const id = inProperty(name) ?? known(`css.types.${name}`) ?? below('css.types', name);
      if (!id) throw new RangeError(`MDN’s data knows no function ${name}()`);
      uses.push(id);
      if (/^[\w-]+\(from /.test(generate(node))) uses.push('css.types.color.oklch.relative_syntax');
    } else if (node.type === 'Dimension' && node.unit.startsWith('cq')) {
      uses.push('css.types.length.container_query_length_units');
    } else if (node.type === 'Operator' && node.value === '/' && property === 'content') {
      uses.push('css.properties.content.alt_text');
    }
  });
  yield* uses;
}

/** Of them the data knows newer ones only by name. */
const systemColors =
  /^(canvas|link|visited|active|button|field|highlight|selecteditem|mark|gray)(text|face|border)?$/i;
