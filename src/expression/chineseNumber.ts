const DIGITS = '零一二三四五六七八九';
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const SHARE = /([百千万])分之([零〇一二两三四五六七八九十百点\d.]{1,8})/g;
/** What is printed behind the number, ten-thousandths in tenths of ‰. */
const SHARES: Readonly<Record<string, readonly [mark: string, places: number]>> = {
  百: ['%', 0],
  千: ['‰', 0],
  万: ['‰', 1],
};
/** 三分之二; 百分之九十五 is read before. */
const FRACTION = /([二三四五六七八九十])分之([一二两三四五六七八九])/g;
/** 九成, 九成五; not 成果, 成立. */
const TENTHS =
  /([一二两三四五六七八九])成([一二三四五六七八九半])?(?=$|以上|以下|及以上|以内|左右)/g;
/** 3个半月, 2年半, 1小时半; not 1个半成品, 2天半价. */
const HALF = /(?<![\d.,])(\d{1,3})(个(?=半(?:月|小时|学期))|(?:年|小时|天)(?=半(?![价成年天])))半/g;
/** 半小时, 半个月; not 上半年 and 1天半. */
const HALF_ALONE = /(?<![\d上下前后个年时天一两])半(?=个(?:小时|月|学期)|小时|天(?!价)|年)/g;
/** 两次, 二十场, but not 一次性, 第三期, 一个体. */
const COUNTED =
  /(?<![第之\d])([零一二两三四五六七八九十百千万]{1,7})(?=(?:余|多)?(?:个|人|名|户|次|场|家|份|件|台|套|项|起|期|篇|本|张|册|栋|盏|株|宗|例|座|处|所|辆|批|条|块|间|支|类|村|天|元|万元|亿元|米|公里|亩|吨|倍|小时|分钟|工作日)(?![性体代]))/g;

/**
 * Shares in words as digits: 百分之九十五, 万分之一, 三分之二, 九成. Other numbers in words are left, because
 * 一次性 and 第三 are none.
 * @example percentInWords('百分之九十五以上') // '95%以上'
 */
export function percentInWords(text: string): string {
  return text
    .replaceAll('百分比', '%')
    .replace(SHARE, (all: string, below: string, words: string) => {
      const number = /^\d+(?:\.\d+)?$/.test(words) ? words : shareInWords(words);
      const [mark, places] = SHARES[below] ?? ['%', 0];
      return number === undefined ? all : `${Number(`${number}e-${places}`)}${mark}`;
    })
    .replace(FRACTION, (all: string, below: string, above: string) => {
      const [whole, part] = [numberInWords(below), numberInWords(above)];
      if (whole === undefined || part === undefined || part >= whole) return all;
      return `${Number(((part * 100) / whole).toFixed(6))}%`;
    })
    .replace(TENTHS, (_: string, tens: string, ones = '') => {
      const rest = ones === '半' ? 5 : ones === '' ? 0 : digit(ones);
      return `${digit(tens) * 10 + rest}%`;
    });
}

/**
 * Counts in words as digits, where a measure word follows.
 * @example countInWords('不少于二十场') // '不少于20场'
 */
export function countInWords(text: string): string {
  return text.replace(COUNTED, (all: string) => numberInWords(all)?.toString() ?? all);
}

/**
 * Halves as digits, alone or behind a whole number.
 * @example halvesInDigits('3个半月') // '3.5个月'
 */
export function halvesInDigits(text: string): string {
  return text.replace(HALF, '$1.5$2').replace(HALF_ALONE, '0.5');
}

/** A whole number in words up to 9,999 万; undefined where it is not one: 一二, 百十. */
export function numberInWords(words: string): number | undefined {
  const [above, below, ...more] = words.split('万');
  if (above === undefined || more.length > 0) return undefined;
  const high = belowTenThousand(above);
  if (below === undefined) return high;
  const low = below === '' ? 0 : belowTenThousand(below);
  return high === undefined || low === undefined ? undefined : high * 10_000 + low;
}

function belowTenThousand(words: string): number | undefined {
  let [sum, pending, last] = [0, 0, 10_000];
  for (const word of words) {
    const unit = TENS[word];
    if (unit === undefined) {
      if (pending !== 0) return undefined;
      pending = digit(word);
    } else {
      if (unit >= last || (pending === 0 && word !== '十')) return undefined;
      sum += (pending === 0 ? 1 : pending) * unit;
      [pending, last] = [0, unit];
    }
  }
  // 一百二 may be 120
  if (pending !== 0 && last > 10 && last < 10_000 && !/[零〇]/.test(words)) return undefined;
  return words === '' ? undefined : sum + pending;
}

/** 0 to 100, with decimals after 点; undefined where it is not a number. */
function shareInWords(words: string): string | undefined {
  const [whole = '', places = '', ...more] = words.replace(/^百$/, '一百').split('点');
  const value = numberInWords(whole);
  if (value === undefined || value > 100 || more.length > 0) return undefined;
  if (!/^[零〇一二三四五六七八九]{0,4}$/.test(places)) return undefined;
  const fraction = [...places].map(digit).join('');
  return fraction === '' ? String(value) : `${value}.${fraction}`;
}

function digit(word: string): number {
  if (word === '两') return 2;
  return Math.max(0, DIGITS.indexOf(word === '〇' ? '零' : word));
}
