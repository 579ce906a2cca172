import type {
  BudgetExecutionRow,
  ReportedIntervalRow,
  RulerRow,
  TargetBasis,
  TargetOutcome,
  TargetRow,
} from '../../src/analysis/figures/figure.ts';
import { decimal, divide, ZERO } from '../../src/model/decimal.ts';
import { OFFICIAL_NAMES } from '../../src/model/moneyNames.ts';
import type { FormRows } from './edgeRows.ts';

const WARMTH = '送温暖帮扶专项';
const MODEL_WORKERS = '困难劳模帮扶专项';
const INSURANCE = '市总机关在职职工社保专项';
const CONTEST = '送温暖帮扶及安康杯活动劳动竞赛等专项';
const UNION_WORK = '工会专项工作经费专项';
const PARTS = ['预算执行', '产出', '效益', '满意度'];

// The money of the five published forms of 安庆市总工会 for 2022; the rate of the year before is invented.
const budgetRows: readonly BudgetExecutionRow[] = [
  budget(WARMTH, '140.4', '140.4', '140.4'),
  { ...budget(MODEL_WORKERS, '100', '62.38', '62.38'), lastRate: decimal('0.983') },
  budget(INSURANCE, '55', '55', '55'),
  budget(CONTEST, '25', '25', '25'),
  budget(UNION_WORK, '3.6', '3.6', '3.6'),
];

// Their points by first-level part: on a checkable value, on words, lost.
const rulerRows: readonly RulerRow[] = [
  ruler(
    WARMTH,
    ['98', '86', '98'],
    [
      [10, 0, 0],
      [18, 30, 2],
      [0, 30, 0],
      [0, 10, 0],
    ],
  ),
  ruler(
    MODEL_WORKERS,
    ['94', '86', '97.99'],
    [
      [5, 0, 5],
      [19, 30, 1],
      [0, 30, 0],
      [0, 10, 0],
    ],
  ),
  ruler(
    INSURANCE,
    ['99', '84', '100'],
    [
      [10, 0, 0],
      [40, 0, 0],
      [0, 40, 0],
      [9, 0, 1],
    ],
  ),
  ruler(
    CONTEST,
    ['100', '70', '100'],
    [
      [10, 0, 0],
      [0, 50, 0],
      [0, 30, 0],
      [0, 10, 0],
    ],
  ),
  ruler(UNION_WORK, undefined, [
    [10, 0, 0],
    [25, 25, 0],
    [0, 30, 0],
    [0, 10, 0],
  ]),
];

// Rows with a number, two of them with a lower bound that is invented, and the rows of 送温暖 without.
const targetRows: readonly TargetRow[] = [
  target('“两节”期间帮扶困难职工', ['1500 人', '1350'], -150, 1500, 'missed', 2),
  target('生活困难劳模帮扶 100 人以上', ['100 人', '116 人'], 16, 100, 'met'),
  {
    ...target('特困劳模帮扶 100 人以上', ['100 人', '131 人'], 31, 100, 'met'),
    last: decimal('0.12'),
  },
  target(
    '指标:为单位在职职工提供社会保险费、离退休人员经费等保障。',
    ['100%', '100%'],
    0,
    100,
    'met',
  ),
  {
    ...target('组织开展示范性竞赛所需的成本', ['≤1 万元', '0.94'], 6, 100, 'met'),
    words: ['节约 0.06 万元', '−6.0%'],
  },
  {
    ...target('开展安康杯活动所需的成本', ['≤2 万元', '2.1'], -5, 100, 'missed'),
    words: ['超支 0.1 万元', '+5.0%'],
  },
  open('困难职工在节日期间过上幸福的节日生活', ['有改善', '有改善'], 'words'),
  open('在 2022 年春节前完成送温暖任务', ['春节前完成', '春节前完成'], 'copied'),
  open('对困难职工实现打卡发发送温暖帮扶经费', ['打卡发放', '打卡发放'], 'words'),
  open('促进社会和谐稳定', ['有改善', '有改善'], 'words'),
  open('让困难职工感受到党和政府的关心和温暖', ['有改善', '有改善'], 'words'),
  open('每年坚持对困难职工开展送温暖活动', ['2 次', '有改善'], 'unlike'),
  { ...open('经第三方测评, 困难职工满意', ['较为满意', '基本满意'], 'words'), outcome: 'missed' },
  { ...open('按期发放', ['是', '已发放'], 'value'), outcome: 'met' },
];

