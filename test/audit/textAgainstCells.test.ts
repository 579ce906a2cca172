import { describe, expect, test } from 'vitest';
import { foreignYear } from '../../src/audit/checks/foreignYear.ts';
import { fundsSumMismatch } from '../../src/audit/checks/fundsSumMismatch.ts';
import { goalFigureMismatch } from '../../src/audit/checks/goalFigureMismatch.ts';
import { goalMoneyMismatch } from '../../src/audit/checks/goalMoneyMismatch.ts';
import { goalRateMismatch } from '../../src/audit/checks/goalRateMismatch.ts';
import { gradeMismatch } from '../../src/audit/checks/gradeMismatch.ts';
import { reasonContradictsActual } from '../../src/audit/checks/reasonContradictsActual.ts';
import { scoreAbovePoints } from '../../src/audit/checks/scoreAbovePoints.ts';
import { statedScoreMismatch } from '../../src/audit/checks/statedScoreMismatch.ts';
import { cpuTime } from '../cpuTime.ts';
import type { PaperBlock } from '../variety/paper.ts';
import { goal, rows, saidOf } from './paperFindings.ts';

const MONEY: PaperBlock = [
  'money',
  'initial|adjusted|executed',
  'total=年度资金总额|2150|2480.5|2256.8',
  'fiscal=本年财政拨款|2150|2310.5|2086.8',
  'carryover=上年结转资金|0|170|170',
];

describe('goalMoneyMismatch(what a text says of one source)', () => {
  const told = (text: string) => saidOf(goalMoneyMismatch, MONEY, goal(text));

  test.each([
    ['上年结转资金170万元未使用，已申请继续结转。', '上年结转资金170万元未使用'],
    ['上年结转资金共170万元尚未支出。', '上年结转资金共170万元尚未支出'],
    ['全年预算数含上年结转资金136万元。', '预算数含上年结转资金136万元'],
  ])('fires for %s', (text, quote) => {
    expect(told(text)).toEqual([expect.stringContaining(`写“${quote}”，项目资金中“上年结转资金”`)]);
  });

  test.each([
    '上年结转资金170万元已全部支出。',
    '上年结转资金20万元未使用。',
    '上年结转资金200万元未使用。',
    '其他资金170万元未使用。',
    '其中以前年度结转资金170万元未使用。',
    '年初上年结转资金170万元未使用，年末全部支出。',
    '截至6月，上年结转资金170万元未支出。',
    '2021年末上年结转资金170万元未使用，本年支出。',
    '针对上年结转资金170万元未使用，加快支付。',
    '全年预算数含上年结转资金170万元。',
    '全年预算数含上年结转资金1.7万元。',
    '全年预算数含省级资金136万元。',
  ])('is silent for %s', (text) => expect(told(text)).toEqual([]));
});

describe('goalMoneyMismatch(what is said to have been paid)', () => {
  const told = (text: string) => saidOf(goalMoneyMismatch, MONEY, goal(text));

  test.each([
    ['全年支出救助资金2480.5万元，保障1.2万人。', '写“全年支出救助资金2480.5万元”，多于'],
    [
      '新增绿地3处，实际支出2256.8元。',
      '写“实际支出2256.8元”，全年执行数是 2,256.80 万元，差一万倍',
    ],
  ])('fires for %s', (text, words) => {
    expect(told(text)).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    '全年支出救助资金2256.8万元。',
    '全年支出救助资金2300万元。',
    '人均支出2256.8元。',
    '每亩支出2256.8元。',
    '全年支出救助资金12000元。',
    '全年下达救助资金2480.5万元。',
  ])('is silent for %s', (text) => expect(told(text)).toEqual([]));
});

