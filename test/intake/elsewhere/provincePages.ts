import { type Elsewhere, rowOf, rowsOf, utf8 } from './elsewhere.ts';
import { tableHtml } from './tableHtml.ts';

function page(...parts: readonly string[]): Uint8Array {
  return utf8(
    `<!doctype html><html><head><meta charset="utf-8"></head><body>${parts.join('\n')}</body></html>`,
  );
}

const ROW = 'level1 level2 indicator target actual points score reason';

/** 年初 and 调整 below 预算数; the other names of columns reach down beside them. */
const doubleHead: Elsewhere = {
  name: 'a province whose budget has two columns below one name, a reason beside the money',
  bytes: () =>
    page(
      tableHtml(`
省级预算项目支出绩效自评表{9}
（2023年度）{9}
项目名称{2}|高标准农田管护{7}
省级主管部门{2}|云岭省农业农村厅{3}|项目实施单位{2}|省农田建设中心{2}
项目资金（万元）{1x5}|资金来源{1x2}|预算数{2}|全年执行数{1x2}|执行率{1x2}|分值{1x2}|得分{1x2}|未完成原因{1x2}
年初|调整
年度资金总额|4,200.00|3,950.00|3,871.00|98.00%|10|9.8|招标结余
其中：财政拨款|4,000.00|3,750.00|3,671.00|97.89%|—|—|
其他资金|200.00|200.00|200.00|100.00%|—|—|
年度总体目标{1x2}|年初设定目标{4}|全年实际完成情况{4}
管护高标准农田120万亩。{4}|管护118万亩。{4}
绩效指标{1x5}|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因及改进措施
产出指标{1x2}|数量指标|管护面积|≥120万亩|118万亩|40|39.3|两县未验收
时效指标|管护完成时间|12月底前|12月20日|10|10|
效益指标|经济效益指标|亩均增产|≥30公斤|33公斤|30|30|
满意度指标|服务对象满意度指标|农户满意度|≥90%|94%|10|10|
总分{6}|100|99.1|`),
    ),
  forms: [
    {
      title: '省级预算项目支出绩效自评表',
      year: 2023,
      moneyUnit: '万元',
      head: { name: '高标准农田管护', department: '云岭省农业农村厅', unit: '省农田建设中心' },
      funds: {
        total: rowOf(
          'initial adjusted executed rate points score reason',
          '4,200.00|3,950.00|3,871.00|98.00%|10|9.8|招标结余',
        ),
        fiscal: rowOf(
          'initial adjusted executed rate points score reason',
          '4,000.00|3,750.00|3,671.00|97.89%|—|—|',
        ),
        other: rowOf(
          'initial adjusted executed rate points score reason',
          '200.00|200.00|200.00|100.00%|—|—|',
        ),
      },
      goals: [{ expected: '管护高标准农田120万亩。', actual: '管护118万亩。' }],
      indicators: rowsOf(
        ROW,
        `产出指标|数量指标|管护面积|≥120万亩|118万亩|40|39.3|两县未验收
        ^|时效指标|管护完成时间|12月底前|12月20日|10|10|
        效益指标|经济效益指标|亩均增产|≥30公斤|33公斤|30|30|
        满意度指标|服务对象满意度指标|农户满意度|≥90%|94%|10|10|`,
      ),
      total: { points: '100', score: '99.1' },
    },
  ],
};

