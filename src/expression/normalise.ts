import { percentInWords } from './chineseNumber.ts';
import { isBlank, isInvisible, isTraditional, plainGlyph } from './glyphs.ts';
import { withoutFrame } from './numbering.ts';

const MARKUP = /<\/?(?:p|br|span|div|b|strong|font|u|i|em|td|tr)\b[^<>]{0,200}>|&nbsp;|&[en]sp;/gi;
const ENTITY = /&(lt|gt|le|ge|amp);/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', le: '≤', ge: '≥', amp: '&' };

/**
 * The same text in one way of writing: half-width, one glyph a sign, no markup, no numbering before
 * it, no blanks. Only a blank between two digits stays: whether 1 500 is one number or two is not
 * known. The original is kept by the caller. Time and length are linear in the text.
 * @example normaliseText('＞＝ ９５ 百分比') // '≥95%'
 */
export function normaliseText(text: string): string {
  const plain = isPlain(text) ? text : rewritten(text);
  return withoutFrame(
    /百分|分之|[一二两三四五六七八九]成/.test(plain) ? percentInWords(plain) : plain,
  );
}

/** Ideographs, Latin letters, digits and plain signs only: nothing to rewrite. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (!isPlainCode(text.charCodeAt(at))) return false;
  }
  return true;
}

function isPlainCode(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff && !isTraditional(code)) ||
    // ( ) * + , - . / digits : ;
    (code >= 0x28 && code <= 0x3b) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    // % = ≤ ≥ ‰ 、 。
    code === 0x25 ||
    code === 0x3d ||
    code === 0x2264 ||
    code === 0x2265 ||
    code === 0x2030 ||
    code === 0x3001 ||
    code === 0x3002
  );
}

function rewritten(text: string): string {
  const bare = /[<&]/.test(text) ? text.replace(MARKUP, ' ').replace(ENTITY, entity) : text;
  let plain = '';
  // the last two glyphs, since to look into a growing string would copy it
  let [last, lastButOne, isAfterBlank] = ['', '', false];
  for (let at = 0; at < bare.length; at++) {
    const code = bare.charCodeAt(at);
    if (isBlank(code)) {
      isAfterBlank = true;
    } else if (!isInvisible(code)) {
      const glyph = plainAfter(last, bare[at] ?? '', code);
      if (isAfterBlank && splitsNumber(lastButOne, last, glyph)) plain += ' ';
      plain += glyph;
      [lastButOne, last, isAfterBlank] = [last, glyph, false];
    }
  }
  return /[<>]/.test(plain) ? plain.replace(/>=|=>/g, '≥').replace(/<=|=</g, '≤') : plain;
}

/** A plain glyph; ² and ³ are digits of a unit after m and exponents after a digit. */
function plainAfter(last: string, glyph: string, code: number): string {
  if (code < 0x7f) return glyph;
  if (code === 0xb2 || code === 0xb3) {
    return /[m米]$/i.test(last) ? (code === 0xb2 ? '2' : '3') : glyph;
  }
  return plainGlyph(glyph);
}

/** Whether a blank stands inside what could be a number: 1 500, 1. 5, 1, 500. */
function splitsNumber(lastButOne: string, last: string, next: string): boolean {
  const isNumeral = /\d$/.test(last) || (/[.,]$/.test(last) && /\d$/.test(lastButOne));
  return isNumeral && /^[\d.,]/.test(next);
}

function entity(_: string, name: string): string {
  return ENTITIES[name] ?? '';
}