describe('goalRateMismatch(all of it)', () => {
  const inTime = '产出指标|时效指标|工程按期完工率|≥95%|83.33%|10|10|';
  const told = (text: string, line = inTime) => saidOf(goalRateMismatch, rows(line), goal(text));

  test.each(['全部工程按期完工', '截至目前各项工程均已按期完工'])('fires for %s', (text) => {
    expect(told(`新建6处，${text}，群众满意。`)).toEqual([
      expect.stringContaining(`写“${text}”，第 1 行“工程按期完工率”的实际完成值却为“83.33%”`),
    ]);
  });

  test.each([
    '工程按期完工。',
    '除2处外，全部工程按期完工。',
    '东区全部工程按期完工。',
    '全部工程已开工。',
    '工程基本都按期完工。',
    '预计明年6月，全部工程按期完工。',
    '2021年，全部工程按期完工。',
  ])('is silent for %s', (text) => expect(told(text)).toEqual([]));

  test('is silent where all of it is', () => {
    expect(told('全部工程按期完工。', inTime.replace('83.33%', '100%'))).toEqual([]);
  });

  test('fires for a share of the plan that its numbers do not give', () => {
    const plan = '改造农村卫生厕所2400座，新建垃圾收集点65个。';
    const tell = (text: string) => saidOf(goalRateMismatch, goal(text, plan));
    expect(tell('改造农村卫生厕所2215座，完成率95.4%；新建垃圾收集点65个。')).toHaveLength(1);
    for (const text of [
      '改造农村卫生厕所2215座，完成率92.3%。',
      '改造农村卫生厕所2215座，验收完成率95.4%。',
      '改造公共厕所2215座，完成率95.4%。',
    ])
      expect(tell(text)).toEqual([]);
  });
});

describe('reasonContradictsActual(a reached row that is said to have fallen short)', () => {
  const told = (reason: string, actual = '1926家次', name = '检查企业家次') =>
    saidOf(
      reasonContradictsActual,
      rows(`产出指标|数量指标|${name}|1800家次|${actual}|10|10|${reason}`),
    );

  test.each(['受疫情影响，检查次数未达到年初计划。', '检查企业家次未完成目标'])(
    'fires for %s',
    (reason) => expect(told(reason)).toHaveLength(1),
  );

  test.each([
    ['个别乡镇检查未达到计划，已由市局补足。', '1926家次'],
    ['培训次数未达到年初计划。', '1926家次'],
    ['上半年检查次数未达到年初计划。', '1926家次'],
    ['受疫情影响，检查次数未达到年初计划。', '1700家次'],
    ['检查次数超过年初计划。', '1926家次'],
    ['若检查次数未达到年初计划，将补查。', '1926家次'],
  ])('is silent for %s beside %s', (reason, actual) => expect(told(reason, actual)).toEqual([]));
});

describe('of scores that a review gave', () => {
  const REVIEWED = 'level1|level2|indicator|target|actual|points|score|financeScore';
  const row = (own: string): PaperBlock => [
    'indicators',
    REVIEWED,
    `效益指标|满意度|群众满意度|90%|94%|6|6|${own}`,
  ];
  const total: PaperBlock = ['total 合计', 'points|score|financeScore', '100|98.91|97.26'];
  const told = (text: string) =>
    saidOf(statedScoreMismatch, row('6'), total, ['text opinion 财政审核意见', text]);

  test('scoreAbovePoints fires where it gave more than the points', () => {
    expect(saidOf(scoreAbovePoints, row('7'))).toEqual([
      expect.stringMatching(/^第 1 行“群众满意度”分值 6 分，.*7 分，.*高于分值。$/),
    ]);
    for (const own of ['6', '5.5', '', '/']) expect(saidOf(scoreAbovePoints, row(own))).toEqual([]);
  });

  test('statedScoreMismatch fires where a text states another total of it', () => {
    expect(told('经审核，该项目绩效审核得分94.26分，建议加快拨付。')).toHaveLength(1);
  });

  test.each([
    '经审核，绩效审核得分97.26分。',
    '经审核，绩效审核得分97.3分。',
    '审核扣1.65分，审核得分94.26分。',
    '产出指标审核得分28分。',
    '上年审核得分94.26分。',
    '自评得分98.91分。',
    // of a row, or by somebody else
    '质量指标审核得分10分。',
    '群众满意率审核得分5分。',
    '该项审核得分5分。',
    '第1项审核得分5分。',
    '主管部门复核得分95分。',
    '单位自审，审核得分98.91分。',
    '初审审核得分95分。',
    '审核总分100分。',
  ])('statedScoreMismatch is silent for %s', (text) => expect(told(text)).toEqual([]));
});

