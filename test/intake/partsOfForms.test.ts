import { describe, expect, test } from 'vitest';
import { officialForm } from '../../src/analysis/form/officialForm.ts';
import { importDocument } from '../../src/intake/importDocument.ts';
import type { LineEdges } from '../../src/intake/sourceDocument.ts';
import type { Form } from '../../src/model/form.ts';
import { cpuTime } from '../cpuTime.ts';
import { tableHtml } from './elsewhere/tableHtml.ts';
import { HEAD, importPage, ROWS, readTable } from './importPage.ts';

describe('importDocument(a form whose title has two parts)', () => {
  const FORM = `${HEAD}\n${ROWS}`;

  /** The title of the first form below these lines of its table, and what is in doubt. */
  async function titleOf(page: string): Promise<[title: string | undefined, doubts: string[]]> {
    const { documents, doubts } = await importPage(page);
    const titles = documents.flatMap((one) => (one.kind === 'form' ? [one.form.title] : []));
    return [
      titles.at(-1),
      doubts.flatMap(({ path, otherReading }) => (path === 'title' ? [otherReading] : [])),
    ];
  }

  test.each([
    ['a year that a line of a table ends with', '江口市2023年度{5}\n项目支出绩效自评表{5}', []],
    [
      'a line of a table, in doubt',
      '江口市2023年市级{5}\n项目支出绩效自评表{5}',
      ['标题“项目支出绩效自评表”'],
    ],
    [
      'the cell at the left, in doubt',
      '江口市2023年市级{3}|项目支出绩效自评表{2}',
      ['标题“项目支出绩效自评表”'],
    ],
    ['a line break', '江口市2023年市级⏎项目支出绩效自评表{5}', []],
  ])('takes in %s', async (_, lines, doubted) => {
    const [title, doubts] = await titleOf(tableHtml(`${lines}\n${FORM}`).replace('⏎', '<br>'));
    expect(title).toMatch(/^江口市2023年(?:度|市级)项目支出绩效自评表$/);
    expect(doubts).toEqual(doubted);
  });

  test('above a table takes in a year, and asks whether anything else belongs to it', async () => {
    const below = `<p>项目支出绩效自评表</p>${tableHtml(FORM)}`;
    expect(await titleOf(`<p>江口市2023年</p>${below}`)).toEqual([
      '江口市2023年项目支出绩效自评表',
      [],
    ]);
    expect(await titleOf(`<p>江口市市级预算</p>${below}`)).toEqual([
      '项目支出绩效自评表',
      ['标题“江口市市级预算项目支出绩效自评表”'],
    ]);
  });

  test('leaves the number of a heading and the end of a form before it to what they are', async () => {
    const form = `<p>项目支出绩效自评表</p>${tableHtml(FORM)}`;
    expect(await titleOf(`<p>（二）渔港维护</p>${form}`)).toEqual(['项目支出绩效自评表', []]);
    const twice = tableHtml(`江口市2023年度{5}\n项目支出绩效自评表{5}\n${FORM}`.repeat(1));
    expect(await titleOf(`${twice}${twice}`)).toEqual(['江口市2023年度项目支出绩效自评表', []]);
  });
});

test('importDocument: the line of the unit of money is kept as printed, and none is printed where the paper has none', async () => {
  const read = async (line: string) => {
    const money = '资金|预算数|执行数\n合计|9|8';
    const { documents } = await importPage(
      `<p>项目支出绩效自评表</p><p>2022年度</p>${line}${tableHtml(`${HEAD}\n${money}\n${ROWS}`)}`,
    );
    const [found] = documents;
    if (found?.kind !== 'form') throw new Error('no form');
    const form: Form = { ...found.form, year: found.form.year ?? 0 };
    const { unit, unitNote } = officialForm(form);
    return { line: form.moneyUnitLine, money: form.moneyUnit, unit, unitNote };
  };
  expect(await read('<p>金额单位：元</p>')).toEqual({
    line: '金额单位：{moneyUnit}',
    money: '元',
    unit: '金额单位：元',
    unitNote: undefined,
  });
  expect(await read('')).toEqual({
    line: '',
    money: '万元',
    unit: '',
    unitNote: '原表没有印金额单位，金额按万元计',
  });
});

