// What a written colour consists of; as includes/channels.php.

const number = '([+-]?(?:\\d+\\.?\\d*|\\.\\d+))';
const call = new RegExp(
  `^(rgb|hsl)a?\\(\\s*${number}(%|deg)?[\\s,]+${number}(%)?[\\s,]+${number}(%)?\\s*(?:[,/]\\s*${number}(%)?\\s*)?\\)$`,
  'i',
);

/**
 * Red, green, blue and opacity, each from 0 to 1.
 *
 * @param {string} color `#…`, `rgb(…)` or `hsl(…)`
 * @returns {number[] | undefined} nothing for everything else
 */
export function channelsOf(color) {
  if (/^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(color)) {
    const digits = color.length < 6 ? color.replace(/[^#]/g, '$&$&') : color;
    return [1, 3, 5, 7].map((at) => parseInt(`${digits}ff`.slice(at, at + 2), 16) / 255);
  }
  const part = call.exec(color);
  if (!part) return undefined;
  const alpha = part[8] === undefined ? 1 : part[8] / (part[9] ? 100 : 1);
  const channels =
    part[1].toLowerCase() === 'rgb'
      ? [2, 4, 6].map((at) => part[at] / (part[at + 1] ? 100 : 255))
      : fromHue(part[2] / 30, part[4] / 100, part[6] / 100);
  return [...channels, alpha].map((channel) => Math.min(Math.max(channel, 0), 1));
}

function fromHue(hue, saturation, lightness) {
  const chroma = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((offset) => {
    const sector = (((offset + hue) % 12) + 12) % 12;
    return lightness - chroma * Math.max(-1, Math.min(sector - 3, 9 - sector, 1));
  });
}
