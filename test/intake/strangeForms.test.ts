import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/intake/importDocument.ts';
import type { Form } from '../../src/model/form.ts';
import type { Layout } from '../../src/model/layouts/layout.ts';
import { layoutFaults } from '../../src/model/layouts/layoutFaults.ts';
import { yunnan2022 } from '../../src/model/layouts/yunnan2022.ts';
import { tableHtml } from './elsewhere/tableHtml.ts';
import { filledForm } from './filledForm.ts';
import { mergedDocument } from './formDocument.ts';
import { HEAD, importPage, ROWS, readTable } from './importPage.ts';

describe('importDocument(a form of a shape that no layout has)', () => {
  test('takes the name beside two goals for no goal', async () => {
    const { form, doubts } = await readTable(
      `${HEAD}\n总体目标{1x2}|实施期目标{2}|本年度目标{2}\n三年覆盖全市{2}|完成二期{2}\n${ROWS}`,
    );
    expect(form.goals).toEqual([{ longTermExpected: '三年覆盖全市', expected: '完成二期' }]);
    expect(doubts).toEqual([]);
  });

  test('keeps a goal that nobody filled in as blank', async () => {
    const { form } = await readTable(
      `${HEAD}\n总体目标{1x2}|预期目标{2}|实际完成情况{2}\n{2}|{2}\n${ROWS}`,
    );
    expect(form.goals).toEqual([{ expected: '', actual: '' }]);
  });

  test.each([
    ['1,250,000.00', '元'],
    ['125', '万元'],
  ])('money of %s without a unit: %s, in doubt', async (amount, unit) => {
    const { form, doubts } = await readTable(
      `${HEAD}\n项目资金|全年预算数|全年执行数{3}\n资金总额|${amount}|${amount}{3}\n${ROWS}`,
    );
    expect(form.moneyUnit).toBe(unit);
    expect(doubts).toEqual([`moneyUnit: ${unit}`]);
  });

  test('names of governments alone are rows of money', async () => {
    const { form, doubts } = await readTable(
      `${HEAD}\n资金（万元）|预算数|执行数{3}\n合计|9|8{3}\n其中：中央|5|5{3}\n省级|4|3{3}\n${ROWS}`,
    );
    expect(Object.keys(form.funds ?? {})).toEqual(['total', 'central', 'province']);
    expect(doubts).toEqual([]);
  });

  test('all cells of a row of money of an unknown name are in doubt', async () => {
    const { form, doubts } = await readTable(
      `${HEAD}\n资金（万元）|预算数|执行数{3}\n合计|9|8{3}\n河长制奖补|9|8{3}\n${ROWS}`,
    );
    expect(form.funds).toMatchObject({ x2: { budget: '9', executed: '8' } });
    expect(doubts).toEqual(['funds/x2: 一行资金来源']);
  });

  test('a single sum across several columns is that of the scores, in doubt', async () => {
    const { form, doubts } = await readTable(
      `${HEAD}\n${ROWS.replace('指标值', '分值')}\n自评总分|94.4{4}`,
    );
    expect(form.total).toEqual({ score: '94.4' });
    expect(doubts).toEqual(['total: 得分的合计']);
  });

  test.each(['总分{2}|94.4{3}', '合计{3}|94.4{2}', '自评总分|94.4{4}'])(
    'a single sum that reaches across points and scores is that of the scores: %s',
    async (line) => {
      const rows = '一级指标|三级指标|分值|实际完成值|得分\n产出|巡查河道|100|20次|94.4';
      const { form } = await readTable(`${HEAD}\n${rows}\n${line}`);
      expect(form.total).toEqual({ score: '94.4' });
    },
  );

  test.each([
    ['自评总分{3}|100|98', ['points', 'score']],
    ['综合得分{3}|100|98', ['points', 'score']],
    ['总计{2}|—|100|98', ['target', 'points', 'score']],
    ['分值总计{3}|100|98', ['points', 'score']],
    ['合计得分{3}|100|98', ['points', 'score']],
    ['自评总分{3}|100|98\n自评等级|优{4}', ['grade', 'points', 'score']],
    ['自评总分{4}|98\n自评等级{4}|优', ['grade', 'score']],
  ])('sums stand below the columns that they are of: %s', async (line, keys) => {
    const rows =
      '一级指标|三级指标|指标值|分值|得分\n产出|巡查河道|≥20次|60|60\n效益|投诉|≤5件|40|38';
    const { form } = await readTable(`${HEAD}\n${rows}\n${line}`);
    const { blocks } = form.layout as Layout;
    expect([layoutFaults(form.layout as Layout), blocks.at(-1)?.kind]).toEqual([[], 'total']);
    const edges = (kind: string) => {
      const block = blocks.find((one) => one.kind === kind);
      const columns = block !== undefined && 'columns' in block ? block.columns : [];
      const widths = columns.map((column) => ('gap' in column ? column.gap : column.width));
      const rest = widths.map((_, at) => widths.slice(at).reduce((sum, width) => sum + width, 0));
      return columns.map((column, at) => ['key' in column ? column.key : 'gap', rest[at]]);
    };
    const total = edges('total');
    expect(total.map(([key]) => key)).toEqual(keys);
    const sums = total.filter(([key]) => key !== 'grade');
    expect(edges('indicators')).toEqual(expect.arrayContaining(sums));
  });

  test.each(['权重合计', '指标分值合计', '合计权重', '总权重'])(
    '%s closes the table and is no indicator, where there are only points',
    async (name) => {
      const rows = '一级指标|三级指标|指标值|权重\n产出|巡查河道|≥20次|50\n效益|投诉|≤5件|40';
      const head = '项目支出绩效目标表{4}\n（2022年度）{4}\n项目名称|巡河|实施单位|市水务中心';
      const { form } = await readTable(`${head}\n${rows}\n${name}{3}|90`);
      expect([form.indicators?.length, form.total]).toEqual([2, { points: '90' }]);
    },
  );

  test('a sum below the table in one cell with its name is that of the scores', async () => {
    const { form, doubts } = await readTable(`${HEAD}\n${ROWS}`, '<p>总分：94.4分</p>');
    expect(form.total).toEqual({ score: '94.4' });
    expect(doubts).toEqual([]);
  });

  test.each([
    ['指标', '接入监测点'],
    ['指标|指标内容', '数量|接入监测点'],
  ])('%s: the column that names the indicators is their name', async (names, cells) => {
    const wide = names.includes('|');
    const head = wide ? HEAD.replace('{4}', '{5}').replace('市水务中心', '市水务中心{2}') : HEAD;
    const { form } = await readTable(
      `${head}\n${names}|目标值|实际值|分值|得分\n${cells}|≥200个|210个|100|90`,
    );
    const row = { indicator: '接入监测点', target: '≥200个' };
    expect(form.indicators).toMatchObject([wide ? { ...row, level1: '数量' } : row]);
  });

  test('an amount with its unit in its label is no note of the unit', async () => {
    const { doubts } = await readTable(`收入预算（万元）|2100.3{4}\n${HEAD}\n${ROWS}`);
    expect(doubts).toEqual(['第1行第1格 至 第1行第2格: 没有读入']);
  });

  test('keeps a name left of several blocks, and prints it so that it reads back', async () => {
    const own = (line: string) => line.replaceAll('{4}', '{3}').replaceAll('{2}', '');
    const { form, doubts } = await readTable(
      `一、基本情况{1x4}|${own(HEAD)}\n总体目标{1x2}|预期目标{2}|实际完成情况\n覆盖全市{2}|已覆盖\n${ROWS}`,
    );
    const outer = { label: '一、基本情况', width: 8, firstBlock: 0, blockCount: 2 };
    expect(form.head.name).toBe('智慧水务平台');
    expect(form.layout).toMatchObject({ outerSides: [outer] });
    expect(doubts).toEqual([]);
    expect(layoutFaults(form.layout as Layout)).toEqual([]);
    const [again] = importDocument(mergedDocument({ ...form, year: 2022 } as Form)).documents;
    expect(again).toMatchObject({ form: { layout: { outerSides: [outer] }, head: form.head } });
  });

  test('knows a layout again whose grade is blank', () => {
    const { total, ...form } = filledForm(yunnan2022);
    const blank = { ...form, total: { ...total, grade: '' } };
    const [found] = importDocument(mergedDocument(blank)).documents;
    expect(found).toMatchObject({ form: { layout: 'yunnan-2022', total: { grade: '' } } });
  });
});