test('importDocument: a form with the columns of a known layout keeps the letters that its own paper prints', async () => {
  const form = (names: string) => `项目名称|智慧水务平台{8}
主管部门|鹏海市水务局{4}|实施单位|市水务中心{3}
项目资金（万元）{1x5}|{2}|年初预算数|${names}
年度资金总额{2}|80|80|60|10|75%|7.5
其中：当年财政拨款{2}|80|80|60|—|—|—
上年结转资金{2}|0|0|0|—|—|—
其他资金{2}|0|0|0|—|—|—
年度总体目标{1x2}|预期目标{4}|实际完成情况{4}
接入监测点{4}|接入了监测点{4}
绩效指标{1x2}|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|接入监测点|≥200个|210个|90|90|
总分{6}|100|97.5|`;
  const plain = '全年预算数|全年执行数|分值|执行率|得分';
  expect((await readTable(form(plain))).form.layout).toBe('older-2018');
  const lettered = '全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分';
  const { layout } = (await readTable(form(lettered))).form;
  const funds = typeof layout === 'string' ? undefined : layout.blocks[1];
  expect(funds?.kind === 'funds' ? funds.columns.map(({ label }) => label) : layout).toEqual([
    '年初预算数',
    ...lettered.split('|'),
  ]);
});

describe('importDocument(a form with a score or a grade among its money)', () => {
  const at = async (lines: string) => {
    const { form, doubts } = await readTable(`${HEAD}\n${lines}\n${ROWS}`);
    return { funds: form.funds, doubts: doubts.filter((one) => one.startsWith('funds')) };
  };

  test('a score above the points beside it, or that execution cannot have, is in doubt', async () => {
    const pairs = await at('预算数（万元）|9|执行数|8{2}|自评得分|96.5');
    expect(pairs.doubts).toEqual(['funds/total/score: “自评得分”是资金的一栏']);
    const head = '资金（万元）|预算数|执行数|分值|得分';
    expect((await at(`${head}\n合计|9|8|10|96.5`)).doubts).toEqual([
      'funds/total/score: “得分”是资金的一栏',
    ]);
    expect((await at(`${head}\n合计|9|8|10|9.5`)).doubts).toEqual([]);
  });

  test('columns with the names of both are in doubt, once, with what stands below them', async () => {
    const { doubts } = await at(
      '资金（万元）|预算数|执行数|执行率|自评总分|等级\n合计|9|8|89%|96.5|优',
    );
    expect(doubts).toEqual([
      'funds/total/x1: “自评总分”是资金的一栏',
      'funds/total/x2: “等级”是资金的一栏',
    ]);
  });
});

describe('importDocument(a form that was scored again on review)', () => {
  const SCORED =
    '一级指标|三级指标|指标值|完成值|自评得分|复核得分|财政评审得分\n产出指标|接入监测点|≥200个|210个|90|88|87';

  test.each([
    ['财政审核评分', 'financeScore', []],
    ['财政抽查得分', 'financeScore', ['财政审核评分']],
    ['县财政局核查评分', 'financeScore', ['财政审核评分']],
    ['主管部门复核得分', 'departmentScore', []],
    ['抽查得分', 'departmentScore', ['主管部门审核评分']],
  ])('reads %s beside the money as its score of execution', async (label, key, meant) => {
    const { form, doubts } = await readTable(
      `${HEAD}\n资金（万元）|预算数|执行数|执行率|自评得分|${label}\n总额|90|81|90%|9|8.5\n${SCORED}`,
    );
    expect(form.funds?.total).toMatchObject({ score: '9', [key]: '8.5' });
    const asked = doubts.filter((one) => one.includes(`“${label}”就是`));
    expect(asked).toEqual(meant.map((term) => expect.stringContaining(`就是“${term}”`)));
  });

  test('asks whether one that execution cannot have is that of the whole form', async () => {
    const { doubts } = await readTable(
      `${HEAD}\n资金（万元）|预算数|执行数|自评得分|财政审核评分\n总额|90|81|9|91.5\n${SCORED}`,
    );
    expect(doubts).toContain('funds/total/financeScore: “财政审核评分”是资金的一栏');
  });
});

