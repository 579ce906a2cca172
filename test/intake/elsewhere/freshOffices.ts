import { cell, paragraph, table, writeDocx } from '../writeDocx.ts';
import { writeXlsx } from '../writeXlsx.ts';
import { type Elsewhere, rowOf, rowsOf } from './elsewhere.ts';
import { sheetXml, type TypedRow } from './sheetXml.ts';

// Workbooks and texts of departments that nothing here was made from; what a person reads stands beside each,
// and stood before the importer saw it.

/** No cell: one of a merged range. */
const u = undefined;
const span = (text: string, across: number, more = '') =>
  cell(text, `<w:gridSpan w:val="${across}"/>${more}`);
const plain = (...texts: readonly string[]) => texts.map((text) => cell(text));
const down = (text: string) => cell(text, '<w:vMerge w:val="restart"/>');
const below = cell('', '<w:vMerge/>');
const sheet = (name: string, rows: readonly TypedRow[], merged: string) => ({
  name,
  xml: sheetXml(rows, merged),
});

/** Inputs, outputs and results; the budget in parts of the project before the indicators. */
const parts: Elsewhere = {
  name: 'a workbook with a budget in parts of the project, points in fractions, execution as a row',
  bytes: () =>
    writeXlsx(
      [
        sheet(
          '自评',
          [
            ['2022年度市级专项资金项目绩效自评表', u, u, u, u, u, u, u],
            ['项目名称', u, '古籍数字化', u, '主管部门', u, '虞城市文广旅局', u],
            ['项目资金（万元）', '年初预算', '调整后预算', '执行数', '执行率', '财政收回数', u, u],
            ['资金总额', [88.5, 1], [86, 1], [81.7, 1], [0.95, 2], [4.3, 1], u, u],
            ['一级指标', '二级指标', '三级指标', '目标值', '权重', '实际完成值', '自评分', '备注'],
            ['投入目标', '资金管理', '预算执行率', '≥95%', [3.71, 1], '95%', [3.71, 1], ''],
            [u, '制度', '管理制度健全性', '健全', [6.29, 1], '健全', [6.29, 1], ''],
            ['产出目标', '数量', '数字化古籍', '≥1200册', [45, 0], '1216册', [45, 0], ''],
            [
              '结果目标',
              '效益',
              '线上阅览人次',
              '≥2万人次',
              [45, 0],
              '1.8万人次',
              [40.5, 1],
              '平台9月上线',
            ],
            ['合计', u, u, u, [100, 0], u, [95.5, 1], ''],
          ],
          'A1:H1 A2:B2 C2:D2 E2:F2 G2:H2 F3:H3 F4:H4 A6:A7 A10:D10',
        ),
      ],
      { xfs: [0, 2, 9] },
    ),
  forms: [
    {
      title: '2022年度市级专项资金项目绩效自评表',
      year: 2022,
      moneyUnit: '万元',
      head: { name: '古籍数字化', department: '虞城市文广旅局' },
      funds: {
        total: rowOf('initial adjusted executed rate takenBack', '88.50|86.00|81.70|95%|4.30'),
      },
      indicators: rowsOf(
        'level1 level2 indicator target points actual score note',
        `投入目标|资金管理|预算执行率|≥95%|3.71|95%|3.71|
        ^|制度|管理制度健全性|健全|6.29|健全|6.29|
        产出目标|数量|数字化古籍|≥1200册|45|1216册|45|
        结果目标|效益|线上阅览人次|≥2万人次|45|1.8万人次|40.50|平台9月上线`,
      ),
      total: { points: '100', score: '95.50' },
    },
  ],
};

