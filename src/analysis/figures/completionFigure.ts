import { ONE } from '../../model/decimal.ts';
import { formatRate } from '../../model/format.ts';
import type { ProjectResult } from '../projectResult.ts';
import { completionRows } from './completionRows.ts';
import type { CompletionRow, Figure } from './figure.ts';

/** Chart 3: one form shows every indicator with points; several show those that are off target. */
export function completionFigure(results: readonly ProjectResult[]): Figure<'completion'> {
  const all = results.flatMap(completionRows);
  const rows = results.length === 1 ? all : deviatingRows(results);
  return completionFigureOf(rows, captionOf(all));
}

/** The figure of some indicators, under any caption. */
export function completionFigureOf(
  rows: readonly CompletionRow[],
  caption: string,
): Figure<'completion'> {
  return {
    id: 'chart-completion',
    chart: 'completion',
    kind: '目标与实际',
    caption,
    description:
      '每项有可比数值的指标一行，点为完成率，竖线为 100%；没有可比数值的指标不画成 0 或 100%。',
    rows,
    table: {
      caption: '完成率 = 实际完成值 ÷ 年度指标值',
      columns: [
        { name: '指标', numeric: false },
        { name: '年度指标值', numeric: false },
        { name: '实际完成值', numeric: false },
        { name: '完成率', numeric: true },
      ],
      rows: rows.map(({ label, target, actual, completion }) => [
        label,
        target,
        actual,
        completion === undefined ? '没有可比的数值' : formatRate(completion),
      ]),
    },
    file: 'indicators.csv',
  };
}

/** More rows than this no longer read as a chart. */
const MOST_DEVIATIONS = 20;

/** Chart 3 of several forms: the indicators furthest from 100 %, each with its project. */
function deviatingRows(results: readonly ProjectResult[]): CompletionRow[] {
  const rows = results.flatMap((result) =>
    completionRows(result)
      .filter(({ completion }) => completion !== undefined && completion !== ONE)
      .map((row) => ({ ...row, label: `${result.project.name}：${row.label}` })),
  );
  const distance = ({ completion = ONE }: CompletionRow) => Math.abs(completion - ONE);
  return rows.sort((a, b) => distance(b) - distance(a)).slice(0, MOST_DEVIATIONS);
}

/** What chart 3 shows: how many indicators can be measured, how many are off target, the lowest. */
function captionOf(rows: readonly CompletionRow[]): string {
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
