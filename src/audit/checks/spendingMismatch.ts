import { nameParts } from '../../expression/direction/nameParts.ts';
import type { Expression, Quantity } from '../../expression/expression.ts';
import { cellValue } from '../../model/cell.ts';
import {
  type Decimal,
  decimal,
  divide,
  multiply,
  multiplyDivide,
  ONE,
  subtract,
  ZERO,
} from '../../model/decimal.ts';
import { formatExactWan, formatRate } from '../../model/format.ts';
import { isCostRow } from '../../model/isCostRow.ts';
import { isPrintedRate } from '../../model/isPrintedRate.ts';
import type { Funds, Indicator, Project } from '../../model/project.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { decimalsTolerance } from '../../scoring/tolerance.ts';
import type { Words } from '../finding.ts';
import { both, hasExecution, hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { proseOf } from '../reasons/sentencesOf.ts';
import { rowCheck } from '../rowCheck.ts';
import { ROW } from '../rows/rowTraits.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** The rate of all of the money of a form, and not of 基本支出, 三公经费 or another part of it. */
const RATE =
  /^(?!.*(?:基本|项目)支出)(?:本?年度?|全年|部门|单位|项目|整体|总体)*(?:预算|资金|经费|支出)+(?:资金)?(?:执行|支出|使用|完成)(?:率|进度)$/;
const MAY_BE_RATE = /[行出用成](?:率|进度)/;
/** All that was spent, and nobody else's money (社会资金投入), a part, or what was saved. */
const SPENDING =
  /^(?:本?年度?|全年|部门|单位|项目|财政|预算|整体|总体|总)*(?:资金|经费|预算)*(?:支出|执行|使用|投入|支付)(?:资金|经费|总?额|总?量|总?数|规模|控制)*$/;
/** What is left of all the money, and not of last year's or how that changed: 上年结转使用率, 结转结余变动率. */
const LEFT =
  /^(?:本?年度?|全年|年末|部门|单位|项目|整体|总体|财政)*(?:预算|资金|经费|拨款)*(?:结转结余|结转|结余)(?:资金|经费)*(?:率|比例|占比)$/;
const MAY_BE_CHANGED = /[整加动增]率/;
const MAY_BE_LEFT = /结[转余]/;
const TAKEN_BACK = /收回|收缴|上缴|交回|缴回|清理|压减|核减|调减|统筹/;
/** By how much all of the budget was changed in the year. */
const CHANGED =
  /^(?:本?年度?|部门|单位|整体|项目)*(?:财政)?预算(?:资金)?(?:调整|追加|变动|调增)率$/;
/** Changes for these do not count in it. */
const NOT_COUNTED = /政策|不可抗力|上级|临时|交办|转移支付|口径|另行|不含|除外/;
const NATURE = /(?:基本|项目)支出/;
const MONEY_NAME = /(?:费|经费|支出|资金|补助|补贴)$/;
const OWN_SPENDING = /^(?:项目)?(?:总)?(?:支出|经费|资金)(?:总?额)?$/;
const TEN_THOUSAND = decimal(10_000);
const HUNDRED = decimal(100);
/** What other ways of rounding may hide, in percent. */
const NEAR = decimal(1);
/** What is left on another base, in percent. */
const FAR = decimal(5);

/**
 * A15: a row that is the rate of execution of the whole form, or all that was spent, its target being the budget
 * itself, has another number than 项目资金 gives, of whichever row and on whichever base;
 * one of what is left leaves out what was not spent, or one of how the budget was changed is another than it was.
 */
export const spendingMismatch = rowCheck({
  code: 'spendingMismatch',
  title: '指标所写的支出与项目资金不一致',
  severity: 'warning',
  basis: ownBasis('A15'),
  appliesTo: both(hasExecution, hasRowColumn('target', 'actual')),
  money: 'everyRow',
  when: ROW.measured,
  column: 'actual',
  find: (row, { project }) => {
    const { funds, layout } = project;
    // 项目资金执行率 is of a part where the form is of a whole department
    return layout.kind === 'department' && row.indicator.name.includes('项目')
      ? undefined
      : (rateOff(row, funds) ??
          leftOff(row, project) ??
          changeOff(row, project) ??
          amountOff(row, project));
  },
});

function rateOff({ indicator, actual }: RowScore, funds: Funds): (() => Words) | undefined {
  const { actual: printed = '', name } = indicator;
  if (!isOneNumber(actual) || !MAY_BE_RATE.test(name)) return undefined;
  if (!RATE.test(nameParts(name).text)) return undefined;
  const rates = ratesOf(funds);
  const [first] = rates;
  if (first === undefined || funds.rows.some(({ rate }) => rate === printed)) return undefined;
  const isNear = (rate: Decimal) =>
    Math.abs(subtract(multiply(rate, HUNDRED), actual.value)) <= NEAR;
  if (rates.some((rate) => isPrintedRate(printed, rate) !== false || isNear(rate)))
    return undefined;
  const { words, total, base } = funds;
  return () => ({
    message: `${rowLabel(indicator)}的${indicator.words.actual}为${quoteCell(printed)}，按${words.executed} ÷ ${words[base]}为 ${formatRate(first)}。`,
    evidence: `${rowEvidence(indicator, 'actual')}；${words[base]}${quoteCell(total.printed[base])}；${words.executed}${quoteCell(total.printed.executed)}`,
    advice: '核对两处；按其他口径计算的，请注明。',
  });
}

/** Less than it should be by more than other bases may hide, where no text says where the rest has gone. */
function leftOff({ indicator, actual }: RowScore, project: Project): (() => Words) | undefined {
  const { name } = indicator;
  if (!isOneNumber(actual) || !MAY_BE_LEFT.test(name) || !LEFT.test(nameParts(name).text))
    return undefined;
  const { funds } = project;
  const { words, total, base } = funds;
  const spent = ratesOf(funds);
  const [first] = spent;
  const left = (rate: Decimal) => subtract(HUNDRED, multiply(rate, HUNDRED));
  if (first === undefined || spent.some((rate) => subtract(left(rate), actual.value) <= FAR))
    return undefined;
  if (proseOf(project).some((text) => TAKEN_BACK.test(text))) return undefined;
  return () => ({
    message: `${rowLabel(indicator)}的${indicator.words.actual}为${quoteCell(indicator.actual)}，${words[base]}没有执行的部分占 ${formatRate(subtract(ONE, first))}。`,
    evidence: `${rowEvidence(indicator, 'actual')}；${words[base]}${quoteCell(total.printed[base])}；${words.executed}${quoteCell(total.printed.executed)}`,
    advice: '核对两处；未执行的资金已由财政收回的，请注明。',
  });
}

/**
 * On neither base of any row, where nothing tells of changes that the rate leaves out. What was added, cut and moved adds
 * up to more than the difference of the budgets, so only less than that is told.
 */
function changeOff({ indicator, actual }: RowScore, project: Project): (() => Words) | undefined {
  const { name, reason = '' } = indicator;
  if (!isOneNumber(actual) || !MAY_BE_CHANGED.test(name) || !CHANGED.test(nameParts(name).text))
    return undefined;
  const { words, total } = project.funds;
  const changed = changesOf(project.funds);
  const [first] = changed;
  const isNear = (rate: Decimal) =>
    Math.abs(subtract(multiply(rate, HUNDRED), Math.abs(actual.value) as Decimal)) <= NEAR;
  if (first === undefined || total.initial.kind !== 'value' || changed.some(isNear))
    return undefined;
  if (Math.abs(actual.value) > multiply(first, HUNDRED)) return undefined;
  const texts = [reason, indicator.cells.criterion ?? '', ...proseOf(project)];
  if (texts.some((text) => NOT_COUNTED.test(text))) return undefined;
  return () => ({
    message: `${rowLabel(indicator)}的${indicator.words.actual}为${quoteCell(indicator.actual)}，按${words.initial}和${words.adjusted}为 ${formatRate(first)}。`,
    evidence: `${rowEvidence(indicator, 'target', 'actual')}；${words.initial}${quoteCell(total.printed.initial)}；${words.adjusted}${quoteCell(total.printed.adjusted)}`,
    advice: '核对两处；按规定不计入调整率的，请注明。',
  });
}

/** How far the budget of each row, and of all but that row, was changed, as a share of what it was or became. */
function changesOf({ rows, total }: Funds): Decimal[] {
  // what it was spent on is no budget of its own
  const sources = rows.filter(({ label }) => !NATURE.test(label));
  const budgets = sources.flatMap(({ initial, adjusted }) => {
    const own = [cellValue(initial), cellValue(adjusted)] as const;
    const [was, is] = own.map((one) => one ?? ZERO);
    const [allWas = ZERO, allIs = ZERO] = [cellValue(total.initial), cellValue(total.adjusted)];
    return [own, [subtract(allWas, was ?? ZERO), subtract(allIs, is ?? ZERO)] as const];
  });
  return [[cellValue(total.initial), cellValue(total.adjusted)] as const, ...budgets].flatMap(
    ([was, is]) => {
      if (was === undefined || is === undefined) return [];
      const change = Math.abs(subtract(is, was)) as Decimal;
      return [was, is].filter((one) => one > 0).map((one) => divide(change, one));
    },
  );
}

/** 控制在100万元以内 is a bound, which 98 keep. */
function isOneNumber(actual: Expression): actual is Quantity {
  return actual.kind === 'quantity' && actual.operator === 'none' && !actual.approximate;
}

/** Every rate of execution that the money of a form gives, that of the total on its own base first. */
function ratesOf({ rows, total, base }: Funds): Decimal[] {
  const others = rows.filter((row) => row !== total);
  return [total, ...others].flatMap((row) => {
    const executed = cellValue(row.executed);
    const bases = [row[base], row.initial, row.adjusted].flatMap((cell) => cellValue(cell) ?? []);
    return executed === undefined
      ? []
      : bases.filter((one) => one > 0).map((one) => divide(executed, one));
  });
}

/** 150万 of a cost is money. */
function isAmount({ unit }: Quantity, indicator: Indicator): boolean {
  return unit.dimension === 'money' || (unit.text === '万' && isCostRow(indicator));
}

/** All that was spent, or the money of the project by its whole name: 市民中心运行维护费, 优抚支出. */
function isSpending(text: string, project: string): boolean {
  if (SPENDING.test(text)) return true;
  const rest = text.startsWith(project) ? text.slice(project.length) : undefined;
  return rest !== undefined && (rest === '' ? MONEY_NAME.test(project) : OWN_SPENDING.test(rest));
}

function amountOff(
  { indicator, target, actual, comparison }: RowScore,
  { funds: { rows, total, words }, name }: Project,
): (() => Words) | undefined {
  if (target.kind !== 'quantity' || !isAmount(target, indicator)) return undefined;
  if (!isOneNumber(actual) || comparison.kind !== 'ratio') return undefined;
  if (!isSpending(nameParts(indicator.name).text, name)) return undefined;
  const { factor } = target.unit;
  const aim = multiplyDivide(target.value, factor, TEN_THOUSAND);
  const spent = multiplyDivide(comparison.actual, factor, TEN_THOUSAND);
  const isBudget = [total.initial, total.adjusted].some((cell) => cellValue(cell) === aim);
  const executed = cellValue(total.executed);
  if (!isBudget || executed === undefined) return undefined;
  const tolerance = multiplyDivide(decimalsTolerance(comparison.actual), factor, TEN_THOUSAND);
  const amounts = rows.flatMap((row) => cellValue(row.executed) ?? []);
  if (amounts.some((one) => Math.abs(subtract(one, spent)) <= tolerance)) return undefined;
  return () => ({
    message: `${rowLabel(indicator)}的${indicator.words.actual}为${quoteCell(indicator.actual)}，${words.executed}是 ${formatExactWan(executed)} 万元，两处数字不同。`,
    evidence: `${rowEvidence(indicator, 'target', 'actual')}；${words.executed}${quoteCell(total.printed.executed)}`,
    advice: '核对两处金额；口径不同的，请注明。',
  });
}
