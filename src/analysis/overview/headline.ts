import { type Decimal, subtract, ZERO } from '../../model/decimal.ts';
import { formatCount, formatRate, formatWan } from '../../model/format.ts';
import { outcomeWords } from '../outcomeWords.ts';
import { changeWords, unsummedWords } from '../sentences.ts';
import type { Summary } from '../summary.ts';
import { reportedRange } from './reportedRange.ts';

/**
 * The one finding that matters of several projects, without a full stop: what became of the money, and
 * the larger of what was cut in mid-year and what was left unspent.
 * @example headline(summary) // '年初预算 324.00 万元执行了 88.4%，年中调减 37.62 万元'
 */
export function headline(summary: Summary): string {
  const { projects, money, rateAdjusted, rateInitial, leftOut } = summary;
  if (money === undefined || rateAdjusted === undefined) return unsummedWords(projects, leftOut);
  const { initial, adjusted, executed, change } = money;
  const unspent = subtract(adjusted, executed);
  if (rateInitial !== undefined && Math.abs(change) > Math.abs(unspent)) {
    return `年初预算 ${formatWan(initial)} 万元执行了 ${formatRate(rateInitial)}，年中${changeWords(change)}`;
  }
  const budget = `全年预算 ${formatWan(adjusted)} 万元`;
  if (unspent === ZERO) return `${budget}全部执行，年中没有调整`;
  const rest = `${formatWan(Math.abs(unspent) as Decimal)} 万元`;
  return `${budget}执行了 ${formatRate(rateAdjusted)}，${unspent > 0 ? '未执行' : '超出'} ${rest}`;
}

/**
 * How well, in one sentence: the reported scores, the targets and how much of them is known, what the
 * checks found and how many projects need a decision.
 */
export function outcomeLine(summary: Summary, undecided: number): string {
  const { outcomes, findings } = summary;
  const range = reportedRange(summary);
  const scores = range === undefined ? '' : `自评 ${range} 分；`;
  const checks = findings.error === 0 ? '' : `；检查发现 ${formatCount(findings.error)} 处矛盾`;
  const decisions = undecided === 0 ? '' : `；${formatCount(undecided)} 个项目需要处理`;
  return `${scores}${outcomeWords(outcomes, undefined, summary.cut)}${checks}${decisions}。`;
}
