import { describe, expect, test } from 'vitest';
import { costRowsMatchBudget } from '../../src/audit/checks/costRowsMatchBudget.ts';
import { pointsOutOfTotal } from '../../src/audit/checks/pointsOutOfTotal.ts';
import { scoreAbovePoints } from '../../src/audit/checks/scoreAbovePoints.ts';
import { scoreMissing } from '../../src/audit/checks/scoreMissing.ts';
import { totalPointsMismatch } from '../../src/audit/checks/totalPointsMismatch.ts';
import { totalScoreMismatch } from '../../src/audit/checks/totalScoreMismatch.ts';
import { weightDeviation } from '../../src/audit/checks/weightDeviation.ts';
import { weightSumMismatch } from '../../src/audit/checks/weightSumMismatch.ts';
import type { Form as PrintedForm } from '../../src/model/form.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { cells, type Edit, linesOf, resultsOf, sampleSubject } from './sampleForm.ts';

/** 产出 40 and 效益 40 instead of 50 and 30, under labels that print what the caller says. */
function shifted(output: string, benefit: string): Edit {
  return (form) => {
    cells(1, { points: '10', score: '9.6' })(form);
    cells(5, { points: '25', score: '25' })(form);
    const [first, second] = form.indicators;
    if (first !== undefined) first.level1 = output;
    if (second !== undefined) second.level1 = benefit;
  };
}

/** Every point and score a tenth, as on forms out of ten. */
const outOfTen: Edit = (form) => {
  const tenth = (text: string) => String(Number(text) / 10);
  const level = /（(\d+)分）/;
  for (const { groups } of form.indicators)
    for (const row of groups.flatMap(({ rows }) => rows))
      Object.assign(row, { points: tenth(row.points), score: tenth(row.score) });
  for (const one of form.indicators) one.level1 = one.level1.replace(level, '');
  const { total } = form.funds;
  Object.assign(total, { points: tenth(total.points), score: tenth(total.score) });
  Object.assign(form.total, { points: '10', score: '9.9' });
};

describe('weightSumMismatch', () => {
  test('fires where a label prints other points than its rows have', () => {
    expect(
      linesOf(weightSumMismatch, shifted('产出指标（50分）', '效益指标')),
    ).toMatchInlineSnapshot(`
      "- 表头“产出指标（50分）”印 50 分，其下各行分值合计 40 分。
        产出指标（50分）；10 + 10 + 10 + 10 = 40
        核对“产出指标”的分值分配；如确有调整，请在表中说明。"
    `);
  });

  test('is silent where a label prints no points', () => {
    expect(linesOf(weightSumMismatch, shifted('产出指标', '效益指标'))).toBe('');
    expect(linesOf(weightSumMismatch, shifted('产出指标（５０分）', '效益指标'))).toContain(
      '印 50 分',
    );
  });
});

describe('weightSumMismatch(rows without points)', () => {
  const benefitRows = (points: string): Edit => {
    const edits = [5, 6].map((row) => cells(row, { points, score: points }));
    return (form) => {
      for (const edit of edits) edit(form);
      Object.assign(form.total, { points: '70', score: '69' });
    };
  };

  test('is silent where no row below a label states points, and not where one does', () => {
    expect(linesOf(weightSumMismatch, benefitRows('/'))).toBe('');
    expect(linesOf(weightSumMismatch, benefitRows('5'))).toContain('合计 10 分');
  });
});

describe('weightSumMismatch(second level)', () => {
  const second =
    (level1: string, level2: string): Edit =>
    (form) => {
      const [output] = form.indicators;
      const [quantity] = output?.groups ?? [];
      if (output !== undefined) output.level1 = level1;
      if (quantity !== undefined) quantity.level2 = level2;
    };

  test('fires where a name of the second level prints other points, and not again above it', () => {
    const found = linesOf(weightSumMismatch, second('产出指标（45分）', '数量指标（15分）'));
    expect(found).toMatchInlineSnapshot(`
      "- 表头“数量指标（15分）”印 15 分，其下各行分值合计 20 分。
        数量指标（15分）；20 = 20
        核对“数量指标”的分值分配；如确有调整，请在表中说明。"
    `);
  });

  test('fires at both where the second accounts for a part of the first', () => {
    const found = linesOf(weightSumMismatch, second('产出指标（40分）', '数量指标（15分）'));
    expect(found.match(/印 \d+ 分/g)).toEqual(['印 40 分', '印 15 分']);
  });

  test('is silent where the points are right, or a bracket holds no points', () => {
    for (const name of ['数量指标（20分）', '数量指标（1）', '数量指标']) {
      expect(linesOf(weightSumMismatch, second('产出指标（50分）', name))).toBe('');
    }
  });
});

