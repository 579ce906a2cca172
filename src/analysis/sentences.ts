import { type Decimal, formatDecimal, subtract } from '../model/decimal.ts';
import { formatCount, formatInterval, formatRate, formatWan } from '../model/format.ts';
import type { ProjectResult } from './projectResult.ts';
import { statedMoney } from './statedMoney.ts';
import type { Summary } from './summary.ts';

/** A project in one sentence: the money, the score, what can be checked. */
export function projectSentence({ project, score, open }: ProjectResult): string {
  const grade = score.reportedGrade === undefined ? '' : `（${score.reportedGrade}）`;
  const reported =
    score.reported === undefined
      ? '自评总分未填'
      : `自评 ${formatDecimal(score.reported)} 分${grade}`;
  const checkable = score.rows.filter((row) => row.checkable).length;
  const counts = [
    { count: open.error, word: '矛盾' },
    { count: open.warning, word: '待说明' },
    { count: open.info, word: '提示' },
  ].filter(({ count }) => count > 0);
  const found =
    counts.length === 0
      ? '各项检查都没有发现'
      : `检查发现 ${counts.map(({ count, word }) => `${count} 处${word}`).join('、')}`;
  return `${moneySentence(project)}；${reported}，按规则复核为 ${formatInterval(score.interval)}；${score.rows.length} 项指标中 ${checkable} 项有可核的数值；${found}。`;
}

/** A year in one sentence. */
export function summarySentence({
  projects,
  initial,
  adjusted,
  executed,
  change,
  rateAdjusted,
}: Summary): string {
  const changed =
    change === 0 ? '' : `，年中${changeWords(change)}，全年预算 ${formatWan(adjusted)} 万元`;
  const rate = rateAdjusted === undefined ? '' : `，执行率 ${formatRate(rateAdjusted)}`;
  return `${formatCount(projects)} 个项目年初预算 ${formatWan(initial)} 万元${changed}，全年执行 ${formatWan(executed)} 万元${rate}。`;
}

/** 调减 37.62 万元 or 调增 12.00 万元. */
export function changeWords(change: Decimal): string {
  return `${change < 0 ? '调减' : '调增'} ${formatWan(Math.abs(change) as Decimal)} 万元`;
}

function moneySentence({ funds }: ProjectResult['project']): string {
  const { initial, adjusted, executed } = statedMoney(funds);
  if (initial === undefined || adjusted === undefined || executed === undefined)
    return '年度资金总额没有填全，或与所列来源不符';
  const change = subtract(adjusted, initial);
  const changed = change === 0 ? '' : `，年中${changeWords(change)}`;
  return `年初预算 ${formatWan(initial)} 万元${changed}，全年执行 ${formatWan(executed)} 万元`;
}
