import { describe, expect, test } from 'vitest';
import type { Layout } from '../../src/model/layouts/layout.ts';
import { layoutFaults } from '../../src/model/layouts/layoutFaults.ts';
import { tableHtml } from './elsewhere/tableHtml.ts';
import { importPage, readTable } from './importPage.ts';

const WHO = '项目名称|镇区路灯改造{5}\n主管部门|柳河镇人民政府{5}';
const LEVELS = '一级指标|二级指标|指标内容|指标值|备注';
const COLUMNS = '一级指标|二级指标|三级指标|指标值|完成值|得分';
const ROW = '产出指标|数量指标|改造路灯|≥80盏|82盏|30';

async function readPage(...parts: readonly string[]) {
  const { documents, doubts } = await importPage(parts.join(''));
  const [found] = documents;
  if (found?.kind !== 'form') throw new Error('no form');
  return { form: found.form, doubts: doubts.map(({ reading }) => reading) };
}

describe('importDocument(a table with blocks that follow each other under names of their own)', () => {
  test('keeps fields of the form alone apart, in a paragraph and in the table below', async () => {
    const { form } = await readPage(
      '<p>2021年度项目支出绩效自评表</p><p>填报科室：建设办</p><p>实施单位：柳河镇人民政府</p>',
      tableHtml(`受益村组|三个村{5}\n${WHO}\n建设地点|沿河路{5}\n${COLUMNS}\n${ROW}`),
    );
    const { blocks } = form.layout as Layout;
    const fields = blocks.flatMap((block) => (block.kind === 'fields' ? block.lines.flat() : []));
    const printed = fields.map(({ key, label }) => `${label}${form.head[key]}`);
    expect(printed).toEqual(expect.arrayContaining(['主管部门柳河镇人民政府', '建设地点沿河路']));
    expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
    expect(layoutFaults(form.layout as Layout)).toEqual([]);
  });

  test('keeps both values of a field that stands twice, in doubt', async () => {
    const { form, doubts } = await readPage(
      '<p>2021年度项目支出绩效自评表</p><p>实施单位：柳河镇建设办</p>',
      tableHtml(`项目名称|路灯{3}|实施单位|柳河镇人民政府\n${COLUMNS}\n${ROW}`),
    );
    expect(Object.values(form.head)).toEqual(['柳河镇建设办', '路灯', '柳河镇人民政府']);
    expect(doubts).toEqual(['“实施单位”一栏，内容“柳河镇人民政府”']);
    expect(layoutFaults(form.layout as Layout)).toEqual([]);
  });

  test('indicators of the whole period above those of the year are a table of their own', async () => {
    const { form, doubts } = await readPage(
      '<p>项目绩效目标表</p><p>（2021年度）</p>',
      tableHtml(
        `${WHO}\n长期绩效指标{1x2}|${LEVELS}\n产出指标|数量指标|路灯总数|≥300盏|三年\n年度绩效指标{1x2}|${LEVELS}\n产出指标|数量指标|本年路灯|≥80盏|`,
      ),
    );
    expect(form.indicators).toMatchObject([{ indicator: '本年路灯', target: '≥80盏' }]);
    expect(Object.values(form.tables ?? {})).toMatchObject([[{ indicator: '路灯总数' }]]);
    const { blocks } = form.layout as Layout;
    const sides = blocks.flatMap((block) => ('side' in block ? [block.side?.label] : []));
    expect(sides).toEqual(['长期绩效指标', '年度绩效指标']);
    expect([doubts, layoutFaults(form.layout as Layout)]).toEqual([[], []]);
  });

  test('money ends where the name of the next block begins at its left', async () => {
    const { form } = await readTable(
      `${WHO}\n项目资金（元）{1x2}||预算数|执行数{3}\n合计|5000|4800{3}\n年度工作总目标{1x2}|年初目标{2}|执行结果{3}\n改造80盏{2}|改造82盏{3}\n${COLUMNS}\n${ROW}`,
    );
    expect(Object.keys(form.funds ?? {})).toEqual(['total']);
    expect(form.goals).toEqual([{ expected: '改造80盏', actual: '改造82盏' }]);
    const { blocks } = form.layout as Layout;
    const sides = blocks.flatMap((block) => ('side' in block ? [block.side?.label] : []));
    expect(sides).toEqual(['项目资金（{moneyUnit}）', '年度工作总目标']);
  });

  test('money beside its names alone keeps each, under a name that no layout has', async () => {
    const { form, doubts } = await readTable(
      `${WHO}\n经费总额及构成（万元）{1x5}|总额{2}|90{3}\n1.资金来源：政府预算资金{2}|70{3}\n（2）自有资金{2}|20{3}\n2.资金结构：项目支出{2}|90{3}\n其中：设备费{2}|60{3}\n${COLUMNS}\n${ROW}`,
    );
    const amounts = Object.values(form.funds ?? {}).map(({ amount }) => amount);
    expect(amounts).toEqual(['90', '70', '20', '90', '60']);
    const funds = (form.layout as Layout).blocks.find(({ kind }) => kind === 'funds');
    const roles = funds?.kind === 'funds' ? funds.rows.map(({ role }) => role) : [];
    expect(roles).toEqual(['total', 'part', 'part', 'memo', 'memo']);
    expect(doubts).toEqual([expect.stringContaining('一行资金来源')]);
  });

  test('a level beside the names of columns and down its rows is theirs', async () => {
    const { form, doubts } = await readTable(
      `${WHO.replaceAll('{5}', '{6}')}\n绩效指标{1x5}|产出指标{1x3}|指标名称|指标值|完成值|分值|得分\n改造路灯|≥80盏|82盏|50|50\n其中：主街|30盏|31盏||\n效益指标{1x2}|夜间照明|达标|达标|30|30\n居民投诉|≤5件|2件|10|10`,
    );
    const levels = form.indicators?.map(({ level1 }) => level1);
    expect(levels).toEqual(['产出指标', null, '效益指标', null]);
    expect(doubts).toEqual([]);
  });

  test('tasks with their contents between fields and indicators are a table', async () => {
    const { form, doubts } = await readTable(
      `${WHO}\n年度主要任务{1x2}|任务名称{2}|主要内容{3}\n更换灯具{2}|全部更换为节能灯{3}\n${COLUMNS}\n${ROW}`,
    );
    expect(Object.values(form.tables ?? {})).toEqual([
      [{ item: '更换灯具', description: '全部更换为节能灯' }],
    ]);
    expect(doubts).toEqual([]);
  });

  test('tasks with their money below a name that three columns share are a table', async () => {
    const { form, doubts } = await readTable(
      `${WHO}\n年度主要任务{1x4}|任务名称{1x2}|主要内容{1x2}|预算金额（万元）{3}\n总额|财政拨款|其他资金\n更换灯具|换为节能灯|90|70|20\n金额合计{2}|90|70|20\n${COLUMNS}\n${ROW}`,
    );
    const money = { taskBudget: '90', taskFiscal: '70', taskOther: '20' };
    expect(Object.values(form.tables ?? {})).toEqual([
      [
        { item: '更换灯具', description: '换为节能灯', ...money },
        { item: '金额合计', description: '', ...money },
      ],
    ]);
    expect(doubts).toEqual([]);
  });

  test('one sum a row below 金额 is money, not a field called 资金来源', async () => {
    const { form, doubts } = await readTable(
      `${WHO}\n项目资金（万元）{1x4}|资金来源{2}|金额{3}\n资金总额{2}|90{3}\n其中：财政拨款{2}|70{3}\n其他资金{2}|20{3}\n${COLUMNS}\n${ROW}`,
    );
    expect(form.funds).toEqual({
      total: { amount: '90' },
      fiscal: { amount: '70' },
      other: { amount: '20' },
    });
    expect(form.head.origin).toBeUndefined();
    expect(doubts).toEqual([]);
  });

  test('of targets alone is in doubt where its title says that it evaluates', async () => {
    const { doubts } = await readTable(
      `${WHO}\n一级指标|二级指标|三级指标|指标值{2}|备注\n产出指标|数量指标|改造路灯|≥80盏{2}|`,
    );
    expect(doubts).toEqual(['layout: 作为项目支出绩效自评表，只有目标']);
  });
});

