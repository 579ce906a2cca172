import { type Elsewhere, rowOf, rowsOf, utf8 } from './elsewhere.ts';
import { tableHtml } from './tableHtml.ts';

// Pages and texts of departments that nothing here was made from; what a person reads stands beside each, and
// stood before the importer saw it.

function page(...parts: readonly string[]): Uint8Array {
  return utf8(
    `<!doctype html><html><head><meta charset="utf-8"></head><body>${parts.join('\n')}</body></html>`,
  );
}

/** No column of points; a side name broken between its characters; the points of a group in its name. */
const withoutPoints: Elsewhere = {
  name: 'a page without a column of points, side names broken between characters',
  bytes: () =>
    page(
      '<h1>2023年度部门预算项目绩效自评结果公开</h1><p>发布时间：2024-04-12　来源：本站　浏览次数：108</p>',
      tableHtml(`
2023年度澧安县乡村公路养护项目自评表{6}
单位名称：澧安县交通运输局{3}|填报日期：2024年3月5日{3}
项目名称|乡村公路日常养护{5}
主管部门|澧安县交通运输局{2}|项目实施单位|澧安县公路站{2}
项目类别|经常性项目{5}
预 / 算 / 执 / 行 / 情 / 况 / （万元） / （20分）{1x2}||预算数（A）|执行数（B）|执行率（B/A）|得分 / （20分*执行率）
年度财政资金总额|420.00|399.00|95.00%|19
一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
产出指标 / （40分）{1x3}|数量指标|养护里程|860公里|860公里|15
质量指标|路面完好率|≥85%|82%|14
时效指标|水毁修复时限|≤48小时|36小时|10
效益指标 / （40分）{1x2}|社会效益指标|受益行政村|126个|126个|20
满意度指标|沿线群众满意度|≥90%|91%|20
总分{5}|98
偏差大或目标未完成原因分析|连续降雨，部分路面修复推迟{5}
改进措施及结果应用方案|增加雨季巡查频次{5}`),
      '<p>【打印】【关闭】</p>',
    ),
  forms: [
    {
      title: '2023年度澧安县乡村公路养护项目自评表',
      year: 2023,
      moneyUnit: '万元',
      head: {
        unit: '澧安县交通运输局',
        x1: '澧安县公路站',
        filledOn: '2024年3月5日',
        name: '乡村公路日常养护',
        department: '澧安县交通运输局',
        category: '经常性项目',
      },
      funds: { total: rowOf('budget executed rate score', '420.00|399.00|95.00%|19') },
      indicators: rowsOf(
        'level1 level2 indicator target actual score',
        `产出指标/（40分）|数量指标|养护里程|860公里|860公里|15
        ^|质量指标|路面完好率|≥85%|82%|14
        ^|时效指标|水毁修复时限|≤48小时|36小时|10
        效益指标/（40分）|社会效益指标|受益行政村|126个|126个|20
        ^|满意度指标|沿线群众满意度|≥90%|91%|20`,
      ).map((row) => ({ ...row, level1: row.level1?.replace('/', '\n') ?? null })),
      total: { score: '98' },
      texts: {
        reason: '连续降雨，部分路面修复推迟',
        improvement: '增加雨季巡查频次',
      },
    },
  ],
};

