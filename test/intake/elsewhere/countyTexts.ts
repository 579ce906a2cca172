import { cell, paragraph, table, writeDocx } from '../writeDocx.ts';
import { type Elsewhere, rowOf, rowsOf, utf8 } from './elsewhere.ts';

const ROW = 'level1 level2 indicator target actual points score reason';

/** CSV of a system that parts cells by semicolons and writes decimals with a point; its mark in front. */
const semicolons: Elsewhere = {
  name: 'CSV with semicolons and a mark, levels blank below their first row',
  bytes: () =>
    utf8(`\ufeff预算项目绩效自评表;;;;;;;
2022年度;;;;;;;
项目名称;防汛物资储备;;;主管部门;蓝溪区应急管理局;;
项目资金（万元）;;年初预算数;全年预算数;全年执行数;分值;执行率;得分
;年度资金总额;88.5;88.5;84.96;10;96.00%;9.6
;其中：本年财政拨款;88.5;88.5;84.96;-;96.00%;-
一级指标;二级指标;三级指标;年度指标值;实际完成值;分值;得分;偏差原因分析及改进措施
产出指标;数量指标;储备编织袋;≥2万条;2.1万条;20;20;
;;储备橡皮艇;=6艘;5艘;20;16.7;"一艘送修；
次年补足"
;时效指标;入库时间;5月31日前;5月28日;10;10;
效益指标;社会效益指标;覆盖社区;≥40个;40个;30;30;
满意度指标;服务对象满意度指标;社区满意度;≥90%;96%;10;10;
总分;;;;;100;96.3;
`),
  forms: [
    {
      title: '预算项目绩效自评表',
      year: 2022,
      moneyUnit: '万元',
      head: { name: '防汛物资储备', department: '蓝溪区应急管理局' },
      funds: {
        total: rowOf(
          'initial adjusted executed points rate score',
          '88.5|88.5|84.96|10|96.00%|9.6',
        ),
        fiscal: rowOf('initial adjusted executed points rate score', '88.5|88.5|84.96|-|96.00%|-'),
      },
      indicators: rowsOf(
        ROW,
        `产出指标|数量指标|储备编织袋|≥2万条|2.1万条|20|20|
        ^|^|储备橡皮艇|=6艘|5艘|20|16.7|一艘送修；/次年补足
        ^|时效指标|入库时间|5月31日前|5月28日|10|10|
        效益指标|社会效益指标|覆盖社区|≥40个|40个|30|30|
        满意度指标|服务对象满意度指标|社区满意度|≥90%|96%|10|10|`,
      ).map((row) => ({ ...row, reason: (row.reason ?? '').replace('/', '\n') })),
      total: { points: '100', score: '96.3' },
    },
  ],
};

/** What a page printed as text gives: names and bars, blanks to line them up, a rule below the head. */
const spacedBars: Elsewhere = {
  name: 'a table with bars and rules, blanks to line it up, breaks within cells, as Markdown',
  bytes: () =>
    utf8(`## 2023年度街道项目支出绩效自评表

| 项目名称 | 垃圾分类驿站 | 主管部门 | 虹湾街道办事处 |
| :--- | :--- | :--- | :--- |
| 实施单位 | 虹湾街道城管办 | 项目类别 | 常年项目 |

| 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分 |
|:----|----:|----:|----:|:--:|:--:|:--:|
| 年度资金总额 | 56 | 48 | 46.08 | 96% | 10 | 9.6 |
| 其中：财政拨款 | 56 | 48 | 46.08 | 96% | — | — |

| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
|---|---|---|---|---|---|---|---|
| 产出指标 | 数量指标 | 新建驿站 | ≥8座 | 8座 | 20 | 20 | |
| 产出指标 | 质量指标 | 分类准确率 | ≥85% | 81% | 30 | 28.6 | 老旧小区<br>引导不足 |
| 效益指标 | 社会效益指标 | 居民参与率 | ≥90% | 92% | 30 | 30 | |
| 满意度指标 | 满意度指标 | 居民满意度 | ≥90% | 95% | 10 | 10 | |
| 总分 | | | | | 100 | 98.2 | |
`),
  forms: [
    {
      title: '2023年度街道项目支出绩效自评表',
      year: 2023,
      moneyUnit: '万元',
      head: {
        name: '垃圾分类驿站',
        department: '虹湾街道办事处',
        unit: '虹湾街道城管办',
        category: '常年项目',
      },
      funds: {
        total: rowOf('initial adjusted executed rate points score', '56|48|46.08|96%|10|9.6'),
        fiscal: rowOf('initial adjusted executed rate points score', '56|48|46.08|96%|—|—'),
      },
      indicators: rowsOf(
        ROW,
        `产出指标|数量指标|新建驿站|≥8座|8座|20|20|
        产出指标|质量指标|分类准确率|≥85%|81%|30|28.6|老旧小区/引导不足
        效益指标|社会效益指标|居民参与率|≥90%|92%|30|30|
        满意度指标|满意度指标|居民满意度|≥90%|95%|10|10|`,
      ).map((row) => ({ ...row, reason: (row.reason ?? '').replace('/', '\n') })),
      total: { points: '100', score: '98.2' },
    },
  ],
};

