import { nameParts } from '../../expression/direction/nameParts.ts';
import type { Expression, Quantity } from '../../expression/expression.ts';
import { add, decimal, formatDecimal } from '../../model/decimal.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check, Words } from '../finding.ts';
import { impossibleDates } from '../impossibleDates.ts';
import { ownBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';
import { isPercent, restsOfWhole, shareOf } from '../restOfWhole.ts';
import { rowResults } from '../rowCheck.ts';
import { rowEvidence } from '../rowEvidence.ts';
import { rowLabel } from '../rowLabel.ts';
import { ROW } from '../rowTraits.ts';

const WHOLE = decimal(100);
const HALF = decimal(50);
/** A share of a whole that some do and some do not. */
const SHARE_OF_ALL =
  /(?<=合格|达标|满意|及时|准确|正确|(?<!拨备)覆盖|知晓|通过|参与|好评|优良|优质|接种|普及|治愈|完好|差错|错误|不良|死亡|发生|事故|破损|流失|辍学|逾期|空置|闲置|缺勤|出勤|参保|签约|办结|结案|整改|回访|公开|准点|成活|绿化|就业|(?<!毛)入学)(?:率|度|比例)$/;
/** A share of people or households, whatever of them is so: 村民宽带入户率. */
const SHARE_OF_PEOPLE =
  /(?:人(?![均次])|户(?!均)|[居村市农牧渔]民|[学新]生|[人职学队]员|群众|儿童)\p{Script=Han}*(?:率|比例|占比)$/u;
/** What is set against a plan, money, a capacity or a stock, and not against all of them: 招生完成率. */
const OF_PLAN =
  /完成|达成|计划|任务|执行|控制|到位|收|支|负|荷|用|产|投|倍|招|额|量|价|费|资|次|转|栏|种|繁|抚养|保障/;
/** What a row of quality measures in shares is how many of all are good: 菌包成品率. */
const SHARE = /(?:率|比例|占比)$/;
/** And what a row of benefit does, where its target leaves room for all of them: 不见面开标率 ≥90%. */
const OF_ALL_BY_GROUP = /社会|生态|满意/;
/** Set against what there was, is needed or has room. */
const OF_STOCK = /恢复|自给|[座载床库]|贡献|回报|益|依存|密度|[比偿周毛效]|流动|拨备/;
/** What grows, falls or is left over may pass both ends. */
const MAY_PASS = /增|降|减|升|涨|幅|变动|变化|偏差|差异|波动|比上年|同比|超额/;

/** What rounding may add to two shares of one whole. */
const ROUNDED = decimal('100.1');

/** A11: a share above 100 % or below 0, two of one whole that are more than all, more days than a year has, a day of no calendar. */
export const impossibleValue: Check = {
  code: 'impossibleValue',
  title: '数值超出可能的范围',
  severity: 'warning',
  basis: ownBasis('A11'),
  check: (subject) => {
    const dates = impossibleDates(subject.project);
    if ((subject.traits & WHEN) === 0) return dates;
    const rests = restsOfWhole(subject.score.rows);
    const find = (row: RowScore) =>
      faultOf(row) ?? aboveWhole(row, rests.get(row)) ?? aboveYear(row);
    const rows = rowResults(subject, {
      when: WHEN,
      column: (row) => find(row)?.column,
      find: (row) => {
        const fault = find(row);
        return fault && (() => wordsOf(row, fault));
      },
    });
    return [...rows, ...dates];
  },
};

const WHEN = ROW.oddShare | ROW.measured | ROW.notAssessable;

function wordsOf({ indicator }: RowScore, { column, bound }: Fault): Words {
  return {
    message: `${rowLabel(indicator)}的${indicator.words[column]}${quoteCell(indicator[column])}${bound}。`,
    evidence: rowEvidence(indicator, 'target', 'actual'),
    advice: '核对数值和计量单位；指标确可超出这一范围的，请说明算法。',
  };
}

/** Whether a row has a share that cannot be. */
export function isImpossible(row: RowScore): boolean {
  return faultOf(row) !== undefined;
}

/** The cell that cannot be, and the bound that it passes. */
interface Fault {
  readonly column: 'actual' | 'target';
  readonly bound: string;
}

function faultOf(row: RowScore): Fault | undefined {
  for (const column of ['actual', 'target'] as const) {
    const value = row[column];
    if (!isOdd(value)) continue;
    const { text } = nameParts(row.indicator.name);
    if (MAY_PASS.test(text)) return undefined;
    if (value.value < 0) return { column, bound: '小于 0' };
    if (isShareOfAll(text, row)) return { column, bound: '高于 100%' };
  }
  const isBare = isBareShare(row) && SHARE_OF_ALL.test(nameParts(row.indicator.name).text);
  return isBare ? { column: 'actual', bound: '高于 100' } : undefined;
}

/** What is and what is not so are no more than all. */
function aboveWhole(row: RowScore, rest: RowScore | undefined): Fault | undefined {
  const [own, other] = [shareOf(row), rest && shareOf(rest)];
  if (rest === undefined || own === undefined || other === undefined) return undefined;
  const sum = add(own, other);
  if (sum <= ROUNDED) return undefined;
  const beside = `${rowLabel(rest.indicator)}的${quoteCell(rest.indicator.actual)}`;
  return { column: 'actual', bound: `与${beside}合计 ${formatDecimal(sum)}%，高于 100%` };
}

/** Days of a year, that of the form or of any, and not of several places or years. */
const DAYS = /天数$/;
const MORE_THAN_YEAR = /累计|合计|总|共|各|人|台|站|[两三]年|年限|[\r\n]/;
const OF_YEAR = /[全每]年|年度/;
const LONGEST_YEAR = decimal(366);

function isDaysOfYear(name: string): boolean {
  const ofNoMean = name.slice(name.lastIndexOf('均') + 1);
  const isOfYear = OF_YEAR.test(ofNoMean) || (ofNoMean === name && name.startsWith('年'));
  return DAYS.test(name) && isOfYear && !MORE_THAN_YEAR.test(name);
}

/** More days a year than the longest year has; its target stays within a year. */
function aboveYear({
  indicator: { name },
  target,
  actual,
  comparison,
}: RowScore): Fault | undefined {
  if (comparison.kind !== 'ratio' || !name.includes('天数')) return undefined;
  if (!isDaysOfYear(nameParts(name).text)) return undefined;
  const isDays = [target, actual].some((one) => one.kind === 'quantity' && one.unit.text === '天');
  if (!isDays || comparison.target > LONGEST_YEAR || comparison.actual <= LONGEST_YEAR)
    return undefined;
  return { column: 'actual', bound: '多于一年的天数' };
}

function isShareOfAll(name: string, { indicator: { level2 }, target }: RowScore): boolean {
  if (SHARE_OF_ALL.test(name)) return true;
  if (OF_PLAN.test(name)) return false;
  if (SHARE_OF_PEOPLE.test(name)) return true;
  if (!SHARE.test(name)) return false;
  if (level2.includes('质量')) return true;
  const leavesRoom = isPercent(target) && target.value < WHOLE;
  return leavesRoom && OF_ALL_BY_GROUP.test(level2) && !OF_STOCK.test(name);
}

/** 合格率 100 → 1000: bare numbers, of which the target can only be the share of all that it wants. */
function isBareShare({ target, actual, direction }: RowScore): boolean {
  if (target.kind !== 'quantity' || actual.kind !== 'quantity' || direction.way !== 'more')
    return false;
  if (target.unit.text !== '' || actual.unit.text !== '') return false;
  return target.value >= HALF && target.value <= WHOLE && actual.value > WHOLE;
}

/** A share below 0 or above 100 %. */
function isOdd(value: Expression): value is Quantity {
  return isPercent(value) && (value.value < 0 || value.value > WHOLE);
}