/** A flat list with a coefficient, whether an indicator is core, and changed targets. */
const flatList: Elsewhere = {
  name: 'a page with one flat list: changed targets, coefficients, core marks',
  bytes: () =>
    page(
      tableHtml(`
2022年度项目绩效自评表{12}
项目名称|山城步道维修{3}|项目编码|50010522T000123{3}|自评总分（分）|97.6{3}
主管部门|江岭区城市管理局{3}|实施单位|江岭区市政设施所{7}
当年资金（万元）{1x2}|年初预算|全年调整预算数|全年执行数|执行率（%）|执行率权重|执行率得分{6}
180|165|148.5|90|10|9{6}
当年绩效目标|年初绩效目标{4}|全年调整绩效目标{3}|全年目标实际完成情况{4}
维修步道12条，保障通行安全。{5}|维修步道10条，保障通行安全。{3}|维修步道10条。{4}
绩效指标|指标名称|计量单位|指标性质|年初指标值|调整指标值|全年完成值|得分系数（%）|指标权重|指标得分|是否核心指标|说明
1|维修步道条数|条|≥|12|10|10|100|40|40|是|
2|验收合格率|%|＝|100||98|96|20|19.2|否|一条返修
3|步道维修成本|万元/条|≤|15||14.85|100|10|10|否|
4|市民满意度|%|≥|90||95|97|20|19.4|是|`),
    ),
  forms: [
    {
      title: '2022年度项目绩效自评表',
      year: 2022,
      moneyUnit: '万元',
      head: {
        name: '山城步道维修',
        code: '50010522T000123',
        department: '江岭区城市管理局',
        unit: '江岭区市政设施所',
        score: '97.6',
      },
      funds: {
        total: rowOf('initial adjusted executed rate points score', '180|165|148.5|90|10|9'),
      },
      goals: [
        {
          expected: '维修步道12条，保障通行安全。',
          adjusted: '维修步道10条，保障通行安全。',
          actual: '维修步道10条。',
        },
      ],
      indicators: rowsOf(
        'x1 indicator valueUnit sign value adjustedTarget actual coefficient points score core note',
        `1|维修步道条数|条|≥|12|10|10|100|40|40|是|
        2|验收合格率|%|＝|100||98|96|20|19.2|否|一条返修
        3|步道维修成本|万元/条|≤|15||14.85|100|10|10|否|
        4|市民满意度|%|≥|90||95|97|20|19.4|是|`,
      ),
    },
  ],
};

/** Two columns of signs, one in words; the unit after the actual; blanks as `&nbsp;`. */
const twoSigns: Elsewhere = {
  name: 'a page with a direction and a sign in words, the unit last, non-breaking blanks',
  bytes: () =>
    page(
      '<div class="TRS_Editor">',
      tableHtml(`
项目支出绩效自评表{12}
（2021年度）{12}
项目名称|&nbsp;&nbsp;草原鼠害防治&nbsp;{11}
主管部门及代码|[212]白音旗林业和草原局{5}|实施单位|白音旗草原工作站{5}
项目资金（元）{1x4}|{3}|年初预算数{2}|全年预算数{2}|全年执行数{2}|分值|执行率|得分
年度资金总额{3}|1,500,000.00{2}|1,500,000.00{2}|1,380,000.00{2}|10|92.00%|9.2
其中：财政拨款{3}|1,500,000.00{2}|1,500,000.00{2}|1,380,000.00{2}|-|92.00%|-
其他资金{3}|0.00{2}|0.00{2}|0.00{2}|-|0.00%|-
年度总体目标|预期目标{6}|实际完成情况{5}
防治草原鼠害20万亩。{7}|完成防治19.2万亩。{5}
一级指标|二级指标|三级指标|指标性质|指标方向|指标值|实际完成值|计量单位|分值|得分{2}|偏差原因分析及改进措施
产出指标{1x2}|数量指标|防治面积|正向|大于等于|20|19.2|万亩|50|48{2}|物资到货推迟
成本指标|亩均成本|反向|小于等于|7.5|7.19|元|20|20{2}|&nbsp;
效益指标|生态效益指标|植被盖度提高|正向|大于等于|3|3|百分点|20|20{2}|&nbsp;
总分{8}|100|97.2{2}|`),
      '</div>',
    ),
  forms: [
    {
      title: '项目支出绩效自评表',
      year: 2021,
      moneyUnit: '元',
      head: {
        name: '草原鼠害防治',
        department: '[212]白音旗林业和草原局',
        unit: '白音旗草原工作站',
      },
      funds: {
        total: rowOf(
          'initial adjusted executed points rate score',
          '1,500,000.00|1,500,000.00|1,380,000.00|10|92.00%|9.2',
        ),
        fiscal: rowOf(
          'initial adjusted executed points rate score',
          '1,500,000.00|1,500,000.00|1,380,000.00|-|92.00%|-',
        ),
        other: rowOf('initial adjusted executed points rate score', '0.00|0.00|0.00|-|0.00%|-'),
      },
      goals: [{ expected: '防治草原鼠害20万亩。', actual: '完成防治19.2万亩。' }],
      indicators: rowsOf(
        'level1 level2 indicator direction sign value actual valueUnit points score reason',
        `产出指标|数量指标|防治面积|正向|大于等于|20|19.2|万亩|50|48|物资到货推迟
        ^|成本指标|亩均成本|反向|小于等于|7.5|7.19|元|20|20|
        效益指标|生态效益指标|植被盖度提高|正向|大于等于|3|3|百分点|20|20|`,
      ),
      total: { points: '100', score: '97.2' },
    },
  ],
};

