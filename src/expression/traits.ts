import { isTraditional } from './glyphs.ts';

/** Kinds of characters that a text may have; a reader that needs one is asked only where it stands. */
export const TRAIT = {
  /** Anything that has another way of writing: full width, blanks, markup. */
  uneven: 1,
  digit: 2,
  /** A word of a date. */
  date: 4,
  /** Stands between the numbers of a date. */
  stroke: 8,
  /** 百分之五, 三分之二, 九成. */
  share: 16,
  /** What a template leaves: ≥**人. */
  filler: 32,
  /** A number in words. */
  numeral: 64,
  change: 128,
  /** Reached: 达成, 完成. */
  reached: 256,
  /** Turns what follows: 未, 没有. */
  turned: 512,
  /** Ends a remark or begins a value after a name: 投诉率(%), 错误率≤1%. */
  trailer: 1024,
  /** A sign or a word of direction that stands with a name: 差错率（逆向）. */
  way: 2048,
  traditional: 4096,
} as const;

const GLYPHS: readonly (readonly [trait: number, glyphs: string])[] = [
  [TRAIT.digit, '0123456789'],
  [TRAIT.date, '年月季节旦半一国Qq'],
  [TRAIT.stroke, './-'],
  [TRAIT.share, '分成'],
  [TRAIT.filler, '*×_'],
  [TRAIT.numeral, '一二两三四五六七八九十半'],
  [TRAIT.change, '提增上下降减压缩节'],
  [TRAIT.reached, '达完实符满'],
  [TRAIT.turned, '未没无停消不'],
  [TRAIT.trailer, ')）≤≥<>＜＞≦≧=＝%％‰'],
  [TRAIT.way, '≤≦＜<≥≧＞>不逆反正越'],
];
/** Plain besides ideographs, letters, digits and the signs from ( to ; of the alphabet. */
const PLAIN_SIGNS = '%=≤≥‰、。';

const TRAITS = new Uint16Array(0x10000);
for (let code = 0; code < TRAITS.length; code++) {
  TRAITS[code] = isTraditional(code)
    ? TRAIT.uneven | TRAIT.traditional
    : isPlain(code)
      ? 0
      : TRAIT.uneven;
}
for (const [trait, glyphs] of GLYPHS) {
  for (const glyph of glyphs) TRAITS[glyph.charCodeAt(0)] = traitsAt(glyph, 0) | trait;
}

/** Every trait of a text, as bits, in one pass. */
export function traitsOf(text: string): number {
  let traits = 0;
  for (let at = 0; at < text.length; at++) traits |= traitsAt(text, at);
  return traits;
}

/** Whether a character has another way of writing, or may have one. */
export function isUneven(code: number): boolean {
  return ((TRAITS[code] ?? 0) & TRAIT.uneven) !== 0;
}

function traitsAt(text: string, at: number): number {
  return TRAITS[text.charCodeAt(at)] ?? 0;
}

function isPlain(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    // ( ) * + , - . / digits : ;
    (code >= 0x28 && code <= 0x3b) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    PLAIN_SIGNS.includes(String.fromCharCode(code))
  );
}