describe('importDocument(a form of cells that hold more, or less, than one thing)', () => {
  test('fields in one cell are told apart by gaps, and by known names', async () => {
    const { form, doubts } = await readTable(
      `项目名称：智慧水务 主管部门：鹏海市水务局    归口科室：行财科{5}\n${ROWS}`,
    );
    expect(form.head).toEqual({ name: '智慧水务', department: '鹏海市水务局', x3: '行财科' });
    expect(doubts).toEqual(['head/x3: “归口科室”一栏，内容“行财科”']);
  });

  test('a label at the end of a row has no place for a value: in doubt', async () => {
    const { doubts } = await readTable(`项目名称|智慧水务{3}|自评得分\n${ROWS}`);
    expect(doubts).toContain('head/score: “自评得分”一栏空着');
  });

  test('a text goes on as far as its label reaches', async () => {
    const { form, doubts } = await readTable(
      `${HEAD}\n${ROWS}\n改进措施{1x2}|1.增配人员。{4}\n2.更换设备。{4}`,
    );
    expect(form.texts).toEqual({ improvement: '1.增配人员。\n2.更换设备。' });
    expect(doubts).toEqual([]);
  });

  test('the name of a table on a line of its own is no goal', async () => {
    const { form } = await readTable(
      `${HEAD}\n总体目标{1x2}|预期目标{2}|实际完成情况{2}\n覆盖全市{2}|已覆盖{2}\n绩效指标{5}\n${ROWS}`,
    );
    expect(form.goals).toEqual([{ expected: '覆盖全市', actual: '已覆盖' }]);
  });

  test.each([
    ['填报单位（盖章）：市水务局{3}|2023年3月1日{2}', { unit: '市水务局' }],
    ['填报单位（盖章）：      单位：万元{5}', {}],
    ['填报单位（盖章）：      2023年3月1日{5}', {}],
  ])('a line to be stamped names the unit where one is written: %s', async (line, more) => {
    const { form, doubts } = await readTable(`${line}\n项目名称|智慧水务平台{4}\n${ROWS}`);
    expect(form.head).toEqual({ name: '智慧水务平台', ...more });
    expect(doubts).toEqual([]);
  });

  test('who filled a form in and when stands below it in cells of one line', async () => {
    const foot = '填报单位（盖章）：市水务中心{2}|负责人：某某|日期：2023年3月1日{2}';
    const { form, doubts } = await readTable(`${HEAD}\n${ROWS}\n${foot}`);
    expect(form.indicators).toHaveLength(1);
    expect(doubts).toEqual([]);
  });

  test('a row of which a template left only …… under a level is set aside', async () => {
    const rows = '产出指标|监测点|9个|9个|50\n效益指标{1x2}|覆盖率|≥90%|92%|40\n……|||';
    const { form } = await readTable(`${HEAD}\n一级指标|二级指标|指标值|完成值|得分\n${rows}`);
    expect(form.indicators).toHaveLength(2);
  });

  test('whatever the first row of money is the sum of, it is that of the others', async () => {
    const { form, doubts } = await readTable(
      `${HEAD}\n资金（万元）|预算数|执行数{3}\n部门整体支出总额|9|8{3}\n基本支出|9|8{3}\n${ROWS}`,
    );
    expect(Object.keys(form.funds ?? {})).toEqual(['total', 'basic']);
    expect(doubts).toEqual([]);
  });

  test('a blank cell right of a merged one leaves it merged', async () => {
    const { form } = await readTable(
      `${HEAD.replace('{4}', '{5}').replace('市水务中心', '市水务中心{2}')}\n一级指标|三级指标|指标值|得分|原因{2}\n产出|监测点|9个|50|流标{1x2}|\n产出|测站|8个|40|`,
    );
    expect(form.indicators?.map(({ reason }) => reason)).toEqual(['流标', null]);
  });
});

describe('importDocument(a form over two pages)', () => {
  const NAMES = '三级指标|指标值|完成值|分值|得分';
  const SECOND = `${NAMES}\n群众满意度|≥90%|95%|10|10\n总分{3}|100|100`;
  const read = (title: string, below: string) =>
    importPage(
      `<p>项目支出绩效自评表（2022年度）</p>${tableHtml(`${HEAD}\n${NAMES}\n监测点|9个|9个|90|90`)}<p>${title}</p>${tableHtml(below)}`,
    );
  const show = ({ documents, doubts }: Awaited<ReturnType<typeof read>>) => [
    ...documents.map((one) =>
      one.kind === 'form' ? `${one.form.indicators?.length} ${one.form.total?.score}` : one.kind,
    ),
    ...doubts.map(({ why }) => why),
  ];

  test('is one where its title says so, and with a doubt where its names of columns do', async () => {
    expect(show(await read('项目支出绩效自评表（续表）', SECOND))).toEqual(['2 100']);
    expect(show(await read('项目支出绩效自评表', SECOND))).toEqual([
      '2 100',
      '这一页没有项目名称，上一页没有写完，但没有写明是续表',
    ]);
  });

  test('ends where another name, another title or a sum stands', async () => {
    const other = `${HEAD}\n${SECOND}`;
    for (const [title, below] of [
      ['项目支出绩效自评表', other],
      ['节水项目绩效自评表', SECOND],
    ] as const)
      expect(show(await read(title, below)).slice(0, 2)).toEqual(['1 undefined', '1 100']);
  });
});