const span = (text: string, across: number, more = '') =>
  cell(text, `<w:gridSpan w:val="${across}"/>${more}`);
const plain = (...texts: readonly string[]) => texts.map((text) => cell(text));
const down = (text: string) => cell(text, '<w:vMerge w:val="restart"/>');
const below = cell('', '<w:vMerge/>');

/** A person and a telephone among the fields; the table goes on after a page with its names again. */
const persons: Elsewhere = {
  name: 'a form in Word with persons among its fields, its names of columns again in a second table',
  bytes: () =>
    writeDocx(
      [
        paragraph('附件2'),
        paragraph('市级财政专项支出绩效自评表'),
        paragraph('（2023年度）          单位：万元'),
        table(
          [cell('项目名称'), span('中小学体育器材更新', 3), cell('项目编码'), span('T2023-118', 3)],
          [cell('项目负责人'), span('王某某', 3), cell('联系电话'), span('0556-0000000', 3)],
          [cell('主管部门'), span('榆河市教育体育局', 3), cell('实施单位'), span('市装备中心', 3)],
          [cell('起止时间'), span('2023年3月至2023年11月', 7)],
          [
            ...plain('资金来源', '年初预算', '调整后预算', '实际支出', '执行率', '分值', '得分'),
            cell('备注'),
          ],
          plain('合计', '150', '142.6', '142.6', '100%', '10', '10', ''),
          plain('市级财政资金', '100', '100', '100', '100%', '', '', ''),
          plain('区级配套资金', '50', '42.6', '42.6', '100%', '', '', '据实结算'),
          [span('年度绩效目标', 4), span('年度目标完成情况', 4)],
          [span('为30所学校更新体育器材。', 4), span('已为30所学校更新。', 4)],
          [
            ...plain('一级指标', '二级指标', '三级指标', '目标值', '完成值', '权重', '得分'),
            cell('偏差原因及改进措施'),
          ],
          [down('产出'), down('数量'), ...plain('更新学校数', '30所', '30所', '20', '20', '')],
          [below, below, ...plain('器材件数', '≥1500件', '1488件', '20', '19.8', '部分停产')],
        ),
        paragraph(''),
        paragraph('（续表）'),
        table(
          [
            ...plain('一级指标', '二级指标', '三级指标', '目标值', '完成值', '权重', '得分'),
            cell('偏差原因及改进措施'),
          ],
          [
            cell('产出'),
            ...plain('时效', '完成时间', '2023年11月底', '2023年11月20日', '10', '10', ''),
          ],
          plain('效益', '社会效益', '受益学生', '≥2万人', '2.2万人', '30', '30', ''),
          plain('满意度', '服务对象满意度', '师生满意度', '≥90%', '95%', '10', '10', ''),
          [span('总分', 5), cell('100'), cell('99.8'), cell('')],
        ),
        paragraph('填表人：李某某      审核人：赵某某      填报日期：2024年3月8日'),
      ].join(''),
    ),
  forms: [
    {
      title: '市级财政专项支出绩效自评表',
      year: 2023,
      moneyUnit: '万元',
      head: {
        name: '中小学体育器材更新',
        code: 'T2023-118',
        department: '榆河市教育体育局',
        unit: '市装备中心',
        duration: '2023年3月至2023年11月',
      },
      funds: {
        total: rowOf(
          'initial adjusted executed rate points score note',
          '150|142.6|142.6|100%|10|10|',
        ),
        city: rowOf('initial adjusted executed rate points score note', '100|100|100|100%|||'),
        county: rowOf(
          'initial adjusted executed rate points score note',
          '50|42.6|42.6|100%|||据实结算',
        ),
      },
      goals: [{ expected: '为30所学校更新体育器材。', actual: '已为30所学校更新。' }],
      indicators: rowsOf(
        ROW,
        `产出|数量|更新学校数|30所|30所|20|20|
        ^|^|器材件数|≥1500件|1488件|20|19.8|部分停产
        产出|时效|完成时间|2023年11月底|2023年11月20日|10|10|
        效益|社会效益|受益学生|≥2万人|2.2万人|30|30|
        满意度|服务对象满意度|师生满意度|≥90%|95%|10|10|`,
      ),
      total: { points: '100', score: '99.8' },
    },
  ],
};

