import { describe, expect, test } from 'vitest';
import { departmentNameMismatch } from '../../src/audit/checks/departmentNameMismatch.ts';
import { gradeMismatch } from '../../src/audit/checks/gradeMismatch.ts';
import { listNameMismatch } from '../../src/audit/checks/listNameMismatch.ts';
import { projectListedTwice } from '../../src/audit/checks/projectListedTwice.ts';
import { reportFigureMismatch } from '../../src/audit/checks/reportFigureMismatch.ts';
import { reportScoreMismatch } from '../../src/audit/checks/reportScoreMismatch.ts';
import { reportTableSum } from '../../src/audit/checks/reportTableSum.ts';
import { nameKey } from '../../src/audit/text/nameKey.ts';
import type { Form as PrintedForm } from '../../src/model/form.ts';
import type { FormV1 as Form } from '../../src/model/formV1.ts';
import { withoutProjectCode } from '../../src/model/project.ts';
import {
  cells,
  type Edit,
  linesOf,
  sampleReport,
  sampleSubject,
  scoreTable,
} from './sampleForm.ts';

describe('listNameMismatch', () => {
  test('fires where list and form name the project differently', () => {
    expect(
      linesOf(listNameMismatch, undefined, { listName: '职工技能培训专项' }),
    ).toMatchInlineSnapshot(`
      "- 项目清单写“职工技能培训专项”，自评表写“职工技能培训”，两处名称不同。
        项目清单第 1 项“职工技能培训专项”；自评表项目名称“职工技能培训”
        统一为批复的项目名称。"
    `);
  });

  test('is silent for the code of the budget system before either name', () => {
    const edit: Edit = (form) => {
      form.name = '46000021T000000002749-学生事务补助';
    };
    expect(linesOf(listNameMismatch, edit, { listName: '学生事务补助' })).toBe('');
    expect(
      linesOf(listNameMismatch, edit, { listName: '46000021T000000002749_学生事务补助' }),
    ).toBe('');
  });

  test('is silent for blanks and the width of brackets', () => {
    const edit: Edit = (form) => {
      form.name = '职工技能 培训(二期)';
    };
    expect(linesOf(listNameMismatch, edit, { listName: '职工技能培训（二期）' })).toBe('');
  });
});

describe('projectListedTwice', () => {
  const beside = (...others: readonly (readonly [seq: string, name: string])[]) => {
    const { project } = sampleSubject();
    const namesakes = others.map(([seq, name]) => ({
      ...project,
      listEntry: { ...project.listEntry, seq, name },
    }));
    return { beside: { department: namesakes, namesakes, lastYear: undefined } };
  };

  test('fires on the later of two forms of one name', () => {
    expect(
      linesOf(projectListedTwice, undefined, beside(['0', '职工技能培训专项'])),
    ).toMatchInlineSnapshot(`
      "- 项目清单中还有同名的项目：第 0 项“职工技能培训专项”。
        第 1 项“职工技能培训”，全年执行数 98.00 万元；第 0 项“职工技能培训专项”，全年执行数 98.00 万元
        是同一项目的，只保留一张自评表；不是的，在名称中写明区别。"
    `);
    expect(linesOf(projectListedTwice, undefined, beside(['2', '职工技能培训']))).toBe('');
    expect(linesOf(projectListedTwice)).toBe('');
  });

  test.each([
    ['职工技能培训', '职工技能培训经费', true],
    ['职工技能培训工作经费', '职工技能培训专项经费', false],
    ['46000021T000000002749-职工技能培训', '2022年职工技能培训项目', true],
    ['职工技能培训（一期）', '职工技能培训（二期）', false],
    ['项目经费', '工作经费', false],
  ])('nameKey(%j), nameKey(%j): the same? %s', (a, b, same) => {
    expect(nameKey({ name: withoutProjectCode(a) }) === nameKey({ name: b })).toBe(same);
  });
});

