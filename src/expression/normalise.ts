import { percentInWords } from './chineseNumber.ts';
import { isBlank, isInvisible, plainGlyph } from './glyphs.ts';
import { withoutFrame } from './numbering.ts';
import { isUneven, TRAIT, traitsOf } from './traits.ts';

const MARKUP = /<\/?(?:p|br|span|div|b|strong|font|u|i|em|td|tr)\b[^<>]{0,200}>|&nbsp;|&[en]sp;/gi;
const ENTITY = /&(lt|gt|le|ge|amp);/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', le: '≤', ge: '≥', amp: '&' };
const SHARE_IN_WORDS = /百分|分之|[一二两三四五六七八九]成/;
/** A blank stays only inside what could be a number: 1 500, 1. 5, 1, 500. */
const BLANK_OUTSIDE_NUMBER = /(?<!\d|\d ?[.,]) | (?![\d.,])/g;
/** Digits of a unit after m; after a digit they are exponents. */
const RAISED = /(?<=[m米] ?)[²³]/gi;

/** A text in one way of writing, and what kinds of characters it has at most. */
export interface NormalText {
  readonly text: string;
  readonly traits: number;
}

/**
 * The same text in one way of writing: half-width, one glyph a sign, no markup, no numbering before
 * it, no blanks. Only a blank between two digits stays: whether 1 500 is one number or two is not
 * known. The original is kept by the caller. Time and length are linear in the text.
 * @example normaliseText('＞＝ ９５ 百分比') // '≥95%'
 */
export function normaliseText(text: string): string {
  return normalised(text).text;
}

/** The same with the traits of the text, for readers that need some of them. */
export function normalised(original: string): NormalText {
  const own = traitsOf(original);
  const isEven = (own & TRAIT.uneven) === 0;
  const text = isEven ? original : rewritten(original);
  const traits = isEven ? own : traitsOf(text);
  if ((traits & TRAIT.share) === 0 || !SHARE_IN_WORDS.test(text)) {
    return { text: withoutFrame(text), traits };
  }
  const inDigits = percentInWords(text);
  return { text: withoutFrame(inDigits), traits: traitsOf(inDigits) };
}

function rewritten(text: string): string {
  const bare = /[<&]/.test(text) ? text.replace(MARKUP, ' ').replace(ENTITY, entity) : text;
  const glyphs = withPlainGlyphs(bare);
  const spaced = glyphs.includes(' ') ? glyphs.replace(/ +/g, ' ') : glyphs;
  const level = /[²³]/.test(spaced) ? spaced.replace(RAISED, digitOfUnit) : spaced;
  const plain = level.includes(' ') ? level.replace(BLANK_OUTSIDE_NUMBER, '') : level;
  return /[<>]/.test(plain) ? plain.replace(/>=|=>/g, '≥').replace(/<=|=</g, '≤') : plain;
}

/** Each glyph in its plain form, blanks as one of them; what stands between two of them is taken whole. */
function withPlainGlyphs(text: string): string {
  let plain = '';
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isUneven(code)) continue;
    plain += text.slice(start, at);
    if (isBlank(code)) plain += ' ';
    else if (!isInvisible(code)) plain += plainGlyph(text.charAt(at));
    start = at + 1;
  }
  return start === 0 ? text : plain + text.slice(start);
}

function digitOfUnit(raised: string): string {
  return raised === '²' ? '2' : '3';
}

function entity(_: string, name: string): string {
  return ENTITIES[name] ?? '';
}
