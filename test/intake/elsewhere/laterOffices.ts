import { cell, paragraph, table, writeDocx } from '../writeDocx.ts';
import { writeXlsx } from '../writeXlsx.ts';
import { type Elsewhere, rowOf, rowsOf, utf8 } from './elsewhere.ts';
import { sheetXml } from './sheetXml.ts';
import { tableHtml } from './tableHtml.ts';

/** No cell: one of a merged range. */
const u = undefined;
const ROW = 'level1 level2 indicator target actual points score reason';

function page(...parts: readonly string[]): Uint8Array {
  return utf8(
    `<!doctype html><html><head><meta charset="utf-8"></head><body>${parts.join('\n')}</body></html>`,
  );
}

/** The rate stands in the name of its points; the reasons of a level in one cell for all its rows. */
const sharedReasons: Elsewhere = {
  name: 'a page whose reasons are one cell for several rows, with a remark column',
  bytes: () =>
    page(
      '<p>附件：</p>',
      tableHtml(`
2023年度部门预算项目绩效自评表{9}
填报单位：（盖章）芦荡区水务局{5}|金额单位：万元{4}
项目名称|圩堤加固{4}|项目主管部门|芦荡区水务局{3}
预算执行情况（10分）{1x3}|资金性质|年初预算|调整后预算|支出数|支出率{2}|得分|说明
一般公共预算|820|800|760|95%{2}|9.5{1x2}|尾款待付
政府性基金|80|80|76|95%{2}|
序号|一级指标|二级指标|三级指标|目标值|完成值|分值|自评得分|偏差原因及改进措施
1|产出指标（50分）{1x2}|数量指标|加固圩堤|12公里|11.4公里|30|28.5|用地协调较慢，{1x2}
2|时效指标|完工日期|6月底前|7月15日|20|18
3|效益指标（40分）|社会效益指标|保护人口|≥3万人|3.1万人|40|40|
总分{6}|100|96|`),
    ),
  forms: [
    {
      title: '2023年度部门预算项目绩效自评表',
      year: 2023,
      moneyUnit: '万元',
      head: { name: '圩堤加固', department: '芦荡区水务局' },
      funds: {
        fiscal: {
          initial: '820',
          adjusted: '800',
          executed: '760',
          rate: '95%',
          score: '9.5',
          note: '尾款待付',
        },
        governmentFund: {
          initial: '80',
          adjusted: '80',
          executed: '76',
          rate: '95%',
          score: null,
          note: '',
        },
      },
      indicators: rowsOf(
        'x1 level1 level2 indicator target actual points score reason',
        `1|产出指标（50分）|数量指标|加固圩堤|12公里|11.4公里|30|28.5|用地协调较慢，
        2|^|时效指标|完工日期|6月底前|7月15日|20|18|^
        3|效益指标（40分）|社会效益指标|保护人口|≥3万人|3.1万人|40|40|`,
      ),
      total: { points: '100', score: '96' },
    },
  ],
};

/** Everything of an indicator in one row, its parts of the target in three; a weight in percent. */
const county: Elsewhere = {
  name: 'a workbook with weights in percent, quarterly actuals and a serial number in Chinese',
  bytes: () =>
    writeXlsx(
      [
        {
          name: '绩效自评',
          xml: sheetXml(
            [
              ['预算绩效自评情况表', u, u, u, u, u, u, u, u, u],
              ['编制单位：渔梁县融媒体中心', u, u, u, u, '2022年度', u, u, u, '单位：元'],
              ['项目名称', u, '应急广播运维', u, u, '预算金额', u, [480000, 1], u, u],
              ['实际支出', u, [466400, 1], u, u, '预算执行率', u, [0.9717, 2], u, u],
              [
                ...['序号', '一级指标', '二级指标', '三级指标', '指标值', '计量单位'],
                ...['上半年完成', '全年完成', '权重', '得分'],
              ],
              [
                '一',
                '产出',
                '数量',
                '运维点位',
                [312, 0],
                '个',
                [312, 0],
                [312, 0],
                [0.3, 3],
                [30, 0],
              ],
              [
                '二',
                '产出',
                '质量',
                '在线率',
                [0.98, 3],
                '%',
                [0.97, 3],
                [0.965, 2],
                [0.3, 3],
                [29.5, 0],
              ],
              [
                '三',
                '效益',
                '社会效益',
                '覆盖人口',
                [26, 0],
                '万人',
                [26, 0],
                [26.4, 0],
                [0.4, 3],
                [40, 0],
              ],
              ['合计', u, u, u, u, u, u, u, [1, 3], [99.5, 0]],
            ],
            'A1:J1 A2:E2 F2:I2 A3:B3 C3:E3 F3:G3 H3:J3 A4:B4 C4:E4 F4:G4 H4:J4 A9:H9',
          ),
        },
      ],
      { xfs: [0, 4, 10, 9] },
    ),
  forms: [
    {
      title: '预算绩效自评情况表',
      year: 2022,
      moneyUnit: '元',
      head: { unit: '渔梁县融媒体中心', name: '应急广播运维' },
      funds: { total: rowOf('budget executed rate', '480,000.00|466,400.00|97.17%') },
      indicators: rowsOf(
        'x1 level1 level2 indicator value valueUnit x2 actual points score',
        `一|产出|数量|运维点位|312|个|312|312|30%|30
        二|产出|质量|在线率|98%|%|97%|96.50%|30%|29.5
        三|效益|社会效益|覆盖人口|26|万人|26|26.4|40%|40`,
      ),
      total: { points: '100%', score: '99.5' },
    },
  ],
};

