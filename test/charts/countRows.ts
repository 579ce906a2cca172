import { decimal, divide, ZERO } from '../../src/model/decimal.ts';
import { HOSTILE, type RowsOf } from './edgeRows.ts';

/** The rows of the charts that count. */
export type CountRows = RowsOf<
  'lossShares' | 'completionBands' | 'scoreDistribution' | 'gradeCounts' | 'findingsByKind'
>;

const share = (count: number, all: number) => divide(decimal(count), decimal(all));

const record: CountRows = {
  lossShares: [
    { part: '预算执行', points: decimal(50), lost: decimal(5), share: share(5, 9), projects: 1 },
    { part: '产出', points: decimal(240), lost: decimal(3), share: share(3, 9), projects: 2 },
    { part: '满意度', points: decimal(50), lost: decimal(1), share: share(1, 9), projects: 1 },
  ],
  completionBands: [
    { label: '达到目标的 130% 以上', count: 1, share: share(1, 12), met: true },
    { label: '达到目标', count: 4, share: share(4, 12), met: true },
    { label: '完成 90% 以上，未达标', count: 1, share: share(1, 12), met: false },
    { label: '完成不到 60%', count: 0, share: ZERO, met: false },
    { label: '没有可比的数值', count: 6, share: share(6, 12), met: undefined },
  ],
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
  lossShares: HOSTILE.map((part, index) => ({
    part,
    points: decimal(10 ** index),
    lost: decimal(['0.000001', '12345678.9', '3', '0', '-1'][index] ?? 0),
    share: share(index, 10),
    projects: 10 ** index,
  })),
  completionBands: HOSTILE.map((label, index) => ({
    label,
    count: 10 ** index,
    share: share(index, 10),
    met: [true, false, undefined][index % 3],
  })),
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
  lossShares: [{ part: '产出', points: ZERO, lost: ZERO, share: ZERO, projects: 0 }],
  completionBands: [{ label: '达到目标', count: 0, share: ZERO, met: true }],
  scoreDistribution: [{ points: 0, reported: 1, low: 1 }],
  gradeCounts: [{ rulebook: '国家 2020', surely: 0, possibly: 0, not: 0, unknown: 0 }],
  findingsByKind: [{ label: '各行均为满分', severity: 'info', findings: 0, projects: 0 }],
};

const empty: CountRows = {
  lossShares: [],
  completionBands: [],
  scoreDistribution: [],
  gradeCounts: [],
  findingsByKind: [],
};

const first = <Row>(rows: readonly Row[]) => rows.slice(0, 1);

/** Their rows in every case. */
export const countRows = {
  record,
  single: {
    lossShares: first(record.lossShares),
    completionBands: first(record.completionBands),
    scoreDistribution: first(record.scoreDistribution),
    gradeCounts: first(record.gradeCounts),
    findingsByKind: first(record.findingsByKind),
  },
  hostile,
  zero,
  missing: empty,
  empty,
} as const satisfies Readonly<Record<string, CountRows>>;
