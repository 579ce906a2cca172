import type { ProjectResult } from '../../analysis/projectResult.ts';
import type { Expression } from '../../expression/expression.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { rowReason } from '../../scoring/rowSteps.ts';
import { column, type Table } from '../table.ts';
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
    column(
      'seq',
      'integer',
      '序号',
      '在自评表中的次序，从 1 起',
      'position in the form, from 1',
      (r) => r.indicator.seq,
    ),
    column(
      'level1',
      'string',
      '一级指标',
      '不含所印分值',
      'first-level indicator, without printed points',
      (r) => r.indicator.level1,
    ),
    column(
      'level2',
      'string',
      '二级指标',
      '自评表所印',
      'second-level indicator',
      (r) => r.indicator.level2,
    ),
    column(
      'indicator',
      'string',
      '三级指标',
      '自评表所印',
      'third-level indicator as printed',
      (r) => r.indicator.name,
    ),
    column(
      'target',
      'string',
      '年度指标值',
      '自评表所印原文',
      'target as printed',
      (r) => r.indicator.target,
    ),
    column(
      'actual',
      'string',
      '实际完成值',
      '自评表所印原文',
      'actual as printed',
      (r) => r.indicator.actual,
    ),
    column('points', 'decimal', '分值', '自评表所印', 'points as printed', (r) => r.points, '分'),
    column(
      'reported_score',
      'decimal',
      '自评得分',
      '自评表所印',
      'score as printed',
      (r) => r.reported,
      '分',
    ),
    column(
      'target_kind',
      'string',
      '目标类型',
      'quantity 数值、range 区间、deadline 时限、tier 分档用语、qualitative 文字、yesNo 是否、change 变化、clauses 多项、none 无、missing 空白、placeholder 模板文字、unparsed 无法识别',
      'kind of target',
      (r) => r.target.kind,
    ),
    column(
      'target_operator',
      'string',
      '目标符号',
      '≥ > ≤ < =，没有符号则为空',
      'sign of the target, empty where it has none',
      (r) => operatorOf(r.target),
    ),
    column(
      'target_value',
      'decimal',
      '目标数值',
      '以目标所印单位计',
      'number of the target in its printed unit',
      (r) => numberOf(r.target),
    ),
    column(
      'target_unit',
      'string',
      '目标单位',
      '目标所印单位',
      'unit of the target as printed',
      (r) => unitOf(r.target),
    ),
    column(
      'actual_kind',
      'string',
      '实际类型',
      '同目标类型',
      'kind of actual, as target_kind',
      (r) => r.actual.kind,
    ),
    column(
      'actual_value',
      'decimal',
      '实际数值',
      '以实际值所印单位计',
      'number of the actual in its printed unit',
      (r) => numberOf(r.actual),
    ),
    column(
      'completion',
      'decimal',
      '完成率',
      '实际 ÷ 目标，1 = 100%；不能比较时为空',
      'actual ÷ target, 1 = 100 %; empty where not defined',
      (r) => (r.comparison.kind === 'ratio' ? r.comparison.completion : undefined),
    ),
    column(
      'deviation',
      'decimal',
      '偏差',
      '完成率 − 1；不能比较时为空',
      'completion − 1; empty where not defined',
      (r) => (r.comparison.kind === 'ratio' ? r.comparison.deviation : undefined),
    ),
    column(
      'score_low',
      'decimal',
      '可得分下限',
      '按评分规则可得的最低分',
      'lowest score that the rule book admits',
      (r) => r.interval?.low,
      '分',
    ),
    column(
      'score_high',
      'decimal',
      '可得分上限',
      '按评分规则可得的最高分',
      'highest score that the rule book admits',
      (r) => r.interval?.high,
      '分',
    ),
    column(
      'verdict',
      'string',
      '复核结论',
      'within 一致、above 高于区间、below 低于区间、notAssessable 无法判定、notApplicable 不适用',
      'how the reported score stands to the interval',
      (r) => r.verdict,
    ),
    column('verdict_reason', 'string', '结论理由', '一句话', 'why, one sentence in Chinese', (r) =>
      rowReason(r),
    ),
    column(
      'deviation_reason',
      'string',
      '偏差原因分析及改进措施',
      '自评表所印原文',
      'reason for deviation as printed',
      (r) => r.indicator.reason || undefined,
    ),
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
