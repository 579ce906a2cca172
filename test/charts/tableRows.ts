import { decimal, ZERO } from '../../src/model/decimal.ts';
import { HOSTILE, type RowsOf } from './edgeRows.ts';
import {
  areaRows,
  bridgeRows,
  departmentRows,
  easedRows,
  gradeRows,
  lineageRows,
  shiftRows,
  totalRows,
  yearRows,
} from './manyRows.ts';

/** The rows of the charts of grades, years and departments. */
export type TableRows = RowsOf<
  | 'gradeStability'
  | 'yearChange'
  | 'yearTotals'
  | 'departmentYears'
  | 'moneyBridge'
  | 'rateShift'
  | 'lineageFlow'
  | 'easedTargets'
  | 'moneyArea'
>;

const tile = (label: string, budget: string) => {
  return { label, budget: decimal(budget), rate: decimal('-0.5'), words: label };
};

const hostile: TableRows = {
  gradeStability: HOSTILE.map((label, index) => ({
    label,
    reported: HOSTILE[4 - index],
    cells: HOSTILE.map((rulebook) => ({ rulebook, low: '优', high: '<b>', admits: index > 2 })),
    verdict: '不稳定',
  })),
  yearChange: HOSTILE.map((rulebook, index) => ({
    year: 2000 + index * index,
    initial: decimal(['0.000001', '12345678.9', '5', '0', '1'][index] ?? 0),
    adjusted: decimal('12345678.9'),
    executed: decimal(['0', '12345678.9', '1000', '12345679', '3'][index] ?? 0),
    reported: decimal(['0', '100', '55.55', '150', '50'][index] ?? 0),
    low: ZERO,
    high: decimal('60.123456'),
    metShare: decimal(['0', '1', '0.333333', '1', '0'][index] ?? 0),
    rulebook,
    sameRules: false,
  })),
  yearTotals: Array.from({ length: 12 }, (_, index) => ({
    year: 2010 + index,
    initial: decimal('1234567.89'),
    adjusted: decimal('0.01'),
    executed: decimal(index * 1_000_000),
    rateAdjusted: decimal(index * 10),
    rateInitial: ZERO,
    metShare: decimal('0.999999'),
  })),
  moneyBridge: HOSTILE.map((label, index) => ({
    label,
    steps: [2023, 2022, 2021].map((year) => ({
      year,
      from: decimal(['0', '12345678.9', '0.000001', '-5', '3'][index] ?? 0),
      to: decimal('12345679'),
      isSum: false,
      text: HOSTILE[4 - index] ?? '',
    })),
  })),
  moneyArea: HOSTILE.map((label, index) => ({
    ...tile(label, ['0.000001', '12345678.9', '5', '1', '3'][index] ?? '1'),
    tiles: HOSTILE.map((name) => tile(name, '0.000001')),
  })),
  easedTargets: HOSTILE.map((label, index) => ({
    label,
    target: decimal(['0', '-12345678.9', '0.000001', '-5', '3'][index] ?? 0),
    last: decimal(['0', '12345678.9', '-0.000001', '-5', '3'][index] ?? 0),
    targets: HOSTILE[4 - index] ?? '',
    actual: label,
    size: label,
  })),
  lineageFlow: [1, 5].map((count) => ({
    kind: '重组',
    years: [2022, 2023],
    before: HOSTILE.map((label) => ({ label, words: label })),
    after: HOSTILE.slice(0, count).map((label) => ({ label, words: label })),
    links: HOSTILE.flatMap((_, from) =>
      Array.from({ length: count }, (_, to) => [from, to] as const),
    ),
  })),
  rateShift: HOSTILE.map((label, index) => ({
    label,
    amount: decimal(['0', '12345678.9', '-0.000001', '-5', '3'][index] ?? 0),
    words: HOSTILE[4 - index] ?? '',
    rates: HOSTILE[index] ?? '',
    points: '+125,000.0 个百分点',
  })),
  departmentYears: HOSTILE.map((label, index) => ({
    label,
    change: HOSTILE[4 - index],
    cells: Array.from({ length: 12 }, (_, place) => ({
      year: 2010 + place,
      value: decimal(index * place),
      text: place === 3 ? '<i>1,234,567 条</i>' : String(index * place),
    })),
  })),
};

