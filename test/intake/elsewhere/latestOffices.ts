import { cell, paragraph, table, writeDocx } from '../writeDocx.ts';
import { writeXlsx } from '../writeXlsx.ts';
import { type Elsewhere, rowOf, rowsOf, utf8 } from './elsewhere.ts';
import { sheetXml } from './sheetXml.ts';
import { tableHtml } from './tableHtml.ts';

// Written after the importer was mended for the files before these, and measured once before it was changed for
// any of them.

/** No cell: one of a merged range. */
const u = undefined;
const ROW = 'level1 level2 indicator target actual points score reason';
const MONEY = 'initial adjusted executed points rate score';

function page(...parts: readonly string[]): Uint8Array {
  return utf8(
    `<!doctype html><html><head><meta charset="utf-8"></head><body>${parts.join('\n')}</body></html>`,
  );
}

/** Fields in paragraphs with gaps between them; the money in a sentence of one row. */
const gaps: Elsewhere = {
  name: 'a text of Word whose fields stand in paragraphs, the unit of money at their end',
  bytes: () =>
    writeDocx(
      [
        paragraph('2020年度镇级项目支出绩效自评表'),
        paragraph('项目名称：农贸市场改造'),
        paragraph('填报单位：石岭镇人民政府          单位：万元'),
        table(
          ['资金构成', '预算数', '执行数', '执行率', '得分'].map((one) => cell(one)),
          ['合计', '150', '147', '98%', '9.8'].map((one) => cell(one)),
          ['其中：财政拨款', '150', '147', '98%', ''].map((one) => cell(one)),
        ),
        paragraph(''),
        table(
          ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值', '得分', '原因'].map(
            (one) => cell(one),
          ),
          ['产出', '数量', '改造摊位', '86个', '86个', '50', '50', ''].map((one) => cell(one)),
          ['效益', '社会效益', '日均客流', '≥3000人次', '2700人次', '40', '36', '周边施工'].map(
            (one) => cell(one),
          ),
          ['总分', '', '', '', '', '100', '95.8', ''].map((one) => cell(one)),
        ),
      ].join(''),
    ),
  forms: [
    {
      title: '2020年度镇级项目支出绩效自评表',
      year: 2020,
      moneyUnit: '万元',
      head: { name: '农贸市场改造', unit: '石岭镇人民政府' },
      funds: {
        total: rowOf('budget executed rate score', '150|147|98%|9.8'),
        fiscal: rowOf('budget executed rate score', '150|147|98%|'),
      },
      indicators: rowsOf(
        ROW,
        `产出|数量|改造摊位|86个|86个|50|50|
        效益|社会效益|日均客流|≥3000人次|2700人次|40|36|周边施工`,
      ),
      total: { points: '100', score: '95.8' },
    },
  ],
};

/** Quarters of the year between target and actual; the weight first. */
const weighed: Elsewhere = {
  name: 'a workbook with the weight before the levels and a rate of completion a row',
  bytes: () =>
    writeXlsx(
      [
        {
          name: 'Sheet1',
          xml: sheetXml(
            [
              ['2021年项目绩效自评表', u, u, u, u, u, u, u],
              ['项目名称：', '体育公园维护', u, u, '项目单位：', '松涛区体育中心', u, u],
              [
                '项目资金：',
                '年初预算数',
                '全年预算数',
                '全年执行数',
                '执行率',
                '分值',
                '得分',
                '金额单位：元',
              ],
              ['资金总额', [640000, 1], [640000, 1], [608000, 1], [0.95, 2], [10, 0], [9.5, 0], ''],
              [
                '权重',
                '一级指标',
                '二级指标',
                '三级指标',
                '年度指标值',
                '实际完成值',
                '完成率',
                '得分',
              ],
              [[45, 0], '产出指标', '数量指标', '维护面积', '5.2万㎡', '5.2万㎡', [1, 2], [45, 0]],
              [
                [45, 0],
                '效益指标',
                '社会效益指标',
                '年接待',
                '≥40万人次',
                '36万人次',
                [0.9, 2],
                [40.5, 0],
              ],
              ['100', '合计', u, u, u, u, u, [95, 0]],
            ],
            'A1:H1 B2:D2 F2:H2 B8:G8',
          ),
        },
      ],
      { xfs: [0, 4, 9] },
    ),
  forms: [
    {
      title: '2021年项目绩效自评表',
      year: 2021,
      moneyUnit: '元',
      head: { name: '体育公园维护', unit: '松涛区体育中心' },
      funds: {
        total: rowOf(
          'initial adjusted executed rate points score',
          '640,000.00|640,000.00|608,000.00|95%|10|9.5',
        ),
      },
      indicators: rowsOf(
        'points level1 level2 indicator target actual completionRate score',
        `45|产出指标|数量指标|维护面积|5.2万㎡|5.2万㎡|100%|45
        45|效益指标|社会效益指标|年接待|≥40万人次|36万人次|90%|40.5`,
      ),
      total: { points: '100', score: '95' },
    },
  ],
};

