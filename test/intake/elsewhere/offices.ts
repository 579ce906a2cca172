import { readFileSync } from 'node:fs';
import { type Elsewhere, type EnteredForm, rowOf, rowsOf } from './elsewhere.ts';

// Files that LibreOffice wrote, in the shapes of Excel and Word of two ages; each form stands here once, with
// what a person reads in it.

const SUMS = 'initial adjusted executed points rate score';
const ROW = 'level1 level2 indicator target actual points score reason';

/** Numbers, dates and sums as formulas, a hidden column to check them, persons in the last line. */
const water: EnteredForm = {
  title: '2023年度市级预算项目支出绩效自评表',
  year: 2023,
  moneyUnit: '万元',
  head: {
    name: '饮用水水源地巡查',
    department: '清江市水利局',
    unit: '清江市水资源管理中心',
    x1: '清江市水资源管理中心',
    filledOn: '2024年2月18日',
  },
  funds: {
    total: rowOf(SUMS, '1,234.50|1,180.00|1,017.16|10|86.20%|8.62'),
    fiscal: rowOf(SUMS, '1,000.00|950.00|900.00|—|94.74%|—'),
    carryover: rowOf(SUMS, '234.50|230.00|117.16|—|50.94%|—'),
  },
  goals: [
    {
      expected: '1.开展水源地巡查24次；\n2.完成水质监测报告12份；\n3.保障城区50万人饮水安全。',
      actual: '1.开展巡查26次；\n2.完成监测报告12份；\n3.全年供水水质达标率100%。',
    },
  ],
  indicators: rowsOf(
    ROW,
    `产出指标|数量指标|水源地巡查次数|≥24次|26次|15|15|
    ^|^|监测报告份数|=12份|12份|15|15|
    ^|质量指标|水质达标率|100.00%|100.00%|10|10|
    ^|时效指标|报告报送时间|2023年12月20日|2023年12月28日|10|7.5|年底采样受降雪影响，顺延一周
    效益指标|社会效益指标|受益人口|≥50万人|52.3万人|30|30|
    满意度指标|服务对象满意度指标|用水户满意度|≥90%|93.50%|10|10|`,
  ),
  total: { points: '100', score: '96.12' },
};

const TOWN_SUMS = 'initial adjusted executed rate points score note';
const TOWN_ROW = 'level1 level2 indicator target actual points score financeScore reason';

/** Two forms on a sheet: rows that are parts of another, a page break, a second score by the bureau. */
const town: readonly EnteredForm[] = [
  {
    title: '（2022年度）项目支出绩效自评表',
    year: 2022,
    moneyUnit: '元',
    head: {
      name: '城市社区居家养老服务补助',
      department: '208001 鹿鸣县民政局',
      unit: '鹿鸣县养老服务中心',
    },
    funds: {
      total: rowOf(TOWN_SUMS, '3,000,000|2,860,000|2,860,000|100%|10|10|'),
      central: rowOf(TOWN_SUMS, '1,000,000|1,000,000|1,000,000|100%|-|-|'),
      province: rowOf(TOWN_SUMS, '800,000|800,000|800,000|100%|-|-|'),
      county: rowOf(TOWN_SUMS, '1,200,000|1,060,000|1,060,000|100%|-|-|年中调减'),
    },
    indicators: rowsOf(
      TOWN_ROW,
      `产出指标（50分）|数量指标（20分）|享受补助老人数|≥3200人|3168人|10|9.9|9|2户搬离
      ^|^|其中：失能老人|≥420人|431人|5|5|5|
      ^|^|其中：高龄老人|≥900人|912人|5|5|5|
      ^|质量指标（15分）|服务合格率|≥98%|98.6%|15|15|15|
      ^|成本指标（15分）|人均补助标准|≤900元/年|900元/年|15|15|14|口径待核
      效益指标（30分）|社会效益指标|老人生活质量|有所改善|有所改善|30|28|27|无量化数据
      满意度指标（10分）|服务对象满意度指标|老人及家属满意度|≥95%|97.2%|10|10|10|`,
    ).map((row) =>
      row.indicator?.startsWith('其中') === true ? Object.assign(row, { sub: true }) : row,
    ),
    total: { points: '100', score: '97.9', financeScore: '95' },
  },
  {
    title: '（2022年度）项目支出绩效自评表',
    year: 2022,
    moneyUnit: '元',
    head: {
      name: '农村公益性墓地建设',
      department: '208001 鹿鸣县民政局',
      unit: '各乡镇人民政府',
    },
    funds: {
      total: rowOf(TOWN_SUMS, '600,000|600,000|0|0%|10|0|土地手续未批'),
      county: rowOf(TOWN_SUMS, '600,000|600,000|0|0%|-|-|'),
    },
    indicators: rowsOf(
      TOWN_ROW,
      `产出指标（50分）|数量指标|建设墓地|2处|0处|50|0|0|土地手续未批
      效益指标（30分）|生态效益指标|节约土地|≥30亩|0亩|30|0|0|未实施
      满意度指标（10分）|服务对象满意度指标|村民满意度|≥90%|未调查|10|0|0|未实施`,
    ),
    total: { points: '100', score: '0', financeScore: '0' },
  },
];

