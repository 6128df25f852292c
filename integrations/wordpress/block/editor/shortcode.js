// From the shortcode to the block and back.
/* global window */
import {name, shortcode} from './names.js';
import {elementAttributes, parseBlockAttributes} from './options.js';

const {createBlock} = window.wp.blocks;
const shortcodes = window.wp.shortcode;

const toBlock = ({named}) => createBlock(name, parseBlockAttributes(named));

export const transforms = {
  from: [
    {
      type: 'block',
      blocks: ['core/shortcode'],
      isMatch: ({text}) => shortcodes.next(shortcode, text ?? '')?.content === text?.trim(),
      transform: ({text}) => toBlock(shortcodes.next(shortcode, text).shortcode.attrs),
    },
    {
      // Pasted, or in a classic block that is converted.
      type: 'shortcode',
      tag: shortcode,
      transform: toBlock,
    },
  ],
  to: [
    {
      type: 'block',
      blocks: ['core/shortcode'],
      transform: (attributes) => createBlock('core/shortcode', {text: toShortcode(attributes)}),
    },
  ],
};

function toShortcode(attributes) {
  const pairs = Object.entries(elementAttributes(parseBlockAttributes(attributes))).map(
    ([key, value]) => ` ${key.replaceAll('-', '_')}="${value}"`,
  );
  return `[${shortcode}${pairs.join('')}]`;
}
