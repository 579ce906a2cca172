import type {
  BudgetExecutionRow,
  CompletionRow,
  PointsLostRow,
  ReportedIntervalRow,
} from '../../src/analysis/figures/figure.ts';
import { decimal, ONE } from '../../src/model/decimal.ts';
import type { FormRows } from './edgeRows.ts';

const WARMTH = '送温暖帮扶专项';
const MODEL_WORKERS = '困难劳模帮扶专项';
const INSURANCE = '市总机关在职职工社保专项';
const CONTEST = '送温暖帮扶及安康杯活动劳动竞赛等专项';
const UNION_WORK = '工会专项工作经费专项';

// The money of the five published forms of 安庆市总工会 for 2022.
const budgetRows: readonly BudgetExecutionRow[] = [
  budget(WARMTH, '140.4', '140.4', '140.4'),
  budget(MODEL_WORKERS, '100', '62.38', '62.38'),
  budget(INSURANCE, '55', '55', '55'),
  budget(CONTEST, '25', '25', '25'),
  budget(UNION_WORK, '3.6', '3.6', '3.6'),
];

// Their points by first-level part.
const pointsRows: readonly PointsLostRow[] = [
  ...points(WARMTH, [0, 2, 0, 0]),
  ...points(MODEL_WORKERS, [5, 1, 0, 0]),
  ...points(INSURANCE, [0, 0, 0, 1], [10, 40, 40, 10]),
  ...points(CONTEST, [0, 0, 0, 0]),
  ...points(UNION_WORK, [0, 0, 0, 0]),
];

// Rows with a number, two of them with a lower bound that is invented, and the rows of 送温暖 without.
const completionRows: readonly CompletionRow[] = [
  completion('“两节”期间帮扶困难职工', '1500 人', '1350', '0.9'),
  completion('生活困难劳模帮扶 100 人以上', '100 人', '116 人', '1.16'),
  completion('特困劳模帮扶 100 人以上', '100 人', '131 人', '1.31'),
  completion('指标:为单位在职职工提供社会保险费、离退休人员经费等保障。', '100%', '100%', '1'),
  {
    ...completion('组织开展示范性竞赛所需的成本', '≤1 万元', '0.94', '0.94'),
    reverse: true,
    met: true,
  },
  {
    ...completion('开展安康杯活动所需的成本', '≤2 万元', '2.1', '1.05'),
    reverse: true,
    met: false,
  },
  qualitative('困难职工在节日期间过上幸福的节日生活', '有改善', '有改善'),
  qualitative('在 2022 年春节前完成送温暖任务', '春节前完成', '春节前完成'),
  qualitative('对困难职工实现打卡发发送温暖帮扶经费', '打卡发放', '打卡发放'),
  qualitative('促进社会和谐稳定', '有改善', '有改善'),
  qualitative('让困难职工感受到党和政府的关心和温暖', '有改善', '有改善'),
  qualitative('每年坚持对困难职工开展送温暖活动', '有改善', '有改善'),
  qualitative('经第三方测评, 困难职工对送温暖工作表示满意', '职工较为满意', '职工表示满意'),
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
  pointsLost: pointsRows,
  completion: completionRows,
  reportedInterval: intervalRows,
};

/** One row of each. */
export const singleRows: FormRows = {
  budgetExecution: budgetRows.slice(1, 2),
  pointsLost: pointsRows.slice(4, 8),
  completion: completionRows.slice(0, 1),
  reportedInterval: intervalRows.slice(1, 2),
};

function budget(label: string, ...amounts: [string, string, string]): BudgetExecutionRow {
  const [initial, adjusted, executed] = amounts.map(decimal);
  return { label, initial, adjusted, executed };
}

function points(
  label: string,
  lost: readonly number[],
  carried: readonly number[] = [10, 50, 30, 10],
): PointsLostRow[] {
  return ['预算执行', '产出指标', '效益指标', '满意度指标'].map((part, index) => ({
    label,
    part,
    points: decimal(carried[index] ?? 0),
    lost: decimal(lost[index] ?? 0),
  }));
}

function completion(label: string, target: string, actual: string, rate: string): CompletionRow {
  const value = decimal(rate);
  return { label, target, actual, completion: value, reverse: false, met: value >= ONE };
}

function qualitative(label: string, target: string, actual: string): CompletionRow {
  return { label, target, actual, completion: undefined, reverse: false, met: undefined };
}

function interval(label: string, reported: string, low: string, high: string): ReportedIntervalRow {
  const score = { reported: decimal(reported), low: decimal(low), high: decimal(high) };
  const verdict =
    score.reported > score.high ? 'above' : score.reported < score.low ? 'below' : 'within';
  return { label, ...score, verdict };
}
