import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALONE, type Finding } from '../../src/audit/finding.ts';
import { projectFindings } from '../../src/audit/projectFindings.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { projectFits } from '../../src/scoring/projectFits.ts';
import { projectScore } from '../../src/scoring/projectScore.ts';

const YEAR = '2022/zonggonghui';
const { departmentYears, rulebooks } = loadDataset(join(import.meta.dirname, '../../data'));
const findings = new Map<string, readonly Finding[]>(
  departmentYears
    .flatMap(({ projects }) => projects)
    .filter(({ id }) => id.startsWith(`${YEAR}/`))
    .map((project) => {
      const [declared] = rulebooks;
      if (declared === undefined) throw new RangeError('no rule book');
      const score = projectScore(project, declared);
      const fits = projectFits(project, score, rulebooks);
      return [
        project.id.slice(YEAR.length + 1),
        projectFindings({ project, score, fits, beside: ALONE }),
      ];
    }),
);

/** Severity, code and row of every finding of a project, in order. */
function placesOf(project: string): string[] {
  return (findings.get(project) ?? []).map(
    ({ severity, code, seq }) => `${severity} ${code} ${seq ?? '-'}`,
  );
}

/** The messages of one check on a project. */
function messagesOf(project: string, code: string): string[] {
  return (findings.get(project) ?? [])
    .filter((finding) => finding.code === code)
    .map(({ message }) => message);
}

describe('placesOf: every finding of the record of 2022, checked by hand against its source', () => {
  test('送温暖帮扶专项: 1350 of 1500, all of the money spent', () => {
    expect(placesOf('songwennuan-bangfu')).toMatchInlineSnapshot(`
      [
        "warning lostPointsWithoutReason 1",
        "warning unitCostUp 1",
        "warning costIsNoCost 4",
        "info reasonsAllBlank -",
        "info vagueTargets -",
        "info deadlineUnstated 3",
        "info actualsCopied -",
      ]
    `);
  });

  test('困难劳模帮扶专项: budget cut, 87/121/208 against 116/131/247', () => {
    expect(placesOf('kunnan-laomo-bangfu')).toMatchInlineSnapshot(`
      [
        "error reportFigureMismatch 1",
        "error reportFigureMismatch 2",
        "error reportFigureMismatch -",
        "error reportFigureMismatch -",
        "warning executionScoreOutside -",
        "warning rowScoreOutside 1",
        "warning rowScoreOutside 9",
        "warning farAboveTarget 2",
        "warning budgetAdjusted -",
        "warning resultsAboveMoney -",
        "warning costIsNoCost 5",
        "info reasonsAllBlank -",
        "info vagueTargets -",
        "info deadlineUnstated 4",
        "info actualsCopied -",
      ]
    `);
  });

  test('市总机关在职职工社保专项: 40 and 40 under (50分) and (30分), ≥55万元', () => {
    expect(placesOf('zhigong-shebao')).toMatchInlineSnapshot(`
      [
        "error weightSumMismatch -",
        "error weightSumMismatch -",
        "warning rowScoreOutside 9",
        "warning noneCarriesPoints 5",
        "warning wrongDirection 4",
        "info reasonsAllBlank -",
        "info vagueTargets -",
        "info actualsCopied -",
        "info goalWithoutFigure -",
        "info goalCopied -",
      ]
    `);
  });

  test('送温暖帮扶及安康杯活动劳动竞赛等专项: nothing that can be checked', () => {
    expect(placesOf('songwennuan-ankangbei')).toMatchInlineSnapshot(`
      [
        "warning noneCarriesPoints 5",
        "warning noneCarriesPoints 7",
        "warning noCheckableValue -",
        "warning textualActual 1",
        "warning textualActual 4",
        "warning costIsNoCost 4",
        "info uniformFullMarks -",
        "info vagueTargets -",
        "info deadlineUnstated 3",
        "info goalWithoutFigure -",
      ]
    `);
  });

  test('工会专项工作经费: named otherwise on the list, cost rows that add up', () => {
    expect(placesOf('gonghui-zhuanxiang')).toMatchInlineSnapshot(`
      [
        "warning noneCarriesPoints 19",
        "warning noneCarriesPoints 20",
        "warning noneCarriesPoints 21",
        "warning textualActual 1",
        "warning listNameMismatch -",
        "info uniformFullMarks -",
        "info vagueTargets -",
        "info deadlineUnstated -",
        "info markupLeft -",
        "info costRowsMatchBudget -",
      ]
    `);
  });
});

