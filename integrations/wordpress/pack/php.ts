// Data as PHP, which servers keep compiled in memory.

export type PhpValue = string | boolean | readonly PhpValue[] | {readonly [key: string]: PhpValue};

/** A file that returns the value to WordPress, and nothing to anybody else. */
export const phpFile = (value: PhpValue): string =>
  `<?php\ndefined( 'ABSPATH' ) || exit;\nreturn ${php(value)};\n`;

function php(value: PhpValue): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  const items = isList(value)
    ? value.map(php)
    : Object.entries(value).map(([key, item]) => `${php(key)}=>${php(item)}`);
  return `array(${items.join(',\n')})`;
}

const isList = (value: PhpValue): value is readonly PhpValue[] => Array.isArray(value);
