import { type Decimal, decimal, toNumber } from '../model/decimal.ts';
import {
  COST_PARTS,
  type IndicatorTemplate,
  indicatorsFor,
  type Measure,
} from './indicatorTable.ts';
import { chance, type Random, some, whole } from './random.ts';
import { splitPoints } from './splitPoints.ts';
import type { Topic } from './themes/theme.ts';

/** An indicator that a project keeps over the years. */
export interface PlannedRow {
  readonly level1: 'output' | 'benefit' | 'satisfaction';
  readonly level2: string;
  readonly measure: Measure;
  readonly name: string;
  readonly unit: string;
  /** What the target is in the first year, or the scale of words. */
  readonly base: number | string;
  readonly points: Decimal;
}

const LEVEL2 = {
  数量: ['output', '数量指标'],
  质量: ['output', '质量指标'],
  时效: ['output', '时效指标'],
  成本: ['output', '成本指标'],
  经济: ['benefit', '经济效益指标'],
  社会: ['benefit', '社会效益指标'],
  生态: ['benefit', '生态效益指标'],
  可持续: ['benefit', '可持续影响指标'],
  满意度: ['satisfaction', '服务对象满意度指标'],
} as const;
type Level2 = keyof typeof LEVEL2;
const WEIGHTS = { output: 50, benefit: 30, satisfaction: 10 } as const;

/**
 * The indicators of a project about these topics, with points that add up to 50, 30 and 10; of a
 * topic that was merged into it only the first.
 */
export function plannedRows(
  random: Random,
  topics: readonly Topic[],
  budgetWan: Decimal,
  isWhole: boolean,
): PlannedRow[] {
  const size = whole(random, 500, 1600) / 1000;
  const templates = topics.flatMap((topic, index) =>
    (index === 0 ? chosenTemplates(random, topic.deed) : indicatorsFor(topic.deed).slice(0, 1)).map(
      (template) => ({ template, topic }),
    ),
  );
  const order = Object.keys(LEVEL2);
  templates.sort((a, b) => order.indexOf(a.template.level2) - order.indexOf(b.template.level2));
  const rows = templates.map(({ template, topic }) => plannedRow(template, topic, size, budgetWan));
  return withPoints(random, rows, isWhole);
}

function chosenTemplates(random: Random, deed: Topic['deed']): IndicatorTemplate[] {
  const all = indicatorsFor(deed);
  const of = (level2: Level2) => all.filter((template) => template.level2 === level2);
  const [first, ...more] = of('数量');
  return [
    ...(first === undefined ? [] : [first]),
    ...some(random, more, whole(random, 1, 2)),
    ...some(random, of('质量'), whole(random, 1, 2)),
    ...some(random, of('时效'), 1),
    ...(chance(random, 0.12) ? COST_PARTS : some(random, of('成本'), whole(random, 1, 2))),
    ...some(random, [...of('经济'), ...of('生态')], whole(random, 0, 2)),
    ...some(random, of('社会'), whole(random, 1, 2)),
    ...some(random, of('可持续'), 1),
    ...some(random, of('满意度'), chance(random, 0.2) ? 2 : 1),
  ];
}

function plannedRow(
  { level2, measure, name, unit, base }: IndicatorTemplate,
  topic: Topic,
  size: number,
  budgetWan: Decimal,
): Omit<PlannedRow, 'points'> {
  const filled = (text: string) =>
    text.replace('{物}', topic.thing).replace('{位}', topic.unit).replace('{众}', topic.people);
  const [level1, label] = LEVEL2[level2 as Level2];
  const start = {
    level1,
    level2: label,
    measure,
    name: filled(name),
    unit: filled(unit),
  };
  const factor = base.startsWith('×') ? Number(base.slice(1)) * topic.count : Number(base);
  if (measure === 'price' || measure === 'standard') {
    const yuan = (toNumber(budgetWan) * 10_000) / Math.max(1, topic.count * size);
    return { ...start, base: niceNumber(yuan * 0.9) };
  }
  if (measure === 'count') return { ...start, base: niceNumber(factor * size) };
  return { ...start, base: Number.isNaN(factor) ? base : factor };
}

function withPoints(
  random: Random,
  rows: readonly Omit<PlannedRow, 'points'>[],
  isWhole: boolean,
): PlannedRow[] {
  return (['output', 'benefit', 'satisfaction'] as const).flatMap((level1) => {
    const own = rows.filter((row) => row.level1 === level1);
    const points = splitPoints(random, WEIGHTS[level1], own.length, isWhole);
    return own.map((row, index) => ({ ...row, points: points[index] ?? decimal(0) }));
  });
}

/** A number as plans have them, with two figures that matter and at least 1. */
export function niceNumber(value: number): number {
  if (value < 20) return Math.max(1, Math.round(value));
  const step = 10 ** Math.floor(Math.log10(value) - 1) * (value < 100 ? 1 : 5);
  return Math.round(value / step) * step;
}
