import {
  type Decimal,
  decimal,
  formatDecimal,
  multiplyDivide,
  ONE,
  subtract,
  sumOf,
  ZERO,
} from '../../model/decimal.ts';
import { rowWords } from '../../model/rowWords.ts';
import { totalWords } from '../../model/totalWords.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { AuditSubject, Check, CheckResult } from '../finding.ts';
import { both, hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { hasRowReason } from '../reasons/explainsRow.ts';
import { type LabelScore, labelScores } from '../rows/labelScores.ts';
import { rowCells, rowLabel } from '../wording/rowLabel.ts';

const FULL = decimal(100);
/** What rounding of scores may hide. */
const NEAR = decimal('0.1');
const hasPoints = hasRowColumn('points');

/**
 * X2, of a form that prints no points: its scores are its total, every row reached its target, all money was spent,
 * and still the total is short of 100 by less than any row has; or the rows of a group score less than the points in
 * its name, and what its rows missed does not come to that.
 */
export const lossUnseen: Check = {
  code: 'lossUnseen',
  title: '得分不满而看不出扣分处',
  severity: 'info',
  ofWhole: true,
  basis: ownBasis('X2'),
  appliesTo: (project) =>
    both(hasRowColumn('score'), hasRowColumn('target', 'actual'))(project) && !hasPoints(project),
  check: (subject) => {
    const groups = shortGroups(subject);
    return groups.length === 0 ? shortTotal(subject) : groups;
  },
};

/** The groups of which nobody can see which row lost what the name of the group has and its rows have not. */
function shortGroups(subject: AuditSubject): CheckResult[] {
  const names = rowWords(subject.project.layout);
  return labelScores(subject)
    .filter((group) => group.complete && group.sum < group.printed && isUntold(group, subject))
    .map(({ label, printed, sum, rows }) => ({
      cells: () => rowCells(rows, 'score'),
      words: () => ({
        message: `表头“${label}”印 ${formatDecimal(printed)} 分，其下各行${names.score}合计 ${formatDecimal(sum)} 分，少 ${formatDecimal(subtract(printed, sum))} 分；自评表没有分值栏，看不出扣在哪一行、为什么。`,
        evidence: `${label}；${rows.flatMap(({ reported }) => (reported === undefined ? [] : formatDecimal(reported))).join(' + ')} = ${formatDecimal(sum)}`,
        advice: '写明各行分值；有扣分的，写明原因。',
      }),
    }));
}

/** Whether a group has rows enough for one to be unseen, none gives a reason, and its missed rows do not make its points by what they reached. */
function isUntold({ rows, printed }: LabelScore, { project, score }: AuditSubject): boolean {
  // a row that says itself that it is not done lost them
  if (rows.length < 2 || rows.some(isMissedInWords)) return false;
  if (rows.some((row) => hasRowReason(row, project, 'less'))) return false;
  if (rows.some(({ indicator }) => (indicator.cells.criterion ?? '').trim() !== '')) return false;
  const full = sumOf(rows.map(pointsBehind));
  return Math.abs(subtract(full, printed)) > Math.max(score.tolerance, NEAR);
}

function isMissedInWords({ comparison }: RowScore): boolean {
  return comparison.kind === 'tier' ? comparison.tier !== 'met' : isUnmet(comparison);
}

function isUnmet(comparison: RowScore['comparison']): boolean {
  return comparison.kind === 'binary' && !comparison.met;
}

/** The points that a row would have had, if its score is the share of its target that it reached. */
function pointsBehind({ comparison, reported = ZERO }: RowScore): Decimal {
  if (comparison.kind !== 'ratio' || comparison.met || comparison.actual <= ZERO) return reported;
  const { target, actual, direction } = comparison;
  if (target <= ZERO) return reported;
  return direction === 'atLeast'
    ? multiplyDivide(reported, target, actual, 2)
    : multiplyDivide(reported, actual, target, 2);
}

function shortTotal({
  project: { layout, totalScore },
  score: { rows, sums, execution },
}: AuditSubject): CheckResult[] {
  if (totalScore.kind === 'absent') return [];
  const { printed, result, complete } = sums.scores;
  if (printed === undefined || printed >= FULL || result.kind !== 'agrees' || !complete) return [];
  const loss = subtract(FULL, printed);
  const isWhole = execution.rate === ONE && sums.scores.execution !== undefined;
  if (!isWhole || !rows.every((row) => isReached(row) && (row.reported ?? loss) > loss)) return [];
  const row = onlyShort(rows, loss);
  const where =
    row === undefined
      ? `看不出少得的 ${formatDecimal(loss)} 分扣在哪里、为什么`
      : `少得的 ${formatDecimal(loss)} 分可能扣在${rowLabel(row.indicator)}（得 ${formatDecimal(row.reported ?? loss)} 分，其余各行都是整数），没有写明为什么`;
  return [
    {
      about: { kind: 'total', column: 'score' },
      cells: row === undefined ? undefined : rowCells([row], 'score'),
      words: () => ({
        message: `总分栏的${totalWords(layout).score}是 ${formatDecimal(printed)} 分，与各项得分之和相符；所列指标都达到了目标，资金全部执行，自评表没有分值栏，${where}。`,
        evidence: `总分栏${totalWords(layout).score} ${formatDecimal(printed)}；各行${rowWords(layout).score} ${rows.map(({ reported }) => formatDecimal(reported ?? loss)).join('、')}`,
        advice: '写明各行分值；有扣分的，写明原因。',
      }),
    },
  ];
}

/** The only row whose score is not whole, where it comes to whole points with what is lost. */
function onlyShort(rows: readonly RowScore[], loss: Decimal): RowScore | undefined {
  const broken = rows.filter(({ reported = ONE }) => reported % ONE !== 0);
  const [row] = broken;
  return broken.length === 1 && ((row?.reported ?? loss) + loss) % ONE === 0 ? row : undefined;
}

function isReached({ comparison }: RowScore): boolean {
  return comparison.kind === 'tier' ? comparison.tier === 'met' : isMet(comparison);
}

function isMet(comparison: RowScore['comparison']): boolean {
  return 'met' in comparison && comparison.met;
}
