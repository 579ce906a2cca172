const COLLATOR = new Intl.Collator('zh-u-co-pinyin');

/** Chinese before by pinyin; the same text in the same order everywhere. */
export function comparePinyin(a: string, b: string): number {
  return COLLATOR.compare(a, b) || (a < b ? -1 : Number(a > b));
}

/** Each distinct name's place in the order of pinyin, from 0. */
export function pinyinRanks(names: Iterable<string>): ReadonlyMap<string, number> {
  const sorted = [...new Set(names)].sort(comparePinyin);
  return new Map(sorted.map((name, rank) => [name, rank]));
}
