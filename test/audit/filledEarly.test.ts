import { describe, expect, test } from 'vitest';
import { filledEarly } from '../../src/audit/checks/filledEarly.ts';
import type { Form } from '../../src/model/form.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { cells, type Edit, linesOf } from './sampleForm.ts';

const said = (filledOn: string, edit?: Edit, change: (form: Form) => void = () => {}) =>
  linesOf(filledEarly, edit, {
    printed: (form) => {
      form.head = { ...form.head, filledOn };
      change(form);
    },
  });

describe('filledEarly', () => {
  test('fires where a form of the whole year was filled in before its end', () => {
    expect(said('2022年11月15日')).toMatchInlineSnapshot(`
      "- 填报日期“2022年11月15日”早于 2022 年度结束，表上已填有实际完成值。
        填报日期“2022年11月15日”
        核对填报日期；年度中填报的，请注明各项数值截至何时。"
    `);
  });

  test('fires where something was done after the day on which the form says so', () => {
    const edit = cells(3, { target: '2022年底前', actual: '2023年3月20日' });
    expect(said('2023年2月10日', edit)).toMatchInlineSnapshot(`
      "- 填报日期“2023年2月10日”早于第 3 行所写的实际完成时间。
        填报日期“2023年2月10日”；第 3 行“2023年3月20日”
        核对填报日期；年度中填报的，请注明各项数值截至何时。"
    `);
  });

  test.each(['2022.10.8', '2022-06-30', '2022/9/1', '2022年10月'])('fires for %s', (day) =>
    expect(said(day)).not.toBe(''),
  );

  test.each([
    '2023年3月1日',
    '2022年12月28日',
    '2023.6.28',
    '2023年4月',
    '2021年11月15日',
    '2022年',
    '11月15日',
    '见盖章处',
  ])('is silent for %s', (day) => expect(said(day)).toBe(''));

  test('is silent where a column says up to when', () => {
    const labelled = (label: string) =>
      said('2022年11月15日', undefined, (form) => {
        const layout = layoutOf(form);
        const blocks = layout.blocks.map((block) =>
          block.kind === 'indicators'
            ? {
                ...block,
                columns: block.columns.map((one) =>
                  one.key === 'actual' ? { ...one, label } : one,
                ),
              }
            : block,
        );
        Object.assign(form, { layout: { ...layout, id: 'own', blocks } });
      });
    expect(labelled('全年实际完成值')).toContain('表上已填有全年实际完成值');
    for (const label of ['1-10月完成值', '截至10月实际完成值', '10月底实际完成值'])
      expect(labelled(label)).toBe('');
  });

  test('is silent where the form is of a part of the year', () => {
    const title = (text: string) => (form: Form) => {
      form.title = text;
    };
    expect(said('2022年7月20日', undefined, title('项目支出绩效运行监控表'))).not.toContain(
      '年度结束',
    );
    expect(said('2022年7月20日', undefined, title('2022年上半年项目支出绩效自评表'))).not.toContain(
      '年度结束',
    );
  });
});
