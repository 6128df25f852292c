// Does for the canvas what includes/colors.php does for the page.
/* global window */
import {channelsOf} from './channels.js';

const {useSettings} = window.wp.blockEditor;

/**
 * What the block's element gets.
 *
 * @param {{textColor?: string, backgroundColor?: string, style?: object}} attributes the block's
 */
export function useColors({textColor, backgroundColor, style}) {
  const palettes = useSettings(
    'color.palette.custom',
    'color.palette.theme',
    'color.palette.default',
  );
  const presets = palettes.flatMap((each) => each ?? []);
  const tone = (slug, custom) =>
    toneOf(slug ? presets.find((preset) => preset.slug === slug)?.color : custom);
  const text = tone(textColor, style?.color?.text);
  const background = tone(backgroundColor, style?.color?.background);
  const {button, link} = style?.elements ?? {};
  const accent = cssColor(button?.color?.background ?? link?.color?.text);
  const onAccent = cssColor(button?.color?.text);
  const classes = [
    text && `has-optout-${text}-text`,
    background && `has-optout-${background}-ground`,
  ];
  return {
    className: classes.filter(Boolean).join(' ') || undefined,
    style: {
      ...(accent && {'--optout-accent': accent}),
      ...(onAccent && {'--optout-on-accent': onAccent}),
    },
  };
}

function cssColor(value) {
  if (typeof value !== 'string') return undefined;
  if (channelsOf(value)) return value;
  const color = value.startsWith('var:')
    ? `var(--wp--${value.slice(4).replaceAll('|', '--')})`
    : value;
  // As there: nothing that would fetch something.
  const isColor = /^([a-z]+|var\(--wp--preset--color--[a-z\d-]+\))$/i.test(color);
  return isColor ? color : undefined;
}

function toneOf(color) {
  const [red, green, blue, alpha] = (typeof color === 'string' && channelsOf(color)) || [];
  if (alpha !== 1) return undefined;
  const [r, g, b] = [red, green, blue].map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? 'light' : 'dark';
}
