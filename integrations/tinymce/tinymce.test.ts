// A round trip through the real editor, with the configuration of integrations/tinymce/.
import {expect} from '@open-wc/testing';
import type {Editor, RawEditorOptions, TinyMCE} from 'tinymce';
import {
  contentOf,
  difference,
  divs,
  expectBox,
  inArticle,
  tags,
  treeOf,
} from '../../tests/support/round-trip.js';

const configuration = '/integrations/tinymce/config.js';
const {keepOptOut} = (await import(configuration)) as {keepOptOut: RawEditorOptions};

/** The fallback's links lose it: the editor does not know it. */
const lost = ['referrerpolicy'];

const loaded = new Promise((resolve, reject) => {
  const script = document.createElement('script');
  script.addEventListener('load', resolve);
  script.addEventListener('error', reject);
  script.src = '/integrations/tinymce/node_modules/tinymce/tinymce.min.js';
  document.head.append(script);
});

async function openEditor(options: RawEditorOptions): Promise<Editor> {
  await loaded;
  const {tinymce} = window as unknown as {tinymce: TinyMCE};
  const target = document.createElement('textarea');
  document.body.append(target);
  const [editor] = await tinymce.init({target, license_key: 'gpl', promotion: false, ...options});
  if (!editor) throw new Error('no editor');
  return editor;
}

describe('TinyMCE', function () {
  this.timeout(30_000);
  let editor: Editor;
  const saved = (html: string) => {
    editor.setContent(inArticle(html));
    return editor.getContent();
  };

  before(async () => {
    editor = await openEditor(keepOptOut);
  });
  after(() => {
    editor.remove();
  });

  for (const [name, html] of Object.entries({...tags, ...divs})) {
    it(`${name}: it comes back as it was`, () => {
      const once = saved(html);
      expect(difference(treeOf(inArticle(html), lost), treeOf(once, lost))).to.equal('');
      editor.setContent(once);
      expect(difference(once, editor.getContent()), 'a second time').to.equal('');
    });
  }

  it('what is typed after it stays outside', () => {
    editor.setContent(inArticle(divs['the div form'] ?? ''));
    editor.selection.select(editor.getBody(), true);
    editor.selection.collapse(false);
    editor.insertContent(' and more');
    const changed = editor.getContent();
    expect(difference(contentOf(divs['the div form'] ?? ''), contentOf(changed))).to.equal('');
    expect(changed.endsWith('and more</p>')).to.equal(true);
  });

  it('what it saves is a box on the page', async () => {
    await expectBox(saved(tags['the tag with all attributes'] ?? ''), 'sv');
    await expectBox(saved(divs['the div form, from right to left'] ?? ''), 'ar');
  });

  it('without the configuration: the tag goes, the div form stays', async () => {
    editor.remove();
    editor = await openEditor({});
    expect(saved(tags['the tag with a link inside'] ?? '')).not.to.contain('linkedin-ai-optout');
    const div = divs['the div form'] ?? '';
    expect(difference(treeOf(inArticle(div), lost), treeOf(saved(div), lost))).to.equal('');
  });
});
