import { type Elsewhere, rowOf, rowsOf, utf8 } from './elsewhere.ts';
import { tableHtml } from './tableHtml.ts';

// Pages after the forms of further provinces and regions, each with money of its own kind.

const page = (...parts: readonly string[]) =>
  utf8(`<!doctype html><meta charset="utf-8">${parts.join('\n')}`);

const fujian: Elsewhere = {
  name: 'a province of inputs, outputs and effects, its score and grade in the head',
  bytes: () =>
    page(
      '<p>2022年度项目支出绩效自评表</p>',
      tableHtml(`
项目名称|海洋渔业减船转产{7}|
主管部门|闽海市海洋与渔业局{4}|实施单位|闽海市渔政支队{3}
自评得分|92.5{4}|自评等级|优{3}
预算执行情况（万元）{2x2}|年初预算|调整后预算|实际支出|执行率{2}|分值|得分
900|900|832.5|92.5%{2}|10|9.25
一级指标|二级指标|三级指标|年度指标值|实际完成值|累计完成率|分值|得分|未完成原因
投入指标|时效目标|资金到位率|100%|100%|100%|10|10|
产出指标{1x2}|数量目标|减船数量|≥40艘|37艘|92.5%|30|27.75|三艘纠纷未结
质量目标|拆解合格率|100%|100%|100%|10|10|
效益指标{1x2}|社会效益目标|转产渔民|≥120人|118人|98.33%|20|19.67|
服务对象满意度目标|渔民满意度|≥80%|79%|98.75%|20|15.83|`),
    ),
  forms: [
    {
      ...{ title: '2022年度项目支出绩效自评表', year: 2022, moneyUnit: '万元' },
      head: {
        name: '海洋渔业减船转产',
        department: '闽海市海洋与渔业局',
        unit: '闽海市渔政支队',
        score: '92.5',
        grade: '优',
      },
      funds: {
        total: rowOf('initial adjusted executed rate points score', '900|900|832.5|92.5%|10|9.25'),
      },
      indicators: rowsOf(
        'level1 level2 indicator target actual completionRate points score reason',
        `投入指标|时效目标|资金到位率|100%|100%|100%|10|10|
产出指标|数量目标|减船数量|≥40艘|37艘|92.5%|30|27.75|三艘纠纷未结
^|质量目标|拆解合格率|100%|100%|100%|10|10|
效益指标|社会效益目标|转产渔民|≥120人|118人|98.33%|20|19.67|
^|服务对象满意度目标|渔民满意度|≥80%|79%|98.75%|20|15.83|`,
      ),
    },
  ],
};

const ningbo: Elsewhere = {
  name: 'a city whose names of indicators span two levels, a changed amount of money',
  bytes: () =>
    page(
      '<p>项目绩效自评表</p>',
      '<p>（2021年度） 单位：万元</p>',
      tableHtml(`
基本信息{1x3}|项目名称|老旧小区加装电梯补贴{5}
主管部门|甬江区住建局{2}|实施单位|甬江区住房保障中心{2}
项目类型|专项公用{2}|项目期限|2021-01至2021-12{2}
资金情况{1x4}|资金来源|预算金额|调整金额|执行金额|执行率{2}
合计|500|450|450|100%{2}
区级财政|300|270|270|100%{2}
市级补助|200|180|180|100%{2}
绩效目标|补贴加装电梯25台。{6}
完成情况|补贴加装电梯23台。{6}
绩效指标{1x6}|指标{2}|目标值|完成值|权重|得分
产出{1x2}|加装电梯台数|25台|23台|40|36.8
补贴发放准确率|100%|100%|20|20
效益|受益户数|≥600户|552户|20|18.4
满意度|居民满意度|≥85%|89%|20|20
综合得分{5}|95.2`),
    ),
  forms: [
    {
      ...{ title: '项目绩效自评表', year: 2021, moneyUnit: '万元' },
      head: {
        name: '老旧小区加装电梯补贴',
        department: '甬江区住建局',
        unit: '甬江区住房保障中心',
        type: '专项公用',
        duration: '2021-01至2021-12',
      },
      funds: {
        total: rowOf('budget x1 executed rate', '500|450|450|100%'),
        x2: rowOf('budget x1 executed rate', '300|270|270|100%'),
        city: rowOf('budget x1 executed rate', '200|180|180|100%'),
      },
      goals: [{ expected: '补贴加装电梯25台。', actual: '补贴加装电梯23台。' }],
      indicators: rowsOf(
        'level1 indicator target actual points score',
        `产出|加装电梯台数|25台|23台|40|36.8
^|补贴发放准确率|100%|100%|20|20
效益|受益户数|≥600户|552户|20|18.4
满意度|居民满意度|≥85%|89%|20|20`,
      ),
      total: { score: '95.2' },
    },
  ],
};

