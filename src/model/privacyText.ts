/** Radicals of the supplement that NFKC leaves as they are; PDF copies have them in place of ideographs. */
const RADICALS =
  '⺟母⺠民⻓长⻚页⻔门⻋车⻢马⻘青⻬齐⻩黄⻰龙⻄西⻆角⻉贝⻛风⻜飞⻝食⻥鱼⻦鸟⺝月⻅见⻁虎⻢马⻤鬼⻨麦⺀冫⺼月⻊足⻑长⻒长⺅人⺇几⺈刀⺊卜⺌小⺍小⺒巳⺘手⺡水⺩王⺭示⺮竹⺱网⺳网⺶羊⺷羊⺻聿⺾艹⻂衣⻇言⻈言⻌辶⻎辶⻏阝⻖阝⻟食⻠食⻩黄';
const PLAIN = new Map<string, string>();
for (let at = 0; at < RADICALS.length; at += 2)
  PLAIN.set(RADICALS[at] ?? '', RADICALS[at + 1] ?? '');

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]|\ufe0f/;
const CHINESE_DIGITS = '〇一二三四五六七八九';
/** Ten digits and more in words are a number that somebody dictates. */
const DICTATED = /[〇零一二三四五六七八九幺]{10,}/g;

/** A text in which full width, radicals and marks without width are plain, with where each character came from. */
export interface PlainText {
  readonly text: string;
  /** For each character of `text` its place in the original, and one more for the end. */
  readonly places: readonly number[];
}

/** The plain form of a text for the search of personal data; linear in the text. */
export function privacyText(original: string): PlainText {
  let text = '';
  const places: number[] = [];
  let at = 0;
  for (const glyph of original) {
    const code = glyph.charCodeAt(0);
    if (isPlain(code)) {
      places.push(at);
      text += glyph;
    } else if (!INVISIBLE.test(glyph)) {
      const plain = PLAIN.get(glyph) ?? narrow(code) ?? glyph.normalize('NFKC');
      for (let unit = 0; unit < plain.length; unit++) places.push(at);
      text += plain;
    }
    at += glyph.length;
  }
  places.push(original.length);
  return { text: text.replace(DICTATED, (all) => [...all].map(digit).join('')), places };
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
