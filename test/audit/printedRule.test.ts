import { describe, expect, test } from 'vitest';
import { printedRuleMismatch } from '../../src/audit/checks/printedRuleMismatch.ts';
import { rowScoreOutside } from '../../src/audit/checks/rowScoreOutside.ts';
import type { Check } from '../../src/audit/finding.ts';
import type { Form } from '../../src/model/form.ts';
import { printedTiers } from '../../src/scoring/formRules/printedTiers.ts';
import { readRule } from '../../src/scoring/formRules/readRule.ts';
import { cpuTime } from '../cpuTime.ts';
import { linesOf, sampleSubject } from './sampleForm.ts';

/** What a check says where rows print a rule: row by row, with other cells. */
function said(check: Check, rows: readonly Readonly<Record<string, string>>[]): string {
  return linesOf(check, undefined, {
    printed: ({ indicators = [] }) => {
      for (const [at, cells] of rows.entries()) Object.assign(indicators[at] ?? {}, cells);
    },
  });
}

describe('printedRuleMismatch', () => {
  test('fires where a row has more points than the rule beside it gives', () => {
    expect(
      said(printedRuleMismatch, [{ criterion: '按照完成比例赋分', score: '19.8' }]),
    ).toMatchInlineSnapshot(`
      "1 第 1 行“参加培训的职工”自评 19.8 分，按本行所印的计分规则“按照完成比例赋分”应为 19.2 分（480人次 ÷ 500人次 = 96.0%；96.0% × 20 分 = 19.2 分）。
        年度指标值“≥500人次”；实际完成值“480人次”；分值 20；得分 19.8；偏差原因分析及改进措施“疫情停课一期”
        核对实际完成值和得分，按所印的计分规则改正。"
    `);
  });

  test.each([
    ['每少1%扣0.5分', '18'],
    ['每少1个百分点扣0.5分，扣完为止', '18'],
    ['未达到目标值的，每低于目标值1%扣0.5分', '18'],
    ['完成得满分，每减少10人次，扣1分', '18'],
    ['每少15人次扣1分', '18–19'],
    ['达到98%及以上得满分，每低1个百分点扣1分', '16–18'],
    ['每少1人次扣2分', '0'],
    ['完成率低于97%不得分，每低1个百分点扣0.5分', '0'],
  ])('takes points off for each step: %s', (criterion, points) => {
    expect(said(printedRuleMismatch, [{ criterion, score: '19.8' }])).toContain(
      `按本行所印的计分规则“${criterion}”应为 ${points} 分`,
    );
  });

  test.each([
    ['每低1个百分点扣1分', '91.6%', '95%', '16', '17'],
    ['每低于目标值1%扣1分', '90%', '95%', '14', '15'],
    ['每低2%扣3分', '90%', '95%', '11', '14'],
  ])('%s of %s is between a step begun and one done', (criterion, actual, target, low, high) => {
    const rows = (score: string) => [{ criterion, target: `≥${target}`, actual, score }];
    const above = String(Number(high) + 0.5);
    expect(said(printedRuleMismatch, rows(above))).toContain(`应为 ${low}–${high} 分`);
    for (const score of [low, high]) expect(said(printedRuleMismatch, rows(score))).toBe('');
  });

  test('a rule for what goes over takes nothing from what stayed under', () => {
    expect(said(printedRuleMismatch, [{ criterion: '每超1%扣1分', score: '19.8' }])).toBe('');
  });

  test.each([
    ['每超1天扣1分', '7月5日', '15'],
    ['按期满分，每逾期10天（不足10天不计）扣0.5分', '7月25日', '19'],
    ['每逾期10天扣0.5分，不足10天按10天计', '7月25日', '18.5'],
    ['每逾期10天扣0.5分', '7月25日', '18.5–19'],
    ['每延迟1周扣2分', '7月15日', '14–16'],
  ])('takes points off for the days after a deadline: %s, %s', (criterion, actual, points) => {
    const row = { target: '6月30日前', actual, score: '20', criterion };
    expect(said(printedRuleMismatch, [row])).toContain(`应为 ${points} 分`);
  });

  test.each([
    ['每逾期1个月扣1分', '7月5日'],
    ['每逾期1个工作日扣1分', '7月5日'],
    ['每提前1天加1分', '7月5日'],
    ['每逾期1天扣1分', '6月'],
    ['每逾期1天扣1分', '已完成'],
    ['每逾期1天扣1分', '6月30日'],
  ])('counts no days where %s stands beside %s', (criterion, actual) => {
    const row = { target: '6月30日前', actual, score: '20', criterion };
    expect(said(printedRuleMismatch, [row])).toBe('');
  });

  test.each([
    [
      '完成率≥100%得满分；低于100%的，得分=B/A×分值；完成率超过130%的，扣减该指标分值的10%。',
      '660人次',
      '18',
    ],
    ['完成率达到120%及以上的，按分值的90%计分；未完成按比例得分', '600人次', '18'],
    ['完成率≥100%得满分；60%（含）—100%按完成率计分；低于60%不得分', '290人次', '0'],
    ['完成率≥100%得满分；60%（含）—100%按完成率计分；低于60%不得分', '480人次', '19.2'],
  ])('reads the clauses of %s for %s', (criterion, actual, points) => {
    expect(said(printedRuleMismatch, [{ criterion, actual, score: '20' }])).toContain(
      `应为 ${points} 分`,
    );
  });

  test.each([
    [
      '完成率≥100%得满分；低于100%的，得分=B/A×分值；完成率超过130%的，扣减该指标分值的10%。',
      '650人次',
    ],
    ['完成率超过130%的，扣减该指标分值的10%；完成率超过150%的，扣减该指标分值的20%', '900人次'],
    ['完成率≥100%得满分；60%（含）—100%按完成率计分', '290人次'],
    ['完成率超过130%的，应说明原因；未完成按比例得分', '900人次'],
  ])('holds %s against nothing for %s', (criterion, actual) => {
    expect(said(printedRuleMismatch, [{ criterion, actual, score: '20' }])).toBe('');
  });

  test('takes 同上 for the rule of the row above, and the bands of a rule for those of the row', () => {
    const bands = '达成年度指标记80%-100%，部分达成记50%-80%，未达成记0-50%';
    const rows = (score: string): Readonly<Record<string, string>>[] => [
      { criterion: bands },
      { criterion: '同上', target: '健全', actual: '基本健全', points: '10', score, reason: '' },
    ];
    expect(said(printedRuleMismatch, rows('9.5'))).toContain(
      `按本行所印的计分规则“${bands}”（本行写“同上”）应为 5–8 分（实际程度低于目标；按本行所印的计分规则，部分达成一档，可得 5–8 分）。`,
    );
    for (const score of ['8', '5.5'])
      for (const check of [printedRuleMismatch, rowScoreOutside])
        expect(said(check, rows(score))).not.toContain('第 2 行');
  });

  test.each([
    ['每少 1% 扣 0.5 分', '18'],
    ['每少 1 期扣 0.5 分', '19.8'],
    ['每少 1% 酌情扣分', '19.8'],
    ['按完成情况评分', '19.8'],
    ['按照完成比例赋分', '19.2'],
    ['', '19.8'],
  ])('is silent where the rule is %j and the score %s', (criterion, score) => {
    expect(said(printedRuleMismatch, [{ criterion, score }])).toBe('');
  });

  test.each([
    ['达到90%及以上得满分，低于90%按完成率计分', '', 'within'],
    ['完成率≥98%得满分，否则按完成率计分', '第 1 行', 'above'],
  ])('gives full points from the share that %s', (criterion, words, verdict) => {
    const rows = [{ criterion, score: '20' }];
    const edit = {
      printed: ({ indicators = [] }: Form) => Object.assign(indicators[0] ?? {}, rows[0]),
    };
    expect(sampleSubject(undefined, edit).score.rows[0]?.verdict).toBe(verdict);
    expect(said(rowScoreOutside, rows) + said(printedRuleMismatch, rows)).toContain(words);
  });

  test('leaves a score that is rounded to whole points to rowScoreOutside, which does not call the rule untried', () => {
    const told = said(rowScoreOutside, [
      { criterion: '按完成率×分值计分', actual: '490人次', score: '20' },
    ]);
    expect(told).toContain('四舍五入取整（得 20 分）');
    expect(told).not.toContain('复核没有用它');
  });
});

