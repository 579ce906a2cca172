const DIGITS = '零一二三四五六七八九';
const IN_WORDS = /百分之([零〇一二两三四五六七八九十百点\d.]{1,8})/g;

/**
 * Percentages in words as digits; nothing else in words is read as a number, because 一次性 and
 * 第三 are none.
 * @example percentInWords('百分之九十五以上') // '95%以上'
 */
export function percentInWords(text: string): string {
  return text.replaceAll('百分比', '%').replace(IN_WORDS, (all: string, words: string) => {
    const number = /^\d+(?:\.\d+)?$/.test(words) ? words : numberInWords(words);
    return number === undefined ? all : `${number}%`;
  });
}

/** 0 to 100, with decimals after 点; undefined where it is not a number. */
function numberInWords(words: string): string | undefined {
  const match =
    /^(?:一?(百)|([一二三四五六七八九])?(十)?([一二两三四五六七八九零〇])?)(?:点([零〇一二三四五六七八九]{1,4}))?$/.exec(
      words,
    );
  if (match === null || words === '') return undefined;
  const [, hundred, tens, ten, ones, places] = match;
  if (hundred === undefined && tens !== undefined && ten === undefined && ones !== undefined)
    return undefined;
  const whole =
    hundred !== undefined
      ? 100
      : ten === undefined
        ? digit(tens ?? ones)
        : (tens === undefined ? 1 : digit(tens)) * 10 + (ones === undefined ? 0 : digit(ones));
  const fraction = [...(places ?? '')].map(digit).join('');
  return fraction === '' ? String(whole) : `${whole}.${fraction}`;
}

function digit(word: string | undefined): number {
  if (word === '两') return 2;
  return Math.max(0, DIGITS.indexOf(word === '〇' || word === undefined ? '零' : word));
}
