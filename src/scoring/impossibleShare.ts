import { nameParts } from '../expression/direction/nameParts.ts';
import type { Expression, Quantity } from '../expression/expression.ts';
import { decimal } from '../model/decimal.ts';
import type { Indicator } from '../model/project.ts';

const WHOLE = decimal(100);
/** A share of a whole that some do and some do not. */
const SHARE_OF_ALL =
  /(?<=合格|达标|满意|及时|准确|正确|(?<!拨备)覆盖|知晓|通过|参与|好评|优良|优质|接种|普及|治愈|完好|差错|错误|不良|死亡|发生|事故|破损|流失|辍学|逾期|空置|闲置|缺勤|出勤|参保|签约|办结|结案|整改|回访|公开|准点|成活|绿化|就业|(?<!毛)入学|(?:系统|规范|健康)管理)(?:率|度|比例)$/;
/** A share of people or households, whatever of them is so: 村民宽带入户率. */
const SHARE_OF_PEOPLE =
  /(?:人(?![均次])|户(?!均)|[居村市农牧渔]民|[孕产]妇|妇女|[学新]生|[人职学队]员|群众|儿童)\p{Script=Han}*(?:率|比例|占比)$/u;
/** What is set against a plan, money, a capacity or a stock, and not against all of them: 招生完成率. */
const OF_PLAN =
  /完成|达成|计划|任务|执行|控制|到位|收|支|负|荷|用|产(?!妇)|投|倍|招|额|量|价|费|资|次|转|栏|种|繁|抚养|保障/;
/** What a row of quality measures in shares is how many of all are good: 菌包成品率. */
const SHARE = /(?:率|比例|占比)$/;
/** And what a row of benefit does, where its target leaves room for all of them: 不见面开标率 ≥90%. */
const OF_ALL_BY_GROUP = /社会|生态|满意/;
/** Set against what there was, is needed or has room. */
const OF_STOCK = /恢复|自给|[座载床库]|贡献|回报|益|依存|密度|[比偿周毛效]|流动|拨备/;
/** What grows, falls or is left over may pass both ends. */
const MAY_PASS =
  /增|降|减|升|涨|跌|幅|变动|变化|偏差|偏离|差异|波动|比上年|同比|环比|超额|超[概估预支]|节[约支]|盈|亏|利润|溢价|折价/;

/** A share that cannot be: its cell, and the bound that it passes, in words. */
export interface ImpossibleShare {
  readonly column: 'actual' | 'target';
  readonly bound: string;
}

/** What of a row tells whether its shares can be. */
interface Shares {
  readonly indicator: Pick<Indicator, 'name' | 'level2'>;
  readonly target: Expression;
  readonly actual: Expression;
}

/**
 * The share of a row that is below 0, or above 100 % of a whole that some do and some do not (A11); undefined where
 * both may be: what grows, is planned or is drawn from a stock passes both ends.
 * @example impossibleShare({ indicator: { name: '服务覆盖率', … }, target: ≥90%, actual: 102% }) // actual, 高于 100%
 */
export function impossibleShare(row: Shares): ImpossibleShare | undefined {
  const isActualOdd = isOdd(row.actual);
  if (!isActualOdd && !isOdd(row.target)) return undefined;
  const { name, level2 } = row.indicator;
  const { text } = nameParts(name);
  if (MAY_PASS.test(text)) return undefined;
  for (const column of ['actual', 'target'] as const) {
    const value = row[column];
    if (!isOdd(value)) continue;
    if (value.value < 0) return { column, bound: '小于 0' };
    if (isShareOfAll(text, level2, row.target)) return { column, bound: '高于 100%' };
  }
  return undefined;
}

/** Whether a name alone says that the row is a share of all. */
export function isNamedOfAll({ name }: Pick<Indicator, 'name'>): boolean {
  return SHARE_OF_ALL.test(nameParts(name).text);
}

function isShareOfAll(name: string, level2: string, target: Expression): boolean {
  if (SHARE_OF_ALL.test(name)) return true;
  if (OF_PLAN.test(name)) return false;
  if (SHARE_OF_PEOPLE.test(name)) return true;
  if (!SHARE.test(name)) return false;
  if (level2.includes('质量')) return true;
  const leavesRoom = isPercent(target) && target.value < WHOLE;
  return leavesRoom && OF_ALL_BY_GROUP.test(level2) && !OF_STOCK.test(name);
}

/** A share below 0 or above 100 %. */
function isOdd(value: Expression): value is Quantity {
  return isPercent(value) && (value.value < 0 || value.value > WHOLE);
}

function isPercent(one: Expression): one is Quantity {
  return one.kind === 'quantity' && one.unit.text === '%';
}