describe('totalPointsMismatch', () => {
  test('fires where the rows sum to 110 and the total is printed as 100', () => {
    expect(linesOf(totalPointsMismatch, cells(7, { points: '20' }))).toMatchInlineSnapshot(`
      "- 总分栏印的分值是 100 分，各指标分值与预算执行率分值合计 110 分。一级指标所印分值的合计与总分栏相符，不符的是各行。
        各指标分值 100 + 预算执行率分值 10 = 110；总分栏分值 100
        逐行核对分值，使各行合计与总分栏一致。"
    `);
  });

  test('is silent where a point is missing, and where 100.00 is printed', () => {
    expect(linesOf(totalPointsMismatch, (form) => (form.total.points = ''))).toBe('');
    expect(linesOf(totalPointsMismatch, (form) => (form.total.points = '100.00'))).toBe('');
    expect(linesOf(totalPointsMismatch, (form) => (form.funds.total.points = ''))).toBe('');
  });

  test('is silent where one number below 分值 is the sum of the scores, and not where it is none', () => {
    const alone =
      (points: string): Edit =>
      (form) =>
        Object.assign(form.total, { points, score: '' });
    expect(linesOf(totalPointsMismatch, alone('99'))).toBe('');
    expect(sampleSubject(alone('99')).score.reported).toBe(sampleSubject().score.reported);
    expect(linesOf(totalPointsMismatch, alone('98'))).toContain('是 98 分');
    expect(sampleSubject(alone('100')).score.reported).toBeUndefined();
  });
});

describe('pointsOutOfTotal', () => {
  const twenty: Edit = cells(7, { points: '20' });

  test('fires where everything together is 110, total included or blank', () => {
    const edit: Edit = (form) => {
      twenty(form);
      form.total.points = '110';
    };
    expect(linesOf(pointsOutOfTotal, edit)).toMatchInlineSnapshot(`
      "- 各指标分值与预算执行率分值合计 110 分，通行的满分是 100 分。
        各指标分值 100 + 预算执行率分值 10 = 110；总分栏分值 110
        按 100 分分配分值；有不适用的指标或另有规定的，请写明。"
    `);
  });

  test('is silent where the total says otherwise, which totalPointsMismatch reports', () => {
    expect(linesOf(pointsOutOfTotal, twenty)).toBe('');
  });

  test('is silent on a scale of its own, which is graded by shares and has no weights of 100', () => {
    expect(linesOf(pointsOutOfTotal, outOfTen)).toBe('');
    expect(linesOf(weightDeviation, outOfTen)).toBe('');
    expect(sampleSubject(outOfTen).score).toMatchObject({ reportedGrade: '优', gradeLow: '优' });
    const unprinted: Edit = (form) => {
      outOfTen(form);
      form.total.points = '';
    };
    expect(linesOf(pointsOutOfTotal, unprinted)).toContain('合计 10 分');
  });
});

/** An edit on a form whose labels and total print no points. */
function withoutTotal(edit: Edit): Edit {
  return (form) => {
    edit(form);
    for (const level of form.indicators) level.level1 = level.level1.slice(0, 4);
    form.total.points = '';
  };
}

