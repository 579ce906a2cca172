import { legible } from './invisible.ts';

/** Radicals of the supplement that NFKC leaves as they are; PDF copies have them in place of ideographs. */
const RADICALS =
  '⺟母⺠民⻓长⻚页⻔门⻋车⻢马⻘青⻬齐⻩黄⻰龙⻄西⻆角⻉贝⻛风⻜飞⻝食⻥鱼⻦鸟⺝月⻅见⻁虎⻢马⻤鬼⻨麦⺀冫⺼月⻊足⻑长⻒长⺅人⺇几⺈刀⺊卜⺌小⺍小⺒巳⺘手⺡水⺩王⺭示⺮竹⺱网⺳网⺶羊⺷羊⺻聿⺾艹⻂衣⻇言⻈言⻌辶⻎辶⻏阝⻖阝⻟食⻠食⻩黄';
const PLAIN = new Map<string, string>();
for (let at = 0; at < RADICALS.length; at += 2)
  PLAIN.set(RADICALS[at] ?? '', RADICALS[at + 1] ?? '');

const CHINESE_DIGITS = '〇一二三四五六七八九';
/** Ten digits and more in words are a number that somebody dictates. */
const DICTATED = /[〇零一二三四五六七八九幺]{10,}/g;

/**
 * The plain form of a text for the search of personal data: full width, radicals and marks without width
 * made plain; linear in the text.
 */
export function privacyText(original: string): string {
  let text = '';
  let start = 0;
  for (let at = 0; at < original.length; at++) {
    if (isPlain(original.charCodeAt(at))) continue;
    const glyph = glyphAt(original, at);
    text += original.slice(start, at) + plainGlyph(glyph);
    at += glyph.length - 1;
    start = at + 1;
  }
  text = start === 0 ? original : text + original.slice(start);
  return text.replace(DICTATED, (all) => [...all].map(digit).join(''));
}

/** For each character of the plain form its place in the original, and one more for the end. */
export function privacyPlaces(original: string): readonly number[] {
  const places: number[] = [];
  let at = 0;
  for (const glyph of original) {
    const { length } = isPlain(glyph.charCodeAt(0)) ? glyph : plainGlyph(glyph);
    for (let unit = 0; unit < length; unit++) places.push(at);
    at += glyph.length;
  }
  places.push(original.length);
  return places;
}

function glyphAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/** Nothing for a mark without width. */
function plainGlyph(glyph: string): string {
  if (legible(glyph) === '') return '';
  return PLAIN.get(glyph) ?? narrow(glyph.charCodeAt(0)) ?? glyph.normalize('NFKC');
}

/** ASCII and the ideographs that are in use: almost every character. */
function isPlain(code: number): boolean {
  return code < 0x80 || (code >= 0x4e00 && code <= 0x9fff);
}

/** The ASCII sign of a full-width one, which NFKC gives too, but slowly. */
function narrow(code: number): string | undefined {
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : undefined;
}

function digit(word: string): string {
  if (word === '幺') return '1';
  return String(Math.max(0, CHINESE_DIGITS.indexOf(word === '零' ? '〇' : word)));
}
