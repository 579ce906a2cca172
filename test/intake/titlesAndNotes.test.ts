import { describe, expect, test } from 'vitest';
import { noFormRead } from '../../src/check/readForms.ts';
import { isUnfilled } from '../../src/commands/import/isUnfilled.ts';
import type { Form } from '../../src/model/form.ts';
import { formStructure } from '../../src/model/formStructure.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { toIndicators } from '../../src/model/toIndicators.ts';
import { tableHtml } from './elsewhere/tableHtml.ts';
import { HEAD, importPage, ROWS, readTable } from './importPage.ts';

const TARGETS =
  '一级指标|二级指标|三级指标|计算符号|目标值|度量单位\n产出指标|数量指标|清淤长度|≥|12|公里';

/** The forms of a page and its doubts: path or address, and reading. */
async function formsOf(page: string) {
  const { documents, doubts, uses } = await importPage(page);
  return {
    forms: documents.flatMap((one) => (one.kind === 'form' ? [one.form as Form] : [])),
    doubts: doubts.map(({ path, address, reading }) => `${path ?? address}: ${reading}`),
    uses,
  };
}

describe('importDocument(a form whose title has no 表 at its end)', () => {
  test.each([
    '渔港维护专项资金绩效目标自评',
    '江口市水务局部门整体绩效目标',
    '2024年度项目支出绩效目标表公开',
    '2024年项目支出绩效目标表（公开）',
    '渔港维护项目绩效目标',
    '2024年转移支付绩效目标公示',
  ])('takes %s for its title', async (title) => {
    const { forms, doubts } = await formsOf(
      `<p>${title}</p><p>（2024年度）</p>${tableHtml(`${HEAD}\n${TARGETS}`)}`,
    );
    expect(forms.map((form) => [form.title, form.year])).toEqual([[title, 2024]]);
    expect(doubts.filter((one) => /^title|head/.test(one))).toEqual([]);
  });

  test('takes no name of a block and no heading for a title where another stands', async () => {
    const { form, doubts } = await readTable(`${HEAD}\n部门整体绩效目标{5}\n${ROWS}`);
    expect(form.title).toBe('项目支出绩效自评表（2022年度）'.replace(/（.*/, ''));
    expect(doubts.filter((one) => one.startsWith('title'))).toEqual([]);
    const { forms } = await formsOf(
      `<p>三、渔港维护项目绩效目标</p>${tableHtml(`${HEAD}\n${ROWS}`)}`,
    );
    expect(forms[0]?.title).toBe('项目支出绩效自评表');
  });
});

describe('importDocument(a form below a line that names its office and year)', () => {
  const page = (...lines: readonly string[]) =>
    `${lines.map((line) => `<p>${line}</p>`).join('')}${tableHtml(`项目支出绩效自评表{6}\n${HEAD}\n${ROWS}`)}`;

  test.each([
    '江口市教育局　2024年度',
    '江口市教育局（2024年度）',
    '单位：江口市东风镇人民政府 2024年度',
  ])('is of the year of %s', async (line) => {
    const { forms, doubts } = await formsOf(page('发文日期：2025-06-18', line));
    expect(forms[0]?.year).toBe(2024);
    expect(forms[0]?.title).toBe('项目支出绩效自评表');
    expect(doubts.filter((one) => one.startsWith('year'))).toEqual([]);
  });

  test.each([
    [['江口市教育局 2025年部门预算 2024年度']],
    [['江口市教育局　发布于2025年']],
    [['江口市教育局　2024年度部门决算']],
    [['江口市教育局　2024年度', '江口市财政局　2023年度']],
  ])('is of none that %j says of something else', async (lines) => {
    const { forms, doubts } = await formsOf(page(...lines));
    expect(forms[0]?.year).toBeUndefined();
    expect(doubts).toContainEqual('year: 没有年度');
  });
});

describe('importDocument(a file in which nothing is found) says why', () => {
  test.each([
    ['a table alone', tableHtml(TARGETS), /有绩效指标的栏目（第1行第1格起），没有标题/],
    ['a title alone', '<p>项目支出绩效自评表</p><p>略</p>', /有标题“项目支出绩效自评表”，没有找到/],
    ['a field alone', tableHtml('项目名称|渔港维护'), /有“项目名称”一栏，没有找到/],
    ['neither', '<p>通知</p>', /没有表的标题，也没有找到/],
  ])('%s', async (_, page, why) => {
    const imported = await importPage(page);
    expect(imported.documents).toEqual([]);
    expect(noFormRead(imported)).toMatch(why);
  });
});