describe('messagesOf: what the record of 2022 is known for', () => {
  test('the execution score of 5 fits the initial budget in bands only', () => {
    expect(messagesOf('kunnan-laomo-bangfu', 'executionScoreOutside')).toMatchInlineSnapshot(`
      [
        "预算执行率自评 5 分，按“国家 2020 通行规则”复核为 10 分，低于区间（执行率 62.38 ÷ 62.38 = 100.0%（按全年预算数）；100.0%（不超过 100%）× 10 分 = 10 分）。与以下算法相符：按年初预算数，分档计分（规则 E1b + E3）（得 5 分）；自评表没有写明所用的算法。",
      ]
    `);
  });

  test('9 points for 116 of 100 fit the figure of the report', () => {
    expect(messagesOf('kunnan-laomo-bangfu', 'rowScoreOutside')).toMatchInlineSnapshot(`
      [
        "第 1 行“生活困难劳模帮扶 100 人以上”自评 9 分，按“国家 2020 通行规则”复核为 10 分，低于区间（116人 ÷ 100人 = 116.0%；达到目标，得满分 10 分）。与以下算法相符：评价报告写“生活困难劳模帮扶 87 人”，按此数计分（得 8.7 分，取整为 9 分）；自评表没有写明所用的算法。“偏差原因分析及改进措施”栏没有写明扣分原因。",
        "第 9 行“困难劳模对帮扶工作满意”自评 10 分，按“国家 2020 通行规则”复核为 6–7.99 分，高于区间（实际程度低于目标；部分达成一档，可得 6–7.99 分）。按试过的其他规则和取整办法也算不出这个得分。“偏差原因分析及改进措施”栏没有写明未达目标的原因。",
      ]
    `);
  });

  test('the report counts 87, 121 and 208 where the form counts 116, 131 and 247', () => {
    expect(messagesOf('kunnan-laomo-bangfu', 'reportFigureMismatch')).toMatchInlineSnapshot(`
      [
        "评价报告写“生活困难劳模帮扶 87 人”，自评表第 1 行实际完成值为 116 人，两处数字不同。",
        "评价报告写“特困劳模帮扶 121 人”，自评表第 2 行实际完成值为 131 人，两处数字不同。",
        "评价报告写“2022 年实际帮扶困难劳模 208 人”，自评表第 1、2 行实际完成值合计为 247 人，两处数字不同。",
        "评价报告写“此项指标完成预算的 62.38%”，自评表执行率印“1”，两处数字不同；报告的数与全年执行数占年初预算数的比率相同。",
      ]
    `);
  });

  test('the budget was cut by 37.62 万元', () => {
    expect(messagesOf('kunnan-laomo-bangfu', 'budgetAdjusted')).toMatchInlineSnapshot(`
      [
        "年初预算数 100.00 万元，全年预算数 62.38 万元，年中调减 37.62 万元，占年初预算数的 37.6%。自评表没有专设填写调整原因的栏目，各栏和评价报告也没有提到。",
      ]
    `);
  });

  test('9 of 10 for 100 % satisfaction fit the tier of words only', () => {
    expect(messagesOf('zhigong-shebao', 'rowScoreOutside')).toMatchInlineSnapshot(`
      [
        "第 9 行“指标:职工满意度很高”自评 9 分，按“国家 2020 通行规则”复核为 10 分，低于区间（100% ÷ 100% = 100.0%；达到目标，得满分 10 分）。与以下算法相符：满意度按定性指标最高一档打分（可得 8–10 分）；自评表没有写明所用的算法。“偏差原因分析及改进措施”栏没有写明扣分原因。",
      ]
    `);
  });

  test('无 carries 10, 15 and 6 points in three forms', () => {
    const points = ['zhigong-shebao', 'songwennuan-ankangbei', 'gonghui-zhuanxiang'].map((id) =>
      messagesOf(id, 'noneCarriesPoints')
        .map((message) => Number(/分值 (\d+) 分/.exec(message)?.[1]))
        .reduce((sum, one) => sum + one, 0),
    );
    expect(points).toEqual([10, 15, 6]);
  });

  test('all reason cells are blank, which is said of the forms that owe a reason', () => {
    const said = [...findings.keys()].filter((id) => messagesOf(id, 'reasonsAllBlank').length > 0);
    expect(said).toEqual(['songwennuan-bangfu', 'kunnan-laomo-bangfu', 'zhigong-shebao']);
  });
});
