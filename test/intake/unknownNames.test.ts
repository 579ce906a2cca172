import { expect, test } from 'vitest';
import { formOfDraft } from '../../src/check/formOfDraft.ts';
import { likelyMeaning } from '../../src/intake/labels/likelyMeaning.ts';
import { tableHtml } from './elsewhere/tableHtml.ts';
import { importPage, readTable } from './importPage.ts';

const HEAD = '项目名称|河道保洁{5}';
const ROWS = `一级指标|二级指标|三级指标|指标值|完成值|得分
产出指标|数量指标|清理河道长度|≥40公里|40公里|90`;

test('readTable(a goal below a name that is not known): both texts are goals, and neither is the name of the block', async () => {
  const { form, doubts } = await readTable(`${HEAD}
年度总体目标{1x2}|三年规划{3}|年度目标{2}
清理河道120公里。{3}|清理河道40公里。{2}
${ROWS}`);
  expect(form.goals).toEqual([{ x1: '清理河道120公里。', expected: '清理河道40公里。' }]);
  expect(JSON.stringify(form.layout)).toContain('"side":{"label":"年度总体目标"');
  expect(doubts).toEqual(['第2行第2格: “三年规划”是这张表自己的一栏']);
});

test('readTable(money beside its names, more of them on one line than on the next): is data', async () => {
  const { form } = await readTable(`${HEAD}
预算执行情况（万元）{1x2}|预算数（A）|5.8万|预算执行率（B/A）{1x2}|100%{2x2}
执行数（B）|5.8万
${ROWS}`);
  expect(form.funds?.total).toEqual({ budget: '5.8万', rate: '100%', executed: '5.8万' });
  expect(formOfDraft(form, 2022)).toBeTypeOf('object');
});

test('readTable(全年（调整）绩效目标 beside 年初绩效目标): is the goal where none was set at the beginning', async () => {
  const { form, doubts } = await readTable(`${HEAD}
年度目标{1x2}|年初绩效目标{2}|全年（调整）绩效目标{2}|全年目标实际完成情况
—{2}|清理河道40公里。{2}|清理河道40公里，无新增垃圾。
一级指标|二级指标|三级指标|年初指标值|调整指标值|完成值|得分
产出指标|数量指标|清理河道长度||≥40公里|40公里|90`);
  expect(form.goals?.[0]).toMatchObject({ expected: '—', adjusted: '清理河道40公里。' });
  expect(form.indicators?.[0]).toMatchObject({ adjustedTarget: '≥40公里' });
  expect(doubts).toEqual([]);
});

test.each([
  ['（2023年度）　　　　　购买主体：鹏海市民政局', 2023, { department: '鹏海市民政局' }],
  ['填报单位：鹏海市环卫所　　　（2021年度）　　　　单位：万元', 2021, { unit: '鹏海市环卫所' }],
  ['（2020年度，运营第2年）　　　　金额单位：万元', 2020, {}],
  ['（2019年度）　填报单位：鹏海市环卫所　　金额单位：万元', 2019, { unit: '鹏海市环卫所' }],
  ['填报单位：鹏海市 环卫所 2021年度 金额单位：万元', 2021, { unit: '鹏海市 环卫所' }],
])('importPage(%s): is the year, and what stands beside it a field', async (line, year, head) => {
  const page = `<p>项目绩效自评表</p><p>${line}</p>${tableHtml(`${HEAD}\n${ROWS}`)}`;
  const { documents } = await importPage(page);
  const [found] = documents;
  if (found?.kind !== 'form') throw new Error('no form');
  expect(found.form.year).toBe(year);
  expect(found.form.head).toMatchObject(head);
});

test.each([
  ['21000024T000001204417-河道清淤经费　　金额单位：元', '21000024T000001204417-河道清淤经费'],
  ['210000000000001204417 - 河道清淤经费', '210000000000001204417 - 河道清淤经费'],
  ['渔港维护经费　　金额单位：元', '项目绩效自评表'],
  ['210000000000001204417', '项目绩效自评表'],
])('importPage(%s below the title, no field for a name): is named %s', async (line, name) => {
  const rows = `主管部门|鹏海市水务局{5}\n${ROWS}`;
  const page = `<p>项目绩效自评表</p><p>${line}</p>${tableHtml(rows)}`;
  const { documents, doubts } = await importPage(page);
  const [found] = documents;
  if (found?.kind !== 'form') throw new Error('no form');
  expect(found.form.head.name).toBe(name);
  const isAsked = doubts.some(({ path }) => path === 'head/name');
  expect(isAsked).toBe(name === '项目绩效自评表');
});

test.each([
  ['调整及执行情况说明{2}|中标价低于预算，节约2万元由财政收回。{4}', '调整及执行情况说明'],
  ['年中追加主要为抽检中央补助，已报批。{6}', '说明：'],
])('readTable(%s below the money): is a text, and no source of money', async (line, label) => {
  const { form } = await readTable(`${HEAD}
资金来源{2}|年初预算数|全年预算数|全年执行数|执行率
年度资金总额{2}|10|8|8|100%
${line}
${ROWS}`);
  expect(Object.keys(form.funds ?? {})).toEqual(['total']);
  expect(JSON.stringify(form.layout)).toContain(`"label":"${label}"`);
  expect(form.texts?.moneyRemark).toMatch(/。$/);
});

test('readTable(a blank cell below the name of the only row of money): leaves the sums where they stand', async () => {
  const { form } = await readTable(`${HEAD}
项目资金（万元）{1x2}|年度资金总额{2}|年初预算数|调整预算数（A）|全年执行数（B）
{2}|7.5|7.4|7.3
${ROWS}`);
  expect(form.funds?.total).toEqual({ initial: '7.5', adjusted: '7.4', executed: '7.3' });
});

test.each([
  ['总目标（2026年底）', '本年目标值', { longTermTarget: '120公里', target: '40公里' }],
  ['建设期目标', '2022年目标', { longTermTarget: '120公里', target: '40公里' }],
  ['总目标', '上年完成值', { target: '120公里', lastActual: '40公里' }],
])(
  'readTable(%s beside %s): is the target of the year where none is',
  async (first, next, cells) => {
    const { form } = await readTable(`${HEAD}
一级指标|二级指标|三级指标|${first}|${next}|完成值|得分
产出指标|数量指标|清理河道长度|120公里|40公里|41公里|90`);
    expect(form.indicators?.[0]).toMatchObject({ ...cells, actual: '41公里' });
  },
);

test.each([
  ['1000分', undefined],
  ['96.5分', '96.5分'],
  ['100分', '100分'],
])('importPage(总分：%s): is a score of the form at most up to 100', async (value, score) => {
  const page = `<p>项目绩效自评表（2022年度）</p><p>填报单位：鹏海市环卫所　　　总分：${value}</p>${tableHtml(`${HEAD}\n${ROWS}`)}`;
  const [found] = (await importPage(page)).documents;
  expect(found?.kind === 'form' ? found.form.head.score : 'none').toBe(score);
});

test.each([
  ['年度总体目标值', 'target'],
  ['本年总目标', 'target'],
  ['2023年总体绩效目标', 'target'],
  ['二〇二三年目标值', 'target'],
  ['第三年目标', 'target'],
  ['三年目标', 'longTermTarget'],
  ['2021—2025年总目标', 'longTermTarget'],
  ['建设期目标', 'longTermTarget'],
])('likelyMeaning(%s): is %s', (label, key) => {
  expect(likelyMeaning('indicators', label)).toBe(key);
});