/** A cumulative rate of completion beside each score, and a reason for it. */
const cumulative: Elsewhere = {
  name: 'a workbook with cumulative rates of completion, a remark below and blank template rows',
  bytes: () =>
    writeXlsx(
      [
        sheet(
          'Sheet1',
          [
            ['附件2', u, u, u, u, u, u, u, u],
            ['项目支出绩效自评表', u, u, u, u, u, u, u, u],
            ['（2021年度）', u, u, u, u, u, u, u, '单位：万元'],
            ['项目名称', u, '海岸带生态修复', u, u, u, u, u, u],
            ['主管部门', u, '莲屿县自然资源局', u, '实施单位', u, '莲屿县海洋站', u, u],
            [
              '资金情况',
              '',
              '年初预算数',
              '全年预算数',
              '全年执行数',
              '分值',
              '执行率',
              '得分',
              '',
            ],
            [u, '年度资金总额', [500, 0], [500, 0], [450, 0], [10, 0], [0.9, 1], [9, 0], ''],
            [
              ...['一级指标', '二级指标', '三级指标', '年度目标值', '全年完成值', '累计完成率'],
              ...['分值', '得分', '未完成原因分析'],
            ],
            [
              '投入指标',
              '成本指标',
              '亩均投入',
              '≤0.5万元',
              '0.48万元',
              [1, 1],
              [20, 0],
              [20, 0],
              '',
            ],
            [
              '产出指标',
              '数量指标',
              '修复面积',
              '1000亩',
              '940亩',
              [0.94, 1],
              [40, 0],
              [37.6, 2],
              '台风影响工期',
            ],
            [
              '效益指标',
              '生态效益指标',
              '红树林成活率',
              '≥80%',
              '85%',
              [1, 1],
              [30, 0],
              [30, 0],
              '',
            ],
            [u, '', '', '', '', '', '', '', ''],
            [u, '', '', '', '', '', '', '', ''],
            ['总分', u, u, u, u, u, [100, 0], [96.6, 2], ''],
            ['备注：1.未完成原因分析应说明客观情况。', u, u, u, u, u, u, u, u],
          ],
          'A2:I2 A3:H3 A4:B4 C4:I4 A5:B5 C5:D5 E5:F5 G5:I5 A6:A7 A11:A13 A14:F14 A15:I15',
        ),
      ],
      { xfs: [0, 9, 0] },
    ),
  forms: [
    {
      title: '项目支出绩效自评表',
      year: 2021,
      moneyUnit: '万元',
      head: { name: '海岸带生态修复', department: '莲屿县自然资源局', unit: '莲屿县海洋站' },
      funds: {
        total: rowOf('initial adjusted executed points rate score', '500|500|450|10|90%|9'),
      },
      indicators: rowsOf(
        'level1 level2 indicator target actual completionRate points score reason',
        `投入指标|成本指标|亩均投入|≤0.5万元|0.48万元|100%|20|20|
        产出指标|数量指标|修复面积|1000亩|940亩|94%|40|37.6|台风影响工期
        效益指标|生态效益指标|红树林成活率|≥80%|85%|100%|30|30|`,
      ),
      total: { points: '100', score: '96.6' },
    },
  ],
};