describe('importDocument(a form of a whole department)', () => {
  const page = (label: string, more = '') =>
    `<p>部门整体支出绩效自评表（2023年度）</p>${tableHtml(`${label}|江口市水务局{4}\n${more}${ROWS}`)}`;

  test.each(['部门', '评价部门名称', '部门名称'])('is named by %s', async (label) => {
    const { forms, doubts } = await formsOf(page(label));
    expect(forms[0]?.head.name).toBe('江口市水务局');
    expect(doubts).toEqual([]);
  });

  test('asks at its title for a name that it does not print', async () => {
    const { documents, doubts } = await importPage(
      `<p>部门整体支出绩效自评表（2023年度）</p>${tableHtml(ROWS)}`,
    );
    expect(documents).toHaveLength(1);
    expect(doubts.map(({ part, path }) => [part, path])).toEqual([['正文', 'head/name']]);
  });

  test('reads what it is there for, its code and a goal below a heading across', async () => {
    const { forms, doubts } = await formsOf(
      `<p>部门整体绩效目标</p><p>（2024年度）</p>${tableHtml(
        `基本信息{6}\n部门编码：|31{2}|部门名称：|江口市水务局{2}\n*部门职能职责概述|管理水利工程。{5}\n年度绩效目标{6}\n*年度绩效总目标|清淤12公里，改造泵站3座。{5}\n${TARGETS}`,
      )}`,
    );
    const [form] = forms;
    expect(form?.head).toEqual({ name: '江口市水务局', departmentCode: '31' });
    expect(form?.texts).toEqual({ duties: '管理水利工程。' });
    expect(form?.goals).toEqual([{ expected: '清淤12公里，改造泵站3座。' }]);
    expect(doubts).toEqual(['layout: 作为部门整体支出绩效自评表，只有目标']);
    expect(form !== undefined && isUnfilled(form)).toBe(false);
  });

  test('a goal across the table stands below its name', async () => {
    const { form } = await readTable(
      `${HEAD}\n年度绩效目标{5}\n清淤12公里，改造泵站3座。{5}\n${ROWS}`,
    );
    expect(form.goals).toEqual([{ expected: '清淤12公里，改造泵站3座。' }]);
  });
});