/** Decision and management are scored as rows; the score of the unit and that of finance stand side by side. */
const decision: Elsewhere = {
  name: 'a page of decision, management, output and effect, with the score of finance a row',
  bytes: () =>
    page(
      '<p align="center"><b>2020年度财政支出项目绩效自评表</b></p><p>金额单位：万元</p>',
      tableHtml(`
项目名称|校园直饮水设备{3}|主管部门|沙湖市教育局{3}
项目单位|沙湖市教育装备站{3}|项目年度|2020年{3}
一级指标|二级指标|三级指标|绩效指标|实际完成情况|参考分值|自评得分|财政审核评分
决策（10分）{1x2}|立项|立项依据|依据充分|符合市委市政府部署|5|5|5
目标|绩效目标合理性|目标明确|目标明确、可衡量|5|5|4
管理（25分）{1x2}|投入|资金到位率|100%|100%|10|10|10
财务|预算执行率|100%|预算240万元，支出216万元，90%|15|13.5|13
产出（30分）|数量|安装设备|120台|120台|30|30|30
效益（35分）{1x2}|社会效益|受益学生|≥5万人|5.3万人|20|20|20
满意度|师生满意度|≥90%|92%|15|15|14
合计{5}|100|98.5|96`),
    ),
  forms: [
    {
      title: '2020年度财政支出项目绩效自评表',
      year: 2020,
      moneyUnit: '万元',
      head: {
        name: '校园直饮水设备',
        department: '沙湖市教育局',
        unit: '沙湖市教育装备站',
        reviewYear: '2020年',
      },
      indicators: rowsOf(
        'level1 level2 indicator target actual points score financeScore',
        `决策（10分）|立项|立项依据|依据充分|符合市委市政府部署|5|5|5
        ^|目标|绩效目标合理性|目标明确|目标明确、可衡量|5|5|4
        管理（25分）|投入|资金到位率|100%|100%|10|10|10
        ^|财务|预算执行率|100%|预算240万元，支出216万元，90%|15|13.5|13
        产出（30分）|数量|安装设备|120台|120台|30|30|30
        效益（35分）|社会效益|受益学生|≥5万人|5.3万人|20|20|20
        ^|满意度|师生满意度|≥90%|92%|15|15|14`,
      ),
      total: { points: '100', score: '98.5', financeScore: '96' },
    },
  ],
};

/** Copied with tabs: rows that are core bear a star, no budget of the year's beginning. */
const starred: Elsewhere = {
  name: 'a text with tabs of linking funds: stars on core rows, no budget of the beginning',
  bytes: () =>
    utf8(
      [
        '附件3',
        '财政衔接推进乡村振兴补助资金绩效自评表',
        '（2022年度）',
        '项目名称\t石门村茶园提质\t\t\t\t\t',
        '主管部门\t云溪县农业农村局\t\t\t实施单位\t石门村委会\t',
        '资金情况（万元）\t\t全年预算数（A）\t全年执行数（B）\t分值\t执行率（B/A）\t得分',
        '\t年度资金总额：\t68\t68\t10\t100%\t10',
        '\t其中：中央财政资金\t50\t50\t\t\t',
        '\t省级财政资金\t18\t18\t\t\t',
        '年初设定目标\t\t\t全年目标完成情况综述\t\t\t',
        '提质茶园200亩，带动农户60户。\t\t\t提质茶园200亩，带动农户63户。\t\t\t',
        '一级指标\t二级指标\t三级指标\t分值\t年度指标值\t全年实际值\t得分\t未完成原因和改进措施',
        '产出指标\t数量指标\t★提质茶园面积\t20\t200亩\t200亩\t20\t',
        '\t质量指标\t★验收合格率\t15\t100%\t100%\t15\t',
        '\t时效指标\t按期完工率\t15\t100%\t95%\t14\t雨季延期',
        '效益指标\t经济效益指标\t★户均增收\t20\t≥1500元\t1580元\t20\t',
        '\t社会效益指标\t带动农户\t10\t≥60户\t63户\t10\t',
        '满意度指标\t服务对象满意度指标\t农户满意度\t10\t≥95%\t96%\t10\t',
        '总分\t\t\t100\t\t\t99\t',
      ].join('\r\n'),
    ),
  forms: [
    {
      title: '财政衔接推进乡村振兴补助资金绩效自评表',
      year: 2022,
      moneyUnit: '万元',
      head: { name: '石门村茶园提质', department: '云溪县农业农村局', unit: '石门村委会' },
      funds: {
        total: rowOf('adjusted executed points rate score', '68|68|10|100%|10'),
        central: rowOf('adjusted executed points rate score', '50|50|||'),
        province: rowOf('adjusted executed points rate score', '18|18|||'),
      },
      goals: [
        { expected: '提质茶园200亩，带动农户60户。', actual: '提质茶园200亩，带动农户63户。' },
      ],
      indicators: rowsOf(
        'level1 level2 indicator points target actual score reason',
        `产出指标|数量指标|★提质茶园面积|20|200亩|200亩|20|
        ^|质量指标|★验收合格率|15|100%|100%|15|
        ^|时效指标|按期完工率|15|100%|95%|14|雨季延期
        效益指标|经济效益指标|★户均增收|20|≥1500元|1580元|20|
        ^|社会效益指标|带动农户|10|≥60户|63户|10|
        满意度指标|服务对象满意度指标|农户满意度|10|≥95%|96%|10|`,
      ),
      total: { points: '100', score: '99' },
    },
  ],
};