/** Levels merged across and down, a goal in one cell, the score of the department beside that of the unit. */
const merged: Elsewhere = {
  name: 'a page with levels merged across, one goal and the score of the department a row',
  bytes: () =>
    page(
      tableHtml(`
市级项目支出绩效自评表{9}
（2023年度）{9}
项目名称|流动博物馆{3}|主管部门|临岳市文旅局{4}
项目资金（万元）{1x2}|{2}|全年预算数|全年执行数|分值|执行率|得分{2}
年度资金总额{2}|28|28|10|100%|10{2}
年度绩效目标完成情况|巡展20场，观众1.6万人次，完成年初目标。{8}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|单位自评得分|主管部门复核得分|偏差原因分析
产出指标{1x2}|数量指标{1x2}|巡展场次|20场|20场|25|25|25|
展板数量|≥60块|54块|25|22.5|22|印制延误
效益指标|社会效益指标|观众人次|≥1.5万人次|1.6万人次|30|30|30|
满意度指标|观众满意度|观众满意度|≥90%|93%|10|10|10|
总分{5}|100|97.5|97|`),
    ),
  forms: [
    {
      title: '市级项目支出绩效自评表',
      year: 2023,
      moneyUnit: '万元',
      head: { name: '流动博物馆', department: '临岳市文旅局' },
      funds: { total: rowOf('adjusted executed points rate score', '28|28|10|100%|10') },
      indicators: rowsOf(
        'level1 level2 indicator target actual points score departmentScore reason',
        `产出指标|数量指标|巡展场次|20场|20场|25|25|25|
        ^|^|展板数量|≥60块|54块|25|22.5|22|印制延误
        效益指标|社会效益指标|观众人次|≥1.5万人次|1.6万人次|30|30|30|
        满意度指标|观众满意度|观众满意度|≥90%|93%|10|10|10|`,
      ),
      total: { points: '100', score: '97.5', departmentScore: '97' },
      texts: { x1: '巡展20场，观众1.6万人次，完成年初目标。' },
    },
  ],
};

/** A table copied out of a chat as text with tabs, its lines broken by no one. */
const copied: Elsewhere = {
  name: 'a text with tabs: every cell filled in, serial numbers, the sum in words',
  bytes: () =>
    utf8(
      [
        '项目支出绩效自评表（2022年度）',
        '单位：元',
        '项目名称\t社区矫正购买服务\t实施单位\t北渡区司法局',
        '预算数\t300000\t执行数\t291000\t执行率\t97%',
        '序号\t一级指标\t二级指标\t三级指标\t指标值\t完成值\t分值\t得分',
        '1\t产出指标\t数量指标\t服务对象\t≥120人\t128人\t30\t30',
        '2\t产出指标\t质量指标\t脱管率\t≤1%\t0%\t30\t30',
        '3\t效益指标\t社会效益指标\t再犯罪率\t≤0.2%\t0%\t30\t30',
        '合计\t\t\t\t\t\t90\t90',
      ].join('\n'),
    ),
  forms: [
    {
      title: '项目支出绩效自评表',
      year: 2022,
      moneyUnit: '元',
      head: { name: '社区矫正购买服务', unit: '北渡区司法局' },
      funds: { total: rowOf('budget executed rate', '300000|291000|97%') },
      indicators: rowsOf(
        'x1 level1 level2 indicator target actual points score',
        `1|产出指标|数量指标|服务对象|≥120人|128人|30|30
        2|产出指标|质量指标|脱管率|≤1%|0%|30|30
        3|效益指标|社会效益指标|再犯罪率|≤0.2%|0%|30|30`,
      ),
      total: { points: '90', score: '90' },
    },
  ],
};

