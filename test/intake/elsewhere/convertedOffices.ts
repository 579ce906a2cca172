import { readFileSync } from 'node:fs';
import { writePdf } from '../writePdf.ts';
import { type Elsewhere, type EnteredForm, rowOf, rowsOf } from './elsewhere.ts';

// Pages that LibreOffice made into Word, Excel and PDF, a text in GB 18030, and a PDF without rules.

const ROW = 'level1 level2 indicator target actual points score reason';
const SUMS = 'initial adjusted executed points rate score';

/** Long enough for two pages on its side; the names of columns are printed again on the second. */
export const orchard: EnteredForm = {
  title: '农业产业发展专项资金绩效自评表',
  year: 2023,
  moneyUnit: '万元',
  head: {
    name: '标准化果园建设',
    department: '果林市农业农村局',
    unit: '果林市园艺站',
    category: '☑常年性 □一次性',
  },
  funds: {
    total: rowOf(SUMS, '1,200|1,150|1,092.5|10|95%|9.5'),
    fiscal: rowOf(SUMS, '1,000|950|900|-|94.7%|-'),
    other: rowOf(SUMS, '200|200|192.5|-|96.3%|-'),
  },
  goals: [
    {
      expected: '建设标准化果园30个，改良土壤1.2万亩，培训果农3000人次。',
      actual: '建成29个，改良土壤1.18万亩，培训果农3120人次。',
    },
  ],
  indicators: rowsOf(
    ROW,
    `产出指标|数量指标|标准化果园|≥30个|29个|8|7.7|一个果园因征地取消
    ^|^|改良土壤|≥1.2万亩|1.18万亩|8|7.9|雨季影响施工，剩余面积次年三月完成
    ^|^|培训果农|≥3000人次|3120人次|8|8|
    ^|质量指标|果园验收合格率|100%|100%|8|8|
    ^|^|土壤有机质达标率|≥85%|88%|8|8|
    ^|时效指标|建设完成时间|2023年11月30日|2023年11月25日|5|5|
    ^|成本指标|亩均改良成本|≤500元|486元|5|5|
    效益指标|经济效益指标|亩均增收|≥800元|910元|10|10|
    ^|社会效益指标|带动农户|≥2000户|2140户|10|10|
    ^|生态效益指标|化肥减量|≥10%|11.2%|5|5|
    ^|可持续影响指标|管护机制|健全|健全|5|5|
    满意度指标|服务对象满意度指标|果农满意度|≥90%|93%|10|10|`,
  ),
  total: { points: '100', score: '99.1' },
};

/** Rows of points on each level in brackets; what follows from the form below it; persons at its foot. */
export const clinic: EnteredForm = {
  title: '2022年度预算项目支出绩效自评表',
  year: 2022,
  moneyUnit: '元',
  head: {
    name: '村卫生室标准化建设',
    department: '柳泉县卫生健康局',
    unit: '柳泉县基层卫生股',
  },
  funds: {
    total: rowOf(
      'initial adjusted executed rate points score',
      '3,600,000.00|3,480,000.00|3,480,000.00|100%|10|10',
    ),
    central: rowOf(
      'initial adjusted executed rate points score',
      '2,000,000.00|2,000,000.00|2,000,000.00|100%||',
    ),
    county: rowOf(
      'initial adjusted executed rate points score',
      '1,600,000.00|1,480,000.00|1,480,000.00|100%||',
    ),
  },
  indicators: rowsOf(
    'level1 level2 indicator target actual points score',
    `产出指标（50分）|数量指标|标准化卫生室|60所|58所|30|29
    ^|质量指标|设备合格率|100%|100%|20|20
    效益指标（40分）|社会效益指标|服务覆盖村民|≥5万人|5.2万人|30|30
    ^|服务对象满意度|村民满意度|≥95%|94%|10|9.9`,
  ),
  total: { points: '100', score: '98.9' },
  texts: { problems: '两所卫生室选址未定。', improvement: '督促乡镇于六月底前落实用地。' },
};