/** No points at all; money of two governments, as CSV. */
const transferCsv: Elsewhere = {
  name: 'a CSV of a transfer payment without any points',
  bytes: () =>
    utf8(
      `\ufeff${[
        '中央对地方专项转移支付区域绩效自评表,,,,,',
        '（2019年度）,,,,,',
        '专项名称,农村厕所改造补助,,,,',
        '中央主管部门,某部,,省级主管部门,东岭省农业农村厅,',
        '资金情况（万元）,,年初预算数,全年执行数,预算执行率,',
        ',年度资金总额,"12,000","11,640",97.0%,',
        ',其中：中央补助,"8,000","8,000",100.0%,',
        ',地方资金,"4,000","3,640",91.0%,',
        '年度总体目标,年初设定目标,,,全年实际完成情况,',
        ',改造农村户厕10万户。,,,改造户厕10.2万户。,',
        '一级指标,二级指标,三级指标,年初指标值,全年完成值,未完成原因和改进措施',
        '产出指标,数量指标,改造户厕,≥10万户,10.2万户,',
        ',质量指标,改厕合格率,≥95%,93%,"部分村冬季施工,已返工"',
        '效益指标,社会效益指标,卫生厕所普及率,≥80%,82.5%,',
        '满意度指标,服务对象满意度指标,农户满意度,≥90%,92%,',
        '说明,无,,,,',
      ].join('\r\n')}`,
    ),
  forms: [
    {
      title: '中央对地方专项转移支付区域绩效自评表',
      year: 2019,
      moneyUnit: '万元',
      head: { name: '农村厕所改造补助', centralDepartment: '某部', department: '东岭省农业农村厅' },
      funds: {
        total: rowOf('initial executed rate', '12,000|11,640|97.0%'),
        central: rowOf('initial executed rate', '8,000|8,000|100.0%'),
        local: rowOf('initial executed rate', '4,000|3,640|91.0%'),
      },
      goals: [{ expected: '改造农村户厕10万户。', actual: '改造户厕10.2万户。' }],
      indicators: rowsOf(
        'level1 level2 indicator target actual reason',
        `产出指标|数量指标|改造户厕|≥10万户|10.2万户|
        ^|质量指标|改厕合格率|≥95%|93%|部分村冬季施工,已返工
        效益指标|社会效益指标|卫生厕所普及率|≥80%|82.5%|
        满意度指标|服务对象满意度指标|农户满意度|≥90%|92%|`,
      ),
      texts: { note: '无' },
    },
  ],
};

