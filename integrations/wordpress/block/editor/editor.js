// The block in the editor: settings in the sidebar, and the element itself in the canvas.
/* global window */
import {useColors} from './colors.js';
import {name} from './names.js';
import {Preview} from './preview.js';
import {earlierForms, save} from './saved.js';
import {Settings} from './settings.js';
import {transforms} from './shortcode.js';

const {useBlockProps} = window.wp.blockEditor;
const {registerBlockType} = window.wp.blocks;
const {Disabled} = window.wp.components;
const {createElement: el} = window.wp.element;
const {addFilter} = window.wp.hooks;

// An earlier form has to name all its attributes, the supports' as well, and only a filter knows them.
addFilter(
  'blocks.registerBlockType',
  name,
  (type, id, deprecation) =>
    id !== name || deprecation ? type : {...type, deprecated: earlierForms(type)},
  20,
);

registerBlockType(name, {
  icon: el(
    'svg',
    {viewBox: '0 0 24 24', width: 24, height: 24},
    el('path', {
      d: 'M8 6a6 6 0 0 0 0 12h8a6 6 0 0 0 0-12H8Zm0 1.5h8a4.5 4.5 0 0 1 0 9H8a4.5 4.5 0 0 1 0-9Zm0 1.75a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5Z',
    }),
  ),
  edit: Edit,
  save,
  transforms,
});

function Edit({attributes, setAttributes}) {
  return el(
    'div',
    useBlockProps(useColors(attributes)),
    el(Settings, {attributes, setAttributes}),
    // A click selects the block instead of following a link.
    el(Disabled, null, el(Preview, {attributes})),
  );
}
