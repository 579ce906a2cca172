import type { FormPath } from '../../analysis/form/formCell.ts';
import { cellKind } from './cellKind.ts';

/** How a cell is filled in and how it is read, by the key of its column; at most 255 characters. */
const HINTS: Readonly<Record<string, string>> = {
  target:
    '写出方向、数值和单位：≥95%、≤30 万元、＝12 期、12 月底前。定性的写要达到的状态，如“建立健全”。网站照此与实际完成值比较。',
  value: '只写数值，如 95；符号和单位写在各自的栏。定性的写要达到的状态。',
  actual:
    '写实际达到的数，单位与指标值相同：96%、28.5 万元、11 月底。有数的不写“已完成”；定性的写完成情况。',
  points: '只写数字。各行的分值与执行率的分值加起来是总分的分值。',
  score: '只写数字，从 0 到本行的分值。',
  rate: '自动算出：执行数 ÷ 预算数。',
  reason: '得分低于分值的必须写：为什么没有完成，怎样改进。',
  expected: '照年初批复的绩效目标写。',
};
const GOAL_ACTUAL = '逐句对照预期目标，写年度内实际完成的情况。';
const INSERTED = '同一类有几项指标的，在这一行下面插入行；没有的留空。';
const COMPUTED = '自动相加。';

/** What a spreadsheet says beside a cell when it is chosen; undefined where its label says it all. */
export function columnHint(path: FormPath, moneyUnit: string): string | undefined {
  const [block] = path;
  const key = String(path.at(-1));
  if (block === 'total') return key === 'points' || key === 'score' ? COMPUTED : undefined;
  if (block === 'goals' && key === 'actual') return GOAL_ACTUAL;
  if (block === 'indicators' && key === 'indicator') return INSERTED;
  if (cellKind(path) === 'money') return `只写数字，单位${moneyUnit}；没有的写 0。`;
  return Object.hasOwn(HINTS, key) ? HINTS[key] : undefined;
}