/** A table of a county page for printing on its side, inside two tables that only place it. */
const nested: Elsewhere = {
  name: 'a wide table of a page in two tables of its layout, a menu beside it',
  bytes: () =>
    page(`<table width="1000"><tr><td width="200"><ul><li>首页</li><li>政务公开</li></ul></td><td>
<table><tr><td align="center">石泉县2022年度项目绩效自评公开</td></tr><tr><td>发布时间：2023-06-12</td></tr><tr><td>
${tableHtml(`
石泉县财政支出项目绩效自评表{13}
年度：2022年{6}|金额单位：元{7}
项目名称{2}|河道清淤{4}|预算单位{2}|石泉县水利局{5}
资金来源{2}|预算安排数{2}|调整预算数{2}|实际支出数{2}|支出率{2}|分值|得分{2}
合计{2}|860,000{2}|820,000{2}|697,000{2}|85%{2}|10|8.5{2}
财政拨款{2}|860,000{2}|820,000{2}|697,000{2}|85%{2}||{2}
序号|一级指标|二级指标|三级指标|指标性质|指标值|计量单位|完成值|完成率|分值|得分|评分依据|未完成原因
1|产出|数量|清淤长度|≥|12|公里|12.4|103%|30|30|验收单|
2|产出|质量|验收合格率|=|100|%|100|100%|30|30|验收单|
3|效益|生态效益|水质改善断面|≥|3|个|2|67%|20|13.4|监测报告|一断面上游施工
4|满意度|服务对象满意度|沿岸群众满意度|≥|90|%|91|101%|10|10|问卷|
合计{9}|100|91.9||`)}
</td></tr></table></td></tr></table><p>主办：石泉县人民政府</p>`),
  forms: [
    {
      title: '石泉县财政支出项目绩效自评表',
      year: 2022,
      moneyUnit: '元',
      head: { name: '河道清淤', unit: '石泉县水利局' },
      funds: {
        total: rowOf(
          'initial adjusted executed rate points score',
          '860,000|820,000|697,000|85%|10|8.5',
        ),
        fiscal: rowOf(
          'initial adjusted executed rate points score',
          '860,000|820,000|697,000|85%||',
        ),
      },
      indicators: rowsOf(
        'x1 level1 level2 indicator sign value valueUnit actual completionRate points score x2 reason',
        `1|产出|数量|清淤长度|≥|12|公里|12.4|103%|30|30|验收单|
        2|产出|质量|验收合格率|=|100|%|100|100%|30|30|验收单|
        3|效益|生态效益|水质改善断面|≥|3|个|2|67%|20|13.4|监测报告|一断面上游施工
        4|满意度|服务对象满意度|沿岸群众满意度|≥|90|%|91|101%|10|10|问卷|`,
      ),
      total: { points: '100', score: '91.9' },
    },
  ],
};

/** Money of the whole period beside that of the year, then targets of both, side by side. */
const twoSpans: Elsewhere = {
  name: 'targets of a period and a year with money of both side by side',
  bytes: () =>
    page(
      tableHtml(`
项目支出绩效目标申报表{8}
（2024年度）{8}
项目名称{2}|社区康复站建设{6}
主管部门{2}|白石市残疾人联合会{2}|实施单位{2}|白石市康复中心{2}
项目属性{2}|延续项目{2}|项目期{2}|2023年-2025年{2}
项目资金（万元）{2x4}|实施期资金总额：{2}|900|年度资金总额：{2}|320
其中：财政拨款{2}|840|其中：财政拨款{2}|300
上年结转{2}|0|上年结转{2}|0
其他资金{2}|60|其他资金{2}|20
总体目标{1x2}|实施期目标（2023年—2025年）{4}|年度目标{3}
建成社区康复站60个。{4}|建成社区康复站20个。{3}
绩效指标{1x3}|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值
产出指标{1x2}|数量指标|建站数|60个|数量指标|建站数|20个
质量指标|达标率|≥95%|质量指标|达标率|≥95%`),
    ),
  forms: [
    {
      title: '项目支出绩效目标申报表',
      year: 2024,
      moneyUnit: '万元',
      head: {
        name: '社区康复站建设',
        department: '白石市残疾人联合会',
        unit: '白石市康复中心',
        property: '延续项目',
        duration: '2023年-2025年',
      },
      funds: {
        total: { longTermAmount: '900', amount: '320' },
        fiscal: { longTermAmount: '840', amount: '300' },
        carryover: { longTermAmount: '0', amount: '0' },
        other: { longTermAmount: '60', amount: '20' },
      },
      goals: [{ longTermExpected: '建成社区康复站60个。', expected: '建成社区康复站20个。' }],
      indicators: rowsOf(
        'level1 level2 indicator longTermTarget x1 x2 target',
        `产出指标|数量指标|建站数|60个|数量指标|建站数|20个
        ^|质量指标|达标率|≥95%|质量指标|达标率|≥95%`,
      ),
    },
  ],
};