const guangxi: Elsewhere = {
  name: 'a region with its money in one line, points before the targets',
  bytes: () =>
    page(
      '<p>2022年自治区本级项目支出绩效自评表</p>',
      tableHtml(`
单位名称|桂江市疾控中心{7}
项目名称|免疫规划{7}
预算执行（10分）{1x2}|年初预算（万元）|调整预算（万元）|支出（万元）|结转结余（万元）|执行率{2}|自评得分
1200|1150|1150|0|100%{2}|10
总体绩效目标|适龄儿童接种率95%以上。{7}
总体绩效目标完成情况|适龄儿童接种率98.2%。{7}
一级指标|二级指标|三级指标|分值|年初指标值|年终完成值|自评得分|情况说明
产出指标{1x2}|数量指标|接种儿童|25|≥5万人|6.8万人|25|流动人口增加，超过目标30%
质量指标|接种率|25|≥95%|98.2%|25|
效益指标|社会效益指标|疫苗针对疾病发病率|30|≤2/10万|0.8/10万|30|
满意度指标|服务对象满意度|家长满意度|10|≥90%|95%|10|
合计{3}|100{3}|100|`),
    ),
  forms: [
    {
      ...{ title: '2022年自治区本级项目支出绩效自评表', year: 2022, moneyUnit: '万元' },
      head: { unit: '桂江市疾控中心', name: '免疫规划' },
      funds: {
        total: rowOf('initial adjusted executed x1 rate score', '1200|1150|1150|0|100%|10'),
      },
      goals: [{ expected: '适龄儿童接种率95%以上。', actual: '适龄儿童接种率98.2%。' }],
      indicators: rowsOf(
        'level1 level2 indicator points target actual score note',
        `产出指标|数量指标|接种儿童|25|≥5万人|6.8万人|25|流动人口增加，超过目标30%
^|质量指标|接种率|25|≥95%|98.2%|25|
效益指标|社会效益指标|疫苗针对疾病发病率|30|≤2/10万|0.8/10万|30|
满意度指标|服务对象满意度|家长满意度|10|≥90%|95%|10|`,
      ),
      total: { points: '100', score: '100' },
    },
  ],
};

const guizhou: Elsewhere = {
  name: 'a province with what was added to the budget, and one source of money',
  bytes: () =>
    page(
      tableHtml(`
2023年度项目支出绩效自评表{8}
项目名称|刺梨产业发展{7}
主管部门（公章）|乌江县林业局{3}|实施单位|乌江县林业局{3}
项目资金（万元）{1x2}||年初预算数（A）|调整数|全年执行数（B）|执行率（B/A）|分值|得分
财政资金|300|-20|280|100%|10|10
年度目标完成情况{1x2}|年度目标{3}|目标完成情况{4}
种植5000亩{3}|种植5100亩{4}
绩效指标{1x4}|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|种植面积|≥5000亩|5100亩|50|50
效益指标|经济效益指标|带动农户|≥900户|870户|30|29
满意度指标|服务对象满意度|农户满意度|≥90%|90%|10|10
总分{6}|100|99`),
    ),
  forms: [
    {
      ...{ title: '2023年度项目支出绩效自评表', year: 2023, moneyUnit: '万元' },
      head: { name: '刺梨产业发展', department: '乌江县林业局', unit: '乌江县林业局' },
      funds: {
        fiscal: rowOf('initial x1 executed rate points score', '300|-20|280|100%|10|10'),
      },
      goals: [{ expected: '种植5000亩', actual: '种植5100亩' }],
      indicators: rowsOf(
        'level1 level2 indicator target actual points score',
        `产出指标|数量指标|种植面积|≥5000亩|5100亩|50|50
效益指标|经济效益指标|带动农户|≥900户|870户|30|29
满意度指标|服务对象满意度|农户满意度|≥90%|90%|10|10`,
      ),
      total: { points: '100', score: '99' },
    },
  ],
};

const oneamount: Elsewhere = {
  name: 'a form with one sum for each source of money',
  bytes: () =>
    page(
      tableHtml(`
项目支出绩效自评表{8}
（2021年度）{8}
项目名称|公共厕所维护{3}|主管部门|和平区城管局{3}
项目资金（万元）{1x4}|资金来源{2}|金额{5}
资金总额{2}|36.5{5}
其中：财政拨款{2}|30{5}
其他资金{2}|6.5{5}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|维护公厕|24座|24座|50|50|
效益指标|社会效益指标|日均使用|≥3000人次|3100人次|40|40|
满意度指标|服务对象满意度指标|市民满意度|≥85%|80%|10|9|异味投诉较多，已加装除臭设备
总分{5}|100|99|`),
    ),
  forms: [
    {
      ...{ title: '项目支出绩效自评表', year: 2021, moneyUnit: '万元' },
      head: { name: '公共厕所维护', department: '和平区城管局' },
      funds: {
        total: rowOf('amount', '36.5'),
        fiscal: rowOf('amount', '30'),
        other: rowOf('amount', '6.5'),
      },
      indicators: rowsOf(
        'level1 level2 indicator target actual points score reason',
        `产出指标|数量指标|维护公厕|24座|24座|50|50|
效益指标|社会效益指标|日均使用|≥3000人次|3100人次|40|40|
满意度指标|服务对象满意度指标|市民满意度|≥85%|80%|10|9|异味投诉较多，已加装除臭设备`,
      ),
      total: { points: '100', score: '99' },
    },
  ],
};

export const furtherRegions: readonly Elsewhere[] = [fujian, ningbo, guangxi, guizhou, oneamount];
