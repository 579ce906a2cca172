import { CHECKS } from '../../audit/checks.ts';
import { type Decimal, decimal, subtract } from '../../model/decimal.ts';
import { FORM_PART_WORDS } from '../../model/stabilityWords.ts';
import { SEVERITY_WORDS, VERDICT_WORDS } from '../../model/words.ts';
import type { ExplorerRow } from './explorerRow.ts';
import type { Facet } from './facet.ts';
import { TARGET_KIND_WORDS } from './targetKindWords.ts';

const LEVEL1_ORDER = ['cost', 'output', 'benefit', 'satisfaction'] as const;
const SEVERITIES = ['error', 'warning', 'info'] as const;

/** One ten-thousandth of a percent above a rate: makes a band of one exact value. */
const JUST_ABOVE = decimal('0.000001');

/** 0 to 200 % in steps of 5 %, with exactly 100 % a band of its own. */
const COMPLETION_EDGES = withExact(steps(0, 200, 5), 100);

/** 0 to 100 % in steps of 5 %, with exactly 100 % a band of its own. */
const EXECUTION_EDGES = withExact(steps(0, 100, 5), 100);

/** 60 to 100 points in steps of one, above the grades' lowest. */
const SCORE_EDGES = [0, ...range(60, 100, 1)].map((points) => decimal(points));

/** Every facet of the explorer, in the order in which the screen offers them. */
export const FACETS: readonly Facet[] = [
  { name: 'year', title: '年度', type: 'choice', value: (r) => String(r.project.year) },
  { name: 'department', title: '主管部门', type: 'choice', value: (r) => r.project.departmentName },
  { name: 'unit', title: '实施单位', type: 'choice', value: (r) => r.project.unitName },
  {
    name: 'level1',
    title: '一级指标',
    type: 'choice',
    order: LEVEL1_ORDER.map((part) => `${FORM_PART_WORDS[part]}指标`),
    value: (r) => r.indicator.level1,
  },
  { name: 'level2', title: '二级指标', type: 'choice', value: (r) => r.indicator.level2 },
  {
    name: 'target_kind',
    title: '目标类型',
    type: 'choice',
    order: Object.keys(TARGET_KIND_WORDS),
    words: TARGET_KIND_WORDS,
    value: (r) => r.target.kind,
  },
  {
    name: 'verdict',
    title: '复核结论',
    type: 'choice',
    order: Object.keys(VERDICT_WORDS),
    words: VERDICT_WORDS,
    value: (r) => r.verdict,
  },
  {
    name: 'severity',
    title: '最重的发现',
    type: 'choice',
    order: SEVERITIES,
    words: SEVERITY_WORDS,
    value: worstSeverity,
  },
  {
    name: 'finding',
    title: '检查发现',
    type: 'set',
    words: checkTitle,
    values: (r) => [...new Set(r.findings.map(({ code }) => code))],
  },
  { name: 'points', title: '分值', type: 'number', unit: '分', value: (r) => r.points },
  { name: 'points_lost', title: '失分', type: 'number', unit: '分', value: pointsLost },
  {
    name: 'completion',
    title: '完成率',
    type: 'band',
    unit: '1',
    edges: COMPLETION_EDGES,
    value: (r) => (r.comparison.kind === 'ratio' ? r.comparison.completion : undefined),
  },
  {
    name: 'execution_rate_adjusted',
    title: '预算执行率（全年预算）',
    type: 'band',
    unit: '1',
    edges: EXECUTION_EDGES,
    value: (r) => r.result.score.execution.rateAdjusted,
  },
  {
    name: 'project_score',
    title: '项目自评得分',
    type: 'band',
    unit: '分',
    edges: SCORE_EDGES,
    value: (r) => r.result.score.reported,
  },
];

/** Points less reported score; absent where either is. */
export function pointsLost({ points, reported }: ExplorerRow): Decimal | undefined {
  return points === undefined || reported === undefined ? undefined : subtract(points, reported);
}

function checkTitle(code: string): string {
  return CHECKS.find((check) => check.code === code)?.title ?? code;
}

function worstSeverity({ findings }: ExplorerRow): string | undefined {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
}

function steps(from: number, to: number, step: number): Decimal[] {
  return range(from, to, step).map(rate);
}

/** A percentage as a rate, exactly. */
function rate(percent: number): Decimal {
  return decimal((percent / 100).toFixed(2));
}

function withExact(edges: readonly Decimal[], percent: number): Decimal[] {
  const exact = rate(percent);
  return edges.flatMap((edge) =>
    edge === exact ? [edge, (edge + JUST_ABOVE) as Decimal] : [edge],
  );
}
