import type { Decimal } from '../../model/decimal.ts';
import {
  formatChange,
  formatCount,
  formatRate,
  formatSignedRate,
  formatWan,
} from '../../model/format.ts';
import { terms } from '../../model/terms.ts';
import type { DataTable } from '../figures/figure.ts';
import type { MetShare } from './metShare.ts';
import { pointsWords } from './pointsWords.ts';
import type { ValueChange } from './valueChange.ts';
import type { BeforeAfter } from './yearChange.ts';
import type { YearPair } from './yearPair.ts';

/** 同口径比较: the projects of both years, each figure with its change in its own unit and in percent. */
export function likeForLikeTable({ before, after, totals }: YearPair): DataTable {
  const { projects, counted, money, rateAdjusted, met } = totals;
  const out = counted === projects ? '' : `；金额只计两年都填全的 ${counted} 个`;
  return {
    caption: `只计 ${before} 和 ${after} 年度都有的 ${projects} 个项目${out}`,
    columns: [
      { name: '项目', numeric: false },
      { name: `${before} 年度`, numeric: true },
      { name: `${after} 年度`, numeric: true },
      { name: '变化', numeric: true },
    ],
    rows: [
      moneyRow(terms.initial, money.initial),
      moneyRow(terms.adjusted, money.adjusted),
      moneyRow(terms.executed, money.executed),
      rateRow('执行率（占全年预算）', rateAdjusted),
      rateRow('达标率（占能判定的指标）', { before: met.before.share, after: met.after.share }),
      countRow('达到目标的指标（项）', met),
    ],
  };
}

function moneyRow(name: string, { before, after, change, changeRate }: ValueChange): string[] {
  const wan = (value: Decimal | undefined) => (value === undefined ? '无法合计' : formatWan(value));
  const share = changeRate === undefined ? '' : `（${formatSignedRate(changeRate)}）`;
  const words = change === undefined ? '不能比较' : `${formatChange(change)}${share}`;
  return [`${name}（万元）`, wan(before), wan(after), words];
}

function rateRow(name: string, { before, after }: BeforeAfter<Decimal | undefined>): string[] {
  const rate = (value: Decimal | undefined) =>
    value === undefined ? '无法计算' : formatRate(value);
  const isKnown = before !== undefined && after !== undefined;
  return [name, rate(before), rate(after), isKnown ? pointsWords(before, after) : '不能比较'];
}

function countRow(name: string, { before, after }: BeforeAfter<MetShare>): string[] {
  const count = ({ met, assessable }: MetShare) =>
    assessable === 0 ? '没有能判定的' : `${formatCount(assessable)} 项中 ${formatCount(met)} 项`;
  if (before.assessable === 0 || after.assessable === 0) {
    return [name, count(before), count(after), '不能比较'];
  }
  const change = after.met - before.met;
  const size = formatCount(Math.abs(change));
  const words = change === 0 ? '持平' : `${change > 0 ? '+' : '−'}${size} 项`;
  return [name, count(before), count(after), words];
}