const span = (text: string, across: number, more = '') =>
  cell(text, `<w:gridSpan w:val="${across}"/>${more}`);
const plain = (...texts: readonly string[]) => texts.map((text) => cell(text));
const down = (text: string) => cell(text, '<w:vMerge w:val="restart"/>');
const below = cell('', '<w:vMerge/>');

/** Two projects of one unit in one text, each with headings; a table of totals between. */
const twoProjects: Elsewhere = {
  name: 'a text with two projects under headings, a short table of all money before them',
  bytes: () =>
    writeDocx(
      [
        paragraph('鹤浦镇2022年度项目支出绩效自评公开'),
        paragraph('一、总体情况'),
        paragraph('2022年度共自评项目2个，涉及资金146万元，平均得分97.35分。'),
        ...[
          ['海塘保洁', '96', '93.12', '97%', '9.7', '保洁长度', '≥18公里', '18公里', '98.7'],
          ['渔港灯标维护', '50', '45', '90%', '9', '维护灯标', '24座', '22座', '96'],
        ].flatMap(([name = '', budget = '', spent = '', rate = '', score = '', ...more], at) => [
          paragraph(`（${at === 0 ? '一' : '二'}）${name}`),
          paragraph('项目支出绩效自评表'),
          paragraph('（2022年度）'),
          table(
            [cell('项目名称'), span(name, 3), cell('实施单位'), span('鹤浦镇人民政府', 2)],
            [
              cell('项目资金（万元）', '<w:vMerge w:val="restart"/>'),
              ...plain('', '全年预算数', '全年执行数', '分值', '执行率', '得分'),
            ],
            [below, ...plain('年度资金总额', budget, spent, '10', rate, score)],
            plain('一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'),
            [
              cell('产出指标'),
              ...plain('数量指标', more[0] ?? '', more[1] ?? '', more[2] ?? '', '90'),
              cell(at === 0 ? '89' : '87'),
            ],
            [span('总分', 5), ...plain('100', more[3] ?? '')],
          ),
        ]),
        paragraph('鹤浦镇人民政府'),
        paragraph('2023年4月6日'),
      ].join(''),
    ),
  forms: [
    ['海塘保洁', '96|93.12|10|97%|9.7', '保洁长度|≥18公里|18公里|90|89', '98.7'],
    ['渔港灯标维护', '50|45|10|90%|9', '维护灯标|24座|22座|90|87', '96'],
  ].map(([name = '', money = '', row = '', score = '']) => ({
    title: '项目支出绩效自评表',
    year: 2022,
    moneyUnit: '万元' as const,
    head: { name, unit: '鹤浦镇人民政府' },
    funds: { total: rowOf('adjusted executed points rate score', money) },
    indicators: rowsOf(
      'level1 level2 indicator target actual points score',
      `产出指标|数量指标|${row}`,
    ),
    total: { points: '100', score },
  })),
};

