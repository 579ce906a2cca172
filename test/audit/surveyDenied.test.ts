import { expect, test } from 'vitest';
import { surveyDenied } from '../../src/audit/checks/surveyDenied.ts';
import { cells, linesOf } from './sampleForm.ts';

const told = (text: string, actual = '95%') =>
  linesOf(surveyDenied, (form) => {
    cells(7, { actual })(form);
    form.goal.actual = `举办培训班 12 期。${text}。`;
  });

test('fires where a text says that nobody was asked and a row has the answer', () => {
  expect(told('因时间紧，年内未组织满意度问卷')).toMatchInlineSnapshot(`
    "7 文字写“因时间紧，年内未组织满意度问卷”，第 7 行的满意度却填有数值。
      文字“因时间紧，年内未组织满意度问卷”；年度指标值“≥90%”；实际完成值“95%”
      写明满意度的来源；没有调查的，不填数值。"
  `);
  for (const text of ['没有开展满意度调查', '服务对象满意度未做问卷调查', '暂未进行群众满意度测评'])
    expect(told(text), text).not.toBe('');
});

test.each([
  '满意度调查 95% 满意',
  '部分学员未参加满意度问卷',
  '未发生质量问题，满意度调查良好',
  '未开展质量抽样',
  '满意度调查未达到 98%',
  // the number comes from elsewhere, as the sentence says
  '群众满意度未单独组织调查，采用市统计局年度测评结果',
  '未发放问卷，通过电话回访了解满意度',
  '满意度由第三方测评，本单位未开展问卷调查',
  // what those say who were asked
  '发放问卷200份，没有问卷反映不满意',
  '问卷中没有调查对象表示不满意',
  // of another year, or of the rule
  '上年未组织满意度调查，本年已补做',
  '2021年没有开展满意度调查，本年度开展两次',
  '评分标准：未开展满意度调查的不得分',
  // of some, of another way, or of an office for it
  '未组织满意度调查的班次2个',
  '未做满意度抽样，而是全员测评',
  '没有专门的满意度调查机构',
])('is silent for %j', (text) => {
  expect(told(text)).toBe('');
});

test('is silent where the row has no number', () => {
  expect(told('没有开展满意度调查', '未调查')).toBe('');
});
