import { cellValue } from '../../model/cell.ts';
import {
  type Decimal,
  decimal,
  multiply,
  parseDecimal,
  subtract,
  sumOf,
  ZERO,
} from '../../model/decimal.ts';
import { formatWan } from '../../model/format.ts';
import { goalWords } from '../../model/goalWords.ts';
import { type Funds, MONEY_COLUMNS, type Project } from '../../model/project.ts';
import { decimalsTolerance } from '../../scoring/tolerance.ts';
import type { Check, CheckResult } from '../finding.ts';
import { both, hasAnyGoal, hasMoney } from '../hasPrinted.ts';
import { sourceAmounts } from '../money/sourceAmounts.ts';
import { sourceSaid } from '../money/sourceSaid.ts';
import { statedMoney } from '../money/statedMoney.ts';
import { ownBasis } from '../ownBasis.ts';
import { moneyEvidence } from '../wording/moneyEvidence.ts';
import { quoteCell } from '../wording/quoteCell.ts';

/** 投入财政资金650万元, and nothing after it: all of the money of the year, of no single source, thing or level. */
const MONEY =
  /(?:^|[，,。；;：:、\d.])(?:本项目|项目|本年度?|全年|\d{4}年度?|计划|共|预计|拟|已)*(?:投入|安排|申请|使用|预算)(?:财政|预算|项目|专项|财政预算)?(?:资金|经费|总额|数)?(?:共计?|总计|合计|为)*(\d[\d,]*(?:\.\d+)?)万元\s*$/;
/** 共兑付资金580万元: all that was paid out of the project. */
const PAID =
  /^(?:截至?\d{4}年?\S{0,5}|全年|本年度?|当年|本?项目|共计?|合计|总共|已|实际|累计)*(?:兑付|支付|支出|发放|拨付|使用|执行)(?:了)?(?:财政|项目|专项|补助|补贴|奖补|预算|各类|各项)*(?:资金|经费|补助|补贴|奖补|款项?)(?:共计?|总计|合计|为)*(\d[\d,]*(?:\.\d+)?)万元$/;
/** A part, another year or another pocket. */
const OTHER =
  /其中|每|人均|户均|累计|总投资|概算|分[三两二四五]?[年期]|[两二三四五]年|[建实]设?施?期|周期|工期|上年|去年|结转|自筹|社会|撬动|带动|整合|奖励|补助|贷款|债券|追加|调[增减]|另|剩余|余/;
const MAY_BE_PAID = /(?:付|支出|发放|使用|执行)[^，,。；;\n]{0,12}\d[\d,.]*万?元/;
/** Of what was paid, what was carried over and what others paid come on top. */
const OTHER_PAID =
  /上年|去年|结转|自筹|社会|撬动|带动|整合|贷款|债券|配套|历年|[两三四五]年|以来|[建实]设?施?期|以前年度|往年|另/;
const CLAUSE_END = /[，,。；;！!\n]/;
const YEAR = /(\d{4})年/g;
const TWICE = decimal(2);
/** 全年支出救助资金18642万元: all that was paid, in whatever words the project calls its money. */
const PAID_OUT =
  /^(?:截至?\d{4}年?\S{0,5}|全年|本年度?|当年|本?项目|共计?|合计|总共|已|实际|累计)*(?:兑付|支付|支出|发放|拨付|使用|执行)(?:了)?[\p{Script=Han}]{0,8}?(?:共计?|总计|合计|为)*(\d[\d,]*(?:\.\d+)?)(万?元)$/u;
/** 219.12 has enough digits to be no other amount by chance. */
const FEWEST_DIGITS = 3;

/**
 * A15: the goal states as the money of the project an amount that no cell or sum of 项目资金 has, or a text gives one
 * source the amount of another, or all of the money another rate or amount.
 */
export const goalMoneyMismatch: Check = {
  code: 'goalMoneyMismatch',
  title: '文字所写资金与项目资金不一致',
  severity: 'warning',
  basis: ownBasis('A15'),
  appliesTo: both(hasAnyGoal, hasMoney('executed')),
  money: 'everyRow',
  check: ({ project }) => [
    ...ofGoal(project),
    ...ofPaid(project),
    ...sourceAmounts(project),
    ...sourceSaid(project),
    ...statedMoney(project),
  ],
};

