import { compare } from '../../expression/compare.ts';
import type { Quantity } from '../../expression/expression.ts';
import { BARE } from '../../expression/unit.ts';
import { ZERO } from '../../model/decimal.ts';
import type { RowScore } from '../../scoring/rowScore.ts';

/** 无, 未发生, 零投诉, but not 无法统计 and not 零星. */
const NOTHING =
  /^(?:全年|本年度?|当年|均)?(?:为)?(?:[零〇](?!星|散)|无(?![法从偿])|没有|未(?:发生|出现|发现|收到|接到|产生))/;
/** 两次, 十二场, but not 一次性, 一个体 and 第三期. */
const COUNTED =
  /(?<![第之一二三四五六七八九十百千两])[一二三四五六七八九十百千两]+(?:万|亿)?(?:个|人|名|户|次|场|家|份|件|台|套|项|起|期|篇|本|例|座|处|所|辆|批|条|块|间|支|类|村|天|元|米|亩)(?![性体])/;
/** 当日, 即时: at most a day, where days or less are asked for. */
const AT_ONCE = /(?:^|后)(?:当[日天场即]|即[日时刻]|实时|立即|随到随[办审])/;
const TERM = /[日天]|小时|分钟/;
const NONE_AT_ALL: Quantity = {
  kind: 'quantity',
  operator: 'none',
  value: ZERO,
  unit: BARE,
  approximate: false,
};

/**
 * Whether words state the number that a target asks for: two times as 两次, a day as 当日, or nothing at all as 无,
 * 零事故 and 未发生 where zero reaches the target.
 */
export function saysNumberInWords({ indicator, target, actual, direction }: RowScore): boolean {
  const text = (indicator.actual ?? '').trim();
  if (COUNTED.test(text)) return true;
  if (AT_ONCE.test(text) && TERM.test(indicator.target ?? '')) return true;
  if (actual.kind !== 'none' && !NOTHING.test(text)) return false;
  const zero = compare(target, NONE_AT_ALL, direction);
  return (zero.kind === 'ratio' || zero.kind === 'binary') && zero.met;
}
