import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/intake/importDocument.ts';
import type { DraftForm } from '../../src/intake/imported.ts';
import { readFile } from '../../src/intake/readFile.ts';
import { tableHtml } from './elsewhere/tableHtml.ts';
import { importPage } from './importPage.ts';

/** The one form of a page, and what is in doubt; `rows` are lines of cells as HTML. */
async function formOf(rows: string) {
  const html = `<html><body><p>项目支出绩效自评表</p><p>（2022年度）</p><table border="1">${rows}</table></body></html>`;
  const { documents } = await readFile(new TextEncoder().encode(html), 'a.html');
  const [part] = documents;
  if (part === undefined) throw new Error('not read');
  const imported = importDocument(part.document);
  const [found] = imported.documents;
  if (found?.kind !== 'form') throw new Error('no form');
  return { form: found.form, whys: imported.doubts.map(({ why }) => why) };
}

const NAME = '<tr><td>项目名称</td><td colspan="6">办案</td></tr>';
const line = (...texts: readonly string[]) =>
  `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;

describe('names of columns', () => {
  test('over a single level take names of either, in a page without merged cells', async () => {
    const { form, whys } = await formOf(
      [
        line('项目名称', '内涝整治', '年度', '2022', '', '', ''),
        line('指标类别', '指标内容', '计划值', '完成值', '权重', '自评分', '备注'),
        line('产出', '整治内涝点', '14处', '12处', '30', '25.71', '管线迁改'),
        line('产出', '验收合格率', '100%', '100%', '20', '20', ''),
        line('效益', '积水时长缩短', '≥50%', '62%', '20', '20', ''),
      ].join(''),
    );
    expect(form.indicators?.map(({ indicator, score }) => [indicator, score])).toEqual([
      ['整治内涝点', '25.71'],
      ['验收合格率', '20'],
      ['积水时长缩短', '20'],
    ]);
    expect(whys.filter((why) => why.includes('没有合并单元格'))).toEqual([]);
  });

  test('over two lines are told by their merged cells, also where nobody knows them', async () => {
    const tall = (text: string) => `<td rowspan="2">${text}</td>`;
    const { form, whys } = await formOf(`${NAME}
      <tr>${['一级指标', '二级指标', '三级指标', '分值', '得分'].map(tall).join('')}<td colspan="2">采集数据项</td></tr>
      ${line('数据项1', '数据项2')}
      ${line('产出指标', '数量指标', '办案件数', '20', '18', '90件', '')}`);
    expect(form.indicators).toEqual([
      {
        ...{ level1: '产出指标', level2: '数量指标', indicator: '办案件数' },
        ...{ points: '20', score: '18', x1: '90件', x2: '' },
      },
    ]);
    expect(whys).toEqual(expect.arrayContaining(['没有见过这个栏目的名称']));
  });

  test('over two lines are told where a merged cell of theirs ends a row early', async () => {
    const head = (down: number) =>
      `<td rowspan="${down}">三级指标</td><td colspan="2">指标值</td><td rowspan="2">完成值</td>`;
    const below = (down: number) => `${down === 1 ? '<td></td>' : ''}<td>年初</td><td>调整</td>`;
    const pages = [2, 1].map(
      (down) =>
        `${NAME}<tr>${head(down)}</tr><tr>${below(down)}</tr>${line('清淤长度', '12', '10', '9')}`,
    );
    const [whole, short] = await Promise.all(pages.map(formOf));
    expect(whole?.form.indicators).toMatchObject([{ indicator: '清淤长度', actual: '9' }]);
    expect(short).toEqual(whole);
  });

  test('over three lines are told by their merged cells, of rows and of money', async () => {
    const [tall, wide] = [
      (text: string) => `<td rowspan="3">${text}</td>`,
      (text: string, across: number) => `<td colspan="${across}">${text}</td>`,
    ];
    const { form, whys } = await formOf(`${NAME}
      <tr>${tall('资金来源')}${wide('预算安排', 3)}${tall('全年执行数')}</tr>
      <tr>${wide('年初预算数', 2)}<td rowspan="2">全年预算数</td></tr>
      ${line('金额', '县级')}
      ${line('资金总额', '20', '5', '18', '17')}
      <tr>${tall('三级指标')}${wide('年度指标', 4)}${tall('得分')}</tr>
      <tr>${wide('年初设定', 2)}${wide('全年实际', 2)}</tr>
      ${line('指标值', '分值', '完成值', '完成率')}
      ${line('清淤长度', '12公里', '90', '11公里', '91%', '82')}`);
    expect(form.funds).toEqual({
      total: { initial: '20', x1: '5', adjusted: '18', executed: '17' },
    });
    const row = { target: '12公里', points: '90', actual: '11公里', completionRate: '91%' };
    expect(form.indicators).toEqual([{ indicator: '清淤长度', ...row, score: '82' }]);
    expect(whys).toEqual(['没有见过这个栏目的名称', '表上没有写金额单位，只能看金额的大小']);
  });

  test('rows of money of one name: the second is in doubt', async () => {
    const { form, whys } = await formOf(`${NAME}
      ${line('资金来源', '年初预算数（万元）', '全年预算数', '全年执行数')}
      ${line('资金总额', '20', '18', '17')}${line('资金总额', '20', '18', '16')}
      ${line('三级指标', '指标值', '完成值', '得分')}${line('清淤长度', '12', '10', '9')}`);
    expect(form.funds).toMatchObject({ total: { executed: '17' }, x2: { executed: '16' } });
    expect(whys).toEqual(['这个资金来源的名称出现了两次']);
  });

  test('a row that has none is asked for', async () => {
    const names = line('三级指标', '指标值', '完成值', '得分');
    const { whys } = await formOf(`${NAME}${names}${line('', '年初', '年末', '')}`);
    expect(whys).toContain('这一行没有写指标名称');
  });

  test('that a page repeats: what is blank below them is one with the page before, in doubt', async () => {
    const head = line(
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
    );
    const { form, whys } = await formOf(`${NAME}${head}
      <tr><td rowspan="2">产出指标</td><td>数量指标</td><td>件数</td><td>9</td><td>9</td><td>20</td><td>20</td></tr>
      ${line('质量指标', '合格率', '95%', '96%', '20', '20')}
      ${head}
      ${line('', '', '及时率', '90%', '90%', '10', '10')}
      ${line('效益指标', '社会效益', '知晓率', '90%', '90%', '10', '10')}`);
    expect(form.indicators?.map(({ level1, level2 }) => [level1, level2])).toEqual([
      ['产出指标', '数量指标'],
      [null, '质量指标'],
      [null, null],
      ['效益指标', '社会效益'],
    ]);
    expect(whys).toContain('表头在这一行上面重复了，表在这里翻页');
  });
});

describe('tables of odd shapes', () => {
  const HEAD = line('一级指标', '三级指标', '目标值', '单位', '实际值', '分值', '得分');
  const names = ({ indicators }: Pick<DraftForm, 'indicators'>) =>
    indicators?.map(({ indicator }) => indicator);

  test('with the sums first, a note among the rows and a unit between', async () => {
    const { form, whys } = await formOf(`${NAME}${HEAD}
      <tr><td colspan="5">合计</td><td>100</td><td>95</td></tr>
      ${line('产出', '古树', '36', '株', '38', '60', '55')}
      <tr><td colspan="7">注：以下指标由区县填报</td></tr>
      ${line('效益', '改善率', '≥80', '%', '86', '40', '40')}`);
    expect(names(form)).toEqual(['古树', '改善率']);
    expect(form.indicators?.[0]).toMatchObject({ value: '36', valueUnit: '株', actual: '38' });
    expect(form.total).toEqual({ points: '100', score: '95' });
    expect(whys).toEqual([]);
  });

  test.each([
    { name: '小计', score: '55', why: [] },
    { name: '产出指标小计（50分）', score: '55.00', why: [] },
    { name: '产出指标合计', score: '56', why: [expect.stringContaining('小计，与各行之和不同')] },
  ])(
    'with the sum of a group among the rows, no indicator; in doubt where it is not the sum: $name',
    async ({ name, score, why }) => {
      const { form, whys } = await formOf(`${NAME}${HEAD}
        ${line('产出', '古树', '36', '株', '38', '60', '55')}
        <tr><td colspan="5">${name}</td><td>60</td><td>${score}</td></tr>
        ${line('效益', '改善率', '≥80', '%', '86', '40', '40')}`);
      expect(names(form)).toEqual(['古树', '改善率']);
      expect(whys).toEqual(why);
    },
  );

  test('with a grade and no sums; it is no indicator', async () => {
    const { form } = await formOf(`${NAME}
      ${line('一级指标', '三级指标', '目标值', '实际值', '原因')}
      ${line('产出', '展览', '6场', '6场', '')}
      <tr><td>自评等次</td><td colspan="4">良</td></tr>`);
    expect(names(form)).toEqual(['展览']);
    expect(form.total).toEqual({ grade: '良' });
  });

  test('with a row that lacks a cell: the whole row is in doubt', async () => {
    const { whys } = await formOf(`${NAME}${HEAD}
      <tr><td rowspan="2">产出</td><td>古树</td><td>36</td><td>株</td><td>38</td><td>60</td><td>55</td></tr>
      ${line('株数', '36', '株', '38', '60', '55')}
      ${line('改善率', '≥80', '%', '86', '40', '40')}`);
    expect(whys).toEqual(['这一行的格数比栏目少，合并单元格的行数可能有误']);
  });

  test('of a whole department that only its title names, with year and unit on one line', async () => {
    const html = `<html><body><p>示例县审计局2023年度部门整体支出绩效自评表</p><p>2023年度　　金额单位：元</p>
      <table border="1">${HEAD}${line('过程', '完成率', '100', '%', '97', '100', '95')}</table></body></html>`;
    const { documents } = await readFile(new TextEncoder().encode(html), 'a.html');
    const [part] = documents;
    const [found] = part === undefined ? [] : importDocument(part.document).documents;
    expect(found).toMatchObject({
      kind: 'form',
      form: { year: 2023, moneyUnit: '元', head: { name: '示例县审计局' } },
    });
  });
});

test('radicals that stand for characters are read as these', async () => {
  const { form } = await formOf(`<tr><td>项⽬名称</td><td colspan="6">农⼾⼈⼝增⻓</td></tr>
    ${line('⼀级指标', '三级指标', '年度指标值', '分值', '得分')}
    ${line('产出', '件数', '9', '20', '20')}`);
  expect(form.head.name).toBe('农户人口增长');
});

describe('the score table of a report', () => {
  const reported = async (table: string) => {
    const html = `<html><body><p>某项目绩效评价报告</p><p>一、基本情况</p><p>项目按期完成。</p>
      <p>二、评价结论</p><table border="1">${table}</table><p>三、问题</p><p>无。</p></body></html>`;
    const { documents } = await readFile(new TextEncoder().encode(html), 'a.html');
    const [part] = documents;
    if (part === undefined) throw new Error('not read');
    const { documents: found, uses } = importDocument(part.document);
    const [report] = found;
    if (report?.kind !== 'report') throw new Error('no report');
    return { table: report.report.scoreTable, fates: uses.map(({ fate }) => fate.kind) };
  };
  const columns = [
    { name: '项目决策', standard: '20', reported: '20' },
    { name: '项目产出', standard: '80', reported: '74.5' },
  ];

  test.each([
    [
      'beside each other',
      line('指标', '项目决策', '项目产出') + line('分值', '20', '80') + line('得分', '20', '74.5'),
    ],
    [
      'below each other',
      line('指标', '分值', '得分') + line('项目决策', '20', '20') + line('项目产出', '80', '74.5'),
    ],
  ])('is read with its parts %s', async (_, rows) => {
    const { table, fates } = await reported(rows);
    expect(table).toMatchObject({
      after: '二、评价结论',
      ...{ corner: '指标', standardLabel: '分值', reportedLabel: '得分' },
      columns,
    });
    expect(fates).not.toContain('inDoubt');
  });
});

test('a row of money beside another of another kind is in doubt, with what stands where a number belongs', async () => {
  const { doubts } = await importPage(
    tableHtml(`项目名称|文旅宣传{6}
主管部门|某县文旅局{6}
项目资金{1x3}|资金来源|年初预算数|全年预算数|全年执行数|分值|得分
年度资金总额|100|100|98|10|9.8
政府性基金拨款：80||||项目支出：740|
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|送戏下乡|≥80场|86场|90|90`),
  );
  expect(doubts.map(({ why }) => why).join()).toContain(
    '数字栏里写的是“项目支出：740”，像并排的另一项',
  );
});