/** The basis of each target, last year's value, the rule and the proof of every row. */
const proofs: Elsewhere = {
  name: 'a workbook with the basis of targets, last year, rules and proofs, a date among the targets',
  bytes: () =>
    writeXlsx(
      [
        sheet(
          '绩效自评表',
          [
            ['项目支出绩效目标自评表', u, u, u, u, u, u, u, u, u, u, u, u],
            ['（2023年度）', u, u, u, u, u, u, u, u, u, u, u, u],
            [
              '项目名称',
              '冬季供暖补贴',
              u,
              u,
              u,
              u,
              u,
              '实施单位',
              u,
              '塔什县住房服务中心',
              u,
              u,
              u,
            ],
            ['主管部门', '塔什县住建局', u, u, u, u, u, '项目类别', u, '民生类', u, u, u],
            [
              '项目资金（万元）',
              '',
              '年初预算数',
              u,
              '全年预算数',
              u,
              '全年执行数',
              '分值',
              '执行率',
              '得分',
              '',
              u,
              u,
            ],
            [
              u,
              '年度资金总额',
              [360, 1],
              u,
              [372, 1],
              u,
              [372, 1],
              [10, 0],
              [1, 2],
              [10, 1],
              '',
              u,
              u,
            ],
            [u, '其中：财政拨款', [360, 1], u, [372, 1], u, [372, 1], '-', [1, 2], '-', '', u, u],
            [
              ...['一级指标', '二级指标', '三级指标', '指标值设置依据', '上年完成值', '年度指标值'],
              ...[
                '实际完成值',
                '指标完成率',
                '分值',
                '赋分规则',
                '得分',
                '佐证资料',
                '偏差原因分析',
              ],
            ],
            [
              ...['产出指标', '数量指标', '补贴户数', '计划数据', '2980户', '≥3000户', '3065户'],
              [1.0217, 3],
              [30, 0],
              '完成比例赋分',
              [30, 1],
              '发放表',
              '',
            ],
            [
              ...[u, '时效指标', '发放完成时间', '计划数据', ''],
              [45260, 4],
              [45275, 4],
              '',
              [30, 0],
              '直接赋分',
              [25, 1],
              '支付凭证',
              '核查户籍',
            ],
            [
              ...[
                '效益指标',
                '社会效益指标',
                '受益人口',
                '历史数据',
                '9800人',
                '≥10000人',
                '10120人',
              ],
              [1.012, 3],
              [30, 0],
              '完成比例赋分',
              [30, 1],
              '台账',
              '',
            ],
            ['总分', u, u, u, u, u, u, '', [100, 0], '', [95, 1], '', ''],
          ],
          'A1:M1 A2:M2 B3:G3 H3:I3 J3:M3 B4:G4 H4:I4 J4:M4 A5:A7 C5:D5 E5:F5 K5:M5 C6:D6 E6:F6 K6:M6 C7:D7 E7:F7 K7:M7 A9:A10 A12:G12',
        ),
      ],
      { formats: [[176, 'yyyy"年"m"月"d"日"']], xfs: [0, 2, 9, 10, 176] },
    ),
  forms: [
    {
      title: '项目支出绩效目标自评表',
      year: 2023,
      moneyUnit: '万元',
      head: {
        name: '冬季供暖补贴',
        unit: '塔什县住房服务中心',
        department: '塔什县住建局',
        category: '民生类',
      },
      funds: {
        total: rowOf(
          'initial adjusted executed points rate score',
          '360.00|372.00|372.00|10|100%|10.00',
        ),
        fiscal: rowOf(
          'initial adjusted executed points rate score',
          '360.00|372.00|372.00|-|100%|-',
        ),
      },
      indicators: rowsOf(
        'level1 level2 indicator targetBasis lastActual target actual completionRate points criterion score evidence reason',
        `产出指标|数量指标|补贴户数|计划数据|2980户|≥3000户|3065户|102.17%|30|完成比例赋分|30.00|发放表|
        ^|时效指标|发放完成时间|计划数据||2023年11月30日|2023年12月15日||30|直接赋分|25.00|支付凭证|核查户籍
        效益指标|社会效益指标|受益人口|历史数据|9800人|≥10000人|10120人|101.20%|30|完成比例赋分|30.00|台账|`,
      ),
      total: { points: '100', score: '95.00' },
    },
  ],
};

/** A target form of the coming year with four bands for every value. */
const bands: Elsewhere = {
  name: 'a workbook of targets with four bands for each value and money of the coming year',
  bytes: () =>
    writeXlsx([
      sheet(
        '目标',
        [
          ['2025年项目支出绩效目标申报表', u, u, u, u, u, u, u],
          ['填报单位：洛川区民政局', u, u, u, u, u, '单位：万元', u],
          ['项目名称', u, '助餐点建设', u, '项目属性', u, '新增项目', u],
          ['项目资金', '年度资金总额', [130, 0], u, '其中：财政拨款', u, [130, 0], u],
          ['年度绩效目标', '新建助餐点13个，服务老人2600人。', u, u, u, u, u, u],
          ['一级指标', '二级指标', '三级指标', '指标值', '优', '良', '中', '差'],
          ['产出指标', '数量指标', '新建助餐点', '13个', '≥13', '11-12', '9-10', '＜9'],
          [u, '质量指标', '验收合格率', '100%', '100%', '95%-99%', '90%-94%', '＜90%'],
          [
            '效益指标',
            '社会效益指标',
            '服务老人',
            '2600人',
            '≥2600',
            '2300-2599',
            '2000-2299',
            '＜2000',
          ],
        ],
        'A1:H1 A2:F2 G2:H2 A3:B3 C3:D3 E3:F3 G3:H3 C4:D4 E4:F4 G4:H4 B5:H5 A7:A8',
      ),
    ]),
  forms: [
    {
      title: '2025年项目支出绩效目标申报表',
      year: 2025,
      moneyUnit: '万元',
      head: { unit: '洛川区民政局', name: '助餐点建设', property: '新增项目' },
      funds: { total: { amount: '130' }, fiscal: { amount: '130' } },
      goals: [{ expected: '新建助餐点13个，服务老人2600人。' }],
      indicators: rowsOf(
        'level1 level2 indicator target band1 band2 band3 band4',
        `产出指标|数量指标|新建助餐点|13个|≥13|11-12|9-10|＜9
        ^|质量指标|验收合格率|100%|100%|95%-99%|90%-94%|＜90%
        效益指标|社会效益指标|服务老人|2600人|≥2600|2300-2599|2000-2299|＜2000`,
      ),
    },
  ],
};

