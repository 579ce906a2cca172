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

/** Traditional forms of the ideographs that stand in targets, units and names, each before its simplified one. */
const TRADITIONAL =
  '個个場场萬万億亿戶户條条間间項项張张冊册輛辆臺台畝亩噸吨處处數数滿满達达標标於于過过們们' +
  '會会題题課课訓训參参與与開开關关際际產产業业質质價价費费經经濟济環环鄉乡鎮镇區区縣县習习' +
  '學学書书報报總总預预執执實实計计劃划調调電电車车門门級级層层線线維维護护優优惡恶損损壞坏' +
  '遲迟誤误時时週周歲岁隻只雙双顆颗塊块幫帮飛飞機机構构單单員员職职務务體体發发佈布顯显漲涨' +
  '減减輕轻廢废氣气煙烟塵尘傷伤訴诉訪访歸归檔档協协應应對对長长遠远進进還还續续給给統统結结' +
  '約约後后準准確确蓋盖無无設设備备買买賣卖資资貼贴補补勵励獎奖貧贫賑赈災灾難难適适齡龄養养' +
  '範范療疗藥药種种樹树糧粮飼饲農农漁渔牆墙廠厂';

const PLAIN = new Map<number, string>();
/** By character code: every text is asked for it, character by character. */
const IS_TRADITIONAL = new Uint8Array(0x10000);
for (let at = 0; at < TRADITIONAL.length; at += 2) {
  PLAIN.set(TRADITIONAL.charCodeAt(at), TRADITIONAL[at + 1] ?? '');
  IS_TRADITIONAL[TRADITIONAL.charCodeAt(at)] = 1;
}
for (const [plain, glyphs] of Object.entries(SAME_AS)) {
  for (const glyph of glyphs) PLAIN.set(glyph.charCodeAt(0), plain);
}

/** Whether a character is the traditional form of one in the table. */
export function isTraditional(code: number): boolean {
  return IS_TRADITIONAL[code] === 1;
}

/** A text with the simplified form of every ideograph in the table. */
export function simplified(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (isTraditional(text.charCodeAt(at))) return [...text].map(plainGlyph).join('');
  }
  return text;
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
