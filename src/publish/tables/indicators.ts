import type { ProjectResult } from '../../analysis/projectResult.ts';
import { betterBy } from '../../analysis/rowDeviation.ts';
import { rowOutcome } from '../../analysis/rowOutcome.ts';
import type { Expression } from '../../expression/expression.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { rowReason } from '../../scoring/rowSteps.ts';
import type { Table } from '../table.ts';
import { printedColumns } from './printedColumns.ts';
import { projectColumns } from './projectColumns.ts';

/** A row of indicators.csv with the project that it belongs to. */
export interface IndicatorRow extends RowScore {
  readonly project: ProjectResult['project'];
}

/** indicators.csv: a row a third-level indicator. */
export const indicatorsTable: Table<IndicatorRow> = {
  name: 'indicators',
  title: '指标',
  description: { zh: '每个三级指标一行。', en: 'One row per third-level indicator.' },
  primaryKey: ['project_id', 'seq'],
  rows: (results) =>
    results.flatMap(({ project, score }) => score.rows.map((row) => ({ ...row, project }))),
  columns: [
    ...projectColumns,
    {
      name: 'seq',
      type: 'integer',
      title: '序号',
      description: { zh: '在自评表中的次序，从 1 起', en: 'position in the form, from 1' },
      value: (r) => r.indicator.seq,
    },
    {
      name: 'level1',
      type: 'string',
      title: '一级指标',
      description: { zh: '不含所印分值', en: 'first-level indicator, without printed points' },
      value: (r) => r.indicator.level1,
    },
    {
      name: 'level2',
      type: 'string',
      title: '二级指标',
      description: { zh: '自评表所印', en: 'second-level indicator' },
      value: (r) => r.indicator.level2,
    },
    {
      name: 'indicator',
      type: 'string',
      title: '三级指标',
      description: { zh: '自评表所印', en: 'third-level indicator as printed' },
      value: (r) => r.indicator.name,
    },
    {
      name: 'target',
      type: 'string',
      title: '年度指标值',
      description: { zh: '自评表所印原文', en: 'target as printed' },
      value: (r) => r.indicator.target,
    },
    {
      name: 'actual',
      type: 'string',
      title: '实际完成值',
      description: { zh: '自评表所印原文', en: 'actual as printed' },
      value: (r) => r.indicator.actual,
    },
    {
      name: 'points',
      type: 'decimal',
      title: '分值',
      description: { zh: '自评表所印', en: 'points as printed' },
      unit: '分',
      value: (r) => r.points,
    },
    {
      name: 'reported_score',
      type: 'decimal',
      title: '自评得分',
      description: { zh: '自评表所印', en: 'score as printed' },
      unit: '分',
      value: (r) => r.reported,
    },
    {
      name: 'target_kind',
      type: 'string',
      title: '目标类型',
      description: {
        zh: 'quantity 数值、range 区间、deadline 时限、tier 分档用语、qualitative 文字、yesNo 是否、change 变化、clauses 多项、none 无、missing 空白、placeholder 模板文字、unparsed 无法识别',
        en: 'kind of target',
      },
      value: (r) => r.target.kind,
    },
    {
      name: 'target_operator',
      type: 'string',
      title: '目标符号',
      description: {
        zh: '≥ > ≤ < =，没有符号则为空',
        en: 'sign of the target, empty where it has none',
      },
      value: (r) => operatorOf(r.target),
    },
    {
      name: 'target_value',
      type: 'decimal',
      title: '目标数值',
      description: { zh: '以目标所印单位计', en: 'number of the target in its printed unit' },
      value: (r) => numberOf(r.target),
    },
    {
      name: 'target_unit',
      type: 'string',
      title: '目标单位',
      description: { zh: '目标所印单位', en: 'unit of the target as printed' },
      value: (r) => unitOf(r.target),
    },
    {
      name: 'actual_kind',
      type: 'string',
      title: '实际类型',
      description: { zh: '同目标类型', en: 'kind of actual, as target_kind' },
      value: (r) => r.actual.kind,
    },
    {
      name: 'actual_value',
      type: 'decimal',
      title: '实际数值',
      description: { zh: '以实际值所印单位计', en: 'number of the actual in its printed unit' },
      value: (r) => numberOf(r.actual),
    },
    {
      name: 'completion',
      type: 'decimal',
      title: '完成率',
      description: {
        zh: '实际 ÷ 目标，1 = 100%；不能比较时为空',
        en: 'actual ÷ target, 1 = 100 %; empty where not defined',
      },
      isRate: true,
      value: (r) => (r.comparison.kind === 'ratio' ? r.comparison.completion : undefined),
    },
    {
      name: 'deviation',
      type: 'decimal',
      title: '偏差',
      description: {
        zh: '完成率 − 1；不能比较时为空',
        en: 'completion − 1; empty where not defined',
      },
      isRate: true,
      value: (r) => (r.comparison.kind === 'ratio' ? r.comparison.deviation : undefined),
    },
    {
      name: 'score_low',
      type: 'decimal',
      title: '可得分下限',
      description: { zh: '按评分规则可得的最低分', en: 'lowest score that the rule book admits' },
      unit: '分',
      value: (r) => r.interval?.low,
    },
    {
      name: 'score_high',
      type: 'decimal',
      title: '可得分上限',
      description: { zh: '按评分规则可得的最高分', en: 'highest score that the rule book admits' },
      unit: '分',
      value: (r) => r.interval?.high,
    },
    {
      name: 'verdict',
      type: 'string',
      title: '复核结论',
      description: {
        zh: 'within 一致、above 高于区间、below 低于区间、notAssessable 无法判定、notApplicable 不适用',
        en: 'how the reported score stands to the interval',
      },
      value: (r) => r.verdict,
    },
    {
      name: 'verdict_reason',
      type: 'string',
      title: '结论理由',
      description: { zh: '一句话', en: 'why, one sentence in Chinese' },
      value: (r) => rowReason(r),
    },
    {
      name: 'deviation_reason',
      type: 'string',
      title: '偏差原因分析及改进措施',
      description: { zh: '自评表所印原文', en: 'reason for deviation as printed' },
      value: (r) => r.indicator.reason || undefined,
    },
    {
      name: 'parent_seq',
      type: 'integer',
      title: '所属行',
      description: {
        zh: '“其中”行所属的行的序号；不是“其中”行则为空',
        en: 'seq of the row of which this is a part (其中); empty where it is none',
      },
      value: (r) => r.indicator.parent,
    },
    ...printedColumns,
    {
      name: 'outcome',
      type: 'string',
      title: '目标结论',
      description: {
        zh: 'met 达成、missed 未达成、unassessable 无法判定、notApplicable 不适用；各页所计即此',
        en: 'what can be said of the target; the pages count by it',
      },
      value: (r) => rowOutcome(r),
    },
    {
      name: 'better_by',
      type: 'decimal',
      title: '好于目标',
      description: {
        zh: '偏差按目标的方向记：好于目标为正，差于目标为负，0 = 恰好达标；不能比较时为空',
        en: 'deviation in the direction of the target: better above 0, worse below; empty where not defined',
      },
      isRate: true,
      value: (r) => betterBy(r),
    },
  ],
};

function operatorOf(expression: Expression): string | undefined {
  const hasOperator = expression.kind === 'quantity' || expression.kind === 'change';
  return hasOperator && expression.operator !== 'none' ? expression.operator : undefined;
}

function numberOf(expression: Expression): Decimal | undefined {
  return expression.kind === 'quantity' || expression.kind === 'change'
    ? expression.value
    : undefined;
}

function unitOf(expression: Expression): string | undefined {
  return 'unit' in expression ? expression.unit.text || undefined : undefined;
}