/** Goals numbered beside each other with a score each; a criterion beside each row; no level of its own. */
const scoredGoals: Elsewhere = {
  name: 'a form in Word whose goals are scored, with a rule and a proof beside each row',
  bytes: () =>
    writeDocx(
      [
        paragraph('2022年市级部门项目支出绩效自评表'),
        table(
          [
            cell('项目名称'),
            span('老旧电梯更新补助', 4),
            cell('主管部门'),
            span('临港市市场监督管理局', 3),
          ],
          [
            cell('预算执行', '<w:vMerge w:val="restart"/>'),
            span('年初预算数（万元）', 2),
            span('全年预算数（万元）', 2),
            span('全年执行数（万元）', 2),
            ...plain('执行率', '得分（20分）'),
          ],
          [below, span('640', 2), span('700', 2), span('630', 2), ...plain('90%', '18')],
          [down('年度目标'), span('预期目标', 4), span('完成情况', 3), cell('得分（20分）')],
          [below, span('补助更新电梯70台。', 4), span('更新69台。', 3), cell('19.7')],
          [
            down('绩效指标（60分）'),
            ...plain('一级指标', '二级指标', '三级指标', '指标值', '实际完成值'),
            ...plain('评分标准', '佐证材料', '得分'),
          ],
          [
            below,
            down('产出指标'),
            ...plain('数量指标', '更新电梯', '70台', '69台', '按比例得分', '验收表', '29.6'),
          ],
          [
            below,
            below,
            ...plain('质量指标', '一次检验合格率', '≥95%', '97%', '每低1%扣1分', '检验报告', '15'),
          ],
          [
            below,
            cell('效益指标'),
            ...plain('社会效益指标', '困人故障下降率', '≥20%', '24%', '达到得满分', '统计表', '15'),
          ],
          [span('总分', 8), cell('97.3')],
          [span('自评结论：良好', 9)],
        ),
      ].join(''),
    ),
  forms: [
    {
      title: '2022年市级部门项目支出绩效自评表',
      year: 2022,
      moneyUnit: '万元',
      head: { name: '老旧电梯更新补助', department: '临港市市场监督管理局' },
      funds: { total: rowOf('initial adjusted executed rate score', '640|700|630|90%|18') },
      goals: [{ expected: '补助更新电梯70台。', actual: '更新69台。', score: '19.7' }],
      indicators: rowsOf(
        'level1 level2 indicator target actual criterion evidence score',
        `产出指标|数量指标|更新电梯|70台|69台|按比例得分|验收表|29.6
        ^|质量指标|一次检验合格率|≥95%|97%|每低1%扣1分|检验报告|15
        效益指标|社会效益指标|困人故障下降率|≥20%|24%|达到得满分|统计表|15`,
      ),
      total: { score: '97.3' },
      texts: { conclusion: '良好' },
    },
  ],
};

/** Text as a mail or a chat keeps a table: cells by two blanks or more, nothing else. */
const blanks: Elsewhere = {
  name: 'cells copied out of a page, each on a line of its own between tabs',
  bytes: () =>
    utf8(
      [
        '项目支出绩效自评表',
        '（2021年度）',
        '项目名称\t古树名木保护\t\t\t实施单位\t雁山区林业站\t\t',
        '项目资金(万元)\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分',
        '\t年度资金总额\t24\t24\t21.6\t10\t90.00%\t9',
        '年度总体目标\t预期目标\t\t\t\t实际完成情况\t\t',
        '\t保护古树320株\t\t\t\t保护古树318株\t\t',
        '一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施',
        '产出指标\t数量指标\t挂牌保护\t≥320株\t318株\t40\t39.8\t2株枯死',
        '\t时效指标\t完成时间\t12 月完成\t12 月完成\t10\t10\t',
        '效益指标\t生态效益指标\t存活率\t≥99%\t99.4%\t30\t30\t',
        '满意度指标\t服务对象满意度指标\t居民满意度\t≥90%\t93%\t10\t10\t',
        '总分\t\t\t\t\t100\t98.8\t',
        '填报人：孙某\t\t\t联系电话：0000-0000000\t\t\t\t',
        '',
      ].join('\r\n'),
    ),
  forms: [
    {
      title: '项目支出绩效自评表',
      year: 2021,
      moneyUnit: '万元',
      head: { name: '古树名木保护', unit: '雁山区林业站' },
      funds: {
        total: rowOf('initial adjusted executed points rate score', '24|24|21.6|10|90.00%|9'),
      },
      goals: [{ expected: '保护古树320株', actual: '保护古树318株' }],
      indicators: rowsOf(
        ROW,
        `产出指标|数量指标|挂牌保护|≥320株|318株|40|39.8|2株枯死
        ^|时效指标|完成时间|12 月完成|12 月完成|10|10|
        效益指标|生态效益指标|存活率|≥99%|99.4%|30|30|
        满意度指标|服务对象满意度指标|居民满意度|≥90%|93%|10|10|`,
      ),
      total: { points: '100', score: '98.8' },
    },
  ],
};

export const countyTexts: readonly Elsewhere[] = [
  semicolons,
  spacedBars,
  persons,
  scoredGoals,
  blanks,
];