describe('importDocument(a list of projects)', () => {
  test('takes a name that is merged with the cell left of it', async () => {
    const rows = [
      '序号|责任部门|项目名称|预算数|备注',
      '1|教务处|实训设备|40|',
      '（一）|开放教育专项{2}|4739.8|',
      '2|信息中心|评估系统|45|',
    ];
    const { documents } = await importPage(
      `<p>示例大学2022年度绩效自评项目清单</p>${tableHtml(rows.join('\n'))}`,
    );
    const entries = documents.flatMap((one) => (one.kind === 'list' ? one.list.entries : []));
    expect(entries.map(({ name }) => name)).toEqual(['实训设备', '开放教育专项', '评估系统']);
  });

  const LIST = '序号|项目名称|自评得分\n1|防汛物资储备|97.5';

  test.each([
    ['<p>2022年度自评汇总表</p><p>部门：市水利局 单位：万元</p>', '2022年度自评汇总表', []],
    ['', '自评项目清单', ['title: 以“自评项目清单”作标题']],
  ])('below %j has the title %s', async (above, title, doubted) => {
    const { documents, doubts } = await importPage(`${above}${tableHtml(LIST)}`);
    expect(documents).toMatchObject([{ kind: 'list', list: { title } }]);
    expect(doubts.map(({ path, reading }) => `${path}: ${reading}`)).toEqual(doubted);
  });

  test.each([
    [
      'over two tables',
      [LIST, '序号|项目名称|自评得分\n2|堤防养护|98'],
      '1 防汛物资储备,2 堤防养护',
    ],
    [
      'in two halves',
      ['序号|项目名称|序号|项目名称\n1|防汛物资储备|3|打井\n2|堤防养护||'],
      '1 防汛物资储备,2 堤防养护,3 打井',
    ],
    ['without numbers', ['序号|项目名称|备注\n|打井|\n|堤防养护|'], ' 打井, 堤防养护'],
  ])('%s names each once, with who signs below', async (_, tables, names) => {
    const page = `<p>自评项目清单</p>${tables.map(tableHtml).join('')}<p>市水利局</p><p>2023年4月1日</p>`;
    const { documents, doubts } = await importPage(page);
    const entries = documents.flatMap((one) => (one.kind === 'list' ? one.list.entries : []));
    expect(`${entries.map(({ seq, name }) => `${seq} ${name}`)}`).toBe(names);
    expect(doubts).toEqual([]);
  });

  test('with 一、 among its numbers asks whether that is the name of a group', async () => {
    const { doubts } = await importPage(`<p>项目清单</p>${tableHtml(`${LIST}\n二|对下项目|`)}`);
    expect(doubts.map(({ path, otherReading }) => [path, otherReading])).toEqual([
      ['entries/1', '下面几个项目的类别'],
    ]);
  });
});
