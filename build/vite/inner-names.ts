/**
 * Names of properties that never leave the script tag; there, one letter does. A test sees to it that each is a name
 * in our own interfaces alone: of nothing that the platform, a page, a language file or the facts have.
 */
export const innerNames: readonly string[] = (
  'label words texts action say notes mark picker items gloss verdict cite options hint term segments rows list ' +
  'sections attempts requested index number statements basis details routes lead dir brief footer countries now ' +
  'request pinned page strings fragment holes'
).split(' ');