describe('departmentNameMismatch', () => {
  test('is silent on a list that waits for the name of its department', () => {
    expect(linesOf(departmentNameMismatch, undefined, { listDepartment: '待填写' })).toBe('');
  });

  test('fires where the form names another department than the list', () => {
    expect(
      linesOf(departmentNameMismatch, undefined, { listDepartment: '某市财政局' }),
    ).toMatchInlineSnapshot(`
      "- 项目清单的部门是“某市财政局”，自评表的主管部门是“某市总工会”，两处名称不同。
        项目清单“某市财政局”；自评表主管部门“某市总工会”
        核对主管部门；机构更名的，请注明。"
    `);
  });

  test('is silent where 实施单位 is the office of the list, and its 主管部门 stands above it', () => {
    const edit: Edit = (form) => {
      form.department = '某省人民检察院';
      form.unit = '某县人民检察院（本级）';
    };
    expect(linesOf(departmentNameMismatch, edit, { listDepartment: '某县人民检察院' })).toBe('');
    expect(linesOf(departmentNameMismatch, edit, { listDepartment: '某县人民法院' })).not.toBe('');
  });

  test('fires where an institution and its bureau have changed places', () => {
    const edit: Edit = (form) => {
      form.department = '某县黄梅戏剧团';
      form.unit = '某县文化和旅游局';
    };
    expect(linesOf(departmentNameMismatch, edit, { listDepartment: '某县文化和旅游局' })).toContain(
      '自评表的主管部门是“某县黄梅戏剧团”',
    );
  });

  test('is silent for a code before the name', () => {
    const edit: Edit = (form) => {
      form.department = '502-某市总工会';
    };
    for (const listDepartment of ['某市总工会', '502-某市总工会', '502某市总工会']) {
      expect(linesOf(departmentNameMismatch, edit, { listDepartment })).toBe('');
    }
  });

  test.each([
    ['县农业农村局', '萧县农业农村局', true],
    ['农业农村局', '萧县农业农村局', true],
    ['金安区残疾人联合会', '六安市金安区残疾人联合会', true],
    ['某县水利局部门', '某县水利局', true],
    ['某县水利局机关', '某县水利局', true],
    ['财政局', '乡镇财政局办公室', false],
    ['服务中心', '城市服务中心', true],
    ['农业局', '畜牧农业局', false],
  ])('%s is %s without its place: %s', (department, listDepartment, same) => {
    const edit: Edit = (form) => {
      form.department = department;
    };
    expect(linesOf(departmentNameMismatch, edit, { listDepartment }) === '').toBe(same);
  });
});

describe('reportFigureMismatch', () => {
  const figure = (value: string, indicators: number[]) =>
    sampleReport({ figures: [{ name: '职工', value, quote: `培训职工 ${value}`, indicators }] });

  test('fires on the row whose actual is another number', () => {
    expect(
      linesOf(reportFigureMismatch, undefined, { report: figure('470 人次', [1]) }),
    ).toMatchInlineSnapshot(`
      "1 评价报告写“培训职工 470 人次”，自评表第 1 行实际完成值为 480 人次，两处数字不同。
        评价报告“培训职工 470 人次”；自评表第 1 行“480人次”
        核对后统一两处数字；口径不同的，请注明。"
    `);
  });

  test('fires on the form where a sum of rows is another number', () => {
    const edit = cells(2, { target: '100人次', actual: '20' });
    expect(
      linesOf(reportFigureMismatch, edit, { report: figure('480 人次', [1, 2]) }),
    ).toMatchInlineSnapshot(`
      "- 评价报告写“培训职工 480 人次”，自评表第 1、2 行实际完成值合计为 500 人次，两处数字不同。
        评价报告“培训职工 480 人次”；自评表第 1、2 行“480人次” + “20” = 500
        核对后统一两处数字；口径不同的，请注明。"
    `);
    expect(linesOf(reportFigureMismatch, edit, { report: figure('500 人次', [1, 2]) })).toBe('');
  });

  test('fires where the report states another execution rate, and says on which base it holds', () => {
    const cut: Edit = (form) => {
      form.funds.total.adjusted = '98';
      form.funds.total.rate = '1';
    };
    expect(
      linesOf(reportFigureMismatch, cut, { report: figure('98%', []) }),
    ).toMatchInlineSnapshot(`
      "- 评价报告写“培训职工 98%”，自评表执行率印“1”，两处数字不同；报告的数与全年执行数占年初预算数的比率相同。
        评价报告“培训职工 98%”；自评表执行率“1”
        核对后统一两处数字；口径不同的，请注明。"
    `);
    expect(linesOf(reportFigureMismatch, undefined, { report: figure('98%', []) })).toBe('');
    expect(linesOf(reportFigureMismatch, undefined, { report: figure('较高', []) })).toBe('');
  });

  test.each([
    ['450人次以上', 1],
    ['≥450人次', 1],
    ['不少于400人次', 1],
    ['≤500人次', 1],
    ['≥95%', undefined],
    ['95%以上', undefined],
  ])('is silent where the form keeps the bound of the report: %s', (value, seq) => {
    const report = figure(value, seq === undefined ? [] : [seq]);
    expect(linesOf(reportFigureMismatch, undefined, { report })).toBe('');
  });

  test.each([
    ['500人次以上', 1],
    ['<480人次', 1],
    ['≥99.5%', undefined],
  ])('fires where the form breaks the bound of the report: %s', (value, seq) => {
    const report = figure(value, seq === undefined ? [] : [seq]);
    expect(linesOf(reportFigureMismatch, undefined, { report })).toContain('两处数字不同');
  });

  test('is silent for other units, rough figures, words and rows without a number', () => {
    for (const value of ['470 场', '470 人次左右', '较多']) {
      expect(linesOf(reportFigureMismatch, undefined, { report: figure(value, [1]) })).toBe('');
    }
    const report = figure('470 人次', [1]);
    expect(linesOf(reportFigureMismatch, cells(1, { actual: '达成预期指标' }), { report })).toBe(
      '',
    );
    expect(linesOf(reportFigureMismatch)).toBe('');
  });
});

