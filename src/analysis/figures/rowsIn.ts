import { ONE, ZERO } from '../../model/decimal.ts';
import { lostPoints } from '../lostPoints.ts';
import type { ProjectResult } from '../projectResult.ts';
import { rowOutcome } from '../rowOutcome.ts';
import { explorerPage } from './explorerPage.ts';
import type { ChartName } from './figure.ts';
import type { RowsIn } from './linked.ts';

interface Rows {
  readonly words: string;
  /** Names and tokens of the facets of 查询, its order, or what its rows are. */
  readonly filters: Readonly<Record<string, string | readonly string[]>>;
  /** Whether a form has such rows. */
  readonly has: (result: ProjectResult) => boolean;
}

const UNSPENT: Rows = {
  words: '执行率不到 100% 的项目',
  filters: { rows: 'projects', execution_rate_adjusted: '0~0.95' },
  has: ({ score: { execution } }) =>
    execution.rateAdjusted !== undefined &&
    execution.rateAdjusted >= ZERO &&
    execution.rateAdjusted < ONE,
};

const ROWS: Partial<Record<ChartName, Rows>> = {
  budgetExecution: UNSPENT,
  moneyArea: UNSPENT,
  scoreRuler: {
    words: '全部指标，失分多的在前',
    filters: { sort: '-points_lost' },
    has: ({ score }) => score.rows.some((row) => lostPoints(row) > ZERO),
  },
  targetDeviation: {
    words: '未达成的指标',
    filters: { outcome: 'missed' },
    has: ({ score }) => score.rows.some((row) => rowOutcome(row) === 'missed'),
  },
  reportedInterval: {
    words: '得分在复核区间之外的指标',
    filters: { verdict: ['above', 'below'] },
    has: ({ score }) =>
      score.rows.some(({ verdict }) => verdict === 'above' || verdict === 'below'),
  },
  findingsByKind: {
    words: '有矛盾或待说明的指标',
    filters: { severity: ['error', 'warning'] },
    has: ({ findings }) =>
      findings.some(({ seq, severity }) => seq !== undefined && severity !== 'info'),
  },
};

/** Where the rows behind a chart of these projects stand; nothing where it would show none. */
export function rowsIn(chart: ChartName, results: readonly ProjectResult[]): RowsIn | undefined {
  const rows = ROWS[chart];
  if (rows === undefined || !results.some(rows.has)) return undefined;
  return { page: explorerPage(results, rows.filters), words: rows.words };
}
