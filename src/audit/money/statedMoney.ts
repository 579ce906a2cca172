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
import { isPrintedRate } from '../../model/isPrintedRate.ts';
import { type FundRow, type Funds, MONEY_COLUMNS, type Project } from '../../model/project.ts';
import { rateOf } from '../../scoring/executionScore.ts';
import { decimalsTolerance } from '../../scoring/tolerance.ts';
import type { CheckResult } from '../finding.ts';
import { sentencesIn } from '../reasons/sentencesOf.ts';
import { moneyEvidence } from '../wording/moneyEvidence.ts';
import { quoteCell } from '../wording/quoteCell.ts';

/** 预算执行率65.2%, 资金支付进度达到98%: at the end of a clause, after words that say of what. */
const RATE =
  /^(?<before>.{0,40}?)(?:执行率|(?:执行|支出|支付)进度|(?:支出|支付)率)(?:仅|已|均)*(?<reached>(?:达到?了?|为|是|约)*)(?<number>\d{1,3}(?:\.\d+)?)[%％](?<least>及?以上)?$/;
/** 全年执行数300万元, 调整后预算数460万元. */
const AMOUNT =
  /^(?<before>.{0,40}?)(?<column>年初预算数?|(?:调整后|全年)?预算数|(?:预算)?执行数|(?:实际)?支出数)(?:共计?|总计|合计)?(?:为|是|[:：])?(?<number>\d[\d,]*(?:\.\d+)?)万元$/;
/** Of all the money, whatever it is called. */
const WHOLE =
  /20\d\d年(?:度|[底末])?|年[末底终]|截[至止]|[本该此](?!年)|项目|专项|预算|财政|年度|全年|当年|本年度?|整体|总体?|绩效|的|资金|经费|拨款|款项|实际|支出|调整后|[共其]|12月底?/g;
/** 全市预算执行率 */
const OF_AREA = /^全(?<level>[省市县区旗州])/;
/** Of a part of the year, or of another, or of what was not yet so. */
const OTHER_TIME =
  /[上去前次明]年(?!结转)|季度|半年|(?<!\d)[1-9]月|1[01]月|\d[-—–~至到]12月|监控|年中|中期|序时|下一步|今后|预计/;
/** What in a clause says of those behind it that they are of a part, or of another reckoning. */
const FROM_HERE = /其中|部分|分别|扣除|剔除|不考虑|[包不]?含|[一二三四五六七八九][是、]/;
/** What was aimed at, as a bound is. */
const AIMED = /要求|设定|计划|目标|拟|将/;
const WAN = /(\d[\d,]*(?:\.\d+)?)万元/g;
/** Of a part of the money, or what is only aimed at. */
const OTHER =
  /其中|中央|[省市区县乡镇]级|自筹|配套|上级|[若如应]|确保|力争|目标|不低于|以上|收回|低于|高于|超过|不足/;
const YEAR = /20\d\d(?=年)/g;
const HUNDRED = decimal(100);
const TWICE = decimal(2);
/** Below a bound by so little a rate is printed as it. */
const ROUNDED = decimal('0.05');
/** The least that two rates may differ by. */
const LEAST = decimal('0.001');
/** 约98%: near. */
const ROUGH = decimal(2);

interface Stated {
  readonly clause: string;
  readonly number: Decimal;
  readonly column?: string;
  /** 95%以上: no more than a bound. */
  readonly isLeast?: true;
}

/**
 * What the account of the goal and other texts say was the rate of execution, the budget or what was spent of the whole
 * form, and no row of 项目资金 comes to, on whichever base (A15).
 */
export function statedMoney(project: Project): CheckResult[] {
  const { funds, goal, texts } = project;
  const clauses = [goal.actual ?? '', ...texts.map(({ text }) => text)]
    .filter((text) => /率|进度|数/.test(text) && /\d/.test(text))
    .flatMap(sentencesIn)
    .filter((sentence) => !OTHER_TIME.test(sentence))
    .flatMap((sentence) => clausesOfWhole(sentence, project));
  if (clauses.length === 0) return [];
  const rate = clauses
    .flatMap((clause) => statedIn(clause, RATE, project))
    .find((stated) => !isKnownRate(stated, funds));
  const amount = clauses
    .flatMap((clause) => statedIn(clause, AMOUNT, project))
    .find((stated) => isOtherAmount(stated, funds));
  return [rate, amount].flatMap((stated) =>
    stated === undefined ? [] : toResult(stated, project),
  );
}

interface Clause {
  readonly clause: string;
  /** Whether a clause before it states an amount of the whole form, and so of what it speaks. */
  readonly isNamed: boolean;
  /** Whether anything stands before it in its sentence. */
  readonly isFirst: boolean;
  /** Whether its sentence speaks of what was aimed at. */
  readonly isAimed: boolean;
}

