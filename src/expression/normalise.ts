const SIGN_GLYPHS: Readonly<Record<string, string>> = {
  '≧': '≥',
  '⩾': '≥',
  '≦': '≤',
  '⩽': '≤',
  '═': '=',
  '‹': '<',
  '›': '>',
};
const MARKUP = /<\/?(?:p|br|span|div|b|strong)\b[^<>]{0,200}>|&nbsp;/gi;

/**
 * The same text in one way of writing: half-width, one glyph a sign, no markup, no numbering before
 * it, no blanks beside digits. The original is kept by the caller.
 * @example normaliseText('＞＝ ９５ 百分比') // '≥95%'
 */
export function normaliseText(text: string): string {
  return text
    .replace(MARKUP, ' ')
    .normalize('NFKC')
    .replace(/[≧⩾≦⩽═‹›]/g, (glyph) => SIGN_GLYPHS[glyph] ?? glyph)
    .replace(/>\s?=/g, '≥')
    .replace(/<\s?=/g, '≤')
    .replace(/百分比|百分之百/g, (word) => (word === '百分比' ? '%' : '100%'))
    .replace(/\s+/g, '')
    .replace(/^★+/, '')
    .replace(/^(?:指标|目标)\d{0,2}[:：]/, '')
    .replace(/[。;,.]+$/, '');
}