describe('importDocument(names of columns)', () => {
  test('what is expected of the whole year is not what was reached', async () => {
    const { form } = await readTable(
      `${WHO.replaceAll('{5}', '{4}')}\n一级指标|三级指标|年度指标值|1-6月完成情况|全年预计完成情况\n产出指标|改造路灯|≥80盏|30盏|82盏`,
    );
    expect(form.indicators).toMatchObject([{ target: '≥80盏', x1: '30盏', x2: '82盏' }]);
  });

  test('money of the year before is not that of the year', async () => {
    const { form } = await readTable(
      `${WHO.replaceAll('{5}', '{3}')}\n资金来源|上年度预算|上年度支出|本年度申请金额\n合计|86|84|92\n一级指标|三级指标|指标值|备注\n产出指标|改造路灯|≥80盏|`,
    );
    expect(form.funds).toMatchObject({ total: { amount: '92' } });
    expect(Object.keys(form.funds?.total ?? {})).not.toContain('budget');
    expect(Object.keys(form.funds?.total ?? {})).not.toContain('executed');
  });

  test('below a shared name its meaning is that of the column that says it', async () => {
    const { form } = await readTable(
      `项目名称|路灯{6}\n一级指标{1x2}|三级指标{1x2}|指标值{1x2}|完成值{1x2}|偏差原因分析{3}\n人员保障|其他|原因说明\n产出指标|改造路灯|≥80盏|72盏|√||材料涨价`,
    );
    expect(form.indicators).toMatchObject([{ reason: '材料涨价', x1: '√' }]);
  });

  test.each([
    ['指标说明|评分标准', 'explanation', 'criterion'],
    ['指标解释|指标说明', 'explanation', 'criterion'],
  ])('%s: which explains, which scores', async (names, first, second) => {
    const { form } = await readTable(
      `单位名称|柳河镇人民政府{4}\n一级指标|三级指标|${names}|得分\n过程|预算执行|预算执行的程度|按比例得分|9`,
    );
    expect(form.indicators).toMatchObject([{ [first]: '预算执行的程度', [second]: '按比例得分' }]);
  });

  test('sums stand below the points of levels and of rows', async () => {
    const { form, doubts } = await readTable(
      '项目名称|路灯{6}\n一级指标|分值|二级指标|分值|三级指标|分值|得分\n过程|60|执行|60|预算执行率|60|57\n产出|40|职责|40|完成率|40|40\n合计|100||100||100|97',
    );
    expect(form.total).toEqual({
      level1Points: '100',
      level2Points: '100',
      points: '100',
      score: '97',
    });
    expect(doubts).toEqual([]);
  });
});

