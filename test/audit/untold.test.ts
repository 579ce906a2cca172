import { describe, expect, test } from 'vitest';
import { causeOfOtherYear } from '../../src/audit/checks/causeOfOtherYear.ts';
import { excessUntold } from '../../src/audit/checks/excessUntold.ts';
import { fullSumBelowTarget } from '../../src/audit/checks/fullSumBelowTarget.ts';
import { goalPartUnanswered } from '../../src/audit/checks/goalPartUnanswered.ts';
import { shortfallUntold } from '../../src/audit/checks/shortfallUntold.ts';
import type { Check } from '../../src/audit/finding.ts';
import type { Form } from '../../src/model/form.ts';
import type { Layout } from '../../src/model/layouts/layout.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { cells, type Edit, linesOf, sampleSubject } from './sampleForm.ts';

/** Takes a column of the indicators from a form and from its layout. */
function withoutColumn(key: string) {
  return (form: Form) => {
    const layout = layoutOf(form);
    const blocks = layout.blocks.map((block) =>
      block.kind === 'indicators'
        ? { ...block, columns: block.columns.filter((one) => !('key' in one) || one.key !== key) }
        : block,
    );
    const indicators = form.indicators?.map(({ [key]: _gone, ...cellsOfRow }) => cellsOfRow);
    Object.assign(form, { layout: { ...layout, id: 'own', blocks } as Layout, indicators });
  };
}

/** Whether a check looks at the sound form, which has every column. */
function looksAt(check: Check) {
  const { project, score } = sampleSubject();
  return check.appliesTo?.(project, score.rulebook);
}

test('shortfallUntold: asks no reason where a printed rule took the points off', () => {
  const told = (criterion: string) =>
    linesOf(shortfallUntold, undefined, {
      printed: (form) => {
        withoutColumn('reason')(form);
        Object.assign(form.indicators?.[0] ?? {}, { criterion });
      },
    });
  expect(told('')).toContain('“参加培训的职工”（480人次 ÷ 500人次 = 96.0%）没有达到');
  expect(told('按完成比例计分')).toBe('');
});

describe('excessUntold', () => {
  const told = (edit: Edit) => linesOf(excessUntold, edit, { printed: withoutColumn('reason') });

  test('tells a form without a column for reasons what is far above its target', () => {
    expect(told(cells(1, { target: '6次', actual: '12次' }))).toMatchInlineSnapshot(`
      "- 第 1 行“参加培训的职工”（12次 ÷ 6次 = 200.0%）达到年度指标值的 1.3 倍以上。自评表没有填写原因的栏目，各栏也没有提到原因。
        第 1 行“参加培训的职工”，年度指标值“6次”；实际完成值“12次”
        在年度总体目标完成情况中说明超出的原因；目标定得偏低的，说明今后如何改进。"
    `);
  });

  test('names the column in which a form asks for reasons beside the score, and reads it', () => {
    const both = (text: string) => (form: Form) => {
      withoutColumn('reason')(form);
      const { blocks, ...layout } = layoutOf(form);
      const labelled = blocks.map((block) =>
        block.kind === 'indicators'
          ? {
              ...block,
              columns: block.columns.map((column) =>
                'key' in column && column.key === 'score'
                  ? { ...column, label: '得分及未完成原因' }
                  : column,
              ),
            }
          : block,
      );
      const indicators = form.indicators?.map((row, at) =>
        at === 0 ? { ...row, score: text } : row,
      );
      Object.assign(form, { layout: { ...layout, blocks: labelled } as Layout, indicators });
    };
    const edit = cells(1, { target: '6次', actual: '12次' });
    expect(linesOf(excessUntold, edit, { printed: both('20') })).toContain(
      '“得分及未完成原因”没有写明，各栏也没有提到原因。',
    );
    expect(linesOf(excessUntold, edit, { printed: both('20，汛情严重，增加巡查') })).toBe('');
  });

  test.each<[string, Edit]>([
    ['not far above', cells(1, { target: '10次', actual: '12次' })],
    ['reached', cells(1, { target: '10次', actual: '10次' })],
    [
      'a bound of which less is better',
      cells(1, { indicator: '差错率', target: '≤6%', actual: '3%' }),
    ],
    ['a cost', cells(4, { target: '50万元', actual: '98万元' })],
    ['words', cells(1, { target: '较高', actual: '很高' })],
    ['a share that cannot be', cells(2, { target: '60%', actual: '160%' })],
    ['another unit', cells(1, { target: '6次', actual: '12人' })],
    ['a day', cells(3, { target: '2022年6月', actual: '2022年12月' })],
    ['no target', cells(1, { target: '', actual: '12次' })],
    [
      'the goal tells why',
      (form) => {
        cells(1, { indicator: '流动巡查次数', target: '6次', actual: '12次' })(form);
        form.goal.actual = '因汛情严重，流动巡查增加到12次。';
      },
    ],
  ])('is silent of %s', (_, edit) => {
    expect(told(edit)).toBe('');
  });

  test('leaves a form that has the column to farAboveTarget', () => {
    expect(looksAt(excessUntold)).toBe(false);
  });
});