/** What became of the goal pays out more than all that was spent, and no row of the money comes to it. */
function ofPaid({ goal, layout, funds, year }: Project): CheckResult[] {
  const { actual = '' } = goal;
  if (!MAY_BE_PAID.test(actual) || OTHER_PAID.test(actual)) return [];
  const clauses = actual.split(CLAUSE_END).map((one) => one.trim());
  const slip = clauses.flatMap((one) => inYuan(one, funds))[0];
  if (slip !== undefined) return [slip];
  const [clause = '', ...more] = clauses.filter((one) => PAID.test(one) || isBudget(one, funds));
  const amount = parseDecimal(
    (PAID.exec(clause) ?? PAID_OUT.exec(clause))?.[1]?.replaceAll(',', '') ?? '',
  );
  const spent = cellValue(funds.total.executed);
  if (amount === undefined || spent === undefined || more.length > 0) return [];
  if ([...actual.matchAll(YEAR)].some(([, own]) => Number(own) !== year)) return [];
  const least = Math.max(decimalsTolerance(amount), decimalsTolerance(spent)) as Decimal;
  const tolerance = multiply(least, TWICE);
  if (spent <= ZERO || subtract(amount, spent) <= tolerance || amount > multiply(spent, TWICE))
    return [];
  const name = goalWords(layout).actual;
  return [
    {
      about: { kind: 'goal', column: 'actual' },
      words: () => ({
        message: `年度总体目标的“${name}”写“${clause}”，多于${funds.words.executed} ${formatWan(spent)} 万元。`,
        evidence: `${name}“${clause}”；${funds.words.executed}${quoteCell(funds.total.printed.executed)}`,
        advice: '核对两处金额；含其他资金或其他年度的，请注明。',
      }),
    },
  ];
}

/** What is said to have been paid is all of the budget, to the last digit. */
function isBudget(clause: string, { total, base }: Funds): boolean {
  const [, digits = '', unit] = PAID_OUT.exec(clause) ?? [];
  const stated = parseDecimal(digits.replaceAll(',', ''));
  return unit === '万元' && stated !== undefined && stated === cellValue(total[base]);
}

/** 实际支出219.12元, where 219.12万元 were: the amount of the money, and another unit. */
function inYuan(clause: string, { total, words }: Funds): CheckResult[] {
  const [, digits = '', unit] = PAID_OUT.exec(clause) ?? [];
  const stated = parseDecimal(digits.replaceAll(',', ''));
  const spent = cellValue(total.executed);
  if (unit !== '元' || stated === undefined || spent !== stated) return [];
  if (digits.replace(/\D|0+$/g, '').length < FEWEST_DIGITS) return [];
  return [
    {
      about: { kind: 'goal', column: 'actual' },
      words: () => ({
        message: `年度总体目标的完成情况写“${clause}”，${words.executed}是 ${formatWan(spent)} 万元，差一万倍。`,
        evidence: `“${clause}”；${words.executed}${quoteCell(total.printed.executed)}`,
        advice: '核对金额单位，改正其中一处。',
      }),
    },
  ];
}

function ofGoal(project: Project): CheckResult[] {
  const { expected = '' } = project.goal;
  if (!expected.includes('万元') || OTHER.test(expected)) return [];
  const clauses = expected.split(CLAUSE_END).filter((clause) => clause.includes('万元'));
  const [clause = '', ...more] = clauses;
  const found = MONEY.exec(clause);
  const amount = parseDecimal(found?.[1]?.replaceAll(',', '') ?? '');
  if (found === null || amount === undefined || more.length > 0) return [];
  if ([...clause.matchAll(YEAR)].some(([, year]) => Number(year) !== project.year)) return [];
  const known = amountsOf(project.funds);
  // cut off or rounded
  const tolerance = multiply(decimalsTolerance(amount), TWICE);
  if (known.some((one) => Math.abs(subtract(one, amount)) <= tolerance)) return [];
  // further apart the text is of something else than this year's money
  const isNear = known.some(
    (one) => one <= multiply(amount, TWICE) && amount <= multiply(one, TWICE),
  );
  if (!isNear) return [];
  const name = goalWords(project.layout).expected;
  return [
    {
      about: { kind: 'goal', column: 'expected' },
      words: () => ({
        message: `年度总体目标的${name}写“${clause.trim()}”，${project.funds.words.total}和各来源都不是这个数。`,
        evidence: `${name}“${clause.trim()}”；${moneyEvidence(project)}`,
        advice: '核对两处金额；口径不同的，请注明。',
      }),
    },
  ];
}

/** Every amount of 项目资金 and, for each column, what any two of its rows come to or are apart. */
function amountsOf({ rows }: Funds): Decimal[] {
  const columns = MONEY_COLUMNS.map((column) =>
    rows.flatMap((row) => cellValue(row[column]) ?? []).filter((value) => value > 0),
  );
  return columns.flatMap((values) => [
    ...values,
    ...values.flatMap((one, at) => values.slice(at + 1).map((other) => sumOf([one, other]))),
    ...values.flatMap((one, at) =>
      values.slice(at + 1).map((other) => Math.abs(subtract(one, other)) as Decimal),
    ),
  ]);
}
