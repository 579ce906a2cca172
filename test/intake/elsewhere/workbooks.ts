import { writeXlsx } from '../writeXlsx.ts';
import { type Elsewhere, rowOf, rowsOf } from './elsewhere.ts';
import { sheetXml, type TypedRow } from './sheetXml.ts';

const ROW = 'level1 level2 indicator target actual points score reason';
/** Styles: general, 0.00%, #,##0.00, yyyy年m月d日, 0.0 — as their ids of formats. */
const LOOKS = {
  xfs: [0, 10, 4, 164, 165],
  formats: [
    [164, 'yyyy"年"m"月"d"日"'],
    [165, '0.0_ '],
  ] as const,
};

/** Numbers as numbers: a rate as 0.862, a date as its serial number, money with two places. */
const typedNumbers: Elsewhere = {
  name: 'a workbook of numbers: percent, date and money by their formats',
  bytes: () =>
    writeXlsx(
      [
        {
          name: '自评表',
          xml: sheetXml(
            [
              ['部门预算项目支出绩效自评表'],
              ['（2023年度）'],
              ['项目名称', undefined, '水质监测设备购置'],
              ['主管部门', undefined, '青川市水利局', undefined, '实施单位', '市水文站'],
              [
                '资金情况\n（万元）',
                '',
                '年初预算数',
                '全年预算数',
                '全年执行数',
                '分值',
                '执行率',
                '得分',
              ],
              [
                undefined,
                '年度资金总额',
                [1234.5, 2],
                [1234.5, 2],
                [1064.139, 2],
                [10, 0],
                [0.862, 1],
                [8.6, 4],
              ],
              [
                undefined,
                '其中：本年财政拨款',
                [1234.5, 2],
                [1234.5, 2],
                [1064.139, 2],
                '-',
                [0.862, 1],
                '-',
              ],
              [undefined, '其他资金', '', '', '', '-', '', '-'],
              [
                '绩效指标',
                '一级指标',
                '二级指标',
                '三级指标',
                '年度指标值',
                '实际完成值',
                '分值',
                '得分',
                '偏差原因分析及改进措施',
              ],
              [
                undefined,
                '产出指标',
                '数量指标',
                '设备台数',
                [12, 0],
                [12, 0],
                [25, 0],
                [25, 0],
                '',
              ],
              [
                undefined,
                undefined,
                '时效指标',
                '验收时间',
                [45260, 3],
                [45275, 3],
                [25, 0],
                [20.5, 4],
                '到货延迟',
              ],
              [
                undefined,
                '效益指标',
                '生态效益指标',
                '断面监测率',
                [1, 1],
                [0.985, 1],
                [30, 0],
                [29.5, 4],
                '',
              ],
              [
                undefined,
                '满意度指标',
                '服务对象满意度',
                '用户满意度',
                '≥95%',
                [0.96, 1],
                [10, 0],
                [10, 4],
                '',
              ],
              [
                '总分',
                undefined,
                undefined,
                undefined,
                undefined,
                undefined,
                [100, 0],
                [93.6, 4],
                '',
              ],
            ],
            'A1:I1 A2:I2 A3:B3 C3:I3 A4:B4 C4:D4 F4:I4 A5:A8 A9:A13 B10:B11 A14:F14',
          ),
        },
      ],
      LOOKS,
    ),
  forms: [
    {
      title: '部门预算项目支出绩效自评表',
      year: 2023,
      moneyUnit: '万元',
      head: { name: '水质监测设备购置', department: '青川市水利局', unit: '市水文站' },
      funds: {
        total: rowOf(
          'initial adjusted executed points rate score',
          '1,234.50|1,234.50|1,064.14|10|86.20%|8.6',
        ),
        fiscal: rowOf(
          'initial adjusted executed points rate score',
          '1,234.50|1,234.50|1,064.14|-|86.20%|-',
        ),
        other: rowOf('initial adjusted executed points rate score', '|||-||-'),
      },
      indicators: rowsOf(
        ROW,
        `产出指标|数量指标|设备台数|12|12|25|25.0|
        ^|时效指标|验收时间|2023年11月30日|2023年12月15日|25|20.5|到货延迟
        效益指标|生态效益指标|断面监测率|100.00%|98.50%|30|29.5|
        满意度指标|服务对象满意度|用户满意度|≥95%|96.00%|10|10.0|`,
      ).map((row, at) => (at === 0 ? { ...row, score: '25' } : row)),
      total: { points: '100', score: '93.6' },
    },
  ],
};

const LEFT: readonly TypedRow[] = [
  ['项目支出绩效自评表'],
  ['（2022年度）'],
  ['项目名称', '校园安防', undefined, undefined, '主管部门', '北岭县教育局'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '安防设备', '40套', '40套', '50', '50'],
  ['效益指标', '社会效益', '事故率', '0', '0', '30', '30'],
];

