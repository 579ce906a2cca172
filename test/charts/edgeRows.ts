import type {
  BudgetExecutionRow,
  ChartName,
  ChartRows,
  RulerSegment,
  TargetRow,
} from '../../src/analysis/figures/figure.ts';
import { decimal, ZERO } from '../../src/model/decimal.ts';
import { OFFICIAL_NAMES } from '../../src/model/moneyNames.ts';

/** Rows for some charts. */
export type RowsOf<Name extends ChartName> = { readonly [N in Name]: readonly ChartRows[N][] };
/** The rows of the charts of single projects and indicators. */
export type FormRows = RowsOf<
  'budgetExecution' | 'scoreRuler' | 'targetDeviation' | 'reportedInterval'
>;

/** Labels that are markup, far too long, or no text at all. */
export const HOSTILE = [
  '</svg><script>alert(1)</script>',
  `"双引号" & '单引号' <b onload="x">`,
  '中国特色社会主义新时代困难职工帮扶与送温暖及劳动和技能竞赛专项资金绩效自评价项目总长',
  'AnIdentifierOfManyLettersWithoutAnySpaceInItForTheYear2022',
  'a\u0000b\u202Ec\uD800\n\td',
];

/** Labels that are markup, far too long, or no text at all, with numbers beyond the usual. */
export const hostileRows: FormRows = {
  budgetExecution: HOSTILE.map((label, index) => ({
    label,
    initial: decimal(['0.000001', '12345678.9', '5', '0', '1'][index] ?? 0),
    adjusted: decimal('12345678.9'),
    executed: decimal(['0', '12345678.9', '1000', '12345679', '3'][index] ?? 0),
    names: OFFICIAL_NAMES,
    absent: {},
    rateAdjusted: decimal(['0', '1', '0.000081', '1.000001', '-0.5'][index] ?? 0),
    rateInitial: decimal(['0', '1', '200', '9999999', '3'][index] ?? 0),
    lastRate: decimal(index),
  })),
  scoreRuler: HOSTILE.map((label, index) => ({
    label,
    parts: HOSTILE.map((name, part) => ({
      name,
      points: decimal(part + 1.5),
      segments: [
        {
          title: name,
          byValue: decimal('0.000001'),
          byWords: decimal(part),
          lost: decimal(1),
          unscored: decimal('0.499999'),
        },
      ],
    })),
    reported: decimal(['0', '100', '55.55', '150', '50'][index] ?? 0),
    interval: { low: ZERO, high: decimal('17.123456') },
    losses: HOSTILE[4 - index] ?? '',
  })),
  targetDeviation: [
    ...HOSTILE.map((label, index) => ({
      ...openRow(label),
      target: HOSTILE[4 - index] ?? '',
      actual: HOSTILE[(index + 1) % 5] ?? '',
      points: decimal([0, 1000, 3, 10, 50][index] ?? 0),
      deviation: decimal(['0', '1250', '0.9', '-0.666667', '-1.5'][index] ?? 0),
      last: decimal(['0', '-1250', '0.9', '0.1', '1'][index] ?? 0),
      outcome: index > 2 ? ('missed' as const) : ('met' as const),
      words: [HOSTILE[index] ?? '', '+125,000.0%'],
    })),
    ...HOSTILE.map(openRow),
    ...Array.from({ length: 300 }, () => ({ ...openRow('甲'), basis: 'unlike' as const })),
  ],
  reportedInterval: HOSTILE.map((label, index) => ({
    label,
    reported: decimal(['0', '100', '55.55', '150', '50'][index] ?? 0),
    low: decimal(50),
    high: decimal(['50', '60.123456', '100', '100', '50'][index] ?? 0),
    verdict: (['below', 'above', 'within', 'above', 'within'] as const)[index] ?? 'within',
  })),
};

/** No rows at all. */
export const emptyRows: FormRows = {
  budgetExecution: [],
  scoreRuler: [],
  targetDeviation: [],
  reportedInterval: [],
};

/** Nothing but zeros. */
export const zeroRows: FormRows = {
  budgetExecution: ['甲', '乙'].map((label) => ({
    ...unstated(label),
    initial: ZERO,
    adjusted: ZERO,
    executed: ZERO,
  })),
  scoreRuler: ['甲', '乙'].map((label) => ({
    label,
    parts: [{ name: '产出', points: ZERO, segments: [] }],
    reported: ZERO,
    interval: { low: ZERO, high: ZERO },
    losses: '没有失分',
  })),
  targetDeviation: ['甲', '乙'].map((label) => ({
    ...openRow(label),
    target: '0',
    actual: '0',
    points: ZERO,
    deviation: ZERO,
    outcome: 'met',
    words: ['恰好达标'],
  })),
  reportedInterval: ['甲', '乙'].map((label) => ({
    label,
    reported: ZERO,
    low: ZERO,
    high: ZERO,
    verdict: 'within' as const,
  })),
};

/** Amounts and scores that the form does not state, and indicators of which none can be assessed. */
export const missingRows: FormRows = {
  ...emptyRows,
  budgetExecution: [
    { ...unstated('年初未填', '年初预算数未填'), adjusted: decimal(10), executed: decimal(8) },
    { ...unstated('全年未填', '全年预算数未填'), initial: decimal(10), executed: decimal(8) },
    { ...unstated('执行未填', '全年执行数未填'), initial: decimal(8), adjusted: decimal(10) },
    unstated('均未填', '年初预算数未填，全年预算数未填，全年执行数未填'),
  ],
  scoreRuler: [
    {
      label: '没有得分',
      parts: [{ name: '产出', points: decimal(50), segments: [unscoredSegment(50)] }],
      reported: undefined,
      interval: undefined,
      losses: '没有失分',
    },
  ],
  targetDeviation: ['甲', '乙'].map(openRow),
};

function unstated(label: string, why?: string): BudgetExecutionRow {
  return {
    label,
    initial: undefined,
    adjusted: undefined,
    executed: undefined,
    names: OFFICIAL_NAMES,
    absent: why === undefined ? {} : { executed: why },
    rateAdjusted: undefined,
    rateInitial: undefined,
    lastRate: undefined,
  };
}

function unscoredSegment(points: number): RulerSegment {
  const nothing = { byValue: ZERO, byWords: ZERO, lost: ZERO };
  return { title: '没有得分', ...nothing, unscored: decimal(points) };
}

function openRow(label: string): TargetRow {
  return {
    label,
    target: '',
    actual: '',
    points: decimal(10),
    lost: ZERO,
    outcome: 'unassessable',
    basis: 'words',
    deviation: undefined,
    words: [],
    last: undefined,
  };
}
