import { type Cell, cellValue, parsePointsCell } from '../../model/cell.ts';
import { type Decimal, formatDecimal } from '../../model/decimal.ts';
import type { Funds, Project } from '../../model/project.ts';
import { rowWords } from '../../model/rowWords.ts';
import { type ScoreWords, totalWords } from '../../model/totalWords.ts';
import type { AuditSubject, Check, CheckResult, Subject, Words } from '../finding.ts';
import { both, either, hasMoney, hasRowColumn } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { rowResults } from '../rowCheck.ts';
import { labelScores } from '../rows/labelScores.ts';
import { REVIEW_COLUMNS, reviewLabel } from '../rows/reviewColumns.ts';
import { ROW } from '../rows/rowTraits.ts';
import { rowCells, rowLabel } from '../wording/rowLabel.ts';

/** Q7: no score is above the points beside it, in a row, for 预算执行率 or in the total, nor those of a group above the points in its name. */
export const scoreAbovePoints: Check = {
  code: 'scoreAbovePoints',
  title: '得分高于分值',
  severity: 'error',
  basis: printedBasis('Q7', '自评表所印分值与得分：得分在 0 与分值之间'),
  appliesTo: either(
    hasRowColumn('points', 'score'),
    hasMoney('points', 'score'),
    ({ totalPoints, totalScore }) => totalPoints.kind !== 'absent' && totalScore.kind !== 'absent',
    both(hasRowColumn('score'), ({ level1 }) =>
      level1.some(({ printedPoints }) => printedPoints !== undefined),
    ),
  ),
  check: (subject) => [
    ...aboveExecution(subject.project.funds),
    ...rowResults(subject, {
      when: ROW.overPoints,
      column: 'score',
      find: ({ indicator, points, reported }) =>
        points === undefined || reported === undefined
          ? undefined
          : () => words(rowLabel(indicator), points, reported, indicator.words),
    }),
    ...aboveReview(subject.project),
    ...aboveTotal(subject),
    ...aboveLabels(subject),
  ],
};

/** What a review gave a row, against the points of that row. */
function aboveReview({ indicators, layout, columns }: Project): CheckResult[] {
  return REVIEW_COLUMNS.filter((column) => columns.has(column)).flatMap((column) =>
    indicators.flatMap((row): CheckResult[] => {
      const points = cellValue(row.points);
      const score = cellValue(parsePointsCell(row.cells[column]));
      if (points === undefined || score === undefined || score <= points) return [];
      const names = { points: row.words.points, score: reviewLabel(layout, column) };
      return [
        {
          seq: row.seq,
          about: { kind: 'cell', column },
          words: () => words(rowLabel(row), points, score, names),
        },
      ];
    }),
  );
}

/** The rows of a form without points, against those that the name of their group prints: 产出指标（40分）. */
function aboveLabels(subject: AuditSubject): CheckResult[] {
  const names = rowWords(subject.project.layout);
  return labelScores(subject)
    .filter(({ sum, printed }) => sum > printed)
    .map(({ label, sum, printed, rows }) => ({
      cells: () => rowCells(rows, 'score'),
      words: () => ({
        message: `表头“${label}”印 ${formatDecimal(printed)} 分，其下各行${names.score}合计 ${formatDecimal(sum)} 分，高于所印的分值。`,
        evidence: `${label}；${rows
          .flatMap(({ reported }) => (reported === undefined ? [] : formatDecimal(reported)))
          .join(' + ')} = ${formatDecimal(sum)}`,
        advice: `核对各行${names.score}，合计不应超过表头所印的分值。`,
      }),
    }));
}

function aboveExecution({ total, words: names }: Funds): CheckResult[] {
  return above('预算执行率', total, names, { kind: 'funds', row: total.key, column: 'score' });
}

/** A total that is rescaled is of 100, and the points beside it are those of the rows that apply (G4). */
function aboveTotal({ project, score }: AuditSubject): CheckResult[] {
  if (score.sums.scores.result.kind === 'rescaled') return [];
  const cells = { points: project.totalPoints, score: project.totalScore };
  return above('总分栏', cells, totalWords(project.layout), { kind: 'total', column: 'score' });
}

function above(
  place: string,
  cells: { readonly points: Cell; readonly score: Cell },
  names: ScoreWords,
  about: Subject,
): CheckResult[] {
  const points = cellValue(cells.points);
  const score = cellValue(cells.score);
  if (points === undefined || score === undefined || score <= points) return [];
  return [{ about, words: () => words(place, points, score, names) }];
}

function words(place: string, points: Decimal, score: Decimal, names: ScoreWords): Words {
  const cells = `${names.points} ${formatDecimal(points)}`;
  return {
    message: `${place}${cells} 分，${names.score} ${formatDecimal(score)} 分，${names.score}高于${names.points}。`,
    evidence: `${cells}；${names.score} ${formatDecimal(score)}`,
    advice: `核对${names.points}和${names.score}，${names.score}不应超过${names.points}。`,
  };
}
