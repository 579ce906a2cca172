import { writeXlsx } from '../writeXlsx.ts';
import { type Elsewhere, rowOf, rowsOf } from './elsewhere.ts';
import { sheetXml } from './sheetXml.ts';

/** No cell: one of a merged range. */
const u = undefined;

/** Three scores a row, the reason for the last one beside it. */
const reviewed: Elsewhere = {
  name: 'a workbook with the scores of the unit, of its department and of the bureau a row',
  bytes: () =>
    writeXlsx([
      {
        name: 'Sheet1',
        xml: sheetXml(
          [
            ['2022年市本级项目支出绩效自评及复核表'],
            ['项目名称', '冷链设施补助', u, u, u, '主管部门', '宁川市商务局', u, u, u],
            [
              ...['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值'],
              ...['单位自评得分', '部门复核得分', '财政复核得分', '复核扣分理由'],
            ],
            ['决策', '项目立项', '立项依据充分性', '充分', '充分', '5', '5', '5', '4', '缺少论证'],
            [u, '绩效目标', '目标合理性', '合理', '合理', '5', '5', '4.5', '4', '目标偏低'],
            ['过程', '资金管理', '预算执行率', '100%', '92%', '10', '9.2', '9.2', '9.2', ''],
            ['产出', '数量', '补助企业', '≥25家', '27家', '40', '40', '40', '40', ''],
            ['效益', '经济效益', '冷库利用率', '≥75%', '71%', '40', '38', '37', '36', '未达标'],
            ['总分', u, u, u, u, '100', '97.2', '95.7', '93.2', ''],
          ],
          'A1:J1 B2:E2 G2:J2 A4:A5 A9:E9',
        ),
      },
    ]),
  forms: [
    {
      title: '2022年市本级项目支出绩效自评及复核表',
      year: 2022,
      moneyUnit: '万元',
      head: { name: '冷链设施补助', department: '宁川市商务局' },
      indicators: rowsOf(
        'level1 level2 indicator target actual points score departmentScore financeScore reason',
        `决策|项目立项|立项依据充分性|充分|充分|5|5|5|4|缺少论证
        ^|绩效目标|目标合理性|合理|合理|5|5|4.5|4|目标偏低
        过程|资金管理|预算执行率|100%|92%|10|9.2|9.2|9.2|
        产出|数量|补助企业|≥25家|27家|40|40|40|40|
        效益|经济效益|冷库利用率|≥75%|71%|40|38|37|36|未达标`,
      ),
      total: { points: '100', score: '97.2', departmentScore: '95.7', financeScore: '93.2' },
    },
  ],
};

