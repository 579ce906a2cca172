import { betterBy } from '../../analysis/rowDeviation.ts';
import { rowOutcome } from '../../analysis/rowOutcome.ts';
import { CHECKS } from '../../audit/checks.ts';
import { type Decimal, subtract } from '../../model/decimal.ts';
import { FORM_PART_WORDS } from '../../model/stabilityWords.ts';
import { OUTCOME_WORDS, SEVERITY_WORDS, VERDICT_WORDS } from '../../model/words.ts';
import { BUDGET_CHANGES, budgetChange } from './budgetChange.ts';
import type { ExplorerRow } from './explorerRow.ts';
import type { Facet, FacetSource } from './facet.ts';
import { BETTER_EDGES, EXECUTION_EDGES, SCORE_EDGES } from './facetEdges.ts';
import { TARGET_KIND_WORDS } from './targetKindWords.ts';

const LEVEL1_ORDER = ['cost', 'output', 'benefit', 'satisfaction'] as const;
const SEVERITIES = ['error', 'warning', 'info'] as const;

/** Every facet of the explorer, in the order in which the screen offers them. */
export const FACETS: readonly Facet[] = [
  {
    name: 'year',
    title: '年度',
    type: 'choice',
    none: '未列',
    source: { ...ofRow('year'), isNumber: true },
    isOpen: true,
    value: (r) => String(r.project.year),
  },
  {
    name: 'department',
    title: '主管部门',
    type: 'choice',
    none: '未列',
    source: ofRow('department'),
    isOpen: true,
    value: (r) => r.project.departmentName,
  },
  {
    name: 'unit',
    title: '实施单位',
    type: 'choice',
    none: '未列',
    source: ofRow('unit'),
    value: (r) => r.project.unitName,
  },
  {
    name: 'level1',
    title: '一级指标',
    type: 'choice',
    none: '未列',
    source: ofRow('level1'),
    isOpen: true,
    order: LEVEL1_ORDER.map((part) => `${FORM_PART_WORDS[part]}指标`),
    value: (r) => r.indicator.level1,
  },
  {
    name: 'level2',
    title: '二级指标',
    type: 'choice',
    none: '未列',
    source: ofRow('level2'),
    value: (r) => r.indicator.level2,
  },
  {
    name: 'target_kind',
    title: '目标类型',
    type: 'choice',
    none: '未列',
    source: ofRow('target_kind'),
    order: Object.keys(TARGET_KIND_WORDS),
    words: TARGET_KIND_WORDS,
    value: (r) => r.target.kind,
  },
  {
    name: 'outcome',
    title: '目标结论',
    type: 'choice',
    none: '未填',
    source: ofRow('outcome'),
    isOpen: true,
    order: Object.keys(OUTCOME_WORDS),
    words: OUTCOME_WORDS,
    value: (r) => rowOutcome(r),
  },
  {
    name: 'verdict',
    title: '复核结论',
    type: 'choice',
    none: '未列',
    source: ofRow('verdict'),
    isOpen: true,
    order: Object.keys(VERDICT_WORDS),
    words: VERDICT_WORDS,
    value: (r) => r.verdict,
  },
  {
    name: 'severity',
    title: '最重的发现',
    type: 'choice',
    none: '没有发现',
    source: { table: 'findings', column: 'severity', first: SEVERITIES },
    order: SEVERITIES,
    words: SEVERITY_WORDS,
    value: worstSeverity,
  },
  {
    name: 'finding',
    title: '检查发现',
    type: 'set',
    none: '没有发现',
    source: { table: 'findings', column: 'code' },
    words: checkTitle,
    values: (r) => [...new Set(r.findings.map(({ code }) => code))],
  },
  {
    name: 'points',
    title: '分值',
    type: 'number',
    unit: '分',
    none: '没有分值',
    source: ofRow('points'),
    value: (r) => r.points,
  },
  {
    name: 'points_lost',
    title: '失分',
    type: 'number',
    unit: '分',
    none: '无法计算',
    source: ofRow('points_lost'),
    value: pointsLost,
  },
  {
    name: 'better_by',
    title: '偏差（好于目标为正）',
    type: 'band',
    unit: '1',
    none: '无法计算',
    source: ofRow('better_by'),
    edges: BETTER_EDGES,
    value: (r) => betterBy(r),
  },
  {
    name: 'execution_rate_adjusted',
    title: '预算执行率（全年预算）',
    type: 'band',
    unit: '1',
    none: '无法计算',
    source: { table: 'projects', column: 'execution_rate_adjusted' },
    edges: EXECUTION_EDGES,
    value: (r) => r.result.score.execution.rateAdjusted,
  },
  {
    name: 'budget_change',
    title: '年中预算调整',
    type: 'choice',
    none: '无法计算',
    source: { table: 'projects', column: 'budget_change' },
    order: BUDGET_CHANGES,
    value: (r) => budgetChange(r.result),
  },
  {
    name: 'project_score',
    title: '项目自评得分',
    type: 'band',
    unit: '分',
    none: '未列',
    source: { table: 'projects', column: 'reported_score' },
    edges: SCORE_EDGES,
    value: (r) => r.result.score.reported,
  },
  {
    name: 'project_low',
    title: '项目复核下限',
    type: 'band',
    unit: '分',
    none: '无法计算',
    source: { table: 'projects', column: 'score_low' },
    edges: SCORE_EDGES,
    value: (r) => r.result.score.interval?.low,
  },
];

/** Points less reported score; absent where either is. */
export function pointsLost({ points, reported }: ExplorerRow): Decimal | undefined {
  return points === undefined || reported === undefined ? undefined : subtract(points, reported);
}

/** A column of the rows themselves. */
function ofRow(column: string): FacetSource {
  return { table: 'indicators', column };
}

function checkTitle(code: string): string {
  return CHECKS.find((check) => check.code === code)?.title ?? code;
}

function worstSeverity({ findings }: ExplorerRow): string | undefined {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
}
