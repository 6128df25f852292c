/** The languages that the rules of matching are tested with. */
export const shipped = (
  'ar bg bn cs da de el en es et fa fi fil fr ga he hi hr hu id is it ja ko lt lv mr ms mt nb nl ' +
  'pa pl pt-BR pt-PT ro ru sk sl sv te th tr uk vi zh-Hans zh-Hant'
).split(' ');
