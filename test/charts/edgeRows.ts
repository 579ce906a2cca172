import type { ChartName, ChartRows } from '../../src/analysis/figures/figure.ts';
import { decimal, ZERO } from '../../src/model/decimal.ts';

/** Rows for some charts. */
export type RowsOf<Name extends ChartName> = { readonly [N in Name]: readonly ChartRows[N][] };
/** The rows of the charts of single projects and indicators. */
export type FormRows = RowsOf<'budgetExecution' | 'pointsLost' | 'completion' | 'reportedInterval'>;

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
  })),
  pointsLost: HOSTILE.flatMap((label, index) => [
    { label, part: HOSTILE[4 - index] ?? '', points: decimal(10), lost: decimal('3.33') },
    { label, part: '产出指标', points: decimal(50), lost: decimal(-1) },
  ]),
  completion: [
    ...HOSTILE.map((label, index) => ({
      label,
      target: HOSTILE[4 - index] ?? '',
      actual: HOSTILE[(index + 1) % 5] ?? '',
      completion: decimal(['0', '1250', '1.9', '0.333333', '-0.5'][index] ?? 0),
      reverse: index % 2 === 1,
      met: index === 1 ? undefined : index === 2,
    })),
    ...HOSTILE.map((label) => ({
      label,
      target: '',
      actual: '',
      completion: undefined,
      reverse: false,
      met: undefined,
    })),
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
  pointsLost: [],
  completion: [],
  reportedInterval: [],
};

/** Nothing but zeros. */
export const zeroRows: FormRows = {
  budgetExecution: ['甲', '乙'].map((label) => ({
    label,
    initial: ZERO,
    adjusted: ZERO,
    executed: ZERO,
  })),
  pointsLost: ['甲', '乙'].map((label) => ({ label, part: '产出指标', points: ZERO, lost: ZERO })),
  completion: ['甲', '乙'].map((label) => ({
    label,
    target: '0',
    actual: '0',
    completion: ZERO,
    reverse: false,
    met: false,
  })),
  reportedInterval: ['甲', '乙'].map((label) => ({
    label,
    reported: ZERO,
    low: ZERO,
    high: ZERO,
    verdict: 'within' as const,
  })),
};

/** Amounts that the form does not state, and indicators of which none can be assessed. */
export const missingRows: FormRows = {
  ...emptyRows,
  budgetExecution: [
    { label: '年初未填', initial: undefined, adjusted: decimal(10), executed: decimal(8) },
    { label: '全年未填', initial: decimal(10), adjusted: undefined, executed: decimal(8) },
    { label: '执行未填', initial: decimal(8), adjusted: decimal(10), executed: undefined },
    { label: '均未填', initial: undefined, adjusted: undefined, executed: undefined },
  ],
  completion: hostileRows.completion.filter(({ completion }) => completion === undefined),
};