// Reported totals, with intervals as a rule book might admit them; the last score is invented.
const intervalRows: readonly ReportedIntervalRow[] = [
  interval(WARMTH, '98', '84', '98'),
  interval(MODEL_WORKERS, '94', '84', '100'),
  interval(INSURANCE, '99', '85.5', '98.5'),
  interval(CONTEST, '100', '82', '100'),
  interval(UNION_WORK, '79.25', '85.6', '100'),
];

/** The five published forms of 安庆市总工会 for 2022. */
export const recordRows: FormRows = {
  budgetExecution: budgetRows,
  scoreRuler: rulerRows,
  targetDeviation: targetRows,
  reportedInterval: intervalRows,
};

/** One row of each. */
export const singleRows: FormRows = {
  budgetExecution: budgetRows.slice(1, 2),
  scoreRuler: rulerRows.slice(1, 2),
  targetDeviation: targetRows.slice(0, 1),
  reportedInterval: intervalRows.slice(1, 2),
};

function budget(label: string, ...amounts: [string, string, string]): BudgetExecutionRow {
  const [initial = ZERO, adjusted = ZERO, executed = ZERO] = amounts.map(decimal);
  const rates = {
    rateAdjusted: divide(executed, adjusted),
    rateInitial: divide(executed, initial),
  };
  return {
    label,
    initial,
    adjusted,
    executed,
    names: OFFICIAL_NAMES,
    absent: {},
    ...rates,
    lastRate: undefined,
  };
}

/** Each part as one segment. */
function ruler(
  label: string,
  totals: readonly [reported: string, low: string, high: string] | undefined,
  parts: readonly (readonly [byValue: number, byWords: number, lost: number])[],
): RulerRow {
  const [reported, low, high] = totals?.map(decimal) ?? [];
  return {
    label,
    parts: parts.map(([byValue, byWords, lost], index) => ({
      name: PARTS[index] ?? '',
      points: decimal(byValue + byWords + lost),
      segments: [
        {
          title: `${PARTS[index]}：失 ${lost} 分`,
          byValue: decimal(byValue),
          byWords: decimal(byWords),
          lost: decimal(lost),
          unscored: ZERO,
        },
      ],
    })),
    reported,
    interval: low === undefined || high === undefined ? undefined : { low, high },
    losses: '失分见红框',
  };
}

function target(
  label: string,
  [goal, actual]: readonly [string, string],
  change: number,
  of: number,
  outcome: TargetOutcome,
  lost = 0,
): TargetRow {
  const deviation = divide(decimal(change), decimal(of));
  const percent = `${change > 0 ? '+' : ''}${((100 * change) / of).toFixed(1)}%`;
  const points = { points: decimal(10), lost: decimal(lost), last: undefined };
  const words = change === 0 ? ['恰好达标'] : [`${change > 0 ? '+' : ''}${change} 人`, percent];
  return { label, target: goal, actual, deviation, outcome, basis: 'value', words, ...points };
}

function open(
  label: string,
  [goal, actual]: readonly [string, string],
  basis: TargetBasis,
): TargetRow {
  const points = { points: decimal(10), lost: ZERO, last: undefined, deviation: undefined };
  return {
    label,
    target: goal,
    actual,
    outcome: 'unassessable',
    basis,
    words: ['原因'],
    ...points,
  };
}

function interval(label: string, reported: string, low: string, high: string): ReportedIntervalRow {
  const score = { reported: decimal(reported), low: decimal(low), high: decimal(high) };
  const verdict =
    score.reported > score.high ? 'above' : score.reported < score.low ? 'below' : 'within';
  return { label, ...score, verdict };
}
