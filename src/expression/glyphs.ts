/** Signs, dashes and symbols that mean the same as a plainer one. */
const SAME_AS: Readonly<Record<string, string>> = {
  '≥': '≧⩾≮',
  '≤': '≦⩽≯',
  '=': '═﹦',
  '<': '‹﹤〈',
  '>': '›﹥〉',
  '%': '﹪٪',
  '-': '–—―‐‑‒−─━﹣ー',
  '~': '〜∼',
  '/': '∕⁄',
  ',': '﹐',
  '、': '﹑',
  '。': '｡',
  ':': '∶︰',
  '…': '⋯',
  '×': '✕✖',
  '*': '∗﹡',
  '·': '•・',
  约: '≈≒',
  μ: 'µ',
  m2: '㎡',
  m3: '㎥',
  km: '㎞',
  cm: '㎝',
  mm: '㎜',
  kg: '㎏',
  mg: '㎎',
};

const PLAIN = new Map<number, string>();
for (const [plain, glyphs] of Object.entries(SAME_AS)) {
  for (const glyph of glyphs) PLAIN.set(glyph.charCodeAt(0), plain);
}

/** Characters without width: marks of direction, joiners, byte order marks. */
export function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    code === 0x2060 ||
    code === 0xfeff ||
    code === 0xfe0f ||
    code === 0xad
  );
}

/** Blanks of any width and line breaks. */
export function isBlank(code: number): boolean {
  return (
    (code >= 0x09 && code <= 0x0d) ||
    code === 0x20 ||
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/**
 * One character in its plain form: half-width, one glyph a sign, ideographs that a PDF gives as
 * radicals. Circled and bracketed numbers stay what they are: they number a clause and are no digits.
 */
export function plainGlyph(glyph: string): string {
  const code = glyph.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  const isRadical = (code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff);
  return isRadical ? glyph.normalize('NFKC') : (PLAIN.get(code) ?? glyph);
}