/** A form of a whole department: its three kinds of money, its tasks, its indicators. */
const whole: Elsewhere = {
  name: 'a page of a whole department with its basic and its project money',
  bytes: () =>
    page(
      tableHtml(`
2023年度部门整体支出绩效自评表{8}
部门名称|柳浦区审计局{7}
部门整体支出（万元）{1x4}||年初预算数|全年预算数|全年执行数|分值|执行率|得分
支出总额|1820.00|1904.30|1885.26|10|99.00%|9.9
其中：基本支出|1200.00|1260.30|1260.30|—|100.00%|—
项目支出|620.00|644.00|624.96|—|97.04%|—
年度总体目标|完成审计项目32个，促进增收节支。{7}
一级指标|二级指标|三级指标|指标值|完成值|分值|得分|未完成原因
产出指标|数量指标|审计项目|32个|33个|50|50|
效益指标|经济效益指标|促进增收节支|≥800万元|760万元|40|38|部分款项未到期
总分{5}|100|97.9|`),
    ),
  forms: [
    {
      title: '2023年度部门整体支出绩效自评表',
      year: 2023,
      moneyUnit: '万元',
      head: { name: '柳浦区审计局' },
      funds: {
        total: rowOf(MONEY, '1820.00|1904.30|1885.26|10|99.00%|9.9'),
        basic: rowOf(MONEY, '1200.00|1260.30|1260.30|—|100.00%|—'),
        projects: rowOf(MONEY, '620.00|644.00|624.96|—|97.04%|—'),
      },
      goals: [{ expected: '完成审计项目32个，促进增收节支。' }],
      indicators: rowsOf(
        ROW,
        `产出指标|数量指标|审计项目|32个|33个|50|50|
        效益指标|经济效益指标|促进增收节支|≥800万元|760万元|40|38|部分款项未到期`,
      ),
      total: { points: '100', score: '97.9' },
    },
  ],
};

/** A direction in words before the sign, in a workbook; the actual has its own unit. */
const signed: Elsewhere = {
  name: 'a workbook with a sign before its direction and units of target and actual',
  bytes: () =>
    writeXlsx([
      {
        name: '自评表',
        xml: sheetXml(
          [
            ['项目支出绩效自评表', u, u, u, u, u, u, u, u, u],
            ['（2024年度）', u, u, u, u, u, u, u, u, u],
            ['项目名称', u, '牧道维修', u, u, '实施单位', u, '阿木旗农牧局', u, u],
            ['项目资金（万元）', u, '全年预算数', '全年执行数', '执行率', '分值', '得分', u, u, u],
            ['年度资金总额', u, '90', '88.2', '98%', '10', '9.8', u, u, u],
            [
              ...['一级指标', '二级指标', '三级指标', '指标性质', '指标方向', '指标值', '度量单位'],
              ...['实际完成值', '分值', '得分'],
            ],
            ['产出指标', '数量指标', '维修牧道', '≥', '正向', '45', '公里', '46', '50', '50'],
            ['产出指标', '成本指标', '每公里成本', '≤', '反向', '2', '万元', '1.92', '20', '20'],
            ['效益指标', '社会效益指标', '受益牧户', '≥', '正向', '300', '户', '285', '20', '19'],
            ['总分', u, u, u, u, u, u, u, '100', '98.8'],
          ],
          'A1:J1 A2:J2 A3:B3 C3:E3 F3:G3 H3:J3 A4:B4 A5:B5 A10:H10',
        ),
      },
    ]),
  forms: [
    {
      title: '项目支出绩效自评表',
      year: 2024,
      moneyUnit: '万元',
      head: { name: '牧道维修', unit: '阿木旗农牧局' },
      funds: { total: rowOf('adjusted executed rate points score', '90|88.2|98%|10|9.8') },
      indicators: rowsOf(
        'level1 level2 indicator sign direction value valueUnit actual points score',
        `产出指标|数量指标|维修牧道|≥|正向|45|公里|46|50|50
        产出指标|成本指标|每公里成本|≤|反向|2|万元|1.92|20|20
        效益指标|社会效益指标|受益牧户|≥|正向|300|户|285|20|19`,
      ),
      total: { points: '100', score: '98.8' },
    },
  ],
};