export const bus: EnteredForm = {
  title: '公共交通补贴项目支出绩效自评表',
  year: 2021,
  moneyUnit: '万元',
  head: { name: '公交线网优化补贴', department: '沧澜市交通运输局', unit: '市公交公司' },
  funds: {
    total: rowOf(SUMS, '5600|5600|5488|10|98.00%|9.8'),
    fiscal: rowOf(SUMS, '5600|5600|5488|-|98.00%|-'),
  },
  goals: [{ expected: '优化线路12条。', actual: '优化线路12条。' }],
  indicators: rowsOf(
    ROW,
    `产出指标|数量指标|优化线路|12条|12条|25|25|
    ^|时效指标|班次准点率|≥92%|90.5%|25|24.6|道路施工
    效益指标|社会效益指标|日均客运量|≥32万人次|30.1万人次|30|28.2|居家办公增多
    满意度指标|服务对象满意度指标|乘客满意度|≥85%|87.4%|10|10|`,
  ),
  total: { points: '100', score: '97.6' },
};

export const museum: EnteredForm = {
  title: '项目支出绩效自评表',
  year: 2020,
  moneyUnit: '万元',
  head: { name: '馆藏文物数字化', unit: '云山市博物馆' },
  funds: { total: rowOf(SUMS, '85|85|83.3|10|98%|9.8') },
  indicators: rowsOf(
    ROW,
    `产出指标|数量指标|数字化文物|≥600件|612件|40|40|
    ^|时效指标|完成时间|12月20日前|12月18日|10|10|
    效益指标|社会效益指标|线上访问|≥10万次|9.2万次|30|27.6|上线推迟
    满意度指标|服务对象满意度指标|观众满意度|≥90%|95%|10|10|`,
  ),
  total: { points: '100', score: '97.4' },
};

/** Blanks that the paper has between a number and a word. */
const lake: EnteredForm = {
  title: '项目支出绩效自评表',
  year: 2022,
  moneyUnit: '万元',
  head: { name: '湖岸生态修复', unit: '镜湖区水务局' },
  indicators: rowsOf(
    'level1 indicator target actual points score',
    `产出指标|修复岸线|≥15 公里|15.2 公里|50|50
    产出指标|完成时间|12 月完成|12 月完成|20|20
    效益指标|水质类别|达到 IV 类|IV 类|30|30`,
  ),
  total: { points: '100', score: '100' },
};

const X = [40, 130, 240, 340, 440, 500];

function lineOf(bottom: number, texts: readonly string[]) {
  return texts
    .map((text, at) => [X[at] ?? 40, bottom, text] as const)
    .filter(([, , text]) => text !== '');
}

const unruled = () =>
  writePdf([
    [
      [240, 760, '项目支出绩效自评表'],
      [260, 740, '（2022 年度）'],
      ...lineOf(710, ['项目名称', '湖岸生态修复', '', '实施单位', '镜湖区水务局']),
      ...lineOf(690, ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分']),
      ...lineOf(670, ['产出指标', '修复岸线', '≥15 公里', '15.2 公里', '50', '50']),
      ...lineOf(650, ['产出指标', '完成时间', '12 月完成', '12 月完成', '20', '20']),
      ...lineOf(630, ['效益指标', '水质类别', '达到 IV 类', 'IV 类', '30', '30']),
      ...lineOf(610, ['总分', '', '', '', '100', '100']),
    ],
  ]);

function file(name: string, as: string, form: EnteredForm): Elsewhere {
  const path = new URL(`../../fixtures/offices/${name}`, import.meta.url);
  return { name: as, bytes: () => readFileSync(path), forms: [form] };
}

export const convertedOffices: readonly Elsewhere[] = [
  file(
    'orchard.pdf',
    'a form on its side over two pages of PDF, names of columns printed again',
    orchard,
  ),
  file('clinic.doc', 'a form in .doc with its problems below it and persons at its foot', clinic),
  file('bus.xls', 'a form in .xls, its levels merged down, its year below its title', bus),
  file('museum.txt', 'a text with bars in GB 18030', museum),
  {
    name: 'a PDF without rules, with blanks between numbers and words',
    bytes: unruled,
    forms: [lake],
  },
];
