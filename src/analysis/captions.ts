import type { Decimal } from '../model/decimal.ts';
import { formatDecimal, ONE, subtract, ZERO } from '../model/decimal.ts';
import { formatRate, formatWan } from '../model/format.ts';
import type {
  BudgetExecutionRow,
  CompletionRow,
  PointsLostRow,
  ReportedIntervalRow,
} from './figures.ts';

/** What chart 1 shows, as a finding: the largest mid-year change, else the overall execution. */
export function budgetExecutionCaption(rows: readonly BudgetExecutionRow[]): string {
  const changes = rows.flatMap(({ label, initial, adjusted }) => {
    if (initial === undefined || adjusted === undefined || initial === adjusted) return [];
    return [{ label, change: subtract(adjusted, initial) }];
  });
  const largest = changes.sort((a, b) => Math.abs(b.change) - Math.abs(a.change))[0];
  if (largest === undefined) return '预算年中没有调整';
  const word = largest.change < 0 ? '调减' : '调增';
  const more = changes.length > 1 ? `，另有 ${changes.length - 1} 个项目有调整` : '';
  return `${largest.label}年中${word} ${formatWan(Math.abs(largest.change) as Decimal)} 万元${more}`;
}

/** What chart 2 shows: how many points were lost in all, and where most of them. */
export function pointsLostCaption(rows: readonly PointsLostRow[]): string {
  const lost = rows.filter((row) => row.lost > 0).sort((a, b) => b.lost - a.lost);
  const [most] = lost;
  if (most === undefined) return '没有失分';
  const sum = lost.reduce((total, row) => total + row.lost, 0) as Decimal;
  const several = new Set(rows.map(({ label }) => label)).size > 1;
  const place = several ? `${most.label}的${most.part}` : most.part;
  const all = most.lost === sum;
  return all
    ? `失 ${formatDecimal(sum)} 分，全部在${place}`
    : `共失 ${formatDecimal(sum)} 分，最多的是${place} ${formatDecimal(most.lost)} 分`;
}

/** What chart 3 shows: how many indicators can be measured, how many are off target, the lowest. */
export function completionCaption(rows: readonly CompletionRow[]): string {
  const measured = rows.flatMap(({ label, completion, met }) =>
    completion === undefined ? [] : [{ label, completion, met: met === true }],
  );
  if (measured.length === 0) return `${rows.length} 项指标都没有可比的数值，完成率无法判定`;
  const head = `${rows.length} 项指标中 ${measured.length} 项有可比的数值`;
  const missed = measured.filter(({ met }) => !met).sort((a, b) => a.completion - b.completion);
  const over = measured.filter(({ completion, met }) => met && completion !== ONE).length;
  const [lowest] = missed;
  if (lowest !== undefined) {
    return `${head}，${missed.length} 项未达目标：${lowest.label}完成 ${formatRate(lowest.completion)}`;
  }
  return over === 0 ? `${head}，都恰好完成 100%` : `${head}，都达到目标，${over} 项超过`;
}

/** What chart 4 shows: whether the reported totals lie in what the rule book admits. */
export function reportedIntervalCaption(rows: readonly ReportedIntervalRow[]): string {
  const outside = rows.filter(({ reported, low, high }) => reported < low || reported > high);
  const widest = [...rows].sort((a, b) => b.high - b.low - (a.high - a.low))[0];
  if (widest === undefined) return '没有自评总分';
  const width = formatDecimal(subtract(widest.high, widest.low), 2);
  if (outside.length > 0) return `${outside.length} 个项目的自评总分在复核区间之外`;
  if (widest.high - widest.low === ZERO) return '自评总分与复核得分一致';
  return rows.length === 1
    ? `自评总分在复核区间之内，区间宽 ${width} 分`
    : `自评总分都在复核区间之内，但区间最宽达 ${width} 分`;
}
