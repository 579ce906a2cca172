import { HOSTILE, type RowsOf } from './edgeRows.ts';

/** The rows of the charts that count. */
export type CountRows = RowsOf<'scoreDistribution' | 'gradeCounts' | 'findingsByKind'>;

const record: CountRows = {
  scoreDistribution: Array.from({ length: 19 }, (_, index) => ({
    points: 82 + index,
    reported: [12, 16, 17, 18].includes(index) ? 1 + Number(index === 18) : 0,
    low: [0, 2, 3].includes(index) ? 2 : 0,
  })),
  gradeCounts: [
    { rulebook: '国家 2020', surely: 1, possibly: 3, not: 0, unknown: 1 },
    { rulebook: '北京 2016', surely: 0, possibly: 3, not: 1, unknown: 1 },
  ],
  findingsByKind: [
    { label: '所印执行率与金额不符', severity: 'error', findings: 4, projects: 3 },
    { label: '扣分而未填原因', severity: 'warning', findings: 9, projects: 5 },
    { label: '成本指标不反映成本', severity: 'warning', findings: 3, projects: 3 },
    { label: '各行均为满分', severity: 'info', findings: 2, projects: 2 },
  ],
};

const hostile: CountRows = {
  scoreDistribution: Array.from({ length: 141 }, (_, points) => ({
    points,
    reported: points === 140 ? 123456 : 0,
    low: points === 0 ? 1 : 0,
  })),
  gradeCounts: HOSTILE.map((rulebook, index) => ({
    rulebook,
    surely: 10 ** index,
    possibly: 12345,
    not: index,
    unknown: index % 2,
  })),
  findingsByKind: HOSTILE.map((label, index) => ({
    label,
    severity: (['error', 'warning', 'info'] as const)[index % 3] ?? 'info',
    findings: 10 ** (index + 2),
    projects: 10 ** index,
  })),
};

const zero: CountRows = {
  scoreDistribution: [{ points: 0, reported: 1, low: 1 }],
  gradeCounts: [{ rulebook: '国家 2020', surely: 0, possibly: 0, not: 0, unknown: 0 }],
  findingsByKind: [{ label: '各行均为满分', severity: 'info', findings: 0, projects: 0 }],
};

const empty: CountRows = {
  scoreDistribution: [],
  gradeCounts: [],
  findingsByKind: [],
};

const first = <Row>(rows: readonly Row[]) => rows.slice(0, 1);

/** Their rows in every case. */
export const countRows = {
  record,
  single: {
    scoreDistribution: first(record.scoreDistribution),
    gradeCounts: first(record.gradeCounts),
    findingsByKind: first(record.findingsByKind),
  },
  hostile,
  zero,
  missing: empty,
  empty,
} as const satisfies Readonly<Record<string, CountRows>>;
