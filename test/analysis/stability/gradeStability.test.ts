import { describe, expect, test } from 'vitest';
import { gradeStability } from '../../../src/analysis/stability/gradeStability.ts';
import {
  stabilityRemark,
  stabilitySentence,
} from '../../../src/analysis/stability/stabilitySentence.ts';
import type { Rulebook } from '../../../src/model/rulebook.ts';
import { STABILITY_WORDS } from '../../../src/model/stabilityWords.ts';
import { RULEBOOKS, rulebook } from '../../scoring/samples.ts';
import {
  changedRulebook,
  type FormText,
  gradeScale,
  realRecord,
  scoredForm,
} from './scoredForms.ts';

const NATIONAL = [rulebook('national-2020')];

function show(form: FormText, rulebooks: readonly Rulebook[] = RULEBOOKS): string {
  const { verdict, sentence } = gradeStability(scoredForm(form), rulebooks);
  return `${STABILITY_WORDS[verdict]}：${sentence}`;
}

describe('gradeStability', () => {
  test('gradeStability(five forms of 2022): 优 is possible under all seven rule books and certain under none', () => {
    const { results, rulebooks } = realRecord();
    const lines = results.map((result) => {
      const { verdict, sentence } = gradeStability(result, rulebooks);
      return `${result.project.name}｜${STABILITY_WORDS[verdict]}｜${sentence}`;
    });
    // qualitative rows leave 20 % of their points open, so that every form reaches below 90;
    // 困难劳模 has its lowest and highest total under different rule books: Beijing takes the initial budget
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "送温暖帮扶专项｜不能确定｜按全部 7 种评分规则，自评等级“优”都有可能，但也都可能是“良”：复核总分为 86–98 分。
      困难劳模帮扶专项｜不能确定｜按全部 7 种评分规则，自评等级“优”都有可能，但也都可能是“良”：复核总分为 82.24–97.99 分。
      市总机关在职职工社保专项｜不能确定｜按全部 7 种评分规则，自评等级“优”都有可能，但也都可能是“良”：复核总分为 84–100 分。
      送温暖帮扶及安康杯活动劳动竞赛等专项｜不能确定｜按全部 7 种评分规则，自评等级“优”都有可能，但也都可能是“良”或“中”：复核总分为 70–100 分。
      工会专项工作经费｜不能确定｜按全部 7 种评分规则，自评等级“优”都有可能，但也都可能是“良”：复核总分为 82.2–100 分。"
    `);
  });

  test('remark: beside verdict and grades the totals alone; where rule books differ the whole sentence', () => {
    const { results, rulebooks } = realRecord();
    const [first] = results.map((result) => gradeStability(result, rulebooks));
    expect(first?.remark).toBe('复核总分为 86–98 分。');
    const sure = first?.rulebooks.map((one) => ({ ...one, gradeCertain: false }));
    if (first === undefined || sure === undefined) throw new RangeError('no result');
    const [one, ...others] = sure;
    if (one === undefined) throw new RangeError('no rule book');
    const mixed = { ...first, rulebooks: [{ ...one, gradeCertain: true }, ...others] };
    expect(stabilityRemark(mixed)).toBe(stabilitySentence(mixed));
  });

  test('gradeStability(no actual in any row): no total, so no grade by weights or without a row', () => {
    const rows = [
      ['output', 60, 60, '1个→'],
      ['benefit', 30, 20, '1个→'],
    ] as const;
    const { weights, leftOut } = gradeStability(scoredForm({ rows: [...rows] }), NATIONAL);
    expect([weights, leftOut]).toEqual([undefined, undefined]);
  });

  test('gradeStability(every value met): 稳定, and so under other weights and without any row', () => {
    expect(
      show({
        rows: [
          ['output', 60, 60],
          ['benefit', 30, 30],
        ],
        total: 100,
      }),
    ).toMatchInlineSnapshot(
      `"稳定：按全部 7 种评分规则，等级都是“优”；各部分分值各增减 10 分以内，或者不计其中任何一项，等级也不变。"`,
    );
  });

  test('gradeStability(one rule book, 91 of 100): 稳定, but weights would change it', () => {
    const rows: FormText['rows'] = [
      ['output', 60, 60],
      ['benefit', 30, 21, '≥100个→70个'],
    ];
    expect(show({ rows, total: 91 }, NATIONAL)).toMatchInlineSnapshot(
      `"稳定：按“国家 2020 通行规则”，等级是“优”；但各部分分值各增减 10 分以内时，自评总分会在 88–94 分之间，等级可能低至“良”。"`,
    );
  });

  test('gradeStability(equal shares of the parts): 稳定, but without one row it is another', () => {
    // 9 of 10 and 81 of 90: weights move nothing; without row 2 it is 40 of 50
    const rows: FormText['rows'] = [
      ['output', 40, 31, '100个→77.5个'],
      ['output', 50, 50],
    ];
    expect(
      show({ rows, total: 90, execution: [10, 9], executed: 90 }, NATIONAL),
    ).toMatchInlineSnapshot(
      `"稳定：按“国家 2020 通行规则”，等级是“优”；但不计第 2 行“指标2”，自评总分折算为 80 分，等级为“良”。"`,
    );
  });

  test('gradeStability(all points in one part): 稳定, weights move nothing, but without row 1 it is another', () => {
    // without row 1 it is 75 of 80
    const rows: FormText['rows'] = [
      ['output', 20, 10, '100个→50个'],
      ['output', 80, 75, '100个→93.75个'],
    ];
    expect(show({ rows, total: 85, execution: [0, undefined] }, NATIONAL)).toMatchInlineSnapshot(
      `"稳定：按“国家 2020 通行规则”，等级是“良”；但不计第 1 行“指标1”，自评总分折算为 93.75 分，等级为“优”。"`,
    );
  });

  test('gradeStability(scores missing): 稳定, and no more was tried', () => {
    const rows: FormText['rows'] = [['output', 90, undefined]];
    expect(show({ rows, total: 100, execution: [10, undefined] }, NATIONAL)).toMatchInlineSnapshot(
      `"稳定：按“国家 2020 通行规则”，等级是“优”；得分没有填全，未再试算。"`,
    );
  });

  test('gradeStability(half of the initial budget): 不稳定 under Beijing alone', () => {
    const form = { rows: [['output', 90, 81, '100个→90个']], total: 91, initial: 200 } as const;
    expect(show(form)).toMatchInlineSnapshot(
      `"不稳定：自评等级“优”，按“北京 2016 做法”复核，总分为 86 分，等级为“良”；按其余 6 种评分规则可以是“优”。"`,
    );
  });

  test('gradeStability(99 % executed): 不能确定, where bands alone open another grade', () => {
    // 57 + 24 to 30, and 9.9 for execution under the linear rules, 7 in bands
    const rows: FormText['rows'] = [
      ['output', 60, 57, '100个→95个'],
      ['benefit', 30, 30, '有改善→有改善'],
    ];
    const form = { rows, total: 96.9, execution: [10, 9.9], executed: 99 } as const;
    expect(show(form)).toMatchInlineSnapshot(
      `"不能确定：按全部 7 种评分规则，自评等级“优”都有可能，但按“分档计分（2021 年起试行）”、“江西做法”，也可能是“良”：复核总分为 88–94 分。"`,
    );
  });

  test('gradeStability(one rule book, a qualitative row): 不能确定', () => {
    const rows: FormText['rows'] = [['output', 90, 90, '有改善→有改善']];
    expect(show({ rows, total: 100 }, NATIONAL)).toMatchInlineSnapshot(
      `"不能确定：按“国家 2020 通行规则”，自评等级“优”有可能，但也可能是“良”：复核总分为 82–100 分。"`,
    );
  });

  test('gradeStability(far from every rule book): 不稳定, more than three are counted', () => {
    const rows: FormText['rows'] = [['output', 90, 90, '100个→50个']];
    expect(show({ rows, total: 100 })).toMatchInlineSnapshot(
      `"不稳定：自评等级“优”，按“分档计分（2021 年起试行）”、“北京 2016 做法”、“广西做法”等 7 种规则复核，总分为 10–55 分，等级为“差”。"`,
    );
  });

  test('gradeStability(grades of other names): named and not compared', () => {
    const rows: FormText['rows'] = [['output', 90, 90]];
    const other = changedRulebook({
      id: 'other',
      name: '某地做法',
      grades: gradeScale('60 合格', '0 不合格'),
    });
    expect(show({ rows, total: 100 }, [...NATIONAL, other])).toMatchInlineSnapshot(
      `"稳定：按“国家 2020 通行规则”，等级是“优”；各部分分值各增减 10 分以内，或者不计其中任何一项，等级也不变。“某地做法”的等级名称不同，不作比较。"`,
    );
    expect(show({ rows, total: 100 }, [other])).toMatchInlineSnapshot(
      `"无法判定：没有可以比较的评分规则，无法判定等级是否稳定。“某地做法”的等级名称不同，不作比较。"`,
    );
  });

  test('gradeStability(no total): 无法判定', () => {
    expect(show({ rows: [['output', 90, 90]] })).toMatchInlineSnapshot(
      `"无法判定：自评总分未填，无法判定等级是否稳定。"`,
    );
  });

  test('gradeStability(no rule book to compare with): 无法判定', () => {
    expect(show({ rows: [['output', 90, 90]], total: 100 }, [])).toMatchInlineSnapshot(
      `"无法判定：没有可以比较的评分规则，无法判定等级是否稳定。"`,
    );
  });
});