/** The clauses of a sentence up to the first behind words of a part, another year, or an amount that the whole form has not. */
function clausesOfWhole(sentence: string, { funds, year }: Project): Clause[] {
  const isAimed = AIMED.test(sentence);
  const known = MONEY_COLUMNS.flatMap((column) => cellValue(funds.total[column]) ?? []);
  const clauses: Clause[] = [];
  let isNamed = false;
  for (const part of sentence.split(/[，,](?!\d{3})/)) {
    const clause = part.replace(/[\s“”"]/g, '');
    clauses.push({ clause, isNamed, isAimed, isFirst: clauses.length === 0 });
    if (FROM_HERE.test(clause) || clause.match(YEAR)?.some((own) => own !== String(year))) break;
    for (const [, digits = ''] of clause.matchAll(WAN)) {
      const amount = parseDecimal(digits.replaceAll(',', ''));
      if (amount === undefined) continue;
      if (!known.some((one) => isNear(one, amount, decimalsTolerance(amount)))) return clauses;
      isNamed = true;
    }
  }
  return clauses;
}

function statedIn(
  { clause, isNamed, isAimed, isFirst }: Clause,
  pattern: RegExp,
  project: Project,
): Stated[] {
  const { name, year } = project;
  const found = pattern.exec(clause)?.groups ?? {};
  const { before = '', column, number: digits = '', least, reached } = found;
  // 预算执行率95%以上 may be what was aimed at
  if (least !== undefined && (isAimed || !/^达/.test(reached ?? ''))) return [];
  // 执行率80% behind 东区 is of that
  if (column === undefined && before === '' && /^[执支]/.test(clause) && !isFirst && !isNamed)
    return [];
  const number = parseDecimal(digits.replaceAll(',', ''));
  const text = clause
    .replaceAll(name, '')
    .slice(0, least === undefined ? undefined : -least.length);
  if (number === undefined || OTHER.test(text)) return [];
  if (text.match(YEAR)?.some((own) => own !== String(year))) return [];
  const { level = '' } = OF_AREA.exec(before)?.groups ?? {};
  const ofArea = isAreaOf(project, level) ? before.slice(1 + level.length) : before;
  const rest = ofArea.replaceAll(name, '').replace(WHOLE, '');
  if (rest !== '' && !name.includes(rest)) return [];
  // 预算执行率100% without a name is unspentDenied's
  if (column === undefined && number === HUNDRED && rest === '' && !before.includes(name))
    return [];
  return [
    {
      ...{ clause, number },
      ...(column === undefined ? {} : { column }),
      ...(least === undefined ? {} : { isLeast: true as const }),
    },
  ];
}

/** Whether the whole form is of 全市: one of a transfer to a region, which is told of in 资金管理情况, of the office of a city. */
function isAreaOf({ form: { tables, head } }: Project, level: string): boolean {
  const office = head.department ?? '';
  const [last] = office.match(/[省市县区旗州]/g)?.slice(-1) ?? [];
  return level !== '' && tables?.management !== undefined && last === level;
}

/** Whether any row comes to the rate, as far as its decimals go, or prints it. */
function isKnownRate({ clause, number, isLeast }: Stated, { rows }: Funds): boolean {
  if (isLeast === true)
    return rows.some((row) => ratesOf(row).some((rate) => rate >= subtract(number, ROUNDED)));
  const step = clause.includes('约') ? ROUGH : belowStep(number);
  return rows.some((row) => {
    const printed = isPrintedRate(row.rate ?? '', multiply(number, decimal('0.01')));
    return printed === true || ratesOf(row).some((rate) => isNear(rate, number, step));
  });
}

/** Rounded, cut off or rounded up to the digits that it has, a rate is less than one of the last away. */
function belowStep(number: Decimal): Decimal {
  return subtract(multiply(decimalsTolerance(number), TWICE), LEAST);
}

function ratesOf({ initial, adjusted, executed }: FundRow): Decimal[] {
  const spent = cellValue(executed);
  return [initial, adjusted].flatMap((base) => {
    const rate = rateOf(spent, cellValue(base));
    return rate === undefined ? [] : multiply(rate, HUNDRED);
  });
}

/** Whether an amount is none of its kind, nor the sum of two, and still of their size. */
function isOtherAmount({ number, column = '' }: Stated, { rows }: Funds): boolean {
  const isSpent = /执行|支出/.test(column);
  const known = rows.flatMap(({ initial, adjusted, executed }) =>
    (isSpent ? [executed] : [initial, adjusted]).flatMap((cell) => cellValue(cell) ?? []),
  );
  const amounts = known.filter((one) => one > ZERO);
  const step = multiply(decimalsTolerance(number), TWICE);
  const sums = amounts.flatMap((one, at) => amounts.slice(at + 1).map((two) => sumOf([one, two])));
  if ([...amounts, ...sums].some((one) => isNear(one, number, step))) return false;
  return amounts.some((one) => one <= multiply(number, TWICE) && number <= multiply(one, TWICE));
}

function isNear(one: Decimal, other: Decimal, step: Decimal): boolean {
  return Math.abs(subtract(one, other)) <= step;
}

function toResult({ clause, column, isLeast }: Stated, project: Project): CheckResult[] {
  const { total, base, words } = project.funds;
  const [budget, spent] = [cellValue(total[base]), cellValue(total.executed)];
  if (budget === undefined || spent === undefined || budget <= ZERO) return [];
  const amounts = `${words[base]} ${formatWan(budget)} 万元，${words.executed} ${formatWan(spent)} 万元`;
  const ofRate = isLeast === true ? '各行的执行率都没有达到' : '各行的执行率都不是这个数';
  const what = column === undefined ? ofRate : '各行都不是这个数';
  return [
    {
      about: { kind: 'funds', row: total.key, column: 'executed' },
      words: () => ({
        message: `文字写${quoteCell(clause)}，项目资金的${amounts}，${what}。`,
        evidence: `文字${quoteCell(clause)}；${moneyEvidence(project)}`,
        advice: '核对文字和项目资金；所说只是部分资金的，请写明。',
      }),
    },
  ];
}
