// Browsers of the last years know less of CSS than the style sheet does. What they pass over is imitated: a box drawn with
// names in their place that no engine knows.
import {expect} from '@open-wc/testing';
import {styles} from '../../src/styles/styles.js';
import {contrast, lightOf, type Light} from '../support/contrast.js';
import {card, drawBox, find, type Box} from '../support/element.js';

const unknown: Readonly<Record<string, readonly RegExp[]>> = {
  'no relative colours': [/(oklch|color)(?=\(from)/g],
  'no light-dark()': [/light-dark(?=\()/g],
  neither: [/(oklch|color)(?=\(from)/g, /light-dark(?=\()/g],
  'no color-mix() either': [/(oklch|color)(?=\(from)/g, /light-dark(?=\()/g, /color-mix(?=\()/g],
  'no texts for screen readers in content': [/content: '.' \/ ''/g],
  'no container queries': [/@container/g],
};

const white: Light = [255, 255, 255];
async function drawIn(names: readonly RegExp[], theme: string): Promise<Box> {
  const box = await drawBox({theme, lang: 'en', region: 'SE'});
  const root = box.shadowRoot as ShadowRoot;
  root.adoptedStyleSheets = styles.map(({cssText}) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(names.reduce((text, name) => text.replace(name, 'not-known'), cssText));
    return sheet;
  });
  return box;
}

describe('a browser with', () => {
  for (const [name, names] of Object.entries(unknown)) {
    for (const theme of ['auto', 'light', 'dark']) {
      it(`${name}, ${theme}: the button is one, words can be read, the focus is seen`, async () => {
        const box = await drawIn(names, theme);
        const button = find(box, '.setting');
        const {color, backgroundColor} = getComputedStyle(button);
        expect(contrast(lightOf(color), lightOf(backgroundColor)), 'the button').to.be.above(4.5);
        const root = getComputedStyle(card(box));
        const ground = theme === 'auto' ? white : lightOf(root.backgroundColor);
        expect(contrast(lightOf(root.color), ground), 'words').to.be.above(7);
        expect(contrast(lightOf(backgroundColor), ground), 'the button on its ground').to.be.above(
          theme === 'dark' ? 2 : 4.5,
        );
        expect(
          contrast(lightOf(getComputedStyle(find(box, '.verdict')).borderInlineStartColor), ground),
          'marks',
        ).to.be.above(3);
        expect(
          getComputedStyle(find(box, 'details summary'), '::after').content,
          'the sign to open',
        ).to.match(/^"[+−]"/);
        button.focus();
        const {outlineWidth, outlineColor, outlineStyle} = getComputedStyle(button);
        if (button.matches(':focus-visible')) {
          expect([outlineWidth, outlineStyle]).to.deep.equal(['3px', 'solid']);
          expect(contrast(lightOf(outlineColor), ground), 'the focus').to.be.above(3);
        }
      });
    }
  }
});
