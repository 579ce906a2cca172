import { describe, expect, test } from 'vitest';
import { actualMissing } from '../../src/audit/checks/actualMissing.ts';
import { farAboveTarget } from '../../src/audit/checks/farAboveTarget.ts';
import { noCheckableValue } from '../../src/audit/checks/noCheckableValue.ts';
import { scoreMissing } from '../../src/audit/checks/scoreMissing.ts';
import { templateLeft } from '../../src/audit/checks/templateLeft.ts';
import { cells, type Edit, linesOf, sampleSubject } from './sampleForm.ts';

const everyRow =
  (texts: Parameters<typeof cells>[1]): Edit =>
  (form) => {
    for (let seq = 1; seq <= 7; seq++) cells(seq, texts)(form);
  };

describe('a form whose actuals are all blank', () => {
  const blank = everyRow({ actual: '', score: '' });

  test('is one finding, and none about numbers to check', () => {
    expect(linesOf(actualMissing, blank)).toMatchInlineSnapshot(`
      "- 各行的实际完成值栏都没有填写，第 1、2、3、4、5、6、7 行有目标和分值。
        实际完成值（空白）× 7
        补填实际完成值。"
    `);
    expect(linesOf(noCheckableValue, blank)).toBe('');
  });

  test('is not recomputed: an interval of everything says nothing', () => {
    const { score } = sampleSubject(blank);
    expect(score.notRecomputed).toBe('本表各行没有填写实际完成值，得分不能复核');
    expect(score.interval).toBeUndefined();
  });

  test('with one actual is told row by row', () => {
    const edit: Edit = (form) => {
      blank(form);
      cells(1, { actual: '480人次' })(form);
    };
    expect(linesOf(actualMissing, edit).match(/没有填写/g)).toHaveLength(6);
    expect(sampleSubject(edit).score.interval).toBeDefined();
  });
});

describe('a form whose scores are all blank', () => {
  const unscored: Edit = (form) => {
    everyRow({ score: '' })(form);
    form.funds.total.score = '';
  };

  test('is one finding', () => {
    expect(linesOf(scoreMissing, unscored)).toMatchInlineSnapshot(`
      "- 各行和预算执行率的得分栏都没有填写。
        得分（空白）× 7
        补填得分；不适用的，请把分值也改为“-”并注明。"
    `);
  });
});

describe('templateLeft, of numbers that nobody filled in', () => {
  const told = (expected: string) =>
    linesOf(templateLeft, (form) => {
      form.goal.expected = expected;
    });

  test.each([
    '完成XX工程XX公里，保障出行。',
    '培训职工XXX人次。',
    '满意度达到××%以上。',
    '投入____万元。',
  ])('fires for %s', (text) => expect(told(text)).toContain('留有模板的占位符号，没有填写数量'));

  test.each([
    '慰问XX街道困难职工30人。',
    '完成XX项目建设12处，走访XX家庭30户。',
    '改造XX场馆2座、XX条例宣传3次。',
    '支付3XX型设备12台。',
    '资助学生张**等480人次。',
    '建设5×8公里绿道。',
    '维修XXI型泵站3座。',
  ])('is silent for %s', (text) => expect(told(text)).toBe(''));

  test('fires for an example that stands in the place of a target', () => {
    expect(linesOf(templateLeft, cells(2, { target: '如：≥95%' }))).toContain('占位文字');
    expect(linesOf(templateLeft, cells(2, { target: '（例如：95%）' }))).toContain('占位文字');
    expect(linesOf(templateLeft, cells(3, { target: '如期完成' }))).toBe('');
  });
});

describe('templateLeft', () => {
  test('fires for what the template asks to be written', () => {
    const asked: Edit = (form) => {
      form.goal.actual = '对照年度目标，说明完成情况（100字以内）。';
    };
    expect(linesOf(templateLeft, asked)).toMatchInlineSnapshot(`
      "- “实际完成情况”栏留有模板的填写要求，没有填写本项目的内容。
        实际完成情况“对照年度目标，说明完成情况（100字以内）。”
        按要求填写，删去填写要求。"
    `);
  });

  test('fires for an instruction in brackets and nothing else', () => {
    const told = (expected: string): Edit => {
      return (form) => {
        form.goal.expected = expected;
      };
    };
    expect(linesOf(templateLeft, told('（根据年度计划填写）'))).toContain('“预期目标”栏留有');
    expect(linesOf(templateLeft, told('（填写本年度目标实际完成情况）'))).toContain(
      '“预期目标”栏留有',
    );
    expect(linesOf(templateLeft, told('（一）指导企业填写问卷300份'))).toBe('');
    expect(linesOf(templateLeft, told('指导企业填报（300家）'))).toBe('');
  });

  test('is silent where an answer follows, and for a length that is the work itself', () => {
    const answered: Edit = (form) => {
      form.goal.actual = '完成情况（100字以内）：培训 480 人次。';
      form.goal.expected = '编写简介，每篇100字以内';
    };
    expect(linesOf(templateLeft, answered)).toBe('');
  });

  test('fires for stars after a sign, whatever follows; not for a masked name', () => {
    const named = (indicator: string) => linesOf(templateLeft, cells(1, { indicator }));
    expect(named('临时救助标准（<**元/户）——一户最高5300元')).toContain('第 1 行');
    expect(named('救助标准(‹**元)')).toContain('第 1 行');
    expect(named('救助张**等480人次')).toBe('');
  });
});

test('farAboveTarget(a form that prints a completion of 100%): it counts something else', () => {
  const far = cells(7, { target: '52', actual: '100' });
  const withRate = (rate: string) =>
    linesOf(farAboveTarget, far, {
      printed: (form) => {
        const row = form.indicators?.[6];
        if (row !== undefined) Object.assign(row, { completionRate: rate });
      },
    });
  expect(withRate('192.31%')).toContain('第 7 行');
  expect(withRate('100.00%')).toBe('');
});
