import {
  type Decimal,
  decimal,
  divide,
  multiply,
  parseDecimal,
  subtract,
} from '../../model/decimal.ts';
import type { Goal } from '../../model/project.ts';
import { goalFigures } from '../goals/goalFigures.ts';

/** How much of its plan a text says was done, and what the numbers of both give. */
export interface TaskShare {
  /** As printed: 改造家庭112户，占任务的80%. */
  readonly text: string;
  readonly said: string;
  readonly done: Decimal;
  readonly planned: Decimal;
  /** 0–1. */
  readonly share: Decimal;
}

const OF_TASK =
  /^[，,（(]\s*(?:(?:占|为|完成|达到?)?(?:全年|年度|年初|预期|的)*(?:任务|目标|计划)(?:数|总数|任务)?的?|(?:任务|目标|计划)?完成率(?:为|达到?)?)(\d+(?:\.\d+)?)[%％]/;
/** The plan is another by then. */
const ADJUSTED = /调整|调[增减]|追加|核[增减]/;
const LONGEST = 40;
const HUNDRED = decimal(100);
const ROUNDED = decimal(1);
const ANY_UNIT = { has: () => true };

/** Each figure of what became of the goal whose share of the plan is not the one beside it. */
export function taskSharesOff({ expected = '', actual = '' }: Goal): TaskShare[] {
  if (
    !/(?:(?:任务|目标|计划)(?:数|总数|任务)?的?|完成率(?:为|达到?)?)\d/.test(actual) ||
    ADJUSTED.test(actual)
  )
    return [];
  const plans = goalFigures(expected, ANY_UNIT);
  return goalFigures(actual, ANY_UNIT).flatMap(({ text, at, end, thing, unit, value }) => {
    const found = OF_TASK.exec(text.slice(end, end + LONGEST));
    const said = parseDecimal(found?.[1] ?? '');
    const [plan, ...more] = plans.filter(
      (one) => one.thing === thing && one.unit.text === unit.text,
    );
    if (found === null || said === undefined || plan === undefined || more.length > 0) return [];
    if (plan.value <= 0 || plan.isRough) return [];
    const share = divide(value, plan.value);
    if (Math.abs(subtract(multiply(share, HUNDRED), said)) <= ROUNDED) return [];
    return [
      {
        text: text.slice(at, end) + found[0],
        said: found[1] ?? '',
        done: value,
        planned: plan.value,
        share,
      },
    ];
  });
}
