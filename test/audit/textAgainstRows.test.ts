import { describe, expect, test } from 'vitest';
import { foreignYear } from '../../src/audit/checks/foreignYear.ts';
import { goalFigureMismatch } from '../../src/audit/checks/goalFigureMismatch.ts';
import { goalMoneyMismatch } from '../../src/audit/checks/goalMoneyMismatch.ts';
import { rowScoreOutside } from '../../src/audit/checks/rowScoreOutside.ts';
import { shortfallUntold } from '../../src/audit/checks/shortfallUntold.ts';
import { subRowSumMismatch } from '../../src/audit/checks/subRowSumMismatch.ts';
import type { PaperBlock } from '../variety/paper.ts';
import { goal, rows, saidOf } from './paperFindings.ts';

describe('goalMoneyMismatch(the rate of execution that a text states)', () => {
  // 2256.8 of 2480.5 is 90.98 %, of 2150 more than all
  const told = (text: string) =>
    saidOf(
      goalMoneyMismatch,
      ['money', 'adjusted|executed', 'total=年度资金总额|2480.5|2256.8'],
      goal(text),
    );

  test.each([
    ['项目预算执行率达到95%以上，任务完成。', '各行的执行率都没有达到'],
    ['全年支出2256.8万元，预算执行率92%。', '各行的执行率都不是这个数'],
  ])('fires for %s', (text, words) => {
    expect(told(text)).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    '预算执行率达到90%以上。',
    '预算执行率达到91%以上。',
    '预算执行率90%。',
    '预算执行率91%。',
    '预算执行率90.98%。',
    '预算执行率约92%。',
    '力争预算执行率达到95%以上。',
    '第三季度预算执行率达到95%以上。',
  ])('is silent for %s', (text) => expect(told(text)).toEqual([]));
});

describe('subRowSumMismatch(rows below a total)', () => {
  const told = (...lines: readonly string[]) =>
    saidOf(subRowSumMismatch, rows(...lines.map((one) => `产出指标|数量指标|${one}|10|10|`)));

  test('fires where the targets come to that of the total, and the actuals do not', () => {
    expect(
      told(
        '两癌筛查总人次|≥8000人次|7126人次',
        '宫颈癌筛查人次|≥4000人次|4012人次',
        '乳腺癌筛查人次|≥4000人次|4114人次',
      ),
    ).toEqual([
      expect.stringContaining(
        '“两癌筛查总人次”的实际完成值为 7126 人次，其中各行（第 2、3 行）合计 8126 人次',
      ),
    ]);
  });

  test.each([
    [
      [
        '筛查总人次|≥8000人次|8126人次',
        '宫颈癌筛查人次|≥4000人次|4012人次',
        '乳腺癌筛查人次|≥4000人次|4114人次',
      ],
    ],
    [
      [
        '筛查总人次|≥9000人次|7126人次',
        '宫颈癌筛查人次|≥4000人次|4012人次',
        '乳腺癌筛查人次|≥4000人次|4114人次',
      ],
    ],
    [
      [
        '筛查总人次|≥8000人次|7126人次',
        '宫颈癌筛查人次|≥4000人次|4012人次',
        '健康讲座场次|≥4000场|4114场',
      ],
    ],
    [['筛查总人次|≥4000人次|3126人次', '宫颈癌筛查人次|≥4000人次|4012人次']],
    [['总体覆盖率|≥90%|80%', '城区覆盖率|≥40%|45%', '农村覆盖率|≥50%|52%']],
  ])('is silent for %j', (lines) => expect(told(...lines)).toEqual([]));
});