/** Sums of each group between the rows, sub-rows of one of them, points in the names of the groups. */
const subtotals: Elsewhere = {
  name: 'sums between the groups of rows, sub-rows, points within the names of groups',
  bytes: () =>
    page(
      '<h2>2021年度财政专项资金绩效自评表</h2><p style="text-align:right">金额单位：万元</p>',
      tableHtml(`
专项名称|乡村公路养护|主管部门{2}|青禾县交通运输局{3}
预算执行情况（10分）{1x2}|预算数|执行数{2}|执行率{2}|得分
1,560.00|1,482.00{2}|95.00%{2}|9.50
一级指标|二级指标|三级指标|指标值|完成值|分值|自评得分
产出指标（50分）{1x4}|数量指标（30分）{1x3}|养护里程|≥320公里|331公里|30|30
其中：县道|≥120公里|120公里||
乡道|≥200公里|211公里||
质量指标（20分）|优良路率|≥80%|76%|20|19
小计{5}|50|49
效益指标（30分）|社会效益指标（30分）|通行保障天数|365天|360天|30|29.6
小计{5}|30|29.6
满意度指标（10分）|满意度指标（10分）|群众满意度|≥90%|92%|10|10
总计{5}|100|98.1`),
    ),
  forms: [
    {
      title: '2021年度财政专项资金绩效自评表',
      year: 2021,
      moneyUnit: '万元',
      head: { name: '乡村公路养护', department: '青禾县交通运输局' },
      funds: { total: rowOf('budget executed rate score', '1,560.00|1,482.00|95.00%|9.50') },
      indicators: rowsOf(
        'level1 level2 indicator target actual points score',
        `产出指标（50分）|数量指标（30分）|养护里程|≥320公里|331公里|30|30
        ^|^|其中：县道|≥120公里|120公里||
        ^|^|乡道|≥200公里|211公里||
        ^|质量指标（20分）|优良路率|≥80%|76%|20|19
        效益指标（30分）|社会效益指标（30分）|通行保障天数|365天|360天|30|29.6
        满意度指标（10分）|满意度指标（10分）|群众满意度|≥90%|92%|10|10`,
      ).map((row) =>
        /^其中|乡道/.test(row.indicator ?? '') ? Object.assign(row, { sub: true }) : row,
      ),
      total: { points: '100', score: '98.1' },
    },
  ],
};

/** A whole department: its tasks with their money, then its indicators. */
const tasks: Elsewhere = {
  name: 'a whole department with a table of its tasks between money and indicators',
  bytes: () =>
    page(
      tableHtml(`
部门整体支出绩效自评表{8}
（2023年度）{8}
部门（单位）名称{2}|兰亭区文化和旅游局{6}
年度主要任务{1x3}|任务名称|主要内容{2}|预算数（万元）|执行数（万元）|完成情况{2}
公共文化服务|送戏下乡120场{2}|260|255.4|已完成{2}
旅游推广|举办推介会3次{2}|90|81|已完成2次{2}
部门预算执行（万元）{1x4}|资金来源|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|2,100.5|2,233.1|2,180.2|10|97.63%|9.8
其中：基本支出|1,700.5|1,733.1|1,733.1|-|100%|-
项目支出|400|500|447.1|-|89.42%|-
年度总体目标{1x2}|预期目标{4}|实际完成情况{3}
完善公共文化服务。{4}|公共文化服务覆盖面扩大。{3}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析
产出指标{1x2}|数量指标|送戏场次|≥120场|126场|30|30|
数量指标|推介会次数|3次|2次|30|20|一次改期
效益指标|社会效益指标|惠及群众|≥8万人次|8.6万人次|30|30|
总分{5}|100|89.8|`),
    ),
  forms: [
    {
      title: '部门整体支出绩效自评表',
      year: 2023,
      moneyUnit: '万元',
      head: { name: '兰亭区文化和旅游局' },
      tables: {
        other: rowsOf(
          'item description budget executed situation',
          `公共文化服务|送戏下乡120场|260|255.4|已完成
          旅游推广|举办推介会3次|90|81|已完成2次`,
        ),
      },
      funds: {
        total: rowOf(
          'initial adjusted executed points rate score',
          '2,100.5|2,233.1|2,180.2|10|97.63%|9.8',
        ),
        basic: rowOf(
          'initial adjusted executed points rate score',
          '1,700.5|1,733.1|1,733.1|-|100%|-',
        ),
        projects: rowOf('initial adjusted executed points rate score', '400|500|447.1|-|89.42%|-'),
      },
      goals: [{ expected: '完善公共文化服务。', actual: '公共文化服务覆盖面扩大。' }],
      indicators: rowsOf(
        ROW,
        `产出指标|数量指标|送戏场次|≥120场|126场|30|30|
        ^|数量指标|推介会次数|3次|2次|30|20|一次改期
        效益指标|社会效益指标|惠及群众|≥8万人次|8.6万人次|30|30|`,
      ),
      total: { points: '100', score: '89.8' },
    },
  ],
};

export const provincePages: readonly Elsewhere[] = [doubleHead, nested, twoSpans, subtotals, tasks];
