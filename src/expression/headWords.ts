import type { Operator } from './expression.ts';

/** What a word before a number says: a sign, 约, each, or nothing; `weak` signs give way to a suffix. */
export interface HeadWord {
  readonly text: string;
  readonly operator?: Operator;
  readonly weak?: true;
  readonly approximate?: true;
  readonly below?: true;
  readonly each?: true;
}

/** Signs in words; under `none` the words that say nothing of the number but that it was reached. */
const SIGNS: Readonly<Record<Operator, string>> = {
  '≥':
    '≥ 不少于 不低于 不小于 不短于 不下于 不得少于 不得低于 不得小于 大于等于 大于或等于 高于等于 高于或等于 ' +
    '多于等于 至少 最少 最低',
  '>': '> 大于 高于 多于 超过',
  '≤':
    '≤ 不超过 不高于 不多于 不大于 不长于 不超 不得超过 不得高于 不得多于 不得大于 不能超过 小于等于 小于或等于 ' +
    '低于等于 低于或等于 少于等于 至多 最多 最高',
  '<': '< 小于 低于 少于 不足 不到 未到 未满',
  '=': '= 等于',
  none:
    '发生 已 已达 完成 已完成 实际 实际完成 达 达到 已达到 达到了 达成 共 共计 合计 总计 累计 计 为 是 全年 全年完成 ' +
    '全年共 平均 保持 保持在 维持 维持在 稳定在 提高到 提高至 提升到 提升至 增加到 增加至 降到 降至 降低到 ' +
    '降低至 下降到 下降至 控制到',
};
const WEAK_AT_MOST = '控制在 限制在 压减到 压减至';
const ABOUT = '约 大约 约为 大概';
/** 近500人 lies below 500. */
const BELOW = '近 将近 接近 近乎';
const EACH = '各 各为 分别 分别为';

const HEAD_WORDS: readonly HeadWord[] = [
  ...Object.entries(SIGNS).flatMap(([operator, words]) =>
    words
      .split(' ')
      .map((text) => (operator === 'none' ? { text } : { text, operator: operator as Operator })),
  ),
  ...WEAK_AT_MOST.split(' ').map((text) => ({ text, operator: '≤', weak: true }) as const),
  ...ABOUT.split(' ').map((text) => ({ text, approximate: true }) as const),
  ...BELOW.split(' ').map((text) => ({ text, approximate: true, below: true }) as const),
  ...EACH.split(' ').map((text) => ({ text, each: true }) as const),
];

/** By the code of the first character, longest first. */
const BY_FIRST = new Map<number, HeadWord[]>();
for (const word of HEAD_WORDS) {
  const first = word.text.charCodeAt(0);
  const words = [...(BY_FIRST.get(first) ?? []), word];
  BY_FIRST.set(
    first,
    words.sort((a, b) => b.text.length - a.text.length),
  );
}

/** The longest known word that begins at `at`. */
export function headWordAt(text: string, at: number): HeadWord | undefined {
  return BY_FIRST.get(text.charCodeAt(at))?.find((word) => text.startsWith(word.text, at));
}