const missing: TableRows = {
  moneyBridge: bridgeRows(0),
  rateShift: [],
  easedTargets: easedRows(2).map((row) => ({ ...row, last: undefined })),
  lineageFlow: lineageRows(1).map((row) => ({ ...row, before: [], links: [] })),
  moneyArea: [],
  gradeStability: [
    { label: '没有总分', reported: undefined, cells: [], verdict: '无法判定' },
    {
      label: '等级名称不同',
      reported: '优',
      cells: [{ rulebook: '甲', low: 'A', high: 'A', admits: undefined }],
      verdict: '无法判定',
    },
  ],
  yearChange: [2021, 2023].map((year) => ({
    year,
    initial: undefined,
    adjusted: undefined,
    executed: undefined,
    reported: undefined,
    low: undefined,
    high: undefined,
    metShare: undefined,
    rulebook: '国家 2020 通行规则',
    sameRules: true,
  })),
  yearTotals: [2021, 2022].map((year) => ({
    year,
    initial: undefined,
    adjusted: undefined,
    executed: undefined,
    rateAdjusted: undefined,
    rateInitial: undefined,
    metShare: undefined,
  })),
  departmentYears: [
    { label: '没有清单', cells: [{ year: 2022, value: undefined, text: '' }] },
    { label: '没有年度', cells: [] },
  ],
};

const zero: TableRows = {
  moneyBridge: bridgeRows(2).map(({ label, steps }) => ({
    label,
    steps: steps.map((step) => ({ ...step, from: ZERO, to: ZERO, text: '0.00' })),
  })),
  moneyArea: areaRows(2, 1).map((row) => ({ ...row, rate: ZERO })),
  easedTargets: easedRows(2).map((row) => ({ ...row, target: ZERO, last: ZERO })),
  lineageFlow: lineageRows(1).map((row) => ({ ...row, before: [], after: [], links: [] })),
  rateShift: shiftRows(2).map((row) => ({ ...row, amount: ZERO, words: '0.00' })),
  gradeStability: gradeRows(1).map((row) => ({ ...row, cells: [] })),
  yearChange: missing.yearChange.map((row) => ({
    ...row,
    executed: ZERO,
    reported: ZERO,
    low: ZERO,
    high: ZERO,
    metShare: ZERO,
  })),
  yearTotals: missing.yearTotals.map((row) => ({ ...row, executed: ZERO, rateAdjusted: ZERO })),
  departmentYears: ['甲', '乙'].map((label) => ({
    label,
    cells: [{ year: 2022, value: ZERO, text: '0 条' }],
  })),
};

/** Their rows in every case. */
export const tableRows = {
  record: {
    gradeStability: gradeRows(5),
    yearChange: yearRows(5),
    yearTotals: totalRows(5),
    departmentYears: departmentRows(24),
    moneyBridge: bridgeRows(2),
    rateShift: shiftRows(12),
    easedTargets: easedRows(7),
    lineageFlow: lineageRows(4),
    moneyArea: areaRows(8, 6),
  },
  single: {
    gradeStability: gradeRows(1),
    yearChange: yearRows(1),
    yearTotals: totalRows(1),
    departmentYears: departmentRows(1),
    moneyBridge: bridgeRows(1),
    rateShift: shiftRows(1),
    easedTargets: easedRows(1),
    lineageFlow: lineageRows(1),
    moneyArea: areaRows(1, 1),
  },
  hostile,
  zero,
  missing,
  empty: {
    gradeStability: [],
    yearChange: [],
    yearTotals: [],
    departmentYears: [],
    moneyBridge: [],
    rateShift: [],
    easedTargets: [],
    lineageFlow: [],
    moneyArea: [],
  },
} as const satisfies Readonly<Record<string, TableRows>>;