test.each([
  ['按照完成比例赋分', 'share'],
  ['完成值达到指标值，记满分；未达到指标值，按B/A×该指标分值记分', 'share'],
  ['得分＝实际完成值÷年度指标值×100%×分值，不得超过分值', 'share'],
  ['指标得分=权重×完成率；完成率超过100%的按100%计', 'share'],
  [
    '定量指标若为正向指标（即指标值为≥*），则得分计算方法应用全年实际值（B）/年度指标值（A）*该指标分值',
    'share',
  ],
  ['未完成的，按照实际完成数占计划数的比例计分', 'share'],
  ['定量指标未达到指标值的按完成比例计分，原因请在末栏说明', 'share'],
  ['不高于指标值得满分，高于指标值按A/B×分值计分', 'inverse'],
  ['反向指标（即目标值为≤X，得分=权重*A/B），得分不得突破权重总额', 'inverse'],
  ['逆向指标超过目标值的，按目标值/实际值计分', 'inverse'],
  ['反向指标=1-(完成值-指标值)/指标值，最高100%', 'overrun'],
  ['反向指标得分=分值×[1-（完成值-指标值）/指标值]', 'overrun'],
  ['未达到指标值，按B/A或A/B*该指标分值记分', 'either'],
  ['按时得满分，逾期不得分', 'none'],
  ['超出不得分', 'noneOver'],
])('readRule(%j) is %j', (text, missed) => expect(readRule(text)).toEqual({ missed }));