describe('reportScoreMismatch', () => {
  test('fires once for every figure of the table that the form contradicts', () => {
    const report = sampleReport({ scoreTable: scoreTable('50/49 40/30 10/10 10/5 100/94') });
    expect(linesOf(reportScoreMismatch, undefined, { report })).toMatchInlineSnapshot(`
      "- 评价报告的得分表与自评表不一致：“产出指标”评价得分 49，自评表 49.2；“效益指标”标准分值 40，自评表 30；“预算执行率”评价得分 5，自评表 9.8；“得分合计”评价得分 94，自评表 99。
        产出指标 50 / 49；效益指标 40 / 30；满意度指标 10 / 10；预算执行率 10 / 5；得分合计 100 / 94
        核对后统一评价报告和自评表的数字。"
    `);
  });

  test('is silent where they agree, for unknown columns and while scores are missing', () => {
    expect(linesOf(reportScoreMismatch, undefined, { report: sampleReport() })).toBe('');
    const table = scoreTable('50/49.2');
    const unknown = { ...table, columns: [{ name: '过程', standard: '20', reported: '3' }] };
    expect(
      linesOf(reportScoreMismatch, undefined, { report: sampleReport({ scoreTable: unknown }) }),
    ).toBe('');
    const wrong = sampleReport({ scoreTable: scoreTable('50/1') });
    expect(linesOf(reportScoreMismatch, cells(1, { score: '' }), { report: wrong })).toBe('');
  });
});

describe('reportTableSum', () => {
  test('fires for each line of the table that does not add up', () => {
    const report = sampleReport({ scoreTable: scoreTable('50/49 40/30 10/10 10/5 100/95') });
    expect(linesOf(reportTableSum, undefined, { report })).toMatchInlineSnapshot(`
      "- 评价报告得分表“标准分值”一行各项合计 110，表中合计印 100。
        50 + 40 + 10 + 10 = 110；合计 100
        核对评价报告的得分表。
      - 评价报告得分表“评价得分”一行各项合计 94，表中合计印 95。
        49 + 30 + 10 + 5 = 94；合计 95
        核对评价报告的得分表。"
    `);
  });

  test('is silent where it adds up, where a cell is blank and without a total', () => {
    const silent = ['50/49 30/30 10/10 10/5 100/94', '50/ 30/30 10/10 10/5 100/100', '50/1 30/2'];
    for (const figures of silent) {
      const report = sampleReport({ scoreTable: scoreTable(figures) });
      expect(linesOf(reportTableSum, undefined, { report })).toBe('');
    }
  });
});

