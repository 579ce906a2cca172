import { withoutLead } from '../../expression/withoutLead.ts';
import { cellValue } from '../../model/cell.ts';
import { add, type Decimal, decimal, formatDecimal, ZERO } from '../../model/decimal.ts';
import type { Project } from '../../model/project.ts';
import type { ProjectScore } from '../../scoring/projectScore.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check } from '../finding.ts';
import { both, either, hasExecution, hasRowColumn } from '../hasPrinted.ts';
import { isProjectForm } from '../isProjectForm.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowCells, rowLabel } from '../wording/rowLabel.ts';

/**
 * A whole name that is the rate of execution, with its target behind it where that stands there: 年度资金支付完成率100%.
 * 资金支付及时率, 补助资金发放率, 结算资金支付率 and 资金支付进度 are of other things.
 */
const RATE =
  /^(?:本?项目|本?年度|全年|当年|财政|专项|总体?){0,2}(?:预算|资金|经费|预算资金|资金预算|经费预算|项目资金|项目预算)(?:支付|支出|执行|使用)?(?:完成)?率(?:[（(]?[≥=]?\d{2,3}[%％]?[)）]?|[（(][%％][)）])?$/;
const NO_RATE = /^(?:本?项目|本?年度|全年|当年|财政|专项|总体?){0,2}(?:预算|资金|经费)率|使用率/;

const WHOLE = decimal(100);

/** W1: the rate of execution has points beside the money, and a row of indicators scores it again. */
export const executionCountedTwice: Check = {
  code: 'executionCountedTwice',
  title: '预算执行率重复计分',
  severity: 'info',
  ofWhole: true,
  basis: ownBasis('W1'),
  appliesTo: both(
    hasExecution,
    isProjectForm,
    either(hasRowColumn('points'), hasRowColumn('score')),
  ),
  check: ({ project, score }) => {
    const points = cellValue(project.funds.total.points) ?? ZERO;
    if (points <= 0) return [];
    const isCounted = isInTotal(project, score, points);
    const rows = score.rows.filter(
      (row) =>
        pointsOf(row) > 0 &&
        isOfExecution(row.indicator.name) &&
        (isCounted || !row.indicator.isExecution),
    );
    return rows.map(({ indicator, ...row }) => ({
      seq: indicator.seq,
      cells: rowCells([{ indicator }], 'indicator'),
      words: () => ({
        message: `${rowLabel(indicator)}考核的是预算执行率，资金一行已为它计 ${formatDecimal(points)} 分，这里又计 ${formatDecimal(pointsOf(row))} 分。`,
        evidence: `预算执行率 ${formatDecimal(points)} 分；${rowLabel(indicator)} ${formatDecimal(pointsOf(row))} 分`,
        advice: '换成资金执行以外的内容，如完成的时间、资金到位或补助到户的情况。',
      }),
    }));
  },
};

/** The points of a row; of one on a form without 分值 its score. */
function pointsOf({ points, reported }: Pick<RowScore, 'points' | 'reported'>): Decimal {
  return points ?? reported ?? ZERO;
}

function isOfExecution(name: string): boolean {
  if (!name.includes('率') || !/[金算费]/.test(name)) return false;
  const plain = withoutLead(name).replace(/\s/g, '');
  return RATE.test(plain) && !NO_RATE.test(plain);
}

/** Whether the points beside the money are counted beside those of the rows: where they are not, the row is their place. */
function isInTotal(project: Project, { sums }: ProjectScore, points: Decimal): boolean {
  const { rows } = sums.points;
  const total = cellValue(project.totalPoints) ?? WHOLE;
  return rows !== undefined && add(rows, points) === total;
}