/** Two scores a row and the rule beside it, in Word. */
const ruled: Elsewhere = {
  name: 'a text of Word with decision, management and effect, a rule beside each row, two scores',
  bytes: () =>
    writeDocx(
      [
        paragraph('附件3：'),
        paragraph('2018年度县级项目支出绩效自评表', '<w:jc w:val="center"/>'),
        paragraph('填报单位（公章）：樟树坪县水产站      金额单位：万元'),
        table(
          [
            cell('项目名称'),
            span('渔政执法船购置', 2),
            cell('主管部门'),
            span('樟树坪县农业局', 3),
          ],
          [cell('预算金额'), span('96', 2), cell('实际支出'), span('94.8', 3)],
          plain('一级指标', '二级指标', '三级指标', '评分标准', '分值', '自评分', '复核分'),
          [
            cell('项目决策（2）'),
            ...plain('决策过程', '决策依据', '符合规划得2分，否则不得分', '2', '2', '2'),
          ],
          [down('项目管理（13）'), ...plain('资金管理', '资金到位率', '到位率×8', '8', '8', '8')],
          [below, ...plain('业务管理', '制度健全', '有制度得5分', '5', '5', '4')],
          [
            down('项目绩效（85）'),
            ...plain('项目产出', '购置船艇', '每少一艘扣20分', '45', '45', '45'),
          ],
          [below, ...plain('项目效益', '巡查里程', '每低1%扣1分', '40', '36', '35')],
          [span('合计', 4), ...plain('100', '96', '94')],
        ),
      ].join(''),
    ),
  forms: [
    {
      title: '2018年度县级项目支出绩效自评表',
      year: 2018,
      moneyUnit: '万元',
      head: { unit: '樟树坪县水产站', name: '渔政执法船购置', department: '樟树坪县农业局' },
      funds: { total: { budget: '96', executed: '94.8' } },
      indicators: rowsOf(
        'level1 level2 indicator criterion points score departmentScore',
        `项目决策（2）|决策过程|决策依据|符合规划得2分，否则不得分|2|2|2
        项目管理（13）|资金管理|资金到位率|到位率×8|8|8|8
        ^|业务管理|制度健全|有制度得5分|5|5|4
        项目绩效（85）|项目产出|购置船艇|每少一艘扣20分|45|45|45
        ^|项目效益|巡查里程|每低1%扣1分|40|36|35`,
      ),
      total: { points: '100', score: '96', departmentScore: '94' },
    },
  ],
};