test('readRule says how many points a rule states', () => {
  expect(readRule('完成率≥100%得满分，否则按完成率×5分计算')).toEqual({
    missed: 'share',
    points: 5_000_000,
  });
});

test.each([
  ['完成率低于60%不得分，其余按完成率计分', { noneBelow: 0.6, missed: 'share' }],
  [
    '完成率在80%（含）以上的，得满分；低于80%的，按完成率×分值计分',
    { fullFrom: 0.8, missed: 'share' },
  ],
])('readRule(%j) has a bound', (text, expected) => {
  const { fullFrom, noneBelow, missed } = readRule(text) ?? {};
  const shares = { fullFrom, noneBelow };
  const plain = Object.fromEntries(
    Object.entries(shares).flatMap(([key, bound]) =>
      bound === undefined ? [] : [[key, Number(bound.share) / 1e6]],
    ),
  );
  expect({ ...plain, missed }).toEqual(expected);
});

test.each(['指标得分=权重×得分系数', '得分最高不超过分值', '达到指标值得满分', '四舍五入取整数'])(
  'readRule(%j) says nothing of what missed its target',
  (text) => expect(readRule(text)).toEqual({}),
);

test.each([
  '按比例扣分，每低1个百分点扣1分',
  '直接赋分',
  '实际完成值/目标值',
  '完成率=完成值/指标值×100%',
  '未完成的酌情扣分',
  '满意度≥90%得满分，低于90%按实际满意度/90%×分值',
  '得分=A×B/100',
  '达到指标值得满分，未达到按上年完成值/指标值计分',
])('readRule(%j) is not read', (text) => expect(readRule(text)).toBeUndefined());

test('readRule reads the letters as the form has them', () => {
  expect(readRule('得分=A/B×分值')?.missed).toBe('inverse');
  expect(readRule('得分=A/B×分值', 1)?.missed).toBe('share');
});

test.each([
  [
    '达成、部分达成并具有一定效果、未达成三档，分别按100-80%（含80%）、80-50%（含50%）、50-0%确定',
    0.8,
    0.5,
  ],
  ['达成记80%-100%；部分达成记60%～80%；未达成记0-60%', 0.8, 0.6],
])('printedTiers(%j) begin from %d and %d', (text, met, partly) => {
  const tiers = printedTiers(text);
  expect([Number(tiers?.met) / 1e6, Number(tiers?.partly) / 1e6]).toEqual([met, partly]);
});

test.each([
  '达成记80%-100%，部分达成记40%-60%，未达成记0-40%',
  '完成80%-100%得满分，未完成不得分',
  '完成80%-100%得满分，部分完成60%-80%得一半，未完成0-60%不得分',
  '完成80%-100%得10分，部分完成60%-80%得6分，未完成0-60%得0分',
])('printedTiers(%j) are none', (text) => expect(printedTiers(text)).toBeUndefined());

test('a form that prints no rule has rows without one', () => {
  expect(sampleSubject().score.rows.some((row) => 'printedRule' in row)).toBe(false);
});

test.each([
  '不得',
  '上限',
  '完成',
  '年度',
  '得分=',
  '的比例',
  '(',
  '未完成',
  '全部',
  '每低',
  '扣1分',
])('readRule reads a note as long as may be, full of %j, in one pass', (piece) => {
  const text = piece.repeat(1990 / piece.length);
  expect(cpuTime(() => readRule(`${text}得`))).toBeLessThan(1000);
});