describe('weightDeviation', () => {
  test('fires where weights differ from the rule book and no label contradicts them', () => {
    const edit = shifted('产出指标（40分）', '效益指标（40分）');
    expect(linesOf(weightDeviation, edit)).toMatchInlineSnapshot(`
      "- 各部分的分值与“国家 2020 通行规则”不同：产出 40 分（规则 50 分），效益 40 分（规则 30 分）。
        产出指标（40分）：各行合计 40 分；效益指标（40分）：各行合计 40 分；满意度指标（10分）：各行合计 10 分
        权重可以按规定调整；有调整的，请在表中注明依据。"
    `);
  });

  test('is silent where a note states the very split, and fires where it states another or a part of it', () => {
    const plain = shifted('产出指标', '效益指标');
    const noted = (note: string) => (form: PrintedForm) => {
      const layout = layoutOf(form);
      const text = { kind: 'text', key: 'note', label: '注：', labelWidth: 16, width: 84 } as const;
      form.layout = { ...layout, id: 'own', blocks: [...layout.blocks, text] };
      form.texts = { note };
    };
    const told = (note: string) => linesOf(weightDeviation, plain, { printed: noted(note) });
    expect(told('产出指标40分、效益指标40分、满意度指标10分。')).toBe('');
    expect(told('权重：产出40，效益40，满意度10')).toBe('');
    expect(told('产出指标50分、效益指标30分、满意度指标10分。')).toContain('产出 40 分');
    expect(told('产出指标40分。')).toContain('：效益 40 分（规则 30 分）。');
    expect(told('产出指标400户、效益指标40.5分。')).toContain('产出 40 分');
  });

  test('is silent where a label contradicts, where weights are free and where a part is unknown', () => {
    const contradicted = shifted('产出指标（50分）', '效益指标（30分）');
    expect(linesOf(weightDeviation, contradicted)).toBe('');
    const plain = shifted('产出指标', '效益指标');
    expect(linesOf(weightDeviation, plain, { rulebooks: ['sichuan-2023'] })).toBe('');
    expect(linesOf(weightDeviation, shifted('（40分）', '（40分）'))).toBe('');
  });

  test('is silent in a layout that leaves the weights to each form, but for a group that it lacks', () => {
    const plain = shifted('产出指标', '效益指标');
    const free = (form: PrintedForm) => {
      form.layout = { ...layoutOf(form), id: 'own', freeWeights: true };
    };
    expect(linesOf(weightDeviation, plain)).not.toBe('');
    expect(linesOf(weightDeviation, plain, { printed: free })).toBe('');
    const cost = (form: PrintedForm) => {
      free(form);
      for (const row of form.indicators ?? []) row.level1 = '产出指标';
      for (const row of form.indicators ?? []) row.level2 = '数量指标';
    };
    expect(linesOf(weightDeviation, plain, { printed: cost })).toContain(
      '没有效益指标（规则 30 分），没有满意度指标（规则 10 分）',
    );
  });

  test('is silent of the groups where 成本 is one of its own, which the rule book does not have', () => {
    const edit = shifted('产出指标', '效益指标');
    const cost = ({ indicators = [] }: PrintedForm) => {
      for (const row of indicators) {
        if (row.level2 === '成本指标')
          Object.assign(row, { level1: '成本指标', level2: '经济成本指标' });
      }
    };
    expect(linesOf(weightDeviation, edit, { printed: cost })).toBe('');
  });

  test('is silent where the points do not add up, which is told by itself', () => {
    const less = cells(7, { points: '4', score: '4' });
    expect(linesOf(pointsOutOfTotal, withoutTotal(less))).not.toBe('');
    expect(linesOf(weightDeviation, withoutTotal(less))).toBe('');
  });

  test('does not miss indicators that stand under another first level', () => {
    const below: Edit = (form) => {
      const last = form.indicators.pop();
      form.indicators[1]?.groups.push(...(last?.groups ?? []));
      for (const level of form.indicators) level.level1 = level.level1.slice(0, 4);
    };
    expect(linesOf(weightDeviation, below)).toContain('效益 40 分（规则 30 分）。');
    expect(linesOf(weightDeviation, below)).not.toContain('没有满意度指标');
  });

  test('counts 预算执行率 too, as in Hubei', () => {
    expect(linesOf(weightDeviation, undefined, { rulebooks: ['hubei'] })).toMatchInlineSnapshot(`
      "- 各部分的分值与“湖北做法”不同：产出 50 分（规则 40 分），预算执行率 10 分（规则 20 分）。
        产出指标（50分）：各行合计 50 分；效益指标（30分）：各行合计 30 分；满意度指标（10分）：各行合计 10 分
        权重可以按规定调整；有调整的，请在表中注明依据。"
    `);
  });
});