/** A transfer without points, how it was managed as rows, a summary of the self-evaluation in words. */
const managed: Elsewhere = {
  name: 'a text of a transfer with its management scored and a grade below the sum',
  bytes: () =>
    writeDocx(
      [
        paragraph('省级专项资金绩效自评表'),
        paragraph('（2023年度）'),
        table(
          [
            cell('专项资金名称'),
            span('特色小镇培育', 3),
            cell('市县主管部门'),
            span('桐溪县发展和改革局', 2),
          ],
          [
            ...plain('资金（万元）', '到位数', '支出数', '结余数'),
            ...plain('支出进度', '分值', '得分'),
          ],
          plain('合计', '3000', '2850', '150', '95%', '20', '19'),
          plain('其中：省级资金', '2000', '2000', '0', '100%', '', ''),
          plain('县级配套', '1000', '850', '150', '85%', '', ''),
          [...plain('一级指标', '二级指标', '三级指标', '绩效目标', '实际完成', '分值', '得分')],
          [down('过程'), ...plain('资金管理', '专款专用', '100%', '100%', '10', '10')],
          [below, ...plain('项目管理', '验收程序', '规范', '规范', '10', '10')],
          [cell('产出'), ...plain('数量', '建设项目', '8个', '7个', '30', '26.25')],
          [cell('效益'), ...plain('经济效益', '带动投资', '≥2亿元', '2.3亿元', '30', '30')],
          [span('合计', 5), ...plain('100', '95.25')],
          [span('自评等级', 2), span('优', 5)],
          [span('存在问题及改进措施', 2), span('一个项目因规划调整推迟。', 5)],
        ),
      ].join(''),
    ),
  forms: [
    {
      title: '省级专项资金绩效自评表',
      year: 2023,
      moneyUnit: '万元',
      head: { name: '特色小镇培育', department: '桐溪县发展和改革局' },
      funds: {
        total: rowOf('received executed x1 rate points score', '3000|2850|150|95%|20|19'),
        province: rowOf('received executed x1 rate points score', '2000|2000|0|100%||'),
        county: rowOf('received executed x1 rate points score', '1000|850|150|85%||'),
      },
      indicators: rowsOf(
        'level1 level2 indicator target actual points score',
        `过程|资金管理|专款专用|100%|100%|10|10
        ^|项目管理|验收程序|规范|规范|10|10
        产出|数量|建设项目|8个|7个|30|26.25
        效益|经济效益|带动投资|≥2亿元|2.3亿元|30|30`,
      ),
      total: { points: '100', score: '95.25', grade: '优' },
      texts: { problems: '一个项目因规划调整推迟。' },
    },
  ],
};

/** Each indicator has its own table of two columns: what a system prints for telephones. */
const narrow: Elsewhere = {
  name: 'a CSV of a system, one line a row of the form, all fields in front of each',
  bytes: () =>
    utf8(`项目支出绩效自评表,,,,,,,
年度：,2022,,,,,,
项目名称：,山洪预警系统维护,,,实施单位：,岭口县水利局,,
"项目资金
（万元）",年初预算数,全年预算数,全年执行数,,分值,执行率,得分
总额,64,64,60.8,,10,95.00%,9.5
其中：财政拨款,64,64,60.8,,,95.00%,
其他资金,0,0,0,,,,
年度总体目标,保障预警系统全年正常运行,,,,,,
一级指标,二级指标,三级指标,指标值,完成值,分值,得分,备注
产出指标,数量指标,维护站点,=126个,126个,40,40,
产出指标,时效指标,故障修复时间,≤24小时,30小时,20,16,备件短缺
效益指标,社会效益指标,预警覆盖人口,≥4.5万人,4.6万人,30,30,
合计,,,,,100,95.5,
`),
  forms: [
    {
      title: '项目支出绩效自评表',
      year: 2022,
      period: '',
      moneyUnit: '万元',
      head: { reviewYear: '2022', name: '山洪预警系统维护', unit: '岭口县水利局' },
      funds: {
        total: rowOf('initial adjusted executed points rate score', '64|64|60.8|10|95.00%|9.5'),
        fiscal: rowOf('initial adjusted executed points rate score', '64|64|60.8||95.00%|'),
        other: rowOf('initial adjusted executed points rate score', '0|0|0|||'),
      },
      goals: [{ expected: '保障预警系统全年正常运行' }],
      indicators: rowsOf(
        'level1 level2 indicator target actual points score note',
        `产出指标|数量指标|维护站点|=126个|126个|40|40|
        产出指标|时效指标|故障修复时间|≤24小时|30小时|20|16|备件短缺
        效益指标|社会效益指标|预警覆盖人口|≥4.5万人|4.6万人|30|30|`,
      ),
      total: { points: '100', score: '95.5' },
    },
  ],
};

