import { describe, expect, test } from 'vitest';
import { read } from './describe.ts';

describe('tiers in every wording', () => {
  test.each([
    '达成预期目标',
    '达成年度目标',
    '完成年度指标',
    '已达成预期指标',
    '全部完成',
    '已完成',
    '按时完成',
    '按计划完成',
    '超额完成',
    '完成目标任务',
    '完成年度目标任务',
    '达到预期效果',
    '达标',
    '已全部达标',
    '基本达成预期指标',
    '全部或基本达成预期指标',
    '基本完成',
    '达成预期指标。',
    '1.达成年度指标',
    '达 成 预 期 指 标',
  ])('read(%j): met', (text) => {
    expect(read(text)).toBe('tier met');
  });

  test.each([
    '部分完成',
    '部分达成年度指标',
    '部分达成年度指标，并具有一定效果',
    '未全部完成',
    '未完全达成预期指标',
    '部分完成预期目标且具有一定成效',
  ])('read(%j): partly', (text) => {
    expect(read(text)).toBe('tier partly');
  });

  test.each([
    '未完成',
    '未达成',
    '未达标',
    '没有完成',
    '尚未完成',
    '未达成预期指标',
    '未完成年度目标',
    '未达成年度指标，且效果较差',
    '未达到预期目标',
  ])('read(%j): unmet', (text) => {
    expect(read(text)).toBe('tier unmet');
  });

  test.each(['完成整改', '符合要求', '完成率', '未达成预期指标但有一定效果', '完成较好'])(
    'read(%j): says more or less than a tier',
    (text) => {
      expect(read(text)).toBe('words');
    },
  );
});

describe('nothing', () => {
  test.each([
    '无。',
    '（无）',
    '——',
    '\\',
    '不涉及',
    '不适用',
    'N/A',
    '暂无',
    '本年不涉及',
    '无此项',
    '指标1：无',
  ])('read(%j): none', (text) => {
    expect(read(text)).toBe('none');
  });

  test.each(['   ', '　', '<p></p>', '<p>&nbsp;</p>', '\n'])('read(%j): missing', (text) => {
    expect(read(text)).toBe('missing');
  });

  test.each(['≥**人', '≥XX人', '≥ %', '≥', '××%', '...', '目标1：', '____', '受益人数≥**人'])(
    'read(%j): left from a template',
    (text) => {
      expect(read(text)).toBe('placeholder');
    },
  );
});

describe('words with a degree', () => {
  test.each([
    ['不满意', '满意 0'],
    ['基本满意', '满意 2'],
    ['职工较为满意', '满意 3'],
    ['职工比较满意', '满意 3'],
    ['职工表示满意', '满意 4'],
    ['非常满意', '满意 5'],
    ['优', '等次 4'],
    ['良', '等次 3'],
    ['高', '好坏 4'],
    ['基本健全', '健全 2'],
    ['不健全', '健全 0'],
    ['无改善', '改善 0'],
    ['有一定改善', '改善 1'],
    ['明显改善', '改善 3'],
    ['效果不明显', '明显 0'],
  ])('read(%j): words %s', (text, degree) => {
    expect(read(text)).toBe(`words ${degree}`);
  });

  test.each(['无不满意', '大部分满意', '多数满意', '有待提高', '一般', '打卡发放', '是/否'])(
    'read(%j): no certain degree',
    (text) => {
      expect(read(text)).toBe('words');
    },
  );
});

test.each([
  ['是', 'yes'],
  ['有', 'yes'],
  ['√', 'yes'],
  ['否', 'no'],
])('read(%j): %s', (text, answer) => {
  expect(read(text)).toBe(answer);
});

test.each([
  '受疫情影响未完成',
  '因疫情未开展',
  '未开展',
  '未能及时',
  '2022年12月底前未完成',
  '已取消',
  '未出版',
  '图书尚未印刷',
  '系统未上线',
  '标识牌未安装',
  '未按时上报',
  '部分资料未及时归档',
  '未按时完成全部验收工作',
])('read(%j): not done', (text) => {
  expect(read(text)).toBe('tier unmet');
});

test.each([
  '未发生事故',
  '未发现问题',
  '无',
  '未成年人活动开展',
  '无法统计',
  '未完成原因分析',
  '不再采购纸质材料',
  '未新建楼堂馆所',
  '未发布虚假信息数',
  '未及时处理投诉数',
  '未按期归还率',
])('read(%j): not said to be undone', (text) => {
  expect(read(text)).not.toBe('tier unmet');
});