test('gradeMismatch reads a grade in any cell of the line of the total', () => {
  const grade = (cell: string) =>
    saidOf(gradeMismatch, rows('产出指标|数量指标|管网长度|≥6公里|6公里|100|99.06|'), [
      'total 总分',
      'points|score|reason',
      `100|99.06|${cell}`,
    ]);
  expect(grade('自评等级：良')).toHaveLength(1);
  for (const cell of ['自评等级：优', '良好的群众基础', '', '等级评定见附件'])
    expect(grade(cell)).toEqual([]);
});

test.each([
  ['截至2021年12月31日，新建供水点6处，改造管网41公里。', 1],
  ['截至2021年12月31日，累计新建供水点6处。', 0],
  ['截至2021年12月31日，全市建成供水点60处。', 0],
  ['截至2022年12月31日，新建供水点6处。', 0],
])('foreignYear of %s: %d', (text, count) => {
  expect(saidOf(foreignYear, goal(text))).toHaveLength(count);
});

describe('fundsSumMismatch(the sums of a table of its own)', () => {
  const table = (...lines: readonly string[]): PaperBlock => [
    'table other 任务',
    'item|x1=预算数|x2=执行数',
    ...lines,
  ];
  const told = (...lines: readonly string[]) => saidOf(fundsSumMismatch, table(...lines));

  test('fires where a column is off and another one is not', () => {
    expect(told('监管|412.0|396.5', '救援|685.5|640.2', '金额合计|1097.5|1046.7')).toEqual([
      '“任务”的“金额合计”一行“执行数”印 1046.7，其上各行合计 1036.7，相差 10；同表另有栏目各行与合计一致。',
    ]);
  });

  test.each([
    [['监管|412.0|396.5', '救援|685.5|640.2', '合计|1097.5|1036.7']],
    [['监管|412.0|396.5', '救援|685.5|640.2', '合计|1000|1046.7']],
    [['监管|412.0|396.5', '其中：执法|100|50', '救援|685.5|640.2', '合计|1097.5|1036.7']],
    [['监管|412.0|396.5', '救援|685.5|', '合计|1097.5|1046.7']],
    [['监管|412.0|96%', '救援|685.5|93%', '合计|1097.5|95%']],
    [['监管|412.0|396.5', '合计|412.0|400']],
    [['监管|412.0|396.5', '救援|685.5|640.2', '预算执行率|94%|']],
  ])('is silent for %j', (lines) => expect(told(...lines)).toEqual([]));

  test.each(['执行率（%）', '单价', '占比', '人均补助', '补助标准', '支付进度', '排名'])(
    'adds up no %s',
    (label) => {
      const lines = ['监管|100|50', '救援|200|80', '合计|300|70'];
      const other: PaperBlock = ['table other 任务', `item|x1=预算数|x2=${label}`, ...lines];
      expect(saidOf(fundsSumMismatch, other)).toEqual([]);
    },
  );
});

test.each([
  '未发生',
  '全年项目',
  '未发生事件，',
  '全部工程',
  '上年结转',
  '结转结余',
  '审核得分',
  '完成率9',
])('texts full of %s are read in one pass', (piece) => {
  const text = piece.repeat(100_000 / piece.length);
  const checks = [goalFigureMismatch, goalRateMismatch, goalMoneyMismatch, statedScoreMismatch];
  const line = `产出指标|数量指标|检查企业家次|1800家次|1926家次|10|10|${text}`;
  const time = cpuTime(() => {
    for (const check of checks) saidOf(check, MONEY, rows(line), goal(`${text}1万元未`));
    saidOf(reasonContradictsActual, rows(line));
  });
  expect(time).toBeLessThan(2000);
});