describe('totalScoreMismatch', () => {
  test('fires where the scores do not add up to the printed total', () => {
    expect(linesOf(totalScoreMismatch, (form) => (form.total.score = '98'))).toMatchInlineSnapshot(`
      "- 总分栏印的得分是 98 分，各指标得分与预算执行率得分合计 99 分。
        各指标得分 89.2 + 预算执行率得分 9.8 = 99；总分栏得分 98
        逐行核对得分，使各行合计与总分栏一致。"
    `);
  });

  test('points to the one row whose score accounts for the difference, and to none where two do', () => {
    const misprinted = cells(2, { score: '12' });
    expect(linesOf(totalScoreMismatch, misprinted)).toMatchInlineSnapshot(`
      "- 总分栏印的得分是 99 分，各指标得分与预算执行率得分合计 101 分。第 2 行“结业考核合格率”印的得分是 12 分，按规则可得 10 分；若为 10 分，合计就与总分栏相符。
        各指标得分 91.2 + 预算执行率得分 9.8 = 101；总分栏得分 99
        先核对第 2 行“结业考核合格率”的得分，使各行合计与总分栏一致。"
    `);
    expect(resultsOf(totalScoreMismatch, misprinted)).toMatchObject([
      { about: { kind: 'total' }, cells: ['total/score', 'indicators/1/score'] },
    ]);
    const either: Edit = (form) => {
      for (const seq of [2, 3]) cells(seq, { score: '12' })(form);
      form.total.score = '101';
    };
    expect(resultsOf(totalScoreMismatch, either).map((one) => one.cells)).toEqual([undefined]);
  });

  test('is silent within 0.01 and where a score is blank', () => {
    expect(linesOf(totalScoreMismatch, (form) => (form.total.score = '98.99'))).toBe('');
    expect(linesOf(totalScoreMismatch, (form) => (form.total.score = '98.98'))).not.toBe('');
    expect(linesOf(totalScoreMismatch, cells(2, { score: '' }))).toBe('');
  });
});

describe('a total that is rescaled over the rows that apply (G4)', () => {
  /** 第 6 行 taken out: 84 of 85 points. */
  const rescaled =
    (score: string, points = '100'): Edit =>
    (form) => {
      cells(6, { target: '不适用', actual: '/', points: '/', score: '/' })(form);
      Object.assign(form.total, { points, score });
    };
  const said = (edit: Edit) =>
    [totalPointsMismatch, totalScoreMismatch, pointsOutOfTotal, scoreAbovePoints, weightSumMismatch]
      .map((check) => linesOf(check, edit))
      .join('');

  test('is no sum error, with 预算执行率 rescaled or left as it is', () => {
    expect(said(rescaled('98.82'))).toBe('');
    expect(said(rescaled('98.84'))).toBe('');
    expect(said(rescaled('98.8'))).toBe('');
    expect(said(rescaled('99'))).toBe('');
    expect(said(rescaled('98.82', '85'))).toBe('');
  });

  test('is none either where the row was left out of the form and the total is that share to its hundredth', () => {
    const leftOut =
      (score: string): Edit =>
      (form) => {
        form.indicators[1]?.groups.splice(1, 1);
        form.total.score = score;
      };
    expect(said(leftOut('98.82'))).toBe('');
    // 98.82 rounds to 99, and so does much else
    expect(said(leftOut('99'))).toContain('总分栏印的得分是 99 分');
    expect(said(leftOut('97'))).toContain('总分栏印的得分是 97 分');
    // 85 of 85 points prove nothing: the form may as well be short of a row
    const full: Edit = (form) => {
      leftOut('100')(form);
      cells(1, { actual: '500人次', score: '20' })(form);
      Object.assign(form.funds.total, { executed: '100', score: '10' });
    };
    expect(said(full)).toContain('100');
  });

  test('leaves the verdict open and grades what was recomputed by shares', () => {
    const { score } = sampleSubject(rescaled('98.82'));
    expect(score.verdict).toBe('notAssessable');
    expect(score.gradeHigh).toBe('优');
  });

  test('is one where no reading supports it', () => {
    expect(said(rescaled('98.7'))).toContain('总分栏印的得分是 98.7 分');
    expect(said(rescaled('97'))).toContain('总分栏印的得分是 97 分');
    expect(said((form) => (form.total.score = '98.5'))).toContain('98.5');
  });
});

