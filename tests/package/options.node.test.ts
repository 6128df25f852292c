/// <reference types="node" />
// An option is one row, and so is a layout: whatever is not made from the table names what it lacks.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  blockAttributes,
  editorOptions,
  phpOptions,
  untitled,
} from '../../integrations/wordpress/pack/options.js';
import {titlesOf} from '../../integrations/wordpress/block/editor/titles.js';
import {forgottenOptions} from '../../scripts/options/forgotten.js';
import {readText} from '../../scripts/lib/files.js';
import {
  layouts,
  options,
  type LayoutRow,
  type OptionTable,
  type SectionId,
} from '../../src/options.js';
import {builtIn} from '../../src/locale/built-in.js';
import {renderOptOut} from '../../src/targets/server/server.js';

const table: OptionTable = {byName: options, layouts};

/** The table with a layout `note` and an option `printTone` for every place. */
const longer: OptionTable = {
  byName: {
    ...options,
    layout: {...options.layout, values: [...options.layout.values, 'note']},
    printTone: {
      kind: 'enum',
      values: ['plain', 'bold'],
      attribute: 'print-tone',
      places: ['div', 'frame', 'server', 'wordpress'],
    },
  },
  layouts: {...layouts, note: {shows: ['summary'], oneLine: false}},
};

describe('lists that are written by hand', () => {
  it('have what the table has', () => {
    assert.deepEqual(forgottenOptions(table, readText), []);
    assert.deepEqual(untitled(table, titlesOf(String)), []);
  });

  it('name a layout and an option that were forgotten', () => {
    const structured = 'integrations/structured-content/render.js';
    const readme = 'integrations/wordpress/readme.txt';
    assert.deepEqual(forgottenOptions(longer, readText).sort(), [
      'integrations/ckeditor/config.js: attributes of the tag: print-tone is missing',
      'integrations/drupal/allowed-html.txt: attributes of the div form: data-print-tone is missing',
      'integrations/drupal/allowed-html.txt: attributes of the tag: print-tone is missing',
      'integrations/edge/handler.js: settings in the address: print-tone is missing',
      `${structured}: choices of layout: note is missing`,
      `${structured}: choices of printTone: is missing: plain, bold`,
      `${structured}: fields: printTone is missing`,
      `${structured}: options of an entry: printTone is missing`,
      'integrations/tinymce/config.js: attributes of the tag: print-tone is missing',
      'integrations/typo3/OptOut.yaml: attributes of the div form: data-print-tone is missing',
      `${readme}: attributes of the shortcode: print_tone is missing`,
      `${readme}: values of layout: note is missing`,
      `${readme}: values of print_tone: is missing: plain, bold`,
    ]);
    assert.deepEqual(untitled(longer, titlesOf(String)), [
      'layout: note has no title',
      'printTone has no label',
    ]);
  });

  it('name what the table no longer has', () => {
    const {theme, ...byName} = options;
    const faults = forgottenOptions({byName, layouts}, readText);
    assert.equal(theme.kind, 'enum');
    assert.ok(
      faults.includes('integrations/tinymce/config.js: attributes of the tag: theme is unknown'),
    );
    assert.equal(faults.length, 9, faults.join('\n'));
  });
});

describe('what the WordPress plugin is packed with', () => {
  it('has a new layout and a new option', () => {
    const php = phpOptions(longer) as unknown as {
      readonly options: Readonly<Record<string, unknown>>;
      readonly layouts: Readonly<Record<string, unknown>>;
    };
    assert.deepEqual(php.options['print_tone'], {
      attribute: 'print-tone',
      property: 'printTone',
      kind: 'enum',
      values: ['plain', 'bold'],
    });
    assert.deepEqual(php.layouts['note'], {shows: ['summary'], one_line: false});
    assert.deepEqual(blockAttributes(longer)['printTone'], {
      type: 'string',
      enum: ['plain', 'bold'],
      default: 'plain',
    });
    assert.deepEqual(blockAttributes(longer)['layout'], {
      type: 'string',
      enum: ['card', 'compact', 'inline', 'note'],
      default: 'card',
    });
    assert.ok('printTone' in editorOptions(longer));
  });

  it('has nothing that is not for authors', () => {
    for (const names of [phpOptions(table), editorOptions(table), blockAttributes(table)]) {
      assert.doesNotMatch(JSON.stringify(names), /policy/);
    }
  });
});

describe('every layout, in every rendition', () => {
  const {messages} = builtIn;
  const titles: Readonly<Record<SectionId, string>> = {...messages, region: messages.regions};

  for (const [layout, row] of Object.entries<LayoutRow>(layouts)) {
    for (const format of ['shadow', 'plain', 'text'] as const) {
      it(`${layout} as ${format} shows what its row says`, () => {
        const drawn = renderOptOut({layout, format, region: 'SE'});
        const shown = [...options.show.values].filter((id) =>
          drawn.includes(format === 'text' ? `${titles[id]}\n-` : `>${titles[id]}<`),
        );
        assert.deepEqual(shown.sort(), [...row.shows].sort());
        if (format === 'text') return;
        assert.equal(/<h2/.test(drawn), !row.oneLine);
        const isFolded = row.folded === true && format === 'shadow';
        assert.equal(drawn.includes('<details part="more">'), isFolded);
      });
    }
  }
});