describe('importDocument(notes below a form)', () => {
  const noted = (...notes: string[]) =>
    readTable(`${HEAD}\n${ROWS}`, notes.map((note) => `<p>${note}</p>`).join(''));

  test.each([
    [
      ['说明：年中因机构改革调减12.5万元，已报批。', '计分：得分=分值×完成率。'],
      '年中因机构改革调减12.5万元，已报批。\n计分：得分=分值×完成率。',
    ],
    [
      ['备注：1.其他资金包括自有资金、社会资金等。', '2.接入监测点按验收报告统计。'],
      '2.接入监测点按验收报告统计。',
    ],
    [
      ['说明：年中按区财政统一要求压减8.5万元，已报批；申请追加的2万元未下达。'],
      '年中按区财政统一要求压减8.5万元，已报批；申请追加的2万元未下达。',
    ],
    [['注：由于设备到货推迟，验收改在12月。'], '由于设备到货推迟，验收改在12月。'],
    [
      ['注：产出指标40分、效益指标40分、满意度指标20分，预算执行率不计分。'],
      '产出指标40分、效益指标40分、满意度指标20分，预算执行率不计分。',
    ],
    [['评分办法：得分=权重*B/A'], '评分办法：得分=权重*B/A'],
    [
      ['注:1.得分一档最高不能超过该指标分值上限。', '2.定量指标未达到指标值的，按完成比例计分。'],
      '2.定量指标未达到指标值的，按完成比例计分。',
    ],
    [['注：时限类指标按期完成得满分，逾期不得分。'], '时限类指标按期完成得满分，逾期不得分。'],
    [
      ['注：定性指标分三档，分别按100-80%（含80%）、80-50%（含50%）、50-0%确定分值。'],
      '定性指标分三档，分别按100-80%（含80%）、80-50%（含50%）、50-0%确定分值。',
    ],
  ])('keeps what is about this form: %j', async (notes, kept) => {
    const { form, doubts } = await noted(...notes);
    expect(form.texts).toEqual({ note: kept });
    expect(formStructure(form as Form)).toEqual([]);
    expect(doubts).toEqual([]);
  });

  test.each([
    '注：1.其他资金包括和中央补助、地方财政资金共同投入到同一项目的自有资金。',
    '备注：1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转）。',
    '说明：请在500万元以上项目后填写原因。',
    '说明：1.一级指标分值统一设置为：产出指标50分、效益指标30分，接入监测点不计。',
    '备注：定量指标，资金使用单位填写本地区实际完成数。',
    '注：定性指标分三档，分别按100-80%（含80%）、80-60%（含60%）、60-0%合理确定得分。',
  ])(
    'prints below the form what every copy of a template tells, and judges nothing by it: %s',
    async (note) => {
      const { form, doubts } = await noted(note);
      expect(form.texts).toBeUndefined();
      expect(form.below).toBe(note);
      expect(doubts).toEqual([]);
    },
  );

  test('keeps every sentence of notes of which some are about this form, each behind the label that it has', async () => {
    const { form } = await noted('备注：1.其他资金包括自有资金。', '2.接入监测点按验收报告统计。');
    expect(form.below).toBe('备注：1.其他资金包括自有资金。');
    const labels = layoutOf(form as Form).blocks.flatMap((block) =>
      block.kind === 'text' ? [block.label] : [],
    );
    expect(labels).toEqual(['备注：']);
  });

  test('keeps the number that a form has below its title', async () => {
    const { form, doubts } = await readTable(`${HEAD.replace('\n', '\n公开13表{5}\n')}\n${ROWS}`);
    expect(form.above).toEqual(['公开13表']);
    expect(doubts).toEqual([]);
  });

  test('keeps 项目总目标 above what became of the year’s', async () => {
    const goals =
      '项目总目标|城区环境卫生整洁有序。{4}\n年度目标完成情况|完成清扫保洁1120万平方米。{4}';
    const { form } = await readTable(`${HEAD}\n${goals}\n${ROWS}`);
    expect(form.goals).toEqual([
      { longTermExpected: '城区环境卫生整洁有序。', actual: '完成清扫保洁1120万平方米。' },
    ]);
  });

  test('prints no year below a title that has none on paper', async () => {
    const { forms } = await formsOf(`<p>项目支出绩效自评表</p>${tableHtml(`${HEAD}\n${ROWS}`)}`);
    expect(forms.map(({ period }) => period)).toEqual(['']);
  });

  test('loses no sentence that goes on below one that is kept', async () => {
    const { doubts } = await noted('说明：年中调减12.5万元，已报批。', '其余按计划执行完毕。');
    expect(doubts).toEqual(['第3段: 没有读入']);
  });
});

describe('importDocument(a column of notes in which reasons are written)', () => {
  const read = async (note: string, column = '说明') => {
    const table = `${HEAD}\n一级指标|三级指标|指标值|完成值|分值|得分|${column}\n产出指标|改造路灯|≥80盏|60盏|10|7.5|线路改迁`;
    const { form, doubts } = await readTable(table.replaceAll('{5}', '{7}'), `<p>${note}</p>`);
    const { reason, note: other } = form.indicators?.[0] ?? {};
    return [reason, other, doubts.length];
  };

  test.each([
    ['说明：4.未完成的指标应在说明栏写明原因。', '说明'],
    ['注：未达到目标的，在“备注”栏中填写未完成原因。', '备注'],
    ['注：未完成原因请填写在备注栏。', '备注'],
  ])('%s: they are reasons', async (note, column) => {
    expect(await read(note, column)).toEqual(['线路改迁', undefined, 0]);
  });

  test.each([
    ['注：未完成的指标应在备注栏写明原因。', '说明'],
    ['注：预算执行率低于90%的，在说明栏写明原因。', '说明'],
    ['注：指标解释写在说明栏。', '说明'],
    ['注：未完成的指标应写明原因。', '说明'],
  ])('%s beside %s: they are not', async (note, column) => {
    expect((await read(note, column)).slice(0, 2)).toEqual([undefined, '线路改迁']);
  });
});

