import { ZERO } from '../../model/decimal.ts';
import { formatCount } from '../../model/format.ts';
import { OFFICIAL_ROW_WORDS, type RowWords, rowWords } from '../../model/rowWords.ts';
import { OUTCOME_WORDS } from '../../model/words.ts';
import type { ProjectResult } from '../projectResult.ts';
import { explorerPage } from './explorerPage.ts';
import type { Figure, TargetOutcome, TargetRow } from './figure.ts';
import { firstRows } from './firstRows.ts';
import type { LastYear } from './lastYear.ts';
import { targetRows } from './targetRows.ts';

/** The rows with a deviation that a page of several projects names. */
const MOST_ROWS = 12;

/**
 * Chart 3: how far each indicator came from its target. One form shows all; several show what was missed
 * and, in the lane below, every indicator that numbers do not judge. Absent without targets or actuals.
 */
export function targetDeviationFigure(
  results: readonly ProjectResult[],
  last: LastYear,
): Figure<'targetDeviation'> | undefined {
  const alike = {
    met: explorerPage(results, { outcome: 'met' }),
    missed: explorerPage(results, { outcome: 'missed' }),
    unassessable: explorerPage(results, { outcome: 'unassessable' }),
  };
  const all = results.flatMap((result) =>
    targetRows(result, last, alike).map((row) => ({
      ...row,
      label: results.length === 1 ? row.label : `${result.project.name}：${row.label}`,
    })),
  );
  if (all.length === 0) return undefined;
  const names = sharedWords(results);
  const measured = all.filter(({ deviation }) => deviation !== undefined).sort(worstFirst);
  const candidates =
    results.length === 1 ? measured : measured.filter(({ outcome }) => outcome === 'missed');
  const shown = results.length === 1 ? candidates : firstRows(candidates, MOST_ROWS);
  const rows = [...shown, ...all.filter(({ deviation }) => deviation === undefined)];
  return {
    id: 'chart-target-deviation',
    chart: 'targetDeviation',
    kind: '目标与实际',
    caption: captionOf(all),
    description: `每项有两个可比数值的指标一行，竖线为恰好达标，右边总是更好；点的面积为${names.points}，未达成的为菱形，倒三角为上年实际。没有可比数值的指标每项一格，按结论和原因分开。`,
    rows,
    foot: footOf(measured, candidates.length, shown.length),
    table: {
      caption: `偏差 = ${names.actual} − ${names.target}`,
      columns: ['指标', names.target, names.actual, '偏差', '结论'].map((name) => ({
        name,
        numeric: false,
      })),
      rows: rows.map(({ label, target, actual, words, outcome }) => [
        label,
        target,
        actual,
        words.join('，'),
        OUTCOME_WORDS[outcome],
      ]),
    },
    file: 'indicators.csv',
  };
}

/** What one form calls its columns; of several, the official terms. */
function sharedWords(results: readonly ProjectResult[]): RowWords {
  const [only, ...others] = results;
  return only === undefined || others.length > 0
    ? OFFICIAL_ROW_WORDS
    : rowWords(only.project.layout);
}

/** Points lost first, then how far below the target. */
function worstFirst(a: TargetRow, b: TargetRow): number {
  return b.lost - a.lost || (a.deviation ?? ZERO) - (b.deviation ?? ZERO);
}

/** What chart 3 shows, counted as everywhere: judged, missed, not judged. */
function captionOf(rows: readonly TargetRow[]): string {
  const count = (outcome: TargetOutcome) => rows.filter((row) => row.outcome === outcome).length;
  const [met, missed, open] = [count('met'), count('missed'), count('unassessable')];
  const judged = met + missed;
  if (judged === 0) return `${formatCount(open)} 项指标都无法判定是否达到目标`;
  const found =
    missed === 0
      ? judged === 1
        ? '能判定的 1 项达到了目标'
        : `能判定的 ${formatCount(judged)} 项都达到了目标`
      : `能判定的 ${formatCount(judged)} 项中 ${formatCount(missed)} 项未达目标`;
  return open === 0 ? found : `${found}，另有 ${formatCount(open)} 项无法判定`;
}

function footOf(measured: readonly TargetRow[], missed: number, shown: number): string | undefined {
  if (shown === measured.length) return undefined;
  const met = measured.length - missed;
  const parts = [
    ...(missed > shown ? [`未达成的另有 ${formatCount(missed - shown)} 项`] : []),
    ...(met > 0 ? [`达成的 ${formatCount(met)} 项不列`] : []),
  ];
  return parts.length === 0 ? undefined : `有可比数值的指标中，${parts.join('，')}。`;
}
