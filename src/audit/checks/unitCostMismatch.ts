import { inOneUnit } from '../../expression/commonUnit.ts';
import type { Expression, Quantity } from '../../expression/expression.ts';
import { parseUnit } from '../../expression/readUnit.ts';
import { BARE, type Unit } from '../../expression/unit.ts';
import { cellValue } from '../../model/cell.ts';
import { type Decimal, decimal, multiply, multiplyDivide, ONE, ZERO } from '../../model/decimal.ts';
import { formatExactWan } from '../../model/format.ts';
import type { Funds } from '../../model/project.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check, CheckResult } from '../finding.ts';
import { unitOf } from '../goals/unitOf.ts';
import { both, hasExecution, hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { isShortOfTarget } from '../rows/isShortOfTarget.ts';
import { ROW } from '../rows/rowTraits.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowCells, rowLabel } from '../wording/rowLabel.ts';

/** What one of something costs: 每公里清淤成本, 单套价格, 人均培训费用. */
const PER_ONE =
  /^(?:每|单(?=[\p{Script=Han}]{1,2}(?:成本|价|费|造价|投资)))(公里|千米|平方米|立方米|人次|[人户名台套亩吨场期次个座处份件辆株盏间所栋条])(?![月年天日次])/u;
const AVERAGE = /([人户亩])均/;
/** 设备成本/件, 元/件 as the unit of which stands in the name. */
const PER_SIGN =
  /(?:成本|单价|价格|造价)\p{Script=Han}?[/／](公里|平方米|[人户台套亩场期次个座处份件辆株盏间条])$/u;
const TWICE = /每.*每|均.*[年月日天]|[/／].*[/／]/;
const REMARKED = /不含|不包括|另[外有]|其他|除|自筹|配套|含|结余|结转|未支付|尾款|质保/;
type Column = 'target' | 'actual';

const TEN_THOUSAND = decimal(10_000);
/** A tenth, which small things beside it may have cost. */
const LEAST = decimal('0.9');
const MOST = decimal('1.1');
/** And between a plan and its budget: one in a hundred. */
const NEAR_LOW = decimal('0.99');
const NEAR_HIGH = decimal('1.01');
const NOTHING: readonly CheckResult[] = [];

/**
 * A17: the plan is so many at so much each, which is the very budget, and what became of it, again so many at so much
 * each, is not what was spent. Where the plan does not add up to the budget, money goes elsewhere too.
 */
export const unitCostMismatch: Check = {
  code: 'unitCostMismatch',
  title: '单位成本乘数量与支出不一致',
  severity: 'info',
  basis: ownBasis('A17'),
  appliesTo: both(hasExecution, hasRowColumn('target', 'actual')),
  money: 'total',
  check: ({ traits, rowTraits, project: { funds }, score: { rows } }) => {
    if ((traits & ROW.cost) === 0 || (traits & ROW.measured) === 0) return NOTHING;
    return rows.flatMap((row, at) => {
      if (((rowTraits[at] ?? 0) & ROW.cost) === 0) return NOTHING;
      const counts = countsOf(row, rows);
      const [counted, ...others] = counts;
      if (counted === undefined) return NOTHING;
      const off = others.length === 0 ? productOff(row, counted, funds) : [];
      return off.length > 0 ? off : farAbove(row, counts, funds);
    });
  },
};

/** The rows that count what the row is the cost of one of. */
function countsOf(cost: RowScore, rows: readonly RowScore[]): readonly RowScore[] {
  const { name, reason = '', cells } = cost.indicator;
  if (!isMoney(cost.target) || !isMoney(cost.actual) || TWICE.test(name)) return [];
  if (REMARKED.test(`${reason}${cells.note ?? ''}${cost.indicator.actual}`)) return [];
  const dimension = oneOf(name)?.dimension ?? perOf(cost.target);
  if (dimension === undefined) return [];
  return rows.filter(
    ({ target, actual }) =>
      target.kind === 'quantity' &&
      actual.kind === 'quantity' &&
      target.unit.dimension === dimension,
  );
}

/** The unit of which a name says that it is the cost of one; undefined where it does not. */
function oneOf(name: string): Unit | undefined {
  const text = PER_ONE.exec(name)?.[1] ?? AVERAGE.exec(name)?.[1] ?? PER_SIGN.exec(name)?.[1];
  return text === undefined ? undefined : parseUnit(text);
}

function isMoney(one: Expression): one is Quantity {
  return one.kind === 'quantity' && one.unit.dimension.startsWith('money');
}

/** What the money is per: persons of 元/人; undefined where it is per nothing, or per two. */
function perOf({ unit }: Quantity): string | undefined {
  const [, per, ...more] = unit.dimension.split('/');
  return more.length === 0 ? per : undefined;
}

function productOff(cost: RowScore, count: RowScore, { total, words, base }: Funds): CheckResult[] {
  const [planned, done] = [product(cost, count, 'target'), product(cost, count, 'actual')];
  const executed = cellValue(total.executed);
  const budgets = [total.initial, total.adjusted].flatMap((cell) => cellValue(cell) ?? []);
  const most = cellValue(total[base]);
  if (planned === undefined || done === undefined || executed === undefined) return [];
  if (!budgets.some((budget) => budget > 0 && isNear(planned, budget))) return [];
  // all of the money for less at the same price: `unitCostUp` says so
  if (isShortOfTarget(count) && budgets.every((budget) => executed >= budget)) return [];
  // what is owed is paid later, and no more than the budget
  if (done >= multiply(executed, LEAST) && done <= limitOf(executed, most)) return [];
  return [
    {
      seq: cost.indicator.seq,
      about: { kind: 'cell', column: 'actual' },
      cells: [...rowCells([cost, count], 'actual'), 'funds/total/executed'],
      words: () => ({
        message: `${rowLabel(cost.indicator)}为${quoteCell(cost.indicator.actual)}，${rowLabel(count.indicator)}为${quoteCell(count.indicator.actual)}，相乘是 ${formatExactWan(done)} 万元，${words.executed}是 ${formatExactWan(executed)} 万元；目标相乘正好是预算。`,
        evidence: `${rowEvidence(cost.indicator, 'target', 'actual')}；${rowEvidence(count.indicator, 'target', 'actual')}；${words.executed}${quoteCell(total.printed.executed)}`,
        advice: '核对单位成本、数量和支出；还有其他支出的，请注明。',
      }),
    },
  ];
}

/** So many times all that was spent, whichever row is meant: what else a price may be of is not so dear. */
const FAR = decimal(3);

/** The price of one, of which the fewest that any row counts would come to several times the whole money. */
function farAbove(
  cost: RowScore,
  counts: readonly RowScore[],
  { total, words }: Funds,
): CheckResult[] {
  const executed = cellValue(total.executed) ?? cellValue(total.adjusted) ?? ZERO;
  const most = cellValue(total.adjusted) ?? executed;
  const limit = multiply(most > executed ? most : executed, FAR);
  const products = counts.map((count) => product(cost, count, 'actual'));
  if (limit <= ZERO || products.some((one) => one === undefined || one <= limit)) return [];
  const [count] = counts;
  if (count === undefined) return [];
  return [
    {
      seq: cost.indicator.seq,
      about: { kind: 'cell', column: 'actual' },
      cells: [...rowCells([cost, ...counts], 'actual'), 'funds/total/executed'],
      words: () => ({
        message: `${rowLabel(cost.indicator)}为${quoteCell(cost.indicator.actual)}，${rowLabel(count.indicator)}为${quoteCell(count.indicator.actual)}，相乘是 ${formatExactWan(products[0] ?? ZERO)} 万元，远大于${words.total}。`,
        evidence: `${rowEvidence(cost.indicator, 'target', 'actual')}；${rowEvidence(count.indicator, 'target', 'actual')}；${words.executed}${quoteCell(total.printed.executed)}`,
        advice: '核对单位成本和它的计量单位。',
      }),
    },
  ];
}

function limitOf(executed: Decimal, most: Decimal | undefined): Decimal {
  const limit = most === undefined || most < executed ? executed : most;
  return multiply(limit, MOST);
}

function isNear(a: Decimal, b: Decimal): boolean {
  return a >= multiply(b, NEAR_LOW) && a <= multiply(b, NEAR_HIGH);
}

/** So many at so much each, in 万元; undefined where they cannot be multiplied. */
function product(cost: RowScore, count: RowScore, column: Column): Decimal | undefined {
  const [price, number] = [cost[column], count[column]];
  if (!isMoney(price) || number.kind !== 'quantity') return undefined;
  if (price.approximate || number.approximate) return undefined;
  // the number in the unit of the price, which the name may give: 公里
  const unit = oneOf(cost.indicator.name) ?? unitOf(count, 'target') ?? BARE;
  const both = inOneUnit({ value: ONE, unit }, number);
  if (typeof both === 'string' || both.target !== ONE) return undefined;
  return multiply(multiplyDivide(price.value, price.unit.factor, TEN_THOUSAND), both.actual);
}