describe('importDocument(rows under several goals)', () => {
  const NAMES = '一级指标|三级指标|目标值|完成值|得分';

  test.each([
    [
      'whose columns are named again for each',
      `年度绩效目标1（60分）{1x2}|${NAMES}\n产出指标|接入监测点|≥200个|210个|60\n年度绩效目标2（40分）{1x3}|${NAMES}\n产出指标|培训人数|≥50人|52人|20\n效益指标|群众满意度|≥90%|95%|20`,
    ],
    [
      'beside the rows alone',
      `{1}|${NAMES}\n年度绩效目标1（60分）|产出指标|接入监测点|≥200个|210个|60\n年度绩效目标2（40分）{1x2}|产出指标|培训人数|≥50人|52人|20\n效益指标|群众满意度|≥90%|95%|20`,
    ],
  ])('keeps which goal they are of, %s', async (_, lines) => {
    const { form, doubts } = await readTable(`${HEAD}\n${lines}`);
    const goals = form.indicators?.map(({ item, indicator }) => [item, indicator]);
    expect(goals).toEqual([
      ['年度绩效目标1（60分）', '接入监测点'],
      ['年度绩效目标2（40分）', '培训人数'],
      [null, '群众满意度'],
    ]);
    expect(doubts).toEqual([]);
  });

  test('one name on every page is that of the block', async () => {
    const { form } = await readTable(
      `${HEAD}\n年度绩效指标{1x2}|${NAMES}\n产出指标|接入监测点|≥200个|210个|60\n年度绩效指标{1x2}|${NAMES}\n效益指标|群众满意度|≥90%|95%|20`,
    );
    expect(form.indicators?.map(({ item }) => item)).toEqual([undefined, undefined]);
  });
});

describe('importDocument(money and its unit in one line)', () => {
  test('the unit stands apart in a line of fields, however long it is', async () => {
    const fields =
      '项目名称：46900023T000001187325-城乡供水一体化管网改造补助　　项目实施单位：市供水管理站　　单位：元';
    const { forms, doubts } = await formsOf(
      `<p>项目支出绩效自评表</p><p>2023年度</p><p>${fields}</p>${tableHtml(`资金情况|全年预算数|全年执行数{3}\n资金总额|120|120{3}\n${ROWS}`)}`,
    );
    expect(forms[0]?.moneyUnit).toBe('元');
    expect(doubts.filter((one) => one.startsWith('moneyUnit'))).toEqual([]);
  });

  test('预算数 is the sum of the sources right of it, and what it is for stands below', async () => {
    const { form, doubts } = await readTable(
      `${HEAD}\n预算规模（万元）及资金用途{1x2}|预算数|90|其中：财政资金|60|其他资金|30\n用于泵站改造和管网巡检。{6}\n${ROWS}`,
    );
    expect(form.funds).toEqual({
      total: { amount: '90' },
      fiscal: { amount: '60' },
      other: { amount: '30' },
    });
    expect(form.texts).toEqual({ purpose: '用于泵站改造和管网巡检。' });
    expect(doubts).toEqual([]);
  });
});

describe('importDocument(a table of targets of several projects below two lines of names)', () => {
  test('reads each with its code, its money and its goal', async () => {
    const { forms, doubts } = await formsOf(
      `<p>2024年项目支出绩效目标表公开</p><p>部门：31_江口市水务局　　金额单位：万元</p>${tableHtml(
        '单位代码{1x2}|单位（专项）名称{1x2}|资金总额{1x2}|实施期绩效目标{1x2}|绩效指标{5}\n一级指标|二级指标|三级指标|指标值|度量单位\n31001{1x2}|渔港清淤{1x2}|30{1x2}|{1x2}|产出指标|数量指标|清淤长度|12|公里\n效益指标|社会效益指标||| -\n31002|泵站维护|20|改造泵站3座。|产出指标|数量指标|改造泵站|3|座',
      )}`,
    );
    expect(forms.map(({ head, funds, goals }) => [head.name, funds, goals])).toEqual([
      ['渔港清淤', { total: { amount: '30' } }, [{ longTermExpected: '' }]],
      ['泵站维护', { total: { amount: '20' } }, [{ longTermExpected: '改造泵站3座。' }]],
    ]);
    expect(forms.map(formStructure)).toEqual([[], []]);
    expect(doubts).toEqual([]);
    // a row of which the template printed the level and a dash alone is none
    expect(toIndicators(forms[0]?.indicators ?? []).indicators).toHaveLength(1);
  });
});

test('importDocument(a blank level that begins a group) is not asked whether it is merged', async () => {
  const { doubts } = await readTable(
    `项目名称|智慧水务{5}\n一级指标|二级指标|三级指标|指标值|完成值|得分\n产出指标{1x2}|数量指标|接入监测点|≥200个|210个|60\n质量指标|接入率|≥90%|95%|20\n效益指标||群众满意度|≥90%|95%|20`,
  );
  expect(doubts).toEqual([]);
});
