import { ONE, ZERO } from '../../model/decimal.ts';
import { formatRate } from '../../model/format.ts';
import type { ProjectResult } from '../projectResult.ts';
import { attainment } from './completionBandsFigure.ts';
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
      '每项有完成率的指标一行，点为完成率，竖线为 100%；目标为零或没有可比数值的指标不画成 0 或 100%。',
    rows,
    table: {
      caption: '完成率 = 实际完成值 ÷ 年度指标值',
      columns: [
        { name: '指标', numeric: false },
        { name: '年度指标值', numeric: false },
        { name: '实际完成值', numeric: false },
        { name: '完成率', numeric: true },
      ],
      rows: rows.map((row) => [row.label, row.target, row.actual, completionWords(row)]),
    },
    file: 'indicators.csv',
  };
}

function completionWords({ completion, met }: CompletionRow): string {
  if (completion !== undefined) return formatRate(completion);
  if (met === undefined) return '没有可比的数值';
  return `目标为零，${met ? '达成' : '未达成'}`;
}

/** More rows than this no longer read as a chart. */
const MOST_DEVIATIONS = 20;

/** Chart 3 of several forms: the indicators furthest from 100 %, each with its project. */
function deviatingRows(results: readonly ProjectResult[]): CompletionRow[] {
  const rows = results.flatMap((result) =>
    completionRows(result)
      .filter(({ completion, met }) => (completion ?? ONE) !== ONE || met === false)
      .map((row) => ({ ...row, label: `${result.project.name}：${row.label}` })),
  );
  // a target of zero that was missed is as far off as one of which nothing was done
  const distance = ({ completion = ZERO }: CompletionRow) => Math.abs(completion - ONE);
  return rows.sort((a, b) => distance(b) - distance(a)).slice(0, MOST_DEVIATIONS);
}

/** What chart 3 shows: how many indicators can be measured, how many are off target, the lowest. */
function captionOf(rows: readonly CompletionRow[]): string {
  const measured = rows.filter(({ met }) => met !== undefined);
  if (measured.length === 0) return `${rows.length} 项指标都没有可比的数值，完成率无法判定`;
  const head = `${rows.length} 项指标中 ${measured.length} 项有可比的数值`;
  const reached = (row: CompletionRow) => attainment(row) ?? ONE;
  const missed = measured
    .filter(({ met }) => met === false)
    .sort((a, b) => reached(a) - reached(b));
  const [lowest] = missed;
  if (lowest !== undefined) return `${head}，${missed.length} 项未达目标：${missedWords(lowest)}`;
  if (measured.every(({ completion }) => completion === ONE)) return `${head}，都恰好完成 100%`;
  const over = measured.filter(
    ({ completion = ONE, reverse }) => !reverse && completion > ONE,
  ).length;
  return over === 0 ? `${head}，都达到目标` : `${head}，都达到目标，${over} 项超过`;
}

function missedWords({ label, target, actual, completion }: CompletionRow): string {
  return completion === undefined
    ? `${label}目标 ${target}，实际 ${actual}`
    : `${label}完成 ${formatRate(completion)}`;
}
