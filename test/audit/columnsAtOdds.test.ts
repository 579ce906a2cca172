import { describe, expect, test } from 'vitest';
import { evidenceBlank } from '../../src/audit/checks/evidenceBlank.ts';
import { groupBlank } from '../../src/audit/checks/groupBlank.ts';
import { partMissed } from '../../src/audit/checks/partMissed.ts';
import { pointsAsTargets } from '../../src/audit/checks/pointsAsTargets.ts';
import { printedDirectionMismatch } from '../../src/audit/checks/printedDirectionMismatch.ts';
import { sourceUnspent } from '../../src/audit/checks/sourceUnspent.ts';
import type { Form } from '../../src/model/form.ts';
import type { Layout } from '../../src/model/layouts/layout.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { cells, type Edit, linesOf } from './sampleForm.ts';

type Row = NonNullable<Form['indicators']>[number];

/** Changes rows of the form as it is printed. */
function inPrinted(change: (rows: Row[]) => void) {
  return { printed: ({ indicators = [] }: Form) => change(indicators) };
}

describe('printedDirectionMismatch', () => {
  const said = (direction: string, target: string) =>
    linesOf(
      printedDirectionMismatch,
      undefined,
      inPrinted((rows) => Object.assign(rows[0] ?? {}, { direction, target })),
    );

  test('fires where the printed direction and the sign are opposed', () => {
    expect(said('正向指标', '≤3次')).toContain(
      '指标方向印“正向指标”，年度指标值为“≤3次”，两处方向相反',
    );
    expect(said('反向', '≥90%')).toContain('两处方向相反');
  });

  test.each([
    ['正向指标', '≥3次'],
    ['反向', '≤3次'],
    ['正向', '3次'],
    ['正向/反向', '≤3次'],
    ['定性', '≤3次'],
    ['', '≤3次'],
  ])('is silent for %j beside %s', (direction, target) => {
    expect(said(direction, target)).toBe('');
  });
});

describe('pointsAsTargets', () => {
  /** The rows of the sound form without points, with these targets and actuals. */
  const said = (
    values: readonly string[],
    actuals = values,
    keepsPoints = false,
    names: readonly string[] = [],
  ) =>
    linesOf(pointsAsTargets, undefined, {
      printed: (form: Form) => {
        const rows = (form.indicators ?? []).slice(0, values.length);
        const layout = layoutOf(form);
        const blocks = layout.blocks.map((block) =>
          block.kind === 'indicators'
            ? {
                ...block,
                columns: block.columns.filter((one) => !('key' in one) || one.key !== 'points'),
              }
            : block,
        );
        const indicators = rows.map(({ points, ...row }, at) => ({
          ...row,
          ...(keepsPoints ? { points } : {}),
          indicator: names[at] ?? row.indicator ?? '',
          target: values[at] ?? '',
          actual: actuals[at] ?? '',
        }));
        Object.assign(form, { indicators });
        if (!keepsPoints)
          Object.assign(form, { layout: { ...layout, id: 'own', blocks } as Layout });
      },
    });

  test('fires where bare targets that were all reached come to 100 or 90', () => {
    expect(said(['25', '15', '20', '30', '10'])).toContain(
      '5 行的年度指标值都是没有单位的数，实际完成值与它逐行相同，合计正好 100，所填的可能是分值',
    );
    expect(said(['20', '20', '20', '15', '15'])).toContain('合计正好 90');
  });

  test.each([
    [['25', '15', '20', '30', '11'], undefined],
    [
      ['25', '15', '20', '30', '10'],
      ['25', '14', '20', '30', '10'],
    ],
    [['25次', '15', '20', '30', '10'], undefined],
    [['≥25', '15', '20', '30', '10'], undefined],
    [['50', '40', '10'], undefined],
    // none of what there should be none of, and all of the rest
    [['100', '0', '0', '0'], undefined],
    [['92', '3', '3', '2'], undefined],
  ])('is silent for %j', (values, actuals) => {
    expect(said(values, actuals ?? values)).toBe('');
  });

  test('is silent where the names have the units', () => {
    const values = ['25', '15', '20', '30', '10'];
    const names = [
      '购置电脑（台）',
      '购置桌椅（套）',
      '购置图书（册）',
      '培训教师（人）',
      '检查（次）',
    ];
    expect(said(values, values, false, names)).toBe('');
  });
});