/** Two forms side by side, a blank column between them. */
const sideBySide: Elsewhere = {
  name: 'two forms side by side on a sheet',
  bytes: () => {
    const right = LEFT.map((row) =>
      row.map((cell) =>
        typeof cell === 'string'
          ? cell
              .replace('校园安防', '校舍维修')
              .replace('安防设备', '维修校舍')
              .replaceAll('40套', '6栋')
          : cell,
      ),
    );
    const rows = LEFT.map((row, at) => [
      ...Array.from({ length: 8 }, (_, column) => row[column]),
      ...(right[at] ?? []),
    ]);
    const merged = 'A1:G1 I1:O1 A2:G2 I2:O2 B3:D3 F3:G3 J3:L3 N3:O3';
    return writeXlsx([{ name: 'Sheet1', xml: sheetXml(rows, merged) }]);
  },
  forms: ['校园安防|安防设备|40套', '校舍维修|维修校舍|6栋'].map((own) => {
    const [name = '', indicator, value] = own.split('|');
    return {
      title: '项目支出绩效自评表',
      year: 2022,
      moneyUnit: '万元',
      head: { name, department: '北岭县教育局' },
      indicators: rowsOf(
        'level1 level2 indicator target actual points score',
        `产出指标|数量指标|${indicator}|${value}|${value}|50|50
        效益指标|社会效益|事故率|0|0|30|30`,
      ),
    };
  }),
};

/** Money and indicators under names in two lines; the left-over rows of a template, notes and hints. */
const twoLines: Elsewhere = {
  name: 'names of columns in two lines over money and indicators, template rows left over',
  bytes: () =>
    writeXlsx([
      {
        name: 'Sheet1',
        xml: sheetXml(
          [
            ['附件3'],
            ['项目支出绩效自评表（2023年度）'],
            ['项目名称', '', '', '河道清淤', '', '', '', '', ''],
            ['预算单位', '', '', '沙河区水务局', '', '', '', '', ''],
            [
              '预算执行情况（万元）',
              '',
              '',
              '预算数',
              undefined,
              '全年执行数',
              '执行率',
              '分值',
              '得分',
            ],
            ['', '', '', '年初预算数', '全年预算数', undefined, undefined, undefined, undefined],
            ['', '年度资金总额', '', '300', '280', '252', '90%', '10', '9'],
            [
              '一级指标',
              '二级指标',
              '三级指标',
              '绩效指标',
              undefined,
              '完成情况',
              undefined,
              '分值',
              '得分',
            ],
            [
              undefined,
              undefined,
              undefined,
              '年度指标值',
              '度量单位',
              '实际完成值',
              '偏差原因',
              undefined,
              undefined,
            ],
            ['产出指标', '数量指标', '清淤长度', '≥18', '公里', '18.6', '', '50', '50'],
            [undefined, '', '指标2：', '', '', '', '', '', ''],
            [undefined, '', '……', '', '', '', '', '', ''],
            ['效益指标', '生态效益指标', '水质达标率', '≥80', '%', '76', '上游来水', '30', '28.5'],
            ['满意度指标', '满意度', '居民满意度', '≥90', '%', '92', '', '10', '10'],
            ['总分', '', '', '', '', '', '', '100', '97.5'],
            ['填报说明：1.得分一档最高不能超过该指标分值上限。2.定性指标按三档填写。'],
          ],
          'A1:I1 A2:I2 A3:C3 D3:I3 A4:C4 D4:I4 A5:C6 D5:E5 F5:F6 G5:G6 H5:H6 I5:I6 B7:C7 A8:A9 B8:B9 C8:C9 D8:E8 F8:G8 H8:H9 I8:I9 A10:A12 B10:B12 A15:G15 A16:I16',
        ),
      },
    ]),
  forms: [
    {
      title: '项目支出绩效自评表',
      year: 2023,
      moneyUnit: '万元',
      head: { name: '河道清淤', unit: '沙河区水务局' },
      funds: {
        total: rowOf('initial adjusted executed rate points score', '300|280|252|90%|10|9'),
      },
      indicators: rowsOf(
        'level1 level2 indicator value valueUnit actual reason points score',
        `产出指标|数量指标|清淤长度|≥18|公里|18.6||50|50
        效益指标|生态效益指标|水质达标率|≥80|%|76|上游来水|30|28.5
        满意度指标|满意度|居民满意度|≥90|%|92||10|10`,
      ),
      total: { points: '100', score: '97.5' },
    },
  ],
};

export const workbooks: readonly Elsewhere[] = [typedNumbers, sideBySide, twoLines];