describe('fullSumBelowTarget', () => {
  const told = (edit: Edit) =>
    linesOf(
      fullSumBelowTarget,
      (form) => {
        cells(1, { score: '20' })(form);
        edit(form);
      },
      { printed: withoutColumn('points') },
    );

  test('fires where the rows of a form without points have all of them and one misses its target', () => {
    expect(told(cells(1, { score: '20', actual: '400人次' }))).toMatchInlineSnapshot(`
      "- 各行得分合计 90，加预算执行率的 10 分正好 100 分，各行都是满分，而第 1 行“参加培训的职工”（400人次 ÷ 500人次 = 80.0%）没有达到年度指标值。
        第 1 行“参加培训的职工”，年度指标值“≥500人次”；实际完成值“400人次”；得分 20
        按完成情况计分；各行分值另有规定的，请写明。"
    `);
  });

  test('names every row that misses its target, those within rounding beside one that is not', () => {
    const all = (form: Parameters<Edit>[0]) => {
      cells(1, { score: '20', actual: '400人次' })(form);
      cells(2, { actual: '80%' })(form);
      cells(5, { target: '≥80%', actual: '60%' })(form);
      cells(6, { target: '≥90%', actual: '70%' })(form);
      cells(7, { target: '≥90%', actual: '89.5%' })(form);
      Object.assign(form.funds.total, { executed: '100', rate: '100%', score: '10' });
    };
    const message = told(all).split('\n')[0];
    for (const seq of [1, 2, 5, 6]) expect(message).toContain(`第 ${seq} 行`);
    expect(message).toMatch(
      /没有达到年度指标值；第 7 行“[^”]*”（89.5% ÷ 90% = 99.4%）也没有达到，差距在取整范围之内。/,
    );
    const money = (form: Parameters<Edit>[0]) => {
      all(form);
      cells(7, { indicator: '采购物资金额', target: '100万元', actual: '98万元' })(form);
    };
    expect(told(money)).not.toContain('第 7 行');
  });

  test.each<[string, Edit]>([
    ['all reached', cells(1, { actual: '520人次' })],
    ['something taken off', cells(1, { score: '16', actual: '400人次' })],
    ['something taken off elsewhere', cells(7, { score: '8' })],
    ['a score left out', cells(7, { score: '' })],
    ['in words of a lower degree', cells(5, { target: '显著提升', actual: '提升' })],
    ['about as many', cells(1, { target: '500人次左右', actual: '498人次' })],
    ['what cannot be compared', cells(1, { target: '500人次', actual: '12场' })],
    [
      'within rounding to whole points',
      (form) => {
        cells(1, { actual: '495人次' })(form);
        Object.assign(form.funds.total, { executed: '100', rate: '100%', score: '10' });
      },
    ],
    ['cheaper', cells(4, { target: '=100万元', actual: '98万元' })],
    ['no actual', cells(2, { actual: '' })],
  ])('is silent of %s', (_, edit) => {
    expect(
      told((form) => {
        cells(1, { actual: '520人次' })(form);
        edit(form);
      }),
    ).toBe('');
  });

  test('leaves a form with points to the rule book', () => {
    expect(looksAt(fullSumBelowTarget)).toBe(false);
  });
});