describe('partMissed', () => {
  const parts =
    (first: string, second: string, reason = '无'): Edit =>
    (form) => {
      cells(1, { target: '≥100人', actual: '105人', reason })(form);
      cells(2, { target: '≥40人', actual: first, reason: '' })(form);
      cells(3, { target: '≥60人', actual: second, reason: '' })(form);
    };
  const said = (edit: Edit) =>
    linesOf(
      partMissed,
      edit,
      inPrinted((rows) => {
        for (const row of rows.slice(1, 3))
          Object.assign(row, { sub: true, points: '', score: '' });
      }),
    );

  test('fires where a part is short of its own target behind a whole that is not', () => {
    expect(said(parts('51人', '54人'))).toContain(
      '3 第 3 行“全部班次结束的时间”没有达到年度指标值（54人 ÷ 60人 = 90.0%），它所在的第 1 行“参加培训的职工”按合计数达到',
    );
  });

  test('is silent where every part was reached, where a reason is given, and where the whole is short too', () => {
    expect(said(parts('45人', '60人'))).toBe('');
    expect(said(parts('51人', '54人', '因场地停用，北片班次减少'))).toBe('');
    const short: Edit = (form) => {
      parts('41人', '54人')(form);
      cells(1, { actual: '95人' })(form);
    };
    expect(said(short)).toBe('');
  });
});

describe('sourceUnspent', () => {
  /** 80 of fiscal money and 20 carried over, and what was spent of each. */
  const money =
    (fiscal: string, carryover: string, total: string, more = ''): Edit =>
    (form) => {
      Object.assign(form.funds.fiscal, { executed: fiscal });
      Object.assign(form.funds.carryover, { executed: carryover });
      Object.assign(form.funds.total, { executed: total, rate: `${total}%` });
      form.goal.actual += more;
      cells(1, { reason: '' })(form);
    };

  test('fires of the source of which more than a fifth was left behind a total of which enough was spent', () => {
    expect(linesOf(sourceUnspent, money('80', '12', '92'))).toMatchInlineSnapshot(`
      "- 上年结转资金全年预算数 20.00 万元，全年执行数 12.00 万元，未执行的占 40.0%。各栏没有提到原因。
        上年结转资金全年预算数“20”；全年执行数“12”
        说明这项资金未执行的原因和去向（结转、交回或其他）。"
    `);
  });

  test('is silent where less was left, where a reason stands, and where the total itself is told', () => {
    expect(linesOf(sourceUnspent, money('80', '17', '97'))).toBe('');
    expect(linesOf(sourceUnspent, money('80', '12', '92', '结余资金已交回财政。'))).toBe('');
    expect(linesOf(sourceUnspent, money('60', '12', '72'))).toBe('');
  });
});

describe('evidenceBlank', () => {
  const said = (...evidence: readonly string[]) =>
    linesOf(
      evidenceBlank,
      undefined,
      inPrinted((rows) => {
        for (const [at, row] of rows.entries()) row.evidence = evidence[at] ?? '台账';
      }),
    );

  test('fires where one row leaves out what the others name', () => {
    expect(said('合同', '')).toContain('2 第 2 行“结业考核合格率”没有填佐证资料，另有 6 行填了。');
  });

  test('is silent where all are filled in, or hardly any', () => {
    expect(said()).toBe('');
    expect(said('', '', '', '')).toBe('');
  });
});

describe('groupBlank', () => {
  const blank = { indicator: '', target: '', actual: '', points: '', score: '', reason: '' };
  const said = (...more: readonly Row[]) =>
    linesOf(groupBlank, undefined, { printed: (form) => form.indicators?.push(...more) });

  test('fires where a group is printed and no row of it is filled in', () => {
    expect(said({ ...blank, level1: '产出指标', level2: '进度指标' })).toContain(
      '表上印有“进度指标”，没有填写一行指标。',
    );
    const kept = (form: Form) => {
      for (const row of form.indicators?.slice(4, 6) ?? []) Object.assign(row, blank);
    };
    expect(linesOf(groupBlank, undefined, { printed: kept })).toContain(
      '表上印有“社会效益指标”，没有填写一行指标。',
    );
  });

  test('is silent where another row of the group is filled in, and of one kind of 效益', () => {
    expect(said()).toBe('');
    expect(said({ ...blank, level1: null, level2: '数量指标' })).toBe('');
    expect(said({ ...blank, level1: null, level2: '生态效益指标' })).toBe('');
    expect(said({ ...blank, level1: null, level2: null })).toBe('');
    expect(said({ ...blank, level1: '成本指标', level2: '社会成本指标' })).toBe('');
    expect(said({ ...blank, level1: null, level2: '数量 指标' })).toBe('');
    expect(said({ ...blank, level1: '项目产出', level1Points: '0', level2: '产出时效' })).toBe('');
  });
});