describe('importDocument(lines above a table)', () => {
  const table = tableHtml(`${WHO}\n${COLUMNS}\n${ROW}`);

  test('a long first line of a title that ends with its year belongs to it', async () => {
    const { form } = await readPage(
      '<p>柳河镇农村人居环境整治专项（路灯与管网改造提升项目）2021年</p><p>专项资金支出绩效自评表</p>',
      table,
    );
    expect(form.year).toBe(2021);
    expect(form.title).toContain('2021年专项资金支出绩效自评表');
  });

  test('of fields that are one cell each every one is a field', async () => {
    const { form } = await readTable(
      `填报日期：2022年3月{3}|总分：96分{3}\n${WHO}\n${COLUMNS}\n${ROW}`,
    );
    expect(form.head).toMatchObject({ filledOn: '2022年3月', score: '96分' });
  });

  test('a whole department whose title does not say which has no half of a word as its name', async () => {
    const { form } = await readPage(
      '<p>2019年度部门整体支出绩效评价指标评分表</p>',
      tableHtml(`${COLUMNS}\n${ROW}`),
    );
    expect(form.head.name).toBe('2019年度部门整体支出绩效评价指标评分表');
  });

  test('a table of monitoring is in doubt as a whole', async () => {
    const { doubts } = await readPage('<p>2021年项目绩效运行监控表</p>', table);
    expect(doubts).toContain('作为项目支出绩效自评表');
  });
});