/** A bond with its field, and how far the whole of it was paid out. */
const bond: Elsewhere = {
  name: 'a text with bars of a bond: its field, and the whole of its payments',
  bytes: () =>
    utf8(`2023年新增专项债券项目绩效自评表

| 项目名称 | 东湾污水处理厂二期 | 项目单位 | 东湾水务公司 |
|---|---|---|---|
| 主管部门 | 东湾区水务局 | 投向领域 | 生态环保 |

| 项目资金（万元） | 下达额度 | 实际支出金额 | 支出进度 | 分值 | 得分 |
|---|---|---|---|---|---|
| 总体支出进度 | 8000 | 7600 | 95% | 10 | 9.5 |

| 一级指标 | 二级指标 | 三级指标 | 目标值 | 实际完成值 | 分值 | 得分 | 备注 |
|---|---|---|---|---|---|---|---|
| 产出指标 | 数量指标 | 新增处理能力 | 2万吨/日 | 2万吨/日 | 40 | 40 | |
| 产出指标 | 时效指标 | 完工时间 | 2023年10月 | 2023年12月 | 10 | 8 | 管网迁改 |
| 效益指标 | 生态效益指标 | 出水达标率 | ≥98% | 99.1% | 40 | 40 | |
| 合计 | | | | | 100 | 97.5 | |
`),
  forms: [
    {
      title: '2023年新增专项债券项目绩效自评表',
      year: 2023,
      moneyUnit: '万元',
      head: {
        name: '东湾污水处理厂二期',
        unit: '东湾水务公司',
        department: '东湾区水务局',
        field: '生态环保',
      },
      funds: { total: rowOf('budget executed rate points score', '8000|7600|95%|10|9.5') },
      indicators: rowsOf(
        'level1 level2 indicator target actual points score note',
        `产出指标|数量指标|新增处理能力|2万吨/日|2万吨/日|40|40|
        产出指标|时效指标|完工时间|2023年10月|2023年12月|10|8|管网迁改
        效益指标|生态效益指标|出水达标率|≥98%|99.1%|40|40|`,
      ),
      total: { points: '100', score: '97.5' },
    },
  ],
};

/** A grade beside the score in the head, goals as one numbered list, tables in two cells of a layout. */
const headScore: Elsewhere = {
  name: 'a page whose score and grade stand in its head, a numbered goal on both sides',
  bytes: () =>
    page(
      '<table><tr><td>首页 &gt; 政务公开 &gt; 预决算</td></tr></table>',
      tableHtml(`
附件1 / 项目支出绩效自评表{8}
（ 2024 年度 ）{8}
项目名称|青年驿站运营{3}|自评得分|96.5{3}
主管部门|海望区团委{3}|自评等级|优{3}
实施单位|海望区青少年宫{7}
项目资金 / （万元）{1x3}|{2}|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额{2}|60|55|52.25|10|95%|9.5
其中：当年财政拨款{2}|60|55|52.25|—|95%|—
年度总体目标{1x2}|预期目标{4}|实际完成情况{3}
目标1：运营驿站6处； / 目标2：服务青年3000人次。{4}|目标1：运营驿站6处； / 目标2：服务青年3120人次。{3}
绩效指标{1x5}|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标{1x2}|数量指标|服务青年|≥3000人次|3120人次|30|30
质量指标|入住登记率|100%|100%|20|20
效益指标|社会效益指标|留城就业青年|≥400人|376人|30|27
满意度指标|满意度指标|青年满意度|≥90%|94%|10|10
总分{6}|100|96.5`),
    ),
  forms: [
    {
      title: '项目支出绩效自评表',
      year: 2024,
      moneyUnit: '万元',
      head: {
        name: '青年驿站运营',
        department: '海望区团委',
        unit: '海望区青少年宫',
        score: '96.5',
        grade: '优',
      },
      funds: {
        total: rowOf('initial adjusted executed points rate score', '60|55|52.25|10|95%|9.5'),
        fiscal: rowOf('initial adjusted executed points rate score', '60|55|52.25|—|95%|—'),
      },
      goals: [
        {
          expected: '目标1：运营驿站6处；\n目标2：服务青年3000人次。',
          actual: '目标1：运营驿站6处；\n目标2：服务青年3120人次。',
        },
      ],
      indicators: rowsOf(
        'level1 level2 indicator target actual points score',
        `产出指标|数量指标|服务青年|≥3000人次|3120人次|30|30
        ^|质量指标|入住登记率|100%|100%|20|20
        效益指标|社会效益指标|留城就业青年|≥400人|376人|30|27
        满意度指标|满意度指标|青年满意度|≥90%|94%|10|10`,
      ),
      total: { points: '100', score: '96.5' },
    },
  ],
};

export const freshPages: readonly Elsewhere[] = [
  ...[withoutPoints, flatList, twoSigns, decision, starred, transferCsv, bond, headScore],
];