describe('importDocument(sums beside their columns)', () => {
  test('are read in their order, in doubt', async () => {
    const { form, doubts } = await readTable(
      `${HEAD}\n一级指标{1x3}|三级指标|指标值|完成值|分值|得分\n监测点|9个|9个|90|88\n总分{2}|90|88`,
    );
    expect(form.total).toEqual({ points: '90', score: '88' });
    expect(doubts).toEqual(['total: 按分值、得分的次序']);
  });
});

describe('importDocument(a report)', () => {
  test('a numbered sentence with nothing below it is an item, a heading may end like one', async () => {
    const lines = [
      ...['桃林镇2023年', '人居环境整治项目绩效评价报告', '一、分析', '（一）产出情况。'],
      ...[
        '1.完成整治8个。',
        '2.新建公厕12座。',
        '（二）效益情况。',
        '1.社会效益。',
        '群众满意。',
        '二、建议',
      ],
      ...['1.管护经费不足，需要落实。', '2.完善台账。', '【打印】 【关闭】'],
    ];
    const { documents } = await importPage(lines.map((line) => `<p>${line}</p>`).join(''));
    const output = {
      heading: '（一）产出情况。',
      paragraphs: ['1.完成整治8个。', '2.新建公厕12座。'],
    };
    const social = { heading: '1.社会效益。', paragraphs: ['群众满意。'] };
    expect(documents).toMatchObject([
      {
        report: {
          title: '桃林镇2023年人居环境整治项目绩效评价报告',
          sections: [
            { sections: [output, { heading: '（二）效益情况。', sections: [social] }] },
            { paragraphs: ['1.管护经费不足，需要落实。', '2.完善台账。'] },
          ],
        },
      },
    ]);
  });

  const [shown, full] = [{ isIndented: true }, { isFull: true }];
  const line = (text: string, edges: Partial<LineEdges> = {}) => ({
    ...{ kind: 'paragraph' as const, text, address: '' },
    edges: { isIndented: false, isFull: false, blankAfter: false, ...edges },
  });
  const read = (...lines: ReturnType<typeof line>[]) => {
    const parts = [line('饮水安全项目绩效评价报告', shown), line('一、概况', shown), ...lines];
    const { documents, doubts } = importDocument({ parts, notices: [] });
    const [one] = documents;
    const sections = one?.kind === 'report' ? one.report.sections : [];
    return [...sections.flatMap(({ paragraphs }) => paragraphs), ...doubts.map(({ why }) => why)];
  };

  test('lines of a page are one paragraph where the first is full and the next not indented', () => {
    expect(
      read(
        line('建成水厂 2 座。其中：', { ...shown, ...full }),
        line('日供水能力共', { ...full, blankAfter: true }),
        line('300 吨，管网延伸至各村', full),
        line('3 个组。'),
        line('没有写完的标题式一句', shown),
        line('另一段。', shown),
      ),
    ).toEqual([
      '建成水厂 2 座。其中：日供水能力共 300 吨，管网延伸至各村3 个组。',
      '没有写完的标题式一句',
      '另一段。',
      '这一段的数字前后别处有空格，换行处看不出',
    ]);
  });

  test('a full line that ends with its sentence is in doubt where no paragraph is indented', () => {
    expect(read(line('建成水厂2座。', full), line('已经通水。'))).toEqual([
      ...['建成水厂2座。', '已经通水。'],
      '上一行写满了一行，看不出这一行是不是另一段',
    ]);
  });
});

test('importDocument: reads sentences without an end in time that grows with their number', () => {
  const texts = ['城市管理专项绩效评价报告', '一、基本情况', ...Array(10_000).fill('没有写完')];
  const parts = texts.map((text, at) => ({
    ...{ kind: 'paragraph' as const, text, address: `第${at + 1}段` },
  }));
  // each one read with all before it took six seconds
  expect(cpuTime(() => importDocument({ parts, notices: [] }))).toBeLessThan(4000);
});

