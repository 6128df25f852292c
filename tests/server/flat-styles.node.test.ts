// Served style sheets have no rule within a rule: minifiers of HTML that know no such rules take them apart, and a piece
// that hid generated content in the verdict then hides it everywhere.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {transform} from 'lightningcss';
import {readText} from '../../scripts/lib/files.js';
import {locales, renderOptOut} from '../../src/targets/server/server.js';

/** How many rules stand within others. */
function nested(css: string): number {
  let count = 0;
  transform({
    filename: 'served.css',
    code: Buffer.from(css),
    visitor: {
      Rule: {
        style({value}) {
          count += value.rules.length;
        },
      },
    },
  });
  return count;
}

const sheetsOf = (html: string) =>
  Array.from(html.matchAll(/<style[^>]*>(.*?)<\/style>/gs), ([, css = '']) => css);

describe('served style sheets are flat', () => {
  it('in every language and layout', () => {
    for (const lang of locales) {
      for (const layout of ['card', 'compact', 'inline']) {
        for (const css of sheetsOf(renderOptOut({lang, layout}))) {
          assert.equal(nested(css), 0, `${lang} ${layout}`);
        }
      }
    }
  });

  it('of frame pages', () => {
    assert.equal(nested(readText('src/targets/frame/frame.css')), 0);
  });

  it('the count sees rules in rules, and in at-rules', () => {
    assert.equal(nested('@media screen{.a{p{color:red}p::after{color:red}}}'), 2);
    assert.equal(nested('@media screen{.a p{color:red}}'), 0);
  });
});
