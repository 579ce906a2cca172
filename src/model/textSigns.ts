import { COMMON_SURNAMES, FURTHER_SURNAMES } from './surnames.ts';

// What a character is for the search; a character may be several of these, almost every one is none.
const DIGIT = 1;
/** May stand between the digits of a number, at most three at a time. */
const SEPARATOR = 2;
/** 一, 二: digits in words. */
const WORD = 4;
/** The last character of a role: 会计, 局长; a person is one, and may be named without a sign. */
const ROLE = 8;
const PERSON = 16;
/** Begins what makes of a role the label of a name: 负责人：, 负责人（签章）：, 负责人为. */
const SIGN = 32;
/** @, 微 of 微信, Q of QQ, w of wx, what a licence plate stands beside, and 址 of 住址. */
const ACCOUNT = 64;
const MARKUP = 128;
const STAR = 256;
/** Ends what may be a role after a name: 王某某（领队）. */
const CLOSING = 512;
/** Begins a name that runs on: 负责人王某某, 由王某某. */
const SURNAME = 1024;
/** Half of a name, whatever the surname: 领导何某. */
const MASK = 2048;
/** The last character of what is a role only before a name: 低保户王某某, 村医王某某, 主讲王某某. */
const BEFORE_NAME = 4096;

const BLANKS =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const BETWEEN_DIGITS = '.-—–_·/‐‑‒―−・•․‥…\u0387︙︰︱︲︳︴﹍﹎﹏﹒﹘﹣－⁻₋．／＿･';
const GLYPHS: readonly (readonly [kind: number, glyphs: string])[] = [
  [DIGIT, '0123456789０１２３４５６７８９'],
  [SEPARATOR, BLANKS + BETWEEN_DIGITS],
  [WORD, '〇零一二三四五六七八九幺'],
  [ROLE, '人⼈⺅名字导长⻓计纳任象表主师队记理员机生士家练书部者管监判核办报单由席书委'],
  [BEFORE_NAME, '户医讲手务'],
  [SURNAME, COMMON_SURNAMES + FURTHER_SURNAMES],
  [MASK, '某'],
  [PERSON, '人⼈'],
  [SIGN, `${BLANKS}＿(（[:：;；=|/_为是系—-`],
  [ACCOUNT, '@＠微QqWwVv车⻋牌址'],
  [CLOSING, ')）'],
  [MARKUP, '<&'],
  [STAR, '*＊'],
];
/** By character code: every text of every form is asked for it, character by character. */
const KINDS = new Uint16Array(0x10000);
for (const [kind, glyphs] of GLYPHS) {
  for (let at = 0; at < glyphs.length; at++) {
    const code = glyphs.charCodeAt(at);
    KINDS[code] = (KINDS[code] ?? 0) | kind;
  }
}

/** （人） is a unit and no role. */
const OPENING = '(（';

const FEWEST_DIGITS = 7;
const LONGEST_GAP = 3;
const FEWEST_WORDS = 10;
const ACCOUNTS =
  /[@＠]|微\s?信|QQ|[wv]x|v信|weixin|wechat|[车⻋牌][^。；;]{0,18}[A-Z][\s·•]?[A-Z\d]{5}|址[^。；;]{0,40}[\d０-９]|(?<=[A-Z\d]{5}\s{0,2})[车⻋]/iy;
const LABELLED = /\s{0,3}(?:[(（[][^)）\]]{0,8}[)）\]]\s{0,3})?[:：;；=|/_＿\s为是系—-]/y;
/** 联系人王某138: a number after a person. */
const NUMBERED = /[^，。]{2,4}(?:电话|手机|联系|\+?[\d１])/y;

/** What a text may hold that nobody wants in it; a text without the sign of it does not hold it. */
export const SIGN_OF = { personalData: 1, markup: 2, stars: 4 } as const;

/**
 * The signs that a legible text has (`invisible.ts`), as bits, in one pass; almost every text has none. Of personal data: seven
 * digits that follow each other, ten in words, an @, 微信 or QQ, or a role with a sign or a number after
 * it. Of markup < or &; a star, which masks a name or stands where a value is to be filled in.
 */
export function textSigns(text: string): number {
  if (!mayHaveSigns(text)) return 0;
  let signs = 0;
  let digits = 0;
  let gap = 0;
  let words = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)] ?? 0;
    if (kind === 0) {
      digits = 0;
      words = 0;
      continue;
    }
    if ((kind & (DIGIT | SEPARATOR)) === 0) digits = 0;
    if ((kind & WORD) === 0) words = 0;
    if ((kind & DIGIT) !== 0) {
      digits += 1;
      gap = 0;
    } else if (++gap > LONGEST_GAP) digits = 0;
    if ((kind & WORD) !== 0) words += 1;
    const isNumber = digits === FEWEST_DIGITS || words === FEWEST_WORDS;
    if (isNumber || isPersonal(text, at, kind)) signs |= SIGN_OF.personalData;
    if ((kind & MARKUP) !== 0) signs |= SIGN_OF.markup;
    if ((kind & STAR) !== 0) signs |= SIGN_OF.stars;
  }
  return signs;
}

/** A quick look: whether a text has so many digits, or so much as a character of anything else. */
function mayHaveSigns(text: string): boolean {
  let kinds = 0;
  let digits = 0;
  let words = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)] ?? 0;
    kinds |= kind;
    digits += kind & DIGIT;
    words += kind & WORD;
  }
  if ((kinds & (ACCOUNT | MARKUP | STAR)) !== 0 || digits >= FEWEST_DIGITS) return true;
  if (words >= FEWEST_WORDS * WORD) return true;
  const isLabel = (kinds & ROLE) !== 0 && (kinds & (SIGN | CLOSING)) !== 0;
  const mayRunOn = (kinds & (ROLE | BEFORE_NAME)) !== 0 && (kinds & (SURNAME | MASK)) !== 0;
  return isLabel || mayRunOn || (kinds & PERSON) !== 0;
}

/** Whether a text has a character in which a role could end. */
export function mayBeRole(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (((KINDS[text.charCodeAt(at)] ?? 0) & ROLE) !== 0) return true;
  }
  return false;
}

/** Whether an account, or a role with a sign or a number after it, stands at `at`. */
function isPersonal(text: string, at: number, kind: number): boolean {
  if ((kind & ACCOUNT) !== 0) return isAt(ACCOUNTS, text, at);
  if ((kind & MASK) !== 0) return ((KINDS[text.charCodeAt(at - 2)] ?? 0) & ROLE) !== 0;
  const after = at + 1;
  if ((kind & (ROLE | BEFORE_NAME)) === 0 || after === text.length) return false;
  const next = KINDS[text.charCodeAt(after)] ?? 0;
  if ((next & SURNAME) !== 0) return true;
  if ((kind & ROLE) === 0) return false;
  if ((next & CLOSING) !== 0) return at > 0 && !OPENING.includes(text.charAt(at - 1));
  if ((next & SIGN) !== 0 && isAt(LABELLED, text, after)) return true;
  return (kind & PERSON) !== 0 && isAt(NUMBERED, text, after);
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