describe('importDocument(a form whose labels stand beside what they name)', () => {
  test('reads a goal and what became of it from one line', async () => {
    const line = '年度目标|加固校舍6栋，消除隐患。{2}|完成情况|加固5栋。{2}';
    const { form, doubts } = await readTable(`${HEAD}\n${line}\n${ROWS}`);
    expect([form.goals, doubts]).toEqual([
      [{ expected: '加固校舍6栋，消除隐患。', actual: '加固5栋。' }],
      [],
    ]);
    const names = '年度目标{2}|权重|完成情况{2}|得分\n加固校舍6栋。{2}|10|加固5栋。{2}|9';
    const below = await readTable(`${HEAD}\n${names}\n${ROWS}`);
    expect(below.form.goals).toMatchObject([{ expected: '加固校舍6栋。', actual: '加固5栋。' }]);
  });

  test('reads a goal beside its name, and what became of it below, with no name at their left', async () => {
    const [goal, told] = ['加固校舍6栋，消除安全隐患。', '加固校舍5栋，隐患消除。'];
    const read = (first: string, second: string) =>
      readTable(`${HEAD}\n${first}|${goal}{4}\n${second}|${told}{4}\n${ROWS}`);
    const { form, doubts } = await read('年初设定目标', '全年目标实际完成情况');
    expect([form.goals, doubts]).toEqual([[{ expected: goal, actual: told }], []]);
    // two names of which only one is known, and two of one meaning, are no such pair
    const other = await read('年初设定目标', '备案情况');
    expect(other.form.goals).toBeUndefined();
    const same = await read('全年目标实际完成情况', '年初设定目标');
    expect(same.form.goals).toBeUndefined();
    const names = `年初设定目标{2}|全年目标实际完成情况{3}\n${goal}{2}|${told}{3}`;
    const beside = await readTable(`${HEAD}\n${names}\n${ROWS}`);
    expect(beside.form.goals).toMatchObject([{ expected: goal, actual: told }]);
  });

  test('reads the money below 项目 where its sum says that it is money', async () => {
    const names = '预算执行情况（万元）{1x2}|项目|预算数|执行数|执行率|得分';
    const sum = '年度资金总额|320|288|90%|9';
    const { form } = await readTable(`${HEAD}\n${names}\n${sum}\n${ROWS}`);
    expect(form.funds?.total).toMatchObject({ budget: '320', executed: '288', score: '9' });
    const of = await readTable(`${HEAD}\n${names}\n路灯维护|320|288|90%|9\n${ROWS}`);
    expect(of.form.funds).toBeUndefined();
  });

  test('reads a part of a row whose points stand in brackets as those of the part above', async () => {
    const rows = [
      '一级指标|三级指标|指标值|完成值|分值|得分',
      '产出指标{1x4}|新建茶园|≥500亩|500亩|20|20',
      '其中：脱贫村|≥300亩|320亩|（12）|（12）',
      '其他村|≥200亩|180亩|（8）|（8）',
      '道路|≥3公里|3公里|10|10',
    ];
    const { form } = await readTable(`${HEAD}\n${rows.join('\n')}`);
    expect(form.indicators?.map(({ sub = false }) => sub)).toEqual([false, true, true, false]);
  });

  test('reads a part of a row whose points are a dash as those of the part above', async () => {
    const rows = [
      '一级指标|三级指标|指标值|完成值|分值|得分',
      '产出指标{1x4}|新建蓄水池|≥6口|6口|20|20',
      '其中：200立方米及以上|≥2口|2口|—|—',
      '200立方米以下|≥4口|3口|—|—',
      '道路|≥3公里|3公里|10|10',
    ];
    const { form } = await readTable(`${HEAD}\n${rows.join('\n')}`);
    expect(form.indicators?.map(({ sub = false }) => sub)).toEqual([false, true, true, false]);
  });

  test('leaves out the person of a department, whatever office the label names', async () => {
    for (const label of ['部门联系人', '科室负责人', '专项资金负责人及电话', '主管部门联系电话']) {
      const { form, doubts } = await readTable(`${HEAD}\n${label}|甲某某{4}\n${ROWS}`);
      expect([JSON.stringify(form).includes('甲某某'), doubts]).toEqual([false, []]);
    }
  });
});