/** The score and the grade only in the head; no line of sums. */
const headOnly: Elsewhere = {
  name: 'a page with its score and its grade in the head alone',
  bytes: () =>
    page(
      tableHtml(`
2022年度专项资金绩效自评表{8}
项目名称|渔民转产培训{3}|主管部门|虾屿区海洋局{3}
自评总分|93{3}|评价等级|优{3}
资金情况（万元）|{2}|年初预算数|全年执行数|分值|执行率|得分
年度资金总额{3}|40|36|10|90%|9
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|扣分原因
产出指标|数量指标|培训人次|≥500人次|480人次|50|48|两期合并
效益指标|社会效益指标|转产就业|≥200人|180人|40|36|季节性回流`),
    ),
  forms: [
    {
      title: '2022年度专项资金绩效自评表',
      year: 2022,
      moneyUnit: '万元',
      head: { name: '渔民转产培训', department: '虾屿区海洋局', score: '93', grade: '优' },
      funds: { total: rowOf('initial executed points rate score', '40|36|10|90%|9') },
      indicators: rowsOf(
        ROW,
        `产出指标|数量指标|培训人次|≥500人次|480人次|50|48|两期合并
        效益指标|社会效益指标|转产就业|≥200人|180人|40|36|季节性回流`,
      ),
    },
  ],
};

/** A semicolon CSV with quotes within, money of linking funds and stories of completion. */
const linking: Elsewhere = {
  name: 'a CSV of linking funds whose goal is told, quotes within its cells',
  bytes: () =>
    utf8(
      [
        '衔接资金项目绩效自评表;;;;;;;',
        '（2023年度）;;;;;;;',
        '项目名称;灌溉渠修复;;;主管部门;白沙县乡村振兴局;;',
        '资金情况（万元）;;全年预算数;全年执行数;分值;执行率;得分;',
        ';年度资金总额;75;75;10;100%;10;',
        '年度总体目标;年初设定目标;;;完成情况综述;;;',
        ';修复渠道9公里。;;;修复渠道9.3公里，"回头看"无问题。;;;',
        '一级指标;二级指标;三级指标;分值;年度指标值;全年实际值;得分;未完成原因及改进措施',
        '产出指标;数量指标;修复渠道;50;9公里;9.3公里;50;',
        '效益指标;社会效益指标;受益人口;40;≥1200人;1130人;37.7;外出务工',
        '总分;;;100;;;97.7;',
      ].join('\r\n'),
    ),
  forms: [
    {
      title: '衔接资金项目绩效自评表',
      year: 2023,
      moneyUnit: '万元',
      head: { name: '灌溉渠修复', department: '白沙县乡村振兴局' },
      funds: { total: rowOf('adjusted executed points rate score', '75|75|10|100%|10') },
      goals: [{ expected: '修复渠道9公里。', actual: '修复渠道9.3公里，"回头看"无问题。' }],
      indicators: rowsOf(
        'level1 level2 indicator points target actual score reason',
        `产出指标|数量指标|修复渠道|50|9公里|9.3公里|50|
        效益指标|社会效益指标|受益人口|40|≥1200人|1130人|37.7|外出务工`,
      ),
      total: { points: '100', score: '97.7' },
    },
  ],
};

export const latestOffices: readonly Elsewhere[] = [
  ...[gaps, weighed, merged, copied, whole, signed, headOnly, linking],
];