/** Two forms beside each other, an empty column between them, one longer than the other. */
const beside: Elsewhere = {
  name: 'two forms of unequal length side by side on a sheet, one with more columns',
  bytes: () =>
    writeXlsx([
      {
        name: '自评',
        xml: sheetXml(
          [
            ['项目支出绩效自评表', u, u, u, u, u, u, '项目支出绩效自评表'],
            ['（2023年度）', u, u, u, u, u, u, '（2023年度）'],
            ['项目名称', '安全阀检定', u, u, u, u, u, '项目名称', '计量标准建标'],
            [
              ...['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', u],
              ...['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
            ],
            [
              ...['产出', '检定数', '≥800台', '812台', '50', '50', u],
              ...['产出', '数量', '建标项数', '3项', '2项', '50', '33.3'],
            ],
            [
              ...['效益', '隐患整改率', '100%', '98%', '50', '49', u],
              ...['产出', '时效', '建标时间', '11月底', '12月', '10', '8'],
            ],
            [
              ...['总分', u, u, u, '100', '99', u],
              ...['效益', '社会效益', '服务企业', '≥200家', '231家', '40', '40'],
            ],
            [u, u, u, u, u, u, u, '总分', u, u, u, u, '100', '81.3'],
          ],
          'A1:F1 H1:N1 A2:F2 H2:N2 B3:F3 I3:N3 A7:D7 H8:L8',
        ),
      },
    ]),
  forms: [
    {
      title: '项目支出绩效自评表',
      year: 2023,
      moneyUnit: '万元',
      head: { name: '安全阀检定' },
      indicators: rowsOf(
        'level1 indicator target actual points score',
        `产出|检定数|≥800台|812台|50|50
        效益|隐患整改率|100%|98%|50|49`,
      ),
      total: { points: '100', score: '99' },
    },
    {
      title: '项目支出绩效自评表',
      year: 2023,
      moneyUnit: '万元',
      head: { name: '计量标准建标' },
      indicators: rowsOf(
        'level1 level2 indicator target actual points score',
        `产出|数量|建标项数|3项|2项|50|33.3
        产出|时效|建标时间|11月底|12月|10|8
        效益|社会效益|服务企业|≥200家|231家|40|40`,
      ),
      total: { points: '100', score: '81.3' },
    },
  ],
};

/** Indicators first, the money below them, the score in the head of the form. */
const turned: Elsewhere = {
  name: 'a workbook with its score in its head, indicators before the money',
  bytes: () =>
    writeXlsx(
      [
        {
          name: '2021',
          xml: sheetXml(
            [
              ['财政支出项目绩效自评表'],
              ['项目名称', u, '殡葬服务设施改造', u, u, '自评得分', u, [93.26, 1]],
              ['项目单位', u, '古渡县殡仪馆', u, u, '评价年度', u, '2021年'],
              [
                ...['序号', '一级指标', '三级指标', '计划指标值', '全年完成值'],
                ...['标准分值', '自评打分', '扣分原因'],
              ],
              [[1, 0], '产出', '改造火化炉', [4, 0], [4, 0], [40, 0], [40, 0], ''],
              [[2, 0], '产出', '验收合格率', [1, 2], [0.98, 2], [20, 0], [19.6, 1], '一台返修'],
              [[3, 0], '效益', '烟气达标率', [1, 2], [0.9566, 3], [30, 0], [28.7, 1], ''],
              ['资金来源', u, '预算批复数', '实际到位数', '实际支出数', '分值', '得分', '支出率'],
              ['财政拨款', u, [210.5, 1], [210.5, 1], [104.3, 1], [10, 0], [4.96, 1], [0.4955, 3]],
              ['自筹资金', u, [12, 1], [12, 1], [12, 1], '', '', [1, 3]],
            ],
            'A1:H1 A2:B2 C2:E2 F2:G2 A3:B3 C3:E3 F3:G3 A8:B8 A9:B9 A10:B10',
          ),
        },
      ],
      { xfs: [0, 2, 9, 10] },
    ),
  forms: [
    {
      title: '财政支出项目绩效自评表',
      year: 2021,
      period: '',
      moneyUnit: '万元',
      head: {
        name: '殡葬服务设施改造',
        unit: '古渡县殡仪馆',
        score: '93.26',
        reviewYear: '2021年',
      },
      indicators: rowsOf(
        'x1 level1 indicator target actual points score reason',
        `1|产出|改造火化炉|4|4|40|40|
        2|产出|验收合格率|100%|98%|20|19.60|一台返修
        3|效益|烟气达标率|100%|95.66%|30|28.70|`,
      ),
      funds: {
        fiscal: rowOf(
          'budget received executed points score rate',
          '210.50|210.50|104.30|10|4.96|49.55%',
        ),
        own: rowOf('budget received executed points score rate', '12.00|12.00|12.00|||100.00%'),
      },
    },
  ],
};

/** Four levels, the kind of each target, what the target was changed to, the deviation; a row hidden. */
const deviations: Elsewhere = {
  name: 'a workbook with changed targets and printed deviations, a hidden row',
  bytes: () =>
    writeXlsx(
      [
        {
          name: '自评表',
          xml: sheetXml(
            [
              ['区级部门预算项目绩效自评表（2022年度）'],
              ['一、项目基本情况'],
              ['项目名称', u, '智慧路灯运维', u, u, u, '项目代码', u, '2022-0417', u],
              ['主管部门', u, '望江区城市管理局', u, u, u, '单位', u, '万元', u],
              ['二、预算执行情况'],
              ['项目', u, '年初预算', '调整预算', '决算数', u, '执行率', u, '分值', '得分'],
              ['总额', u, [380, 1], [365, 1], [350.4, 1], u, [0.96, 2], u, [10, 0], [9.6, 1]],
              ['其中：一般公共预算', u, [380, 1], [365, 1], [350.4, 1], u, [0.96, 2], u, '', ''],
              ['三、绩效指标完成情况'],
              [
                ...['一级指标', '二级指标', '三级指标', '定性/定量', '年初指标值', '调整后指标值'],
                ...['实际值', '偏差率', '分值', '得分'],
              ],
              [
                '产出指标',
                '数量指标',
                '运维路灯',
                '定量',
                '9500盏',
                '9200盏',
                '9260盏',
                '0.65%',
                [30, 0],
                [30, 0],
              ],
              [u, '质量指标', '亮灯率', '定量', '≥98%', '≥98%', '97.2%', '-0.8%', [30, 0], [29, 0]],
              [
                '效益指标',
                '社会效益指标',
                '投诉下降',
                '定性',
                '下降',
                '下降',
                '下降',
                '0',
                [30, 0],
                [30, 0],
              ],
              ['合计', u, u, u, u, u, u, u, [100, 0], [98.6, 1]],
            ],
            'A1:J1 A2:J2 A3:B3 C3:F3 G3:H3 I3:J3 A4:B4 C4:F4 G4:H4 I4:J4 A5:J5 A6:B6 E6:F6 G6:H6 A7:B7 E7:F7 G7:H7 A8:B8 E8:F8 G8:H8 A9:J9 A11:A12 A14:H14',
          ),
        },
      ],
      { xfs: [0, 4, 9] },
    ),
  forms: [
    {
      title: '区级部门预算项目绩效自评表',
      year: 2022,
      moneyUnit: '万元',
      head: { name: '智慧路灯运维', code: '2022-0417', department: '望江区城市管理局' },
      funds: {
        total: rowOf(
          'initial adjusted executed rate points score',
          '380.00|365.00|350.40|96%|10|9.60',
        ),
        fiscal: rowOf('initial adjusted executed rate points score', '380.00|365.00|350.40|96%||'),
      },
      indicators: rowsOf(
        'level1 level2 indicator kind target adjustedTarget actual x1 points score',
        `产出指标|数量指标|运维路灯|定量|9500盏|9200盏|9260盏|0.65%|30|30
        ^|质量指标|亮灯率|定量|≥98%|≥98%|97.2%|-0.8%|30|29
        效益指标|社会效益指标|投诉下降|定性|下降|下降|下降|0|30|30`,
      ),
      total: { points: '100', score: '98.60' },
    },
  ],
};

/** The names of the levels alone, the same for a period and a year: a transfer with its own levels of money. */
const levels: Elsewhere = {
  name: 'a workbook with money of four governments across, a goal in three parts',
  bytes: () =>
    writeXlsx([
      {
        name: '区域绩效',
        xml: sheetXml(
          [
            ['附表1-2'],
            ['中央对地方专项转移支付区域绩效自评表'],
            ['（2020年度）'],
            ['专项名称', u, '农村饮水安全巩固提升', u, u, u, u],
            ['中央主管部门', u, '水利部', u, '省级主管部门', u, '岭南省水利厅'],
            ['资金情况（万元）', u, '全年预算数（A）', u, '全年执行数（B）', u, '执行率（B/A）'],
            [u, '年度金额：', '9000', u, '8550', u, '95%'],
            [u, '其中：中央补助', '5000', u, '4800', u, '96%'],
            [u, '省级', '2500', u, '2400', u, '96%'],
            [u, '市县', '1500', u, '1350', u, '90%'],
            ['总体目标', '年初设定目标', u, u, '全年实际完成情况', u, u],
            [
              u,
              '目标1：新建工程80处；\n目标2：受益12万人。',
              u,
              u,
              '目标1：新建78处；\n目标2：受益11.8万人。',
              u,
              u,
            ],
            [
              '绩效指标',
              '一级指标',
              '二级指标',
              '三级指标',
              '年度指标值',
              '全年完成值',
              '未完成原因和改进措施',
            ],
            [u, '产出指标', '数量指标', '新建工程', '80处', '78处', '2处用地未批'],
            [u, u, '质量指标', '水质达标率', '≥90%', '93%', ''],
            [u, '效益指标', '社会效益指标', '受益人口', '12万人', '11.8万人', ''],
            ['说明', '无', u, u, u, u, u],
            [
              '注：1.其他资金包括和中央补助、地方财政资金共同投入到同一项目的自有资金、社会资金等。',
              u,
            ],
          ],
          'A1:G1 A2:G2 A3:G3 A4:B4 C4:G4 A5:B5 C5:D5 E5:F5 A6:B6 C6:D6 E6:F6 A7:A10 C7:D7 E7:F7 C8:D8 E8:F8 C9:D9 E9:F9 C10:D10 E10:F10 A11:A12 B11:D11 E11:G11 B12:D12 E12:G12 A13:A16 B14:B15 B17:G17 A18:G18',
        ),
      },
    ]),
  forms: [
    {
      title: '中央对地方专项转移支付区域绩效自评表',
      year: 2020,
      moneyUnit: '万元',
      head: {
        name: '农村饮水安全巩固提升',
        centralDepartment: '水利部',
        department: '岭南省水利厅',
      },
      funds: {
        total: rowOf('adjusted executed rate', '9000|8550|95%'),
        central: rowOf('adjusted executed rate', '5000|4800|96%'),
        province: rowOf('adjusted executed rate', '2500|2400|96%'),
        city: rowOf('adjusted executed rate', '1500|1350|90%'),
      },
      goals: [
        {
          expected: '目标1：新建工程80处；\n目标2：受益12万人。',
          actual: '目标1：新建78处；\n目标2：受益11.8万人。',
        },
      ],
      indicators: rowsOf(
        'level1 level2 indicator target actual reason',
        `产出指标|数量指标|新建工程|80处|78处|2处用地未批
        ^|质量指标|水质达标率|≥90%|93%|
        效益指标|社会效益指标|受益人口|12万人|11.8万人|`,
      ),
      texts: { note: '无' },
    },
  ],
};

export const districtBooks: readonly Elsewhere[] = [reviewed, beside, turned, deviations, levels];
