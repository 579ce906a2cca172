import { type Decimal, decimal, multiplyDivide } from '../model/decimal.ts';
import type { Department } from './department.ts';
import type { Life } from './lives.ts';
import { type PlannedRow, plannedRows } from './plannedRows.ts';
import { chance, pick, randomOf, whole } from './random.ts';

/** What stays of a project from year to year. */
export interface ProjectPlan {
  readonly department: Department;
  readonly life: Life;
  readonly name: string;
  readonly unitName: string;
  readonly budgetWan: Decimal;
  /** Budget of a year as a share of the year before, in thousandths. */
  readonly trend: number;
  /** Parts of the money that come from other sources and from the year before, in thousandths. */
  readonly otherShare: number;
  readonly carryoverShare: number;
  readonly rows: readonly PlannedRow[];
  /** Scores in whole points. */
  readonly whole: boolean;
  /** Which of several ways of writing its filler prefers. */
  readonly habit: number;
  readonly people: string;
}

const BUDGETS = [8, 12, 18, 30, 45, 60, 90, 130, 200, 320, 520, 900];

/** The plan of a project, by seed, department and lineage alone. */
export function projectPlan(department: Department, life: Life, seed: number): ProjectPlan {
  const random = randomOf(seed, department.id, life.slug, 'plan');
  const [topic] = life.topics;
  if (topic === undefined) throw new RangeError('a project without a topic');
  const budget = pick(random, BUDGETS) * life.topics.length;
  const budgetWan = multiplyDivide(
    decimal(budget),
    decimal(whole(random, 800, 1300)),
    decimal(1000),
    1,
  );
  const isWhole = chance(random, 0.45);
  const area = life.area === '' ? '' : `（${life.area}）`;
  const topics = life.topics.map(({ name }) => name).join('和');
  return {
    department,
    life,
    name: `${topics}${area}${pick(random, ['专项', '项目', '专项经费', '工作经费'])}`,
    unitName: pick(random, department.units),
    budgetWan,
    trend: whole(random, 950, 1080),
    otherShare: chance(random, 0.2) ? whole(random, 80, 300) : 0,
    carryoverShare: chance(random, 0.12) ? whole(random, 50, 200) : 0,
    rows: plannedRows(random, life.topics, budgetWan, isWhole),
    whole: isWhole,
    habit: whole(random, 0, 99),
    people: topic.people,
  };
}
