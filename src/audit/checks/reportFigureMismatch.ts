import type { Operator, Quantity } from '../../expression/expression.ts';
import { parseExpression } from '../../expression/parseExpression.ts';
import type { Unit } from '../../expression/unit.ts';
import { type Decimal, decimal, divide, formatDecimal, multiply } from '../../model/decimal.ts';
import { isPrintedRate } from '../../model/isPrintedRate.ts';
import type { Project } from '../../model/project.ts';
import type { ReportFigure } from '../../model/report.ts';
import type { ProjectScore } from '../../scoring/projectScore.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check, CheckResult, Words } from '../finding.ts';
import { restsOnDoubt } from '../money/restsOnDoubt.ts';
import { printedBasis } from '../ownBasis.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { onlySeq, rowNumbers } from '../wording/rowLabel.ts';

const HUNDRED = decimal(100);

/**
 * A15: a figure that the report states itself against the actual, or the sum of actuals, of the form.
 * Beside a bound (450人次以上) only a value that breaks it is another number.
 */
export const reportFigureMismatch: Check = {
  code: 'reportFigureMismatch',
  title: '评价报告与自评表数字不一致',
  severity: 'error',
  basis: printedBasis('A15', '同一项目的评价报告与自评表'),
  appliesTo: ({ report }) => (report?.figures ?? []).length > 0,
  check: (subject) => {
    const { project, score } = subject;
    // the finding of the unit says that what follows from the amount is left out
    const isRateDoubted = restsOnDoubt({ money: 'total' }, subject);
    return (project.report?.figures ?? []).flatMap((figure) => {
      const stated = parseExpression(figure.value, project.year);
      if (stated.kind !== 'quantity' || stated.approximate) return [];
      if (figure.indicators.length === 0)
        return isRateDoubted ? [] : executionResults(figure, stated, project, score);
      const rows = figure.indicators.flatMap(
        (seq) => score.rows.find(({ indicator }) => indicator.seq === seq) ?? [],
      );
      if (rows.length < figure.indicators.length) return [];
      const sum = sumOfActuals(rows, stated.unit);
      if (sum === undefined || holds(stated.operator, sum, stated.value)) return [];
      return [
        {
          ...onlySeq(rows),
          about: { kind: 'reportFigure', quote: figure.quote },
          words: () => words(figure, rows, sum, stated.unit),
        },
      ];
    });
  },
};

/** Whether the form's value is what the report states: the number itself, or within its bound. */
function holds(operator: Operator, value: Decimal, stated: Decimal): boolean {
  switch (operator) {
    case '≥':
      return value >= stated;
    case '>':
      return value > stated;
    case '≤':
      return value <= stated;
    case '<':
      return value < stated;
    default:
      return value === stated;
  }
}

/** The report's execution rate against the form's, both to a hundredth of a percent. */
function executionResults(
  figure: ReportFigure,
  stated: Quantity,
  { funds }: Project,
  { execution }: ProjectScore,
): CheckResult[] {
  const { rateAdjusted, rateInitial } = execution;
  if (stated.unit.text !== '%' || rateAdjusted === undefined) return [];
  if (holds(stated.operator, inPercent(rateAdjusted), stated.value)) return [];
  if (isPrintedRate(funds.total.rate ?? '', divide(stated.value, HUNDRED))) return [];
  const isInitial = rateInitial !== undefined && inPercent(rateInitial) === stated.value;
  const base = isInitial
    ? `；报告的数与${funds.words.executed}占${funds.words.initial}的比率相同`
    : '';
  const printed = quoteCell(funds.total.rate);
  return [
    {
      about: { kind: 'reportFigure', quote: figure.quote },
      words: () => ({
        message: `评价报告写“${figure.quote}”，自评表${funds.words.rate}印${printed}，两处数字不同${base}。`,
        evidence: `评价报告“${figure.quote}”；自评表${funds.words.rate}${printed}`,
        advice: '核对后统一两处数字；口径不同的，请注明。',
      }),
    },
  ];
}

function inPercent(rate: Decimal): Decimal {
  return multiply(rate, HUNDRED, 2);
}

function words(figure: ReportFigure, rows: readonly RowScore[], sum: Decimal, unit: Unit): Words {
  const actuals = rows.map(({ indicator }) => quoteCell(indicator.actual));
  const [first] = rows;
  const one = `${first?.indicator.words.actual ?? ''}${rows.length === 1 ? '' : '合计'}`;
  const equation = rows.length === 1 ? '' : ` = ${formatDecimal(sum)}`;
  return {
    message: `评价报告写“${figure.quote}”，自评表${rowNumbers(rows)}${one}为 ${formatDecimal(sum)} ${unit.text}，两处数字不同。`,
    evidence: `评价报告“${figure.quote}”；自评表${rowNumbers(rows)}${actuals.join(' + ')}${equation}`,
    advice: '核对后统一两处数字；口径不同的，请注明。',
  };
}

/** The sum of plain actuals in one unit with the report's figure; undefined where one is no such number. */
function sumOfActuals(rows: readonly RowScore[], unit: Unit): Decimal | undefined {
  let sum = 0;
  for (const { actual, target } of rows) {
    if (actual.kind !== 'quantity' || actual.operator !== 'none') return undefined;
    if (actual.approximate) return undefined;
    const own = actual.unit.text === '' && target.kind === 'quantity' ? target.unit : actual.unit;
    const isComparable = unit.text === '' || own.text === '' || own.dimension === unit.dimension;
    if (!isComparable || (own.text !== '' && unit.text !== '' && own.factor !== unit.factor)) {
      return undefined;
    }
    sum += actual.value;
  }
  return sum as Decimal;
}