describe('causeOfOtherYear', () => {
  const told = (reason: string, year = 2024, name = '排水管网清淤') =>
    linesOf(causeOfOtherYear, (form) => {
      form.year = year;
      form.name = name;
      form.department = '某市城市管理局';
      cells(1, { reason })(form);
    });

  test('fires where what befell another year is the reason of this one', () => {
    expect(told('受2022年疫情封控影响，工期顺延')).toMatchInlineSnapshot(`
      "1 第 1 行“参加培训的职工”的“偏差原因分析及改进措施”写“受2022年疫情封控影响，工期顺延”，自评表是 2024 年度。
        年度指标值“≥500人次”；实际完成值“480人次”；偏差原因分析及改进措施“受2022年疫情封控影响，工期顺延”
        核对原因所在的年度；照抄往年的，改写为本年度的原因。"
    `);
    expect(told('受疫情影响，培训减少一期')).not.toBe('');
    expect(told('因疫情防控要求，无法集中培训', 2018)).not.toBe('');
    expect(told('受2024年台风影响', 2022)).not.toBe('');
    expect(told('受疫情影响', 2023)).not.toBe('');
  });

  test.each<[string, number?, string?]>([
    ['受2024年6月暴雨影响，工期顺延'],
    ['受疫情影响', 2022],
    ['受疫情影响，1月停课一期', 2023],
    ['受疫情影响', 2023, '动物防疫'],
    ['受2023年洪涝影响，工期顺延'],
    ['受疫情影响，培训减少一期', 2022],
    ['受疫情影响，培训减少一期', 2020],
    ['疫情后需求回升，报名增加'],
    ['受前三年疫情影响，客源尚未恢复'],
    ['受2021年暴雨影响的水毁桥梁重建，分三年实施'],
    ['因2021年签订的合同分期支付'],
    ['由于2022年起执行新的补助标准'],
    ['受动物疫情影响，存栏减少'],
    ['受疫情影响，存栏减少', 2024, '生猪良种补贴'],
    ['受流感疫情影响，接种推迟'],
    ['受疫情影响，采伐推迟', 2024, '松材线虫防治'],
    ['因资金于2025年下达'],
    ['受连续暴雨影响，工期顺延'],
  ])('is silent for %j', (reason, year, name) => {
    expect(told(reason, year, name)).toBe('');
  });
});

describe('goalPartUnanswered', () => {
  const told = (expected: string, actual: string, edit: Edit = () => {}) =>
    linesOf(goalPartUnanswered, (form) => {
      form.goal = { expected, actual };
      edit(form);
    });
  const GOAL = '清运垃圾3.2万吨，管护公厕46座，更换果皮箱180个。';
  const DONE = '清运垃圾3.3万吨，管护公厕46座。';

  test('fires where two things of the goal are told with their numbers and the third nowhere', () => {
    expect(told(GOAL, DONE)).toMatchInlineSnapshot(`
      "- 年度总体目标的预期目标有“更换果皮箱180个”，实际完成情况写了其他各项，没有写它，指标中也没有。
        预期目标“清运垃圾3.2万吨，管护公厕46座，更换果皮箱180个。”；实际完成情况“清运垃圾3.3万吨，管护公厕46座。”
        逐项补写完成情况。"
    `);
  });

  test.each<[string, string, string, Edit?]>([
    ['told', GOAL, '清运垃圾3.3万吨，管护公厕46座，果皮箱换新180个。'],
    ['told in one word', GOAL, '清运垃圾3.3万吨，管护公厕46座，果皮箱更换完毕。'],
    ['told of all', GOAL, '清运垃圾3.3万吨，管护公厕46座，其他任务如期完成。'],
    ['reached', GOAL, '清运垃圾3.3万吨，管护公厕46座，完成年度目标。'],
    [
      'in a row',
      GOAL,
      DONE,
      cells(1, { indicator: '更换果皮箱', target: '180个', actual: '180个' }),
    ],
    ['in a reason', GOAL, DONE, cells(1, { reason: '果皮箱资金未到位' })],
    ['told in general', GOAL, '环境卫生状况良好，群众满意。'],
    ['only one told', GOAL, '清运垃圾3.3万吨，环境卫生良好。'],
    ['of two things', '清运垃圾3.2万吨，更换果皮箱180个。', '清运垃圾3.3万吨。'],
    ['another number of its unit', GOAL, '清运垃圾3.3万吨，管护公厕46座，新置容器180个。'],
    ['a share', '清运垃圾3.2万吨，管护公厕46座，居民分类知晓率达到95%。', DONE],
    ['a part', '清运垃圾3.2万吨，管护公厕46座，其中新改造12处。', DONE],
    ['about so many', '清运垃圾3.2万吨，管护公厕46座，更换果皮箱约180个。', DONE],
    ['not done, as told', GOAL, '清运垃圾3.3万吨，管护公厕46座，其余因资金未到位未实施。'],
  ])('is silent where it is %s', (_, expected, actual, edit) => {
    expect(told(expected, actual, edit)).toBe('');
  });
});