const WHOLE_SUMS = 'adjusted executed rate score';

/** A whole department: money by use, what was done, a judgement in three lines. */
const whole: EnteredForm = {
  title: '部门整体支出绩效自评表',
  year: 2023,
  moneyUnit: '万元',
  head: { name: '桃源区教育体育局', filledOn: '2024年3月11日' },
  funds: {
    total: { initial: '56,210.35', ...rowOf(WHOLE_SUMS, '58,004.10|57,424.06|99.00%|9.9') },
    basic: { initial: '48,900.00', ...rowOf(WHOLE_SUMS, '50,120.00|50,120.00|100.00%|—') },
    projects: { initial: '7,310.35', ...rowOf(WHOLE_SUMS, '7,884.10|7,304.06|92.64%|—') },
  },
  goals: [
    {
      expected: '保障义务教育学校正常运转，新增公办学位1500个。',
      actual: '义务教育学校运转正常，新增公办学位1620个。',
    },
  ],
  indicators: rowsOf(
    'level1 level2 indicator target actual points score',
    `运行成本|公用经费控制|“三公”经费变动率|≤0|-3.1%|10|10
    ^|^|人均公用经费|≤1.2万元|1.15万元|10|10
    履职效能|学位建设|新增公办学位|≥1500个|1620个|20|20
    ^|教育质量|义务教育巩固率|≥99.5%|99.7%|20|20
    ^|体育活动|组织全民健身赛事|≥30场|24场|10|8
    社会效应|满意度|家长满意度|≥90%|91.2%|20|20`,
  ),
  total: { points: '100', score: '97.9' },
  texts: {
    conclusion: '自评得分97.9分，等级为优。',
    problems: '赛事经费到位较晚，部分赛事取消。',
    improvement: '提前申报赛事经费。',
  },
};

/** Two forms in one text, with headings and sentences between them. */
const several: readonly EnteredForm[] = [
  {
    title: '项目支出绩效自评表',
    year: 2022,
    moneyUnit: '万元',
    head: { name: '档案抢救保护', department: '岭南市档案馆', unit: '岭南市档案馆' },
    funds: {
      total: rowOf(SUMS, '80.00|80.00|76.00|10|95%|9.5'),
      fiscal: rowOf(SUMS, '80.00|80.00|76.00|-|95%|-'),
      other: rowOf(SUMS, '0.00|0.00|0.00|-|-|-'),
    },
    goals: [{ expected: '修复破损档案5000页。', actual: '修复破损档案5120页。' }],
    indicators: rowsOf(
      ROW,
      `产出指标|数量指标|修复档案页数|≥5000页|5120页|30|30|
      ^|时效指标|完成时间|12月底前|11月完成|20|20|
      效益指标|社会效益指标|档案利用率|提高|提高|30|28|缺少量化依据，下年度建立台账
      满意度指标|服务对象满意度指标|查档群众满意度|≥95%|98%|10|10|`,
    ),
    total: { points: '100', score: '97.5' },
  },
  {
    title: '项目支出绩效自评表',
    year: 2022,
    moneyUnit: '万元',
    head: { name: '档案数字化', department: '岭南市档案馆', unit: '岭南市档案馆信息中心' },
    funds: {
      total: rowOf(SUMS, '150.00|150.00|150.00|10|100%|10'),
      fiscal: rowOf(SUMS, '150.00|150.00|150.00|-|100%|-'),
    },
    goals: [{ expected: '完成馆藏档案数字化200万页。', actual: '完成206万页。' }],
    indicators: rowsOf(
      ROW,
      `产出指标|数量指标|数字化页数|≥200万页|206万页|50|50|
      效益指标|可持续影响指标|数字化率|≥80%|81.3%|30|30|
      满意度指标|服务对象满意度指标|查档群众满意度|≥95%|98%|10|10|`,
    ),
    total: { points: '100', score: '100' },
  },
];

