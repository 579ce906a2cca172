import { inOneUnit } from '../../expression/commonUnit.ts';
import { BARE } from '../../expression/unit.ts';
import { withoutLead } from '../../expression/withoutLead.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Told } from '../rows/saidTwice.ts';
import { hasCommonWord } from '../text/hasCommonWord.ts';
import { withoutMeasure } from '../text/withoutMeasure.ts';
import { type GoalFigure, NOUN, RARE } from './goalFigures.ts';
import { isCountOf } from './isCountOf.ts';
import { isSameThing } from './isSameThing.ts';
import { unitOf } from './unitOf.ts';

/** How far back from a figure a word in common may stand. */
const LONGEST_SHARED = 10;

/** All figures of the text, and those of 预期目标 where the text tells what became of it. */
export interface Figures {
  readonly figures: readonly GoalFigure[];
  readonly planned: readonly GoalFigure[];
}

/** The rows that a figure is of by their very words, or by the noun after it. */
export function rowsNamed(alike: readonly RowScore[], { thing, before, after }: GoalFigure) {
  const named = alike.filter(({ indicator }) => isSameThing(indicator.name, thing));
  if (named.length > 0) return named;
  return alike.filter(({ indicator }) => isCountOf(indicator.name, after, before));
}

/** And else by words that they share with what stands before it, where no other figure does. */
export function rowsNear(
  alike: readonly RowScore[],
  figure: GoalFigure,
  column: Told['column'],
  figures: readonly GoalFigure[],
) {
  if (figures.some((other) => other !== figure && other.key === figure.key)) return [];
  return alike.filter((row) => isAlike(row, figure, column));
}

/**
 * The only row that aims at what 预期目标 states of the same noun: 搬迁避让25户 is of 避险搬迁户数 25户, and so
 * is what became of it.
 */
export function rowsAsPlanned(
  alike: readonly RowScore[],
  figure: GoalFigure,
  { figures, planned }: Figures,
): readonly RowScore[] {
  const { key, before } = figure;
  const isAlone = (one: GoalFigure) => one.unit.dimension === figure.unit.dimension;
  const [only, ...others] = planned.filter(isAlone);
  // 5200路视频监控 is the one number of its unit in the plan, in what came of it and in the rows
  if (only !== undefined && others.length === 0 && figures.filter(isAlone).length === 1) {
    const [row, ...rest] = alike;
    const isOne = row !== undefined && rest.length === 0 && isStated(only);
    if (isOne && hasCommonWord(row.indicator.name, only.after) && isAimedAt(row, only))
      return [row];
  }
  const [plan, ...more] = planned.filter((one) => one.key === key && before !== '');
  if (plan === undefined || plan.isRough || more.length > 0) return [];
  // 植树9000株，补植300株: what became of the plan is told in its own words
  const told = figures.filter((one) => one.key === key && one.thing === plan.thing);
  if (told.length > 0 && !told.includes(figure)) return [];
  const aimed = alike.filter((row) => isAimedAt(row, plan));
  const isOnly = only !== undefined && others.length === 0 && figures.filter(isAlone).length === 1;
  return aimed.filter(
    ({ indicator: { name } }) =>
      aimed.length === 1 && (isPlanOf(name, plan) || (isOnly && isMeasureOf(name, plan))),
  );
}

/**
 * The only row of a unit, where the goal has one number of it, of what the whole project is named after: 26处农村饮水工程
 * 维修养护 of the project of that name is of 维修养护工程处数.
 */
export function rowsWithin(
  alike: readonly RowScore[],
  { after, unit }: GoalFigure,
  figures: readonly GoalFigure[],
  projectName: string,
): readonly RowScore[] {
  const [row, ...more] = alike;
  if (row === undefined || more.length > 0 || unit.text === '%') return [];
  if (figures.filter((one) => one.unit.dimension === unit.dimension).length > 1) return [];
  const name = withoutMeasure(row.indicator.name);
  const thing = name.endsWith(unit.text) ? name.slice(0, -unit.text.length) : name;
  if (thing.length < NOUN || after.length < thing.length || JOINED.test(after)) return [];
  const isOfProject = projectName.includes(after);
  return isOfProject && [...thing].every((sign) => after.includes(sign)) ? [row] : [];
}

/** The dimensions of people, who are counted once. */
const PEOPLE = new Set(['persons', 'person-times']);

/**
 * The only row of people that is named after a deed alone, where the text has one number of them: 培训基层水文人员300人次
 * can be no more than all of 培训人次.
 */
export function rowsExceeded(
  alike: readonly RowScore[],
  { thing, unit, value }: GoalFigure,
  column: Told['column'],
  figures: readonly GoalFigure[],
): readonly RowScore[] {
  const [row, ...more] = alike;
  if (row === undefined || more.length > 0 || !PEOPLE.has(unit.dimension)) return [];
  if (figures.filter((one) => one.unit.dimension === unit.dimension).length > 1) return [];
  const deed = withoutMeasure(row.indicator.name);
  if (deed.length < SHORTEST_DEED || deed.length >= NOUN || !thing.startsWith(deed)) return [];
  const stated = row[column];
  if (stated.kind !== 'quantity') return [];
  const own = { value: stated.value, unit: unitOf(row, column) ?? BARE };
  const both = inOneUnit(own, { value, unit });
  return typeof both !== 'string' && both.actual > both.target ? [row] : [];
}

const SHORTEST_DEED = 2;

/** Of two nouns the figure is of both. */
const JOINED = /[和与及或]/;

/** A number, or the least that is to be done: 2600名以上 is what ≥2600人 aims at. */
function isStated({ isRough, bound }: GoalFigure): boolean {
  return !isRough || bound === 'least';
}

/** 维修校舍12所、面积18600平方米 is of 维修校舍面积, where no other figure is an area. */
function isMeasureOf(name: string, { before }: GoalFigure): boolean {
  return (
    before.length < NOUN &&
    withoutLead(name)
      .replace(/[（(][^（()）]*[)）]$/, '')
      .endsWith(before)
  );
}

/** 冲锋舟12艘 is of 储备冲锋舟, and 培训300人 not of 培训合格人数. */
function isPlanOf(name: string, { before }: GoalFigure): boolean {
  return before.length < NOUN
    ? withoutMeasure(name).endsWith(before)
    : hasCommonWord(name, before.slice(-NOUN));
}

function isAimedAt(row: RowScore, { value, unit }: GoalFigure): boolean {
  const { target } = row;
  if (target.kind !== 'quantity') return false;
  const both = inOneUnit(
    { value: target.value, unit: unitOf(row, 'target') ?? BARE },
    { value, unit },
  );
  return typeof both !== 'string' && both.target === both.actual;
}

function isAlike(row: RowScore, { before, thing, unit }: GoalFigure, column: Told['column']) {
  const { name } = row.indicator;
  if (before === '') return false;
  const own = unitOf(row, column);
  const isSameUnit = own?.dimension === '' || own?.text === unit.text;
  // 育苗500万株: a short noun is of what bears it alone
  if (isSameUnit && withoutMeasure(name) === thing) return true;
  if (before.length < NOUN) return false;
  const noun = before.slice(-NOUN);
  // 处罚案件被撤销 is not of all of them
  if (name.includes(`${noun}被`)) return false;
  if (name.includes(noun)) return RARE.test(unit.text) || isSameUnit;
  return RARE.test(unit.text) && hasCommonWord(name, before.slice(-LONGEST_SHARED));
}