/** The way of scoring after the reason; first and second levels merged down. */
const method: Elsewhere = {
  name: 'a text of Word with the way of scoring after the reason, an equal weight a row',
  bytes: () =>
    writeDocx(
      [
        paragraph('项目支出绩效自评表'),
        paragraph('（2022年度）'),
        table(
          [
            span('项目名称', 2),
            span('渔港监控系统运维', 3),
            cell('主管部门'),
            span('岚州区海洋局', 3),
          ],
          [span('项目实施单位', 2), span('岚州区渔港中心', 7)],
          [
            cell('项目资金（万元）', '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'),
            ...plain('资金来源', '年初预算数', '全年预算数（A）', '全年执行数（B）'),
            ...plain('分值', '执行率（B/A）', '得分'),
          ],
          [
            cell('', '<w:gridSpan w:val="2"/><w:vMerge/>'),
            ...plain('年度资金总额', '42', '42', '42', '10', '100%', '10'),
          ],
          [span('年度总体目标', 2), span('预期目标', 4), span('实际完成情况', 3)],
          [span('', 2), span('保障5处渔港监控稳定运行。', 4), span('5处渔港监控运行稳定。', 3)],
          [
            ...plain('一级指标', '二级指标', '三级指标', '预期指标值（A）', '实际完成指标值（B）'),
            ...plain('分值', '得分', '偏差原因分析及改进措施', '得分计算方法'),
          ],
          [
            down('产出指标'),
            down('数量指标'),
            ...plain('运维点位', '68个', '68个', '12.5', '12.5', '无', '完成值达到指标值，记满分'),
          ],
          [
            below,
            below,
            ...plain('巡检次数', '≥24次', '22次', '12.5', '11.46', '疫情管控', '按完成比例计分'),
          ],
          [
            below,
            cell('质量指标'),
            ...plain('在线率', '≥98%', '98.6%', '25', '25', '无', '完成值达到指标值，记满分'),
          ],
          [
            cell('效益指标'),
            cell('社会效益指标'),
            ...plain('保障渔船', '≥320艘', '331艘', '40', '40', '无', '完成值达到指标值，记满分'),
          ],
          [span('总分', 5), ...plain('100', '98.96', '', '')],
        ),
      ].join(''),
    ),
  forms: [
    {
      title: '项目支出绩效自评表',
      year: 2022,
      moneyUnit: '万元',
      head: { name: '渔港监控系统运维', department: '岚州区海洋局', unit: '岚州区渔港中心' },
      funds: { total: rowOf('initial adjusted executed points rate score', '42|42|42|10|100%|10') },
      goals: [{ expected: '保障5处渔港监控稳定运行。', actual: '5处渔港监控运行稳定。' }],
      indicators: rowsOf(
        'level1 level2 indicator target actual points score reason criterion',
        `产出指标|数量指标|运维点位|68个|68个|12.5|12.5|无|完成值达到指标值，记满分
        ^|^|巡检次数|≥24次|22次|12.5|11.46|疫情管控|按完成比例计分
        ^|质量指标|在线率|≥98%|98.6%|25|25|无|完成值达到指标值，记满分
        效益指标|社会效益指标|保障渔船|≥320艘|331艘|40|40|无|完成值达到指标值，记满分`,
      ),
      total: { points: '100', score: '98.96' },
    },
  ],
};

/** Money of four kinds with points of its own, the course of the project, and its judgement below. */
const judged: Elsewhere = {
  name: 'a text of Word with the course of the project, four kinds of money and its judgement below',
  bytes: () =>
    writeDocx(
      [
        paragraph('部门预算项目支出绩效自评表（2023年度）'),
        table(
          [
            cell('主管部门'),
            span('岷溪县林业和竹业局', 3),
            cell('实施单位'),
            span('岷溪县林场', 3),
          ],
          [cell('项目名称'), span('竹林道路养护', 7)],
          [cell('项目实施内容及过程概述'), span('养护竹林道路46公里，分春秋两季实施。', 7)],
          [
            down('预算执行情况（万元）'),
            ...plain('', '年初预算', '调整后预算数', '预算执行数', '预算执行率', '权重', '得分'),
          ],
          [below, ...plain('总额', '36.00', '33.50', '33.50', '100.00%', '10', '10')],
          [below, ...plain('其中：财政资金', '36.00', '33.50', '33.50', '100.00%', '/', '/')],
          [below, ...plain('财政专户管理资金', '0.00', '0.00', '0.00', '0.00%', '/', '/')],
          [below, ...plain('单位资金', '0.00', '0.00', '0.00', '0.00%', '/', '/')],
          [
            cell('年度目标'),
            span('养护竹林道路46公里。', 4),
            cell('年度目标完成情况'),
            span('已养护46公里。', 2),
          ],
          plain(
            '一级指标',
            '二级指标',
            '三级指标',
            '指标性质',
            '指标值',
            '度量单位',
            '完成值',
            '权重',
          ).concat(plain('得分', '未完成原因分析')),
          plain('产出指标', '数量指标', '养护里程', '＝', '46', '公里', '46', '40', '40', ''),
          plain(
            '效益指标',
            '经济效益指标',
            '节约运输成本',
            '≥',
            '8',
            '万元',
            '7.2',
            '40',
            '36',
            '竹价下行',
          ),
          plain(
            '满意度指标',
            '服务对象满意度指标',
            '竹农满意度',
            '≥',
            '90',
            '%',
            '95',
            '10',
            '10',
            '',
          ),
          [span('合计', 7), ...plain('100', '96', '')],
          [cell('评价结论'), span('自评总分96分。', 9)],
          [cell('存在问题'), span('秋季养护时间偏紧。', 9)],
          [cell('改进措施'), span('提前安排秋季养护。', 9)],
        ),
        paragraph('项目负责人：赵某某            财务负责人：钱某某'),
      ].join(''),
    ),
  forms: [
    {
      title: '部门预算项目支出绩效自评表',
      year: 2023,
      moneyUnit: '万元',
      head: {
        department: '岷溪县林业和竹业局',
        unit: '岷溪县林场',
        name: '竹林道路养护',
      },
      funds: {
        total: rowOf(
          'initial adjusted executed rate points score',
          '36.00|33.50|33.50|100.00%|10|10',
        ),
        fiscal: rowOf(
          'initial adjusted executed rate points score',
          '36.00|33.50|33.50|100.00%|/|/',
        ),
        special: rowOf('initial adjusted executed rate points score', '0.00|0.00|0.00|0.00%|/|/'),
        own: rowOf('initial adjusted executed rate points score', '0.00|0.00|0.00|0.00%|/|/'),
      },
      goals: [{ expected: '养护竹林道路46公里。', actual: '已养护46公里。' }],
      indicators: rowsOf(
        'level1 level2 indicator sign value valueUnit actual points score reason',
        `产出指标|数量指标|养护里程|＝|46|公里|46|40|40|
        效益指标|经济效益指标|节约运输成本|≥|8|万元|7.2|40|36|竹价下行
        满意度指标|服务对象满意度指标|竹农满意度|≥|90|%|95|10|10|`,
      ),
      total: { points: '100', score: '96' },
      texts: {
        process: '养护竹林道路46公里，分春秋两季实施。',
        conclusion: '自评总分96分。',
        problems: '秋季养护时间偏紧。',
        improvement: '提前安排秋季养护。',
      },
    },
  ],
};