describe('of points that a note gives to every row', () => {
  const table = (actual: string): PaperBlock => [
    'indicators',
    'level1|level2|indicator|target|actual|score',
    `产出指标（10分）|质量指标|设备在线率|95%|${actual}|5`,
    '^|数量指标|更换护栏长度|6.2公里|5.7公里|4.6',
  ];
  const told = (actual: string, note: string) =>
    saidOf(rowScoreOutside, table(actual), ['text note 备注', note]);

  test.each(['产出各三级指标均为5分。', '每项指标5分', '各项指标分值为5分'])('%s', (note) => {
    expect(told('91.4%', note)).toEqual([expect.stringContaining('复核为 4.81 分')]);
    expect(told('95%', note)).toEqual([]);
  });

  test.each([
    '各三级指标均为4分。',
    '产出各三级指标均为5分，满意度各三级指标均为10分。',
    '每项指标扣5分',
    '各级指标由部门填报',
  ])('takes none from %s', (note) => expect(told('91.4%', note)).toEqual([]));
});

describe('of one text for all reasons', () => {
  const table: PaperBlock = [
    'indicators',
    'level1|level2|indicator|target|actual|points|score',
    '产出指标|数量指标|更换破损护栏长度|6.2公里|5.7公里|10|9.19',
    '产出指标|质量指标|设备在线率|95%|91.4%|10|9.62',
  ];
  const told = (text: string) =>
    saidOf(shortfallUntold, table, ['text reason 偏差大或目标未完成原因分析', text]);

  test('shortfallUntold tells the row that a reason of another one is not of', () => {
    expect(told('因供货周期较长，护栏更换比计划少，已于次年补装完毕。')).toEqual([
      expect.stringMatching(/^第 2 行“设备在线率”（.*）没有达到/),
    ]);
  });

  test.each(['因供货周期较长，未能全部完成。', '受疫情影响，设备更换进度滞后。'])(
    'shortfallUntold leaves %s to be of any',
    (text) => expect(told(text)).toEqual([]),
  );
});

describe('goalFigureMismatch(what the project is)', () => {
  const row = (target: string): PaperBlock =>
    rows(`产出指标|数量指标|电子警察设备维护数|${target}|${target}|5|5|`);
  const told = (text: string, target = '312套') =>
    saidOf(goalFigureMismatch, row(target), ['text content 项目主要内容', text]);

  test('fires where two digits are changed about', () => {
    expect(told('对城区321套电子警察设备进行日常维护。')).toHaveLength(1);
  });

  test.each([
    ['对城区312套电子警察设备进行维护。', '312套'],
    ['三年新建960套电子警察设备。', '312套'],
    ['对城区321套信号设备进行维护。', '312套'],
    ['对城区约321套电子警察设备进行维护。', '312套'],
    ['对城区21套电子警察设备进行维护。', '12套'],
  ])('is silent for %s beside %s', (text, target) => expect(told(text, target)).toEqual([]));
});

describe('foreignYear(surveys of satisfaction)', () => {
  const told = (evidence: string, name = '农牧民满意度') =>
    saidOf(foreignYear, [
      'indicators',
      'level1|level2|indicator|target|actual|points|score|evidence',
      `产出指标|质量指标|${name}|≥90%|93%|10|10|${evidence}`,
    ]);

  test('fires for one of an earlier year', () => {
    expect(told('2021年度满意度调查报告')).toEqual([
      '第 1 行“农牧民满意度”的佐证资料写“2021年度满意度调查”，是 2021 年度的，自评表是 2022 年度。',
    ]);
  });

  test.each([
    '2022年度满意度调查报告',
    '2021年度、2022年度满意度调查报告',
    '满意度调查问卷',
    '2021年养护合同',
    '2023年1月满意度调查报告',
    '2021年满意度调查、2020年满意度调查',
  ])('is silent for %s', (evidence) => expect(told(evidence)).toEqual([]));

  test('is silent for a project that is called by the earlier year', () => {
    const named: PaperBlock = ['fields', 'name=项目名称=2021年草原补助'];
    const table: PaperBlock = [
      'indicators',
      'level1|level2|indicator|target|actual|points|score|evidence',
      '产出指标|质量指标|农牧民满意度|≥90%|93%|10|10|2021年项目满意度调查报告',
    ];
    expect(saidOf(foreignYear, table)).toHaveLength(1);
    expect(saidOf(foreignYear, named, table)).toEqual([]);
  });

  test('is silent for rows of anything else', () => {
    expect(told('2021年度满意度调查报告', '苗木检疫合格率')).toEqual([]);
  });
});
