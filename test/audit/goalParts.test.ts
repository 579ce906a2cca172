import { describe, expect, test } from 'vitest';
import { goalFigureMismatch } from '../../src/audit/checks/goalFigureMismatch.ts';
import { goalRateMismatch } from '../../src/audit/checks/goalRateMismatch.ts';
import { goalSumMismatch } from '../../src/audit/checks/goalSumMismatch.ts';
import { goalUnstated } from '../../src/audit/checks/goalUnstated.ts';
import { statedScoreMismatch } from '../../src/audit/checks/statedScoreMismatch.ts';
import { cells, type Edit, linesOf } from './sampleForm.ts';

const goal =
  (actual: string, more: Edit = () => {}): Edit =>
  (form) => {
    form.goal.actual = actual;
    more(form);
  };

describe('goalSumMismatch, of parts before something else', () => {
  const EXPECTED = '筛查12000人次，其中甲项筛查6000人次、乙项筛查6000人次，举办讲座24场。';
  const told = (actual: string) =>
    linesOf(goalSumMismatch, (form) => {
      form.goal = { expected: EXPECTED, actual };
    });

  test('fires where the parts that were the whole of the plan are not that of what came of it', () => {
    expect(told('筛查12260人次，其中甲项筛查6000人次、乙项筛查6020人次，举办讲座24场。')).toContain(
      '写合计 12260 人次，其中各项合计 12020 人次',
    );
  });

  test.each([
    '筛查12020人次，其中甲项筛查6000人次、乙项筛查6020人次，举办讲座24场。',
    '筛查12260人次，其中甲项筛查6000人次，举办讲座24场。',
    '筛查12260人次，其中丙项筛查6000人次、丁项筛查6020人次，举办讲座24场。',
    '筛查12260人次，其中甲项筛查6000人次、乙项筛查6020人。',
    '筛查12260人次，其中甲项筛查6000人次、讲座24场、乙项筛查6020人次。',
    '筛查12260人次，举办讲座24场，甲项筛查6000人次、乙项筛查6020人次。',
  ])('is silent for %j', (actual) => {
    expect(told(actual)).toBe('');
  });
});

describe('goalFigureMismatch, of a part that a row is named after', () => {
  const told = (actual: string) =>
    linesOf(
      goalFigureMismatch,
      goal(actual, cells(1, { indicator: '乙项筛查人次', target: '6000人次', actual: '6260人次' })),
    );

  test('fires where a part is of the very name of a row', () => {
    expect(told('筛查12260人次，其中甲项筛查6000人次、乙项筛查6020人次。')).not.toBe('');
  });

  test.each([
    '筛查12260人次，其中甲项筛查6000人次、乙项筛查6260人次。',
    '乙项筛查6260人次，其中山区6020人次。',
    '筛查12260人次，其中老年人6020人次。',
    '乙项筛查6260人次，其中上半年乙项筛查3020人次。',
    '筛查12260人次，其中每乡乙项筛查602人次。',
    '筛查12260人次，其中累计乙项筛查16020人次。',
  ])('is silent for %j', (actual) => {
    expect(told(actual)).toBe('');
  });
});

describe('goalFigureMismatch, of a month', () => {
  const told = (actual: string) =>
    linesOf(
      goalFigureMismatch,
      goal(
        actual,
        cells(3, { indicator: '系统验收时间', target: '2022年11月底前', actual: '2022年11月28日' }),
      ),
    );

  test('fires where a row states another month than what became of the goal', () => {
    expect(told('系统验收2023年1月完成。')).not.toBe('');
  });

  test.each([
    '系统验收2022年11月完成。',
    '系统验收2022年11月28日完成。',
    '2023年1月起试运行系统。',
    '2022年1月至11月完成系统验收。',
    '2022年3月开始系统验收。',
    '系统2022年10月上线。',
    '设备2022年10月到货。',
    '其中一期系统验收2022年6月完成。',
    '系统验收首批2022年10月完成。',
  ])('is silent for %j', (actual) => {
    expect(told(actual)).toBe('');
  });
});

describe('goalRateMismatch, of satisfaction and of all', () => {
  const survey = (actual: string) => linesOf(goalRateMismatch, cells(7, { actual }));
  const all = (actual: string, rate = '98%', indicator = '抽查结果公示率') =>
    linesOf(goalRateMismatch, goal(actual, cells(2, { indicator, actual: rate })));

  test('fires where those who are content are another share, or all of a thing are less', () => {
    expect(survey('发放问卷120份，满意108份，满意度95%')).toContain('108 ÷ 120 为 90.0%');
    expect(all('开展抽查95批次，抽查结果全部公示。')).not.toBe('');
  });

  test.each([
    '发放问卷120份，满意108份，满意度90%',
    '发放问卷120份，回收108份，满意度95%',
    '发放问卷120份，有效108份，满意度95%',
    '发放问卷120份，满意108份，基本满意6份，满意度95%',
    '120人参加测评，满意度95%',
    '满意度95%',
  ])('is silent for the survey %j', (actual) => {
    expect(survey(actual)).toBe('');
  });

  test.each<[string, string?, string?]>([
    ['抽查结果全部公示。', '100%'],
    ['抽查结果公示。'],
    ['应公示的抽查结果全部公示到位。'],
    ['发现问题全部公示。'],
    ['抽查结果全部录入系统。'],
    ['抽查结果全部公示。', '98%', '抽查结果及时公示率'],
    ['抽查结果全部公示。', '98%', '许可结果公示率'],
    ['抽查结果全部公示。', '≥98%'],
    ['除1户外，抽查结果全部公示。'],
    ['抽查结果未全部公示。'],
  ])('is silent for %j beside %j of %j', (actual, rate, indicator) => {
    expect(all(actual, rate, indicator)).toBe('');
  });
});

describe('statedScoreMismatch, behind a bare 自评', () => {
  const told = (actual: string) => linesOf(statedScoreMismatch, goal(actual));

  test('fires where the goal tells another score', () => {
    for (const actual of ['各项工作完成较好，自评95.6分。', '2022年度项目综合自评 95.6 分。'])
      expect(told(actual), actual).not.toBe('');
  });

  test.each([
    '自评99分。',
    '自评工作3月完成。',
    '满意度自评95分。',
    '各科室自评95分。',
    '2021年自评95分。',
    '上年自评95分。',
    '产出自评48分。',
    '自评3个项目。',
    '项目决策自评18分，过程自评20分。',
    '内部控制自评95分。',
    '学员自评80分以上的占九成。',
    '自评得分80分以上的科室占九成。',
  ])('is silent for %j', (actual) => {
    expect(told(actual)).toBe('');
  });
});

describe('goalUnstated, of money alone in several clauses', () => {
  const told = (actual: string) => linesOf(goalUnstated, goal(actual));

  test('fires where all that became of the goal is money', () => {
    expect(told('本年度财政拨款为150万元：执行数为125.25万元，完成预算的83.50%。')).not.toBe('');
  });

  test.each([
    '本年度财政拨款为150万元，维修大厅3处。',
    '执行数为125.25万元，大厅运行正常。',
    '完成预算的83.50%，余款为质保金。',
    '支付工程款125.25万元，尾款1,200元。',
    '办结政务服务事项125.25万件，执行100%。',
    '大厅运行正常：支出125.25万元。',
  ])('is silent for %j', (actual) => {
    expect(told(actual)).toBe('');
  });
});