const project = (name: string, money: readonly number[], score: number): TypedRow[] => [
  ['项目支出绩效自评表', u, u, u, u, u, u, u],
  ['（2022年度）', u, u, u, u, u, u, u],
  ['项目名称', name, u, u, '实施单位', '溪口镇人民政府', u, u],
  ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [
    ...[u, '年度资金总额'],
    ...money.map((one): [number, number] => [one, 1]),
    ...([
      [10, 0],
      [1, 2],
      [10, 0],
    ] as const),
  ],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
  ['产出指标', '数量指标', '维修数量', [12, 0], [12, 0], [50, 0], [50, 0], ''],
  ['效益指标', '社会效益指标', '受益群众', '≥800人', '812人', [40, 0], [score, 0], ''],
  ['总分', u, u, u, u, [100, 0], [score + 60, 0], ''],
];
const MERGED = 'A1:H1 A2:H2 B3:D3 F3:H3 A4:A5 A9:E9';
const own = (name: string, money: string, score: number) => ({
  title: '项目支出绩效自评表',
  year: 2022,
  moneyUnit: '万元' as const,
  head: { name, unit: '溪口镇人民政府' },
  funds: { total: rowOf('initial adjusted executed points rate score', `${money}|10|100%|10`) },
  indicators: rowsOf(
    'level1 level2 indicator target actual points score reason',
    `产出指标|数量指标|维修数量|12|12|50|50|
    效益指标|社会效益指标|受益群众|≥800人|812人|40|${score}|`,
  ),
  total: { points: '100', score: `${score + 60}` },
});

/** A cover with the names of the projects, a sheet of notes that is hidden, a sheet a project. */
const covered: Elsewhere = {
  name: 'a workbook with a cover, hidden notes and a sheet for each project',
  bytes: () =>
    writeXlsx(
      [
        sheet('封面', [['溪口镇2022年度绩效自评材料'], ['编制日期：2023年2月']], ''),
        sheet('路灯', project('村道路灯维修', [18.6, 18.6, 18.6], 40), MERGED),
        {
          ...sheet('填表说明', [['1.年初预算数按批复填写。'], ['2.得分保留两位小数。']], ''),
          state: 'hidden',
        },
        sheet('水渠', project('灌溉水渠清淤', [9, 8.4, 8.4], 38), MERGED),
      ],
      { xfs: [0, 2, 9] },
    ),
  forms: [own('村道路灯维修', '18.60|18.60|18.60', 40), own('灌溉水渠清淤', '9.00|8.40|8.40', 38)],
};

export const freshOffices: readonly Elsewhere[] = [
  ...[parts, cumulative, proofs, bands, ruled, method, judged, covered],
];