describe('gradeMismatch', () => {
  test('fires where the total has another grade under the rule book', () => {
    const report = sampleReport({
      grade: '优',
      scoreTable: scoreTable('50/45 30/25 10/9 10/10 100/89'),
    });
    expect(linesOf(gradeMismatch, undefined, { report })).toMatchInlineSnapshot(`
      "- 评价报告得分 89 分，等级写“优”，按“国家 2020 通行规则”的等级标准为“良”。
        得分合计 89；评价等级“优”
        核对等级；采用其他等级标准的，请写明标准。"
    `);
  });

  test.each(['优', '“优”', '等级：优', '评价等级为优'])(
    'is silent for 99 points and %s',
    (grade) => {
      expect(linesOf(gradeMismatch, undefined, { report: sampleReport({ grade }) })).toBe('');
    },
  );

  test('quotes a grade in quotation marks once', () => {
    const report = sampleReport({ grade: '“良”' });
    expect(linesOf(gradeMismatch, undefined, { report })).toContain('等级写“‘良’”，');
  });

  test('is silent for the same grade in a longer word and without a report', () => {
    expect(linesOf(gradeMismatch, undefined, { report: sampleReport({ grade: '优秀' }) })).toBe('');
    expect(linesOf(gradeMismatch)).toBe('');
  });

  const printed = (grade: string, score: string) => ({
    printed: (form: PrintedForm) => {
      form.total = { points: '100', score, grade };
    },
  });

  test.each([
    ['优', '84.47'],
    ['差', '95'],
    ['不合格', '74.05'],
    ['合格', '55'],
  ])('fires for %s printed on the form beside %s', (grade, score) => {
    expect(linesOf(gradeMismatch, undefined, printed(grade, score))).toContain(`“${grade}”`);
  });

  test.each([
    ['合格', '74.05'],
    ['合格', '95'],
    ['优秀', '90'],
    ['中等', '60'],
    ['A', '70'],
    ['', '70'],
    ['优', ''],
  ])('is silent for %j printed on the form beside %j', (grade, score) => {
    expect(linesOf(gradeMismatch, undefined, printed(grade, score))).toBe('');
  });

  test.each([
    ['良', '86', ''],
    ['中', '86', '等级写“中”'],
  ])(
    'takes %s for the grade of what the finance bureau gave where that was %s',
    (grade, financeScore, said) => {
      const both = { total: { points: '100', score: '91', financeScore, grade } };
      const lines = linesOf(gradeMismatch, undefined, {
        printed: (form) => Object.assign(form, both),
      });
      expect(lines.includes('等级写')).toBe(said !== '');
      expect(lines).toContain(said);
    },
  );

  const inText = (text: string) => (form: Form) => {
    form.goal.actual = text;
  };

  test('fires for a grade in the sentence that states the total, and for none elsewhere', () => {
    expect(linesOf(gradeMismatch, inText('自评99分，等级为良'))).toContain('等级写“良”');
    expect(linesOf(gradeMismatch, inText('自评99分，等级为优'))).toBe('');
    expect(linesOf(gradeMismatch, inText('上年等级为良。自评99分'))).toBe('');
    expect(linesOf(gradeMismatch, inText('自评99分，道路等级为中级'))).toBe('');
    expect(linesOf(gradeMismatch, inText('两项共199分，等级为良'))).toBe('');
  });

  const withScale = (scale: string, grade: string, score: string) => ({
    printed: (form: PrintedForm) => {
      form.total = { points: '100', score, grade };
      form.head.unit = scale;
    },
  });

  test.each([
    ['优：90（含）-100分；良：75-90分；中：60-75分；差：0-60分', '良', '78', ''],
    ['90-100分为优，75-90分为良，60-75分为中', '良', '78', ''],
    ['90-100分为优，75-90分为良，60-75分为中', '中', '78', '按本表所印的等级标准为“良”'],
    ['优（≥95分）、良（≥80分）', '优', '92', '按本表所印的等级标准为“良”'],
    ['职工服务中心', '良', '78', '按“国家 2020 通行规则”的等级标准为“中”'],
    ['优90-100', '良', '78', '按“国家 2020 通行规则”的等级标准为“中”'],
  ])('a form that prints %j, %s beside %s: %j', (scale, grade, score, said) => {
    const line = linesOf(gradeMismatch, undefined, withScale(scale, grade, score));
    expect(said === '' ? line : line.includes(said)).toBe(said === '' ? '' : true);
  });
});
