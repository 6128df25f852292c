// A round trip through the real editor, with the configuration of integrations/ckeditor/.
import {Bold, Superscript} from '@ckeditor/ckeditor5-basic-styles';
import type {Editor, EditorConfig} from '@ckeditor/ckeditor5-core';
import {ClassicEditor} from '@ckeditor/ckeditor5-editor-classic';
import {Essentials} from '@ckeditor/ckeditor5-essentials';
import {Heading} from '@ckeditor/ckeditor5-heading';
import {GeneralHtmlSupport} from '@ckeditor/ckeditor5-html-support';
import {Link} from '@ckeditor/ckeditor5-link';
import {List} from '@ckeditor/ckeditor5-list';
import {Paragraph} from '@ckeditor/ckeditor5-paragraph';
import {expect} from '@open-wc/testing';
import policy from '../../src/policy/linkedin.json' with {type: 'json'};
import {
  contentOf,
  difference,
  divs,
  expectBox,
  inArticle,
  tags,
  treeOf,
} from '../../tests/support/round-trip.js';

const configuration = '/integrations/ckeditor/config.js';
const {keepOptOut, KeepOptOut} = (await import(configuration)) as {
  keepOptOut: NonNullable<EditorConfig['htmlSupport']>;
  KeepOptOut: (editor: Editor) => void;
};

/** As a newsroom has it, with buttons of its own for headings, lists, links and bold. */
const usual = [Essentials, Paragraph, Heading, List, Link, Bold, Superscript];

const openEditor = (config: EditorConfig): Promise<ClassicEditor> => {
  const place = document.createElement('div');
  document.body.append(place);
  return ClassicEditor.create({attachTo: place, licenseKey: 'GPL', ...config});
};

describe('CKEditor 5', function () {
  this.timeout(30_000);
  let editor: ClassicEditor;
  const saved = (html: string) => {
    editor.setData(inArticle(html));
    return editor.getData();
  };

  before(async () => {
    editor = await openEditor({
      plugins: [...usual, GeneralHtmlSupport, KeepOptOut],
      htmlSupport: keepOptOut,
    });
  });
  after(() => editor.destroy());

  for (const [name, html] of Object.entries(tags)) {
    it(`${name}: it comes back as it was`, () => {
      const once = saved(html);
      expect(difference(treeOf(inArticle(html)), treeOf(once))).to.equal('');
      editor.setData(once);
      expect(difference(once, editor.getData()), 'a second time').to.equal('');
    });
  }

  for (const [name, html] of Object.entries(divs)) {
    it(`${name}: settings, text, blocks and links come back as they were`, () => {
      const once = saved(html);
      expect(difference(contentOf(html), contentOf(once))).to.equal('');
      editor.setData(once);
      expect(difference(once, editor.getData()), 'a second time').to.equal('');
    });
  }

  it('what is typed after it stays outside', () => {
    editor.setData(inArticle(tags['the tag with a link inside'] ?? ''));
    editor.model.change((writer) => {
      const root = editor.model.document.getRoot();
      if (root)
        writer.insertText(' and more', writer.createPositionAt(root.getChild(2) as never, 'end'));
    });
    expect(editor.getData()).to.contain('</linkedin-ai-optout><p>After and more</p>');
  });

  it('what it saves is a box on the page', async () => {
    await expectBox(saved(tags['the tag with all attributes'] ?? ''), 'sv');
    await expectBox(saved(divs['the div form, from right to left'] ?? ''), 'ar');
  });

  it('without the configuration: tag and div go, the text stays', async () => {
    await editor.destroy();
    editor = await openEditor({plugins: usual});
    const text = saved(divs['the div form'] ?? '');
    expect(text).not.to.contain('data-linkedin-ai-optout');
    expect(text).to.contain(policy.links.setting.url);
  });
});
