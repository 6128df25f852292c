// The text of a page, whatever its server says about the charset: many say one thing and send another.

/** What reads as UTF-8 and more than ASCII is UTF-8; only where it does not does a declaration count. */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const utf8 = new TextDecoder().decode(bytes);
  if (isMeant(utf8)) return utf8;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared = [contentType, start].map(
    (text) => /charset\s*=\s*["']?([\w-]+)/i.exec(text)?.[1],
  );
  for (const charset of [utf16(bytes), ...declared]) {
    const text = charset && !/^utf-?8$/i.test(charset) ? decode(bytes, charset) : undefined;
    if (text !== undefined) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

/** A letter broken somewhere does not make it another charset. */
function isMeant(utf8: string): boolean {
  const letters = utf8.match(/[^\0-\x7f]/gu) ?? [];
  return letters.filter((letter) => letter === '\ufffd').length * 10 <= letters.length;
}

/** By its mark. */
const utf16 = ([first, second]: Uint8Array) =>
  first === 0xff && second === 0xfe
    ? 'utf-16le'
    : first === 0xfe && second === 0xff
      ? 'utf-16be'
      : undefined;

/** Nothing where the charset is none. */
function decode(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return undefined;
  }
}