/** A target form with last year's actuals and standards of four kinds beside the value. */
const targets: Elsewhere = {
  name: 'a page of targets with last year, the basis of each value and money of next year',
  bytes: () =>
    page(
      '<div class="title">2024年部门预算项目绩效目标表</div><div>单位：万元</div>',
      tableHtml(`
预算部门|花溪区民政局{3}|预算单位|花溪区救助管理站{2}
项目名称|流浪人员救助|项目类型|特定目标类|项目总额|186.00{2}
年度资金总额|62.00|其中：财政拨款|62.00|其他资金|0.00{2}
绩效目标|及时救助流浪乞讨人员，救助率100%。{6}
一级指标|二级指标|三级指标|指标性质|指标值|度量单位|上年完成值
产出指标{1x2}|数量指标|救助人次|≥|900|人次|874
时效指标|救助响应时间|≤|2|小时|1.5
效益指标|社会效益指标|返乡安置率|≥|95|%|96.2`),
    ),
  forms: [
    {
      title: '2024年部门预算项目绩效目标表',
      year: 2024,
      moneyUnit: '万元',
      head: {
        department: '花溪区民政局',
        unit: '花溪区救助管理站',
        name: '流浪人员救助',
        type: '特定目标类',
        x5: '186.00',
      },
      funds: { total: { amount: '62.00' }, fiscal: { amount: '62.00' }, other: { amount: '0.00' } },
      goals: [{ expected: '及时救助流浪乞讨人员，救助率100%。' }],
      indicators: rowsOf(
        'level1 level2 indicator sign value valueUnit lastActual',
        `产出指标|数量指标|救助人次|≥|900|人次|874
        ^|时效指标|救助响应时间|≤|2|小时|1.5
        效益指标|社会效益指标|返乡安置率|≥|95|%|96.2`,
      ),
    },
  ],
};

/** Text as WeChat or a mail keeps a form: a label and its value a line, the table with tabs. */
const mail: Elsewhere = {
  name: 'a text with names and values a line, its table with tabs and numbers in front',
  bytes: () =>
    utf8(`附件3

2021年度项目支出绩效自评表

项目名称：古桥修缮
主管部门：桐庄县文物局
实施单位：桐庄县文物保护中心

项目资金（万元）	年初预算数	全年预算数	全年执行数	执行率	分值	得分
年度资金总额	45	45	43.2	96%	10	9.6
其中：财政拨款	30	30	30	100%	-	-
其他资金	15	15	13.2	88%	-	-

一级指标	二级指标	三级指标	年度指标值	实际完成值	分值	得分	偏差原因分析及改进措施
产出指标	数量指标	修缮古桥	3座	3座	30	30	无
产出指标	质量指标	验收合格率	100%	100%	20	20	无
效益指标	社会效益指标	参观人次	≥2万人次	1.8万人次	40	36	雨天较多

总分：95.6分
`),
  forms: [
    {
      title: '2021年度项目支出绩效自评表',
      year: 2021,
      moneyUnit: '万元',
      head: { name: '古桥修缮', department: '桐庄县文物局', unit: '桐庄县文物保护中心' },
      funds: {
        total: rowOf('initial adjusted executed rate points score', '45|45|43.2|96%|10|9.6'),
        fiscal: rowOf('initial adjusted executed rate points score', '30|30|30|100%|-|-'),
        other: rowOf('initial adjusted executed rate points score', '15|15|13.2|88%|-|-'),
      },
      indicators: rowsOf(
        ROW,
        `产出指标|数量指标|修缮古桥|3座|3座|30|30|无
        产出指标|质量指标|验收合格率|100%|100%|20|20|无
        效益指标|社会效益指标|参观人次|≥2万人次|1.8万人次|40|36|雨天较多`,
      ),
      total: { score: '95.6' },
    },
  ],
};

/** Two forms below each other on a sheet with their sides merged down over everything. */
const stacked: Elsewhere = {
  name: 'a workbook with two forms below each other, one side name over all rows, a hidden column',
  bytes: () =>
    writeXlsx([
      {
        name: '汇总',
        xml: sheetXml(
          [
            ...[
              ['沙洲湿地巡护', '巡护次数', '≥48次', '51次', '100'],
              ['外来物种清除', '清除面积', '≥60亩', '54亩', '90'],
            ].flatMap(([name = '', indicator = '', target = '', actual = '', score = '']) => [
              ['市级林业项目支出绩效自评表'],
              ['年度：2023年', u, u, u, '金额单位：万元'],
              ['项目名称', name, u, u, u],
              ['绩效指标', '三级指标', '目标值', '完成值', '得分'],
              [u, indicator, target, actual, score],
              [''],
            ]),
          ],
          'A1:E1 A2:D2 B3:E3 A4:A5 A7:E7 A8:D8 B9:E9 A10:A11',
        ),
      },
    ]),
  forms: [
    ['沙洲湿地巡护', '巡护次数|≥48次|51次|100'],
    ['外来物种清除', '清除面积|≥60亩|54亩|90'],
  ].map(([name = '', row = '']) => ({
    title: '市级林业项目支出绩效自评表',
    year: 2023,
    moneyUnit: '万元' as const,
    head: { name },
    indicators: rowsOf('indicator target actual score', row),
  })),
};

export const laterOffices: readonly Elsewhere[] = [
  sharedReasons,
  county,
  twoProjects,
  managed,
  narrow,
  targets,
  mail,
  stacked,
];
