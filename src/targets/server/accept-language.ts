// RFC 9110, 12.5.4: the languages that a request asks for.

/** Longer headers are cut: browsers send some hundred characters. */
export const longestHeader = 1000;

/** BCP 47 tags, the most wanted first; what is refused (`q=0`), malformed, or `*` is left out. Never throws. */
export function parseAcceptLanguage(header: string): readonly string[] {
  return header
    .slice(0, longestHeader)
    .split(',')
    .flatMap((entry) => {
      const [tag = '', ...parameters] = entry.split(';').map((part) => part.trim());
      const quality = parameters.find((parameter) => /^q\s*=/i.test(parameter));
      const weight = quality === undefined ? 1 : Number(quality.split('=')[1]);
      return /^[a-z]{1,8}(-[a-z\d]{1,8})*$/i.test(tag) && weight > 0 ? [{tag, weight}] : [];
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({tag}) => tag);
}
