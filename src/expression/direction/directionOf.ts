import { decimal } from '../../model/decimal.ts';
import { isCostRow } from '../../model/isCostRow.ts';
import type { Indicator } from '../../model/project.ts';
import type { SettledDirection } from '../../model/settings.ts';
import type { Expression, Quantity } from '../expression.ts';
import { costGroupDirection } from './costGroupDirection.ts';
import type { Direction } from './direction.ts';
import { groupDirection, isToBeDone } from './groupDirection.ts';
import { incidentDirection } from './incidentDirection.ts';
import { nameDirection, thingDirection } from './nameDirection.ts';
import { type NameParts, nameParts } from './nameParts.ts';
import { timeDirection } from './timeDirection.ts';

/** What of an indicator tells its direction. */
export type Named = Pick<Indicator, 'part' | 'level2' | 'name'> &
  Partial<Pick<Indicator, 'printedDirection'>>;

const NO_NUMBER: Direction = { way: 'open', reason: '目标不是数' };
const ZERO: Direction = { way: 'less', reason: '目标为零，不应超过' };
const AIMED_AT: Direction = { way: 'more', reason: '目标写明要增减的幅度' };
const SIGNED = {
  '≤': { way: 'less', reason: '目标写不高于' },
  '<': { way: 'less', reason: '目标写低于' },
  '≥': { way: 'more', reason: '目标写不低于' },
  '>': { way: 'more', reason: '目标写高于' },
} as const;
/** A column of its own says it: 正向, 反向, 大于等于. */
const PRINTED = {
  atLeast: { way: 'more', reason: '表上的指标性质或指标方向写明' },
  atMost: { way: 'less', reason: '表上的指标性质或指标方向写明' },
} as const;
/** Whom a harm struck: to become fewer, or to be reached by the project. */
const STRUCK_PEOPLE =
  /(?:失业|贫困|返贫|致贫|患病|感染|吸毒|流浪|乞讨|受灾|失学|失联|空巢)(?:人员|人口|人|户|家庭|学生|儿童|老人|群众|职工|对象|患者)?[人户]?[数次员]?$/;
const TIMES = new Set(['seconds', 'months', 'days', 'working-days', 'weeks']);
/** A bare number in a row named after a time may be a share of what was in time: 100. */
const LOWEST_SHARE = decimal(80);
const WHOLE = decimal(100);

/**
 * Which way an indicator is better, the surest evidence first: the sign of its target, a column that
 * says it, what the site has settled, words of direction with the name, the unit, the name by its parts, and last the group it
 * stands in. Where the evidence is mixed or missing the answer is open, and the reason says so.
 * @example directionOf({ name: '抽检不合格率', … }, 3 %) // less, 名称中的“不合格率”
 */
export function directionOf(
  indicator: Named,
  target: Expression,
  settled: readonly SettledDirection[] = [],
): Direction {
  if (target.kind === 'change') return changeDirection(indicator, settled);
  if (target.kind !== 'quantity') return NO_NUMBER;
  if (target.operator !== 'none' && target.operator !== '=') return SIGNED[target.operator];
  return unsignedDirection(indicator, target, settled);
}

/** The same with no regard to the sign of the target: what name, unit and group suggest. */
export function unsignedDirection(
  { part, level2, name, printedDirection }: Named,
  target: Quantity,
  settled: readonly SettledDirection[] = [],
): Direction {
  if (printedDirection === 'atLeast' || printedDirection === 'atMost') {
    return PRINTED[printedDirection];
  }
  const known = settledDirection(name, settled);
  if (known !== undefined) return known;
  if (target.value === 0) return ZERO;
  const parts = nameParts(name);
  if (parts.said !== undefined) return { way: parts.said, reason: `名称“${name}”写明` };
  const named =
    (isTime(parts, target)
      ? timeDirection(parts, level2.includes('时效'))
      : nameDirection(parts)) ??
    incidentDirection(parts, { part, level2 }, target) ??
    thingDirection(parts);
  if (named?.way === 'less' && STRUCK_PEOPLE.test(parts.text) && isToBeDone({ part, level2 })) {
    return {
      way: 'open',
      reason: `${level2}下的“${parts.text}”可以是要帮的人，也可以是要减少的人`,
    };
  }
  if (named?.way === 'open' && isUsedForEach(parts, target)) {
    return { way: 'less', reason: `名称中的“${parts.text}”以每一单位计` };
  }
  const isCost = isCostRow({ part, level2 });
  return isCost
    ? costGroupDirection(parts, named, target)
    : (named ?? groupDirection(parts, { part, level2 }, target));
}

/** 增长5% aims at what it says, but where less of the thing is better it is a limit. */
function changeDirection({ name }: Named, settled: readonly SettledDirection[]): Direction {
  const known = settledDirection(name, settled);
  if (known !== undefined) return known;
  const named = nameDirection(nameParts(name));
  return named?.way === 'less' ? named : AIMED_AT;
}

/** What the site has settled of an indicator of this name. */
function settledDirection(
  name: string,
  settled: readonly SettledDirection[],
): Direction | undefined {
  if (settled.length === 0) return undefined;
  const known = settled.find((one) => one.name === name.trim());
  return known && { way: known.direction, reason: `本站规定，${known.reason}` };
}

/** 灌溉用水量 380立方米/亩: how much is used up for one of something. */
function isUsedForEach({ words }: NameParts, { unit }: Quantity): boolean {
  return unit.dimension.includes('/') && words.some(({ kind }) => kind === 'consume');
}

/** A name that ends in a time, in a unit of time; 完成时间 100% is a share of what was in time. */
function isTime({ head }: NameParts, { unit, value }: Quantity): boolean {
  if (TIMES.has(unit.dimension)) return true;
  return head === 'time' && unit.dimension === '' && (value < LOWEST_SHARE || value > WHOLE);
}
