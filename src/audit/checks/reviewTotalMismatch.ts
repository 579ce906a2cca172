import { cellValue, parsePointsCell } from '../../model/cell.ts';
import { add, type Decimal, decimal, formatDecimal, subtract, ZERO } from '../../model/decimal.ts';
import { isColumnKey } from '../../model/layouts/columnTerms.ts';
import { blockOf } from '../../model/layouts/layout.ts';
import type { Project } from '../../model/project.ts';
import { totalTolerance, WHOLE_TOLERANCE } from '../../scoring/tolerance.ts';
import type { Check } from '../finding.ts';
import { printedBasis } from '../ownBasis.ts';
import { REVIEW_COLUMNS, type ReviewColumn, reviewLabel } from '../rows/reviewColumns.ts';

/** Execution carries 10 points as a rule, and 20 where a place gives it most. */
const MOST_POINTS = decimal(20);

/** G1: what the department or the finance bureau scored adds up to its own printed total, where every row has a score. */
export const reviewTotalMismatch: Check = {
  code: 'reviewTotalMismatch',
  title: '审核评分合计与各行不符',
  severity: 'error',
  ofWhole: true,
  basis: printedBasis('G1', '自评表所印各行审核评分与总分栏审核评分'),
  appliesTo: ({ form: { total = {} } }) =>
    REVIEW_COLUMNS.some((column) => total[column] !== undefined),
  check: ({ project }) =>
    REVIEW_COLUMNS.flatMap((column) => {
      const printed = cellValue(parsePointsCell(project.form.total?.[column]));
      const sum = printed === undefined ? undefined : sumOfRows(project, column);
      if (printed === undefined || sum === undefined) return [];
      const slack = totalTolerance(printed, WHOLE_TOLERANCE);
      const isNear = (one: Decimal) => Math.abs(subtract(one, printed)) <= slack;
      // 预算执行率 has one score for all where the money has no column for this one
      if (isNear(sum) || isNear(add(sum, executionScore(project, column)))) return [];
      const label = reviewLabel(project.layout, column);
      return [
        {
          about: { kind: 'total', column },
          words: () => ({
            message: `总分栏印的${label}是 ${formatDecimal(printed)} 分，各行${label}合计 ${formatDecimal(sum)} 分。`,
            evidence: `各行${label}合计 ${formatDecimal(sum)}；总分栏${label} ${formatDecimal(printed)}`,
            advice: `逐行核对${label}，使各行合计与总分栏一致。`,
          }),
        },
      ];
    }),
};

/** Undefined where a row that has points has no such score, or one that cannot be read, or execution may have one under another name. */
function sumOfRows(project: Project, column: ReviewColumn) {
  const { indicators, otherScored } = project;
  if (otherScored.length > 0 || isUnsureOfExecution(project, column)) return undefined;
  let sum: Decimal = ownExecution(project, column) ?? ZERO;
  for (const { cells, points } of indicators) {
    const own = cellValue(parsePointsCell(cells[column]));
    if (own === undefined && points.kind !== 'missing') return undefined;
    sum = add(sum, own ?? ZERO);
  }
  return sum;
}

function executionScore(project: Project, column: ReviewColumn): Decimal {
  const isOwn = ownExecution(project, column) !== undefined;
  return isOwn ? ZERO : (cellValue(project.funds.total.score) ?? ZERO);
}

function ownExecution({ form, funds }: Project, column: ReviewColumn): Decimal | undefined {
  return cellValue(parsePointsCell(form.funds?.[funds.total.key]?.[column]));
}

/**
 * Whether the score of execution on this review is not certain: more than execution carries, or among the numbers
 * of columns that have no known name or are of a review that the rows do not have.
 */
function isUnsureOfExecution(project: Project, column: ReviewColumn): boolean {
  const { form, funds, layout, columns } = project;
  const own = ownExecution(project, column);
  if (own !== undefined) return own > (cellValue(funds.total.points) ?? MOST_POINTS);
  const isKnown = (key: string) =>
    isColumnKey(key) && (columns.has(key) || !REVIEW_COLUMNS.some((one) => one === key));
  const cells = form.funds?.[funds.total.key] ?? {};
  return (blockOf(layout, 'funds')?.columns ?? []).some(
    ({ key }) => !isKnown(key) && cellValue(parsePointsCell(cells[key])) !== undefined,
  );
}