/** What is to be reached by the end and within the year, side by side; the right half names its rows again. */
const target: EnteredForm = {
  title: '项目支出绩效目标表',
  year: 2024,
  moneyUnit: '万元',
  head: {
    name: '智慧停车诱导系统建设',
    department: '榕江市城市管理局',
    unit: '榕江市停车服务中心',
    property: '新增项目',
    duration: '2024年—2026年',
  },
  funds: {
    total: { longTermAmount: '900', amount: '320' },
    fiscal: { longTermAmount: '900', amount: '320' },
    other: { longTermAmount: '0', amount: '0' },
  },
  goals: [
    {
      longTermExpected: '建成覆盖主城区的停车诱导系统，接入泊位6万个。',
      expected: '完成平台开发，接入泊位1.5万个。',
    },
  ],
  indicators: rowsOf(
    'level1 level2 indicator longTermTarget x1 x2 target',
    `产出指标|数量指标|接入泊位数|6万个|数量指标|接入泊位数|1.5万个
    ^|质量指标|系统验收合格率|100%|质量指标|系统验收合格率|100%
    效益指标|社会效益指标|平均寻泊时间|≤5分钟|社会效益指标|平均寻泊时间|≤8分钟
    满意度指标|服务对象满意度指标|车主满意度|≥90%|服务对象满意度指标|车主满意度|≥85%`,
  ),
};

/** Money of two levels of government, how it was managed, the notes of the template below. */
const transfer: EnteredForm = {
  title: '中央对地方专项转移支付绩效自评表',
  year: 2021,
  moneyUnit: '万元',
  head: {
    name: '农田建设补助资金',
    centralDepartment: '农业农村部',
    department: '湖东省农业农村厅',
    unit: '湖东省各市县',
  },
  funds: {
    total: rowOf('adjusted executed rate', '52000.00|50960.00|98.00%'),
    central: rowOf('adjusted executed rate', '40000.00|39200.00|98.00%'),
    local: rowOf('adjusted executed rate', '12000.00|11760.00|98.00%'),
    other: rowOf('adjusted executed rate', '||'),
  },
  goals: [{ expected: '新建高标准农田20万亩。', actual: '新建高标准农田19.6万亩。' }],
  indicators: rowsOf(
    'level1 level2 indicator target actual reason',
    `产出指标|数量指标|新建高标准农田|20万亩|19.6万亩|疫情影响工期，2022年3月底前完成
    ^|质量指标|项目验收合格率|100.00%|100.00%|
    ^|时效指标|任务完成及时率|95.00%|98.00%|
    效益指标|经济效益指标|亩均增产|≥50公斤|53公斤|
    满意度指标|服务对象满意度指标|受益群众满意度|≥90%|94%|`,
  ),
  tables: {
    management: rowsOf(
      'item situation problem',
      `分配科学性|按因素法分配，符合管理办法。|无
      下达及时性|收到后28日内下达。|无
      执行准确性|按下达科目支出。|个别县存在科目调整，已督促整改。`,
    ),
  },
  texts: {
    note: '请在此处简要说明中央巡视、各级审计和财政监督中发现的问题及其所涉及的金额，如没有请填无。\n无',
  },
};

export const offices: readonly Elsewhere[] = [
  { name: 'formulas, dates and a hidden column in .xls', ...of('water.xls', [water]) },
  { name: 'formulas, dates and a hidden column in .xlsx', ...of('water.xlsx', [water]) },
  { name: 'two forms on a sheet, a second score, in .xls', ...of('town.xls', town) },
  { name: 'two forms on a sheet, a second score, in .xlsx', ...of('town.xlsx', town) },
  { name: 'a whole department with its judgement in .docx', ...of('whole.docx', [whole]) },
  { name: 'a whole department with its judgement in .doc', ...of('whole.doc', [whole]) },
  { name: 'two forms between sentences in .docx', ...of('several.docx', several) },
  { name: 'two forms between sentences in .doc', ...of('several.doc', several) },
  { name: 'two forms between sentences in .pdf', ...of('several.pdf', several) },
  { name: 'targets of a period and of its year in .docx', ...of('target.docx', [target]) },
  { name: 'a transfer payment and how it was managed in .xls', ...of('transfer.xls', [transfer]) },
];

function of(file: string, forms: readonly EnteredForm[]): Omit<Elsewhere, 'name'> {
  const path = new URL(`../../fixtures/offices/${file}`, import.meta.url);
  return { bytes: () => readFileSync(path), forms };
}
