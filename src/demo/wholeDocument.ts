import type { Form, IndicatorCells } from '../model/form.ts';
import type { Source } from '../model/source.ts';
import type { Department } from './department.ts';
import { SYNTHETIC } from './options.ts';
import { pick, type Random } from './random.ts';

/** 一级指标, 二级指标, 三级指标 with its points, as the rule for whole departments has them. */
const RULE: readonly (readonly [level1: string, level2: string, name: string, points: number])[] = [
  ['投入（20分）', '目标设定（8分）', '绩效目标合理性', 4],
  ['投入（20分）', '目标设定（8分）', '绩效指标明确性', 4],
  ['投入（20分）', '预算配置（12分）', '在职人员控制率', 6],
  ['投入（20分）', '预算配置（12分）', '公用经费控制率', 6],
  ['过程（30分）', '预算执行（15分）', '支付进度', 8],
  ['过程（30分）', '预算执行（15分）', '结转结余率', 7],
  ['过程（30分）', '预算管理（15分）', '管理制度健全性', 15],
  ['产出（30分）', '职责履行（30分）', '重点工作办结率', 30],
  ['效果（20分）', '履职效益（20分）', '服务对象满意度', 20],
];

/** 部门整体支出绩效自评 of a department's year, by rule: no targets, points in the names. */
export function wholeDocument(
  { name }: Department,
  year: number,
  source: Source,
  random: Random,
): Form {
  return {
    $schema: '../../schemas/form.schema.json',
    schemaVersion: 2,
    title: `部门整体支出绩效评价指标评分表（${SYNTHETIC}）`,
    year,
    layout: 'department-by-rule',
    moneyUnit: '万元',
    head: { name },
    indicators: RULE.map((row, index) => cellsOf(row, RULE[index - 1], random)),
    source,
  };
}

function cellsOf(
  [level1, level2, name, points]: (typeof RULE)[number],
  above: (typeof RULE)[number] | undefined,
  random: Random,
): IndicatorCells {
  return {
    level1: above?.[0] === level1 ? null : level1,
    level2: above?.[1] === level2 ? null : level2,
    indicator: `${name}（${points}分）`,
    explanation: `用以反映和考核部门${name}的情况。`,
    criterion: '全部符合计满分，每有一项不符合扣1分，扣完为止。',
    score: String(points - pick(random, [0, 0, 0, 1, 2])),
  };
}