describe('scoreAbovePoints', () => {
  test('fires for a row, for 预算执行率 and for the total', () => {
    const edit: Edit = (form) => {
      cells(2, { score: '12' })(form);
      form.funds.total.score = '11';
      form.total.score = '102';
    };
    expect(linesOf(scoreAbovePoints, edit)).toMatchInlineSnapshot(`
      "- 预算执行率分值 10 分，得分 11 分，得分高于分值。
        分值 10；得分 11
        核对分值和得分，得分不应超过分值。
      2 第 2 行“结业考核合格率”分值 10 分，得分 12 分，得分高于分值。
        分值 10；得分 12
        核对分值和得分，得分不应超过分值。
      - 总分栏分值 100 分，得分 102 分，得分高于分值。
        分值 100；得分 102
        核对分值和得分，得分不应超过分值。"
    `);
  });

  test('is silent where score and points are equal or one of them is missing', () => {
    expect(linesOf(scoreAbovePoints, cells(2, { points: '-', score: '12' }))).toBe('');
  });
});

describe('scoreMissing', () => {
  test('fires for a row and for 预算执行率 with points and no score', () => {
    const edit: Edit = (form) => {
      cells(6, { score: '' })(form);
      form.funds.total.score = '-';
    };
    expect(linesOf(scoreMissing, edit)).toMatchInlineSnapshot(`
      "6 第 6 行“学员一年内留任率”有分值，得分栏没有填写。
        分值 15；得分 空白
        补填得分；不适用的，请把分值也改为“-”并注明。
      - 预算执行率有分值，得分栏只印“-”，没有分数。
        分值“10”；得分“-”
        补填得分；不适用的，请把分值也改为“-”并注明。"
    `);
  });

  test('quotes what stands in the place of a score', () => {
    const row = cells(6, { score: '不适用' });
    expect(linesOf(scoreMissing, row)).toMatch(
      /得分栏只印“不适用”，没有分数；总分[^\n]*\n +分值 15；得分“不适用”\n/,
    );
    const every: Edit = (form) => {
      for (let seq = 1; seq <= 7; seq++) cells(seq, { score: '/' })(form);
      form.funds.total.score = '-';
    };
    expect(linesOf(scoreMissing, every)).toMatch(/得分栏都没有分数。\n.*得分“\/”×/);
  });

  test('says where the total counts the points of the row that has no score', () => {
    expect(linesOf(scoreMissing, cells(6, { score: '' }))).toMatch(
      /得分栏没有填写；总分 [\d.]+ 分，已填的得分合计 [\d.]+ 分，总分多出 15 分。/,
    );
    const without: Edit = (form) => {
      cells(6, { score: '' })(form);
      form.total.score = '84';
    };
    expect(linesOf(scoreMissing, without)).not.toContain('总分多出');
  });

  test('is silent where the row carries no points', () => {
    expect(linesOf(scoreMissing, cells(6, { points: '/', score: '' }))).toBe('');
    expect(linesOf(scoreMissing, cells(6, { points: '0', score: '' }))).toBe('');
  });
});

describe('costRowsMatchBudget', () => {
  /** Three cost rows of 0.6, 1 and the amount given; 3.6 spent. */
  const costs =
    (last: string, target = '=2 万元'): Edit =>
    (form) => {
      form.funds.total.executed = '3.6';
      const row = form.indicators[0]?.groups[3]?.rows[0];
      if (row === undefined) return;
      form.indicators[0]?.groups[3]?.rows.splice(
        0,
        1,
        { ...row, indicator: '资料成本', target: '=0.6 万元', actual: '0.6' },
        { ...row, indicator: '竞赛成本', target: '=10000 元', actual: '1万元' },
        { ...row, indicator: '活动成本', target, actual: last },
      );
    };

  test('says that three cost rows add up to what was spent', () => {
    expect(linesOf(costRowsMatchBudget, costs('2'))).toMatchInlineSnapshot(`
      "- 成本指标 3 行的实际完成值合计 3.60 万元，与全年执行数一致。
        第 4、5、6 行：0.6 + 1 + 2 = 3.6
        无须处理。"
    `);
  });

  test('is silent where they do not, where one is no money and where there is one row only', () => {
    expect(linesOf(costRowsMatchBudget, costs('2.1'))).toBe('');
    expect(linesOf(costRowsMatchBudget, costs('2', '2'))).toBe('');
    expect(linesOf(costRowsMatchBudget)).toBe('');
  });
});
