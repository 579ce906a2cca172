import { type Elsewhere, rowOf, rowsOf, utf8 } from './elsewhere.ts';
import { tableHtml } from './tableHtml.ts';

// Forms of shapes that no layout has, written down before the importer saw them; a column of its own is `x1`, `x2` ….

const page = (...parts: readonly string[]) =>
  utf8(`<!doctype html><meta charset="utf-8">${parts.join('\n')}`);
const ROW = 'level1 level2 indicator target actual points score reason';

export const ownShapes: readonly Elsewhere[] = [
  {
    name: 'a platform whose money has columns of its own, persons and changed targets beside the rows',
    bytes: () =>
      page(
        tableHtml(`
数字乡村平台建设项目绩效自评表{10}
（2024年度）{10}
项目名称|数字乡村平台建设{4}|责任科室|信息股{4}
主管部门|云溪县农业农村局{4}|实施单位|云溪县农村信息站{4}
资金（万元）{1x4}|资金来源{2}|预算批复|累计支付{2}|支付进度{2}|尾款{2}
合计{2}|86.5|80{2}|92.49%{2}|6.5{2}
县级统筹{2}|60|60{2}|100%{2}|0{2}
企业共建{2}|26.5|20{2}|75.47%{2}|6.5{2}
一级指标{1x2}|二级指标{1x2}|三级指标{1x2}|责任人员类别{1x2}|目标值{2}|完成值{2}|分值{1x2}|得分{1x2}
年初|调整后|上半年|全年
产出指标{1x2}|数量指标{1x2}|接入行政村|技术组|≥40个|≥38个|20个|38个|25|25
录入农户档案|采集组|1.2万户|1.2万户|0.5万户|1.1万户|25|22.9
效益指标|社会效益指标|线上办件量|运维组|≥3000件|≥3000件|1100件|3120件|40|40
满意度指标|服务对象满意度|农户满意度|督查组|≥90%|≥90%||93%|10|10
自评总分{8}|100|97.9`),
      ),
    forms: [
      {
        title: '数字乡村平台建设项目绩效自评表',
        year: 2024,
        moneyUnit: '万元',
        head: {
          name: '数字乡村平台建设',
          x2: '信息股',
          department: '云溪县农业农村局',
          unit: '云溪县农村信息站',
        },
        funds: {
          total: rowOf('initial executed rate x1', '86.5|80|92.49%|6.5'),
          x2: rowOf('initial executed rate x1', '60|60|100%|0'),
          x3: rowOf('initial executed rate x1', '26.5|20|75.47%|6.5'),
        },
        indicators: rowsOf(
          'level1 level2 indicator x1 target adjustedTarget x2 actual points score',
          `产出指标|数量指标|接入行政村|技术组|≥40个|≥38个|20个|38个|25|25
^|^|录入农户档案|采集组|1.2万户|1.2万户|0.5万户|1.1万户|25|22.9
效益指标|社会效益指标|线上办件量|运维组|≥3000件|≥3000件|1100件|3120件|40|40
满意度指标|服务对象满意度|农户满意度|督查组|≥90%|≥90%||93%|10|10`,
        ),
        total: { points: '100', score: '97.9' },
      },
    ],
  },
  {
    name: 'sub-rows, three scores a row, money of the lottery and the people',
    bytes: () =>
      page(
        tableHtml(`
福彩公益金项目绩效自评表{9}
年度：2023{9}
项目名称|居家养老服务站改造{8}
主管部门|石桥区民政局{3}|实施单位|石桥区养老指导中心{4}
项目资金（元）{1x5}|{2}|年初预算数|全年预算数|全年执行数{2}|执行率{2}
资金合计{2}|900,000|850,000|816,000{2}|96%{2}
其中：福彩公益金{2}|600,000|600,000|590,000{2}|98.33%{2}
街道配套{2}|200,000|150,000|126,000{2}|84%{2}
群众自筹{2}|100,000|100,000|100,000{2}|100%{2}
绩效目标{1x3}|预期目标{3}|实际完成情况{5}
目标1：改造服务站12个。{3}|完成11个。{5}
目标2：培训护理员60名。{3}|完成66名。{5}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|自评得分|主管部门评分|第三方评分
产出{1x4}|数量{1x4}|改造服务站|12个|11个|40|36|36|35
其中：社区站|8个|8个||||
其中：村级站|4个|3个||||
培训护理员|60名|66名|20|20|20|20
效益|社会效益|受益老人|≥1500人|1620人|30|30|30|30
合计{5}|90|86|86|85
存在问题|一处站点因产权不清未开工。{8}
改进措施|次年上半年完成产权确认后开工。{8}`),
      ),
    forms: [
      {
        title: '福彩公益金项目绩效自评表',
        year: 2023,
        moneyUnit: '元',
        head: {
          name: '居家养老服务站改造',
          department: '石桥区民政局',
          unit: '石桥区养老指导中心',
        },
        funds: {
          total: rowOf('initial adjusted executed rate', '900,000|850,000|816,000|96%'),
          x2: rowOf('initial adjusted executed rate', '600,000|600,000|590,000|98.33%'),
          x3: rowOf('initial adjusted executed rate', '200,000|150,000|126,000|84%'),
          x4: rowOf('initial adjusted executed rate', '100,000|100,000|100,000|100%'),
        },
        goals: rowsOf(
          'expected actual',
          `目标1：改造服务站12个。|完成11个。
目标2：培训护理员60名。|完成66名。`,
        ),
        indicators: rowsOf(
          'level1 level2 indicator target actual points score departmentScore x1',
          `产出|数量|改造服务站|12个|11个|40|36|36|35
^|^|其中：社区站|8个|8个||||
^|^|其中：村级站|4个|3个||||
^|^|培训护理员|60名|66名|20|20|20|20
效益|社会效益|受益老人|≥1500人|1620人|30|30|30|30`,
        ).map((r, i) => (i === 1 || i === 2 ? { ...r, sub: true as never } : r)),
        total: { points: '90', score: '86', departmentScore: '86', x1: '85' },
        texts: {
          problems: '一处站点因产权不清未开工。',
          improvement: '次年上半年完成产权确认后开工。',
        },
      },
    ],
  },
  {
    name: 'a flat list with other words for its columns, texts of its own above and below',
    bytes: () =>
      page(
        tableHtml(`
城乡公益性岗位项目绩效情况表{6}
填报单位：柳塘县人力资源和社会保障局{3}|填报年度：2022年{3}
项目名称|公益性岗位补贴{5}
项目概况|本项目安置就业困难人员，由县级财政安排补贴。{5}
组织实施情况|按月核发，公示七天后支付。{5}
序号|考核内容|计划|实绩|完成比例|未达标说明
1|安置人数|300人|286人|95.3%|部分人员自行退出
2|补贴发放及时率|100%|100%|100%|
3|岗位在岗率|≥95%|97%|102.1%|
4|岗位投诉|≤5件|3件|—|
主要做法|建立台账，按月核对考勤。{5}
下一步打算|扩大岗位类型。{5}`),
      ),
    forms: [
      {
        title: '城乡公益性岗位项目绩效情况表',
        year: 2022,
        period: '',
        moneyUnit: '万元',
        head: {
          unit: '柳塘县人力资源和社会保障局',
          reviewYear: '2022年',
          name: '公益性岗位补贴',
          content: '本项目安置就业困难人员，由县级财政安排补贴。',
          x5: '按月核发，公示七天后支付。',
        },
        indicators: rowsOf(
          'x1 indicator target actual completionRate x2',
          `1|安置人数|300人|286人|95.3%|部分人员自行退出
2|补贴发放及时率|100%|100%|100%|
3|岗位在岗率|≥95%|97%|102.1%|
4|岗位投诉|≤5件|3件|—|`,
        ),
        texts: { x2: '建立台账，按月核对考勤。', x3: '扩大岗位类型。' },
      },
    ],
  },
  {
    name: 'a whole department with tasks between money and indicators',
    bytes: () =>
      page(
        tableHtml(`
2023年度部门整体支出绩效自评表{8}
部门名称|青岭县水利局{3}|所属单位数|4{3}
部门预算（万元）{1x4}|{2}|年初预算|调整预算|决算数|执行率{2}
总额{2}|1520|1490|1460|97.99%{2}
基本支出{2}|820|820|812|99.02%{2}
项目支出{2}|700|670|648|96.72%{2}
职能概述|负责水资源管理、防汛抗旱。{7}
重点任务{1x3}|任务名称{2}|计划投资|实际支出{2}|完成情况{2}
病险水库加固{2}|300|288{2}|完成3座{2}
灌区改造{2}|220|215{2}|完成12公里{2}
一级指标|二级指标|三级指标|指标值|完成值|权重|自评分|扣分原因
部门管理|预算管理|预算调整率|≤5%|1.97%|20|20|
履职效果|数量|加固水库|3座|3座|40|40|
履职效果|数量|改造渠道|13公里|12公里|30|27.7|征地滞后
社会评价|满意度|群众满意度|≥90%|92%|10|10|
得分合计{5}|100|97.7|
自评结论|总体完成较好。{7}`),
      ),
    forms: [
      {
        title: '2023年度部门整体支出绩效自评表',
        year: 2023,
        moneyUnit: '万元',
        head: { name: '青岭县水利局', x2: '4' },
        funds: {
          total: rowOf('initial adjusted executed rate', '1520|1490|1460|97.99%'),
          basic: rowOf('initial adjusted executed rate', '820|820|812|99.02%'),
          projects: rowOf('initial adjusted executed rate', '700|670|648|96.72%'),
        },
        tables: {
          other: rowsOf(
            'item x1 executed situation',
            `病险水库加固|300|288|完成3座
灌区改造|220|215|完成12公里`,
          ),
        },
        indicators: rowsOf(
          ROW,
          `部门管理|预算管理|预算调整率|≤5%|1.97%|20|20|
履职效果|数量|加固水库|3座|3座|40|40|
履职效果|数量|改造渠道|13公里|12公里|30|27.7|征地滞后
社会评价|满意度|群众满意度|≥90%|92%|10|10|`,
        ),
        total: { points: '100', score: '97.7' },
        texts: { conclusion: '总体完成较好。' },
      },
    ],
  },
  {
    name: 'targets of three years, money of all and of one',
    bytes: () =>
      page(
        tableHtml(`
项目支出绩效目标申报表{8}
（2025年度）{8}
项目名称|镇村污水管网建设{3}|项目属性|新增项目{3}
主管部门|枫林市住房和城乡建设局{3}|项目期|3年{3}
资金总额（万元）|实施期资金总额|2400{2}|本年预算|800{3}
立项依据|枫林市农村人居环境整治方案。{7}
总体目标|实施期目标{3}|年度目标{4}
{1}|三年建成管网120公里。{3}|本年建成管网40公里。{4}
一级指标{1x2}|二级指标{1x2}|三级指标{1x2}|分年度指标值{3}|上半年节点{1x2}|权重{1x2}
2025年|2026年|2027年
产出指标{1x2}|数量指标|新建管网|40公里|40公里|40公里|15公里|40
质量指标|闭水试验合格率|100%|100%|100%|100%|20
效益指标|生态效益指标|污水收集率|≥60%|≥70%|≥80%|≥55%|30`),
      ),
    forms: [
      {
        title: '项目支出绩效目标申报表',
        year: 2025,
        moneyUnit: '万元',
        head: {
          name: '镇村污水管网建设',
          department: '枫林市住房和城乡建设局',
          property: '新增项目',
          duration: '3年',
        },
        funds: { total: { longTermAmount: '2400', amount: '800' } },
        goals: [{ longTermExpected: '三年建成管网120公里。', expected: '本年建成管网40公里。' }],
        indicators: rowsOf(
          'level1 level2 indicator target x1 x2 x3 points',
          `产出指标|数量指标|新建管网|40公里|40公里|40公里|15公里|40
^|质量指标|闭水试验合格率|100%|100%|100%|100%|20
效益指标|生态效益指标|污水收集率|≥60%|≥70%|≥80%|≥55%|30`,
        ),
        texts: { ground: '枫林市农村人居环境整治方案。' },
      },
    ],
  },
  {
    name: 'bounds of targets, units and two scores below shared names',
    bytes: () =>
      page(
        tableHtml(`
疾病预防专项绩效自评表（2024年）{12}
项目名称|结核病防治{5}|实施单位|河湾区疾控中心{5}
资金来源{3}|下达数{3}|支出数{3}|执行率{3}
中央直达资金{3}|32万元{3}|31.2万元{3}|97.5%{3}
区级配套{3}|8万元{3}|8万元{3}|100%{3}
指标类别{1x2}|指标名称{1x2}|目标{3}|完成{2}|评分{3}|原因{1x2}|整改时限{1x2}
下限|上限|单位|数值|单位|分值|自评|复核
数量|患者管理|200|260|人|231|人|30|30|30||
质量|规范治疗率|90|—|%|88|%|30|29.3|29|外出务工中断|2025年6月
满意度|患者满意度|85|—|%|91|%|40|40|40||
总计{7}|100|99.3|99|{2}`),
      ),
    forms: [
      {
        title: '疾病预防专项绩效自评表',
        year: 2024,
        moneyUnit: '万元',
        head: { name: '结核病防治', unit: '河湾区疾控中心' },
        funds: {
          x1: rowOf('budget executed rate', '32万元|31.2万元|97.5%'),
          county: rowOf('budget executed rate', '8万元|8万元|100%'),
        },
        indicators: rowsOf(
          'level2 indicator target x1 valueUnit actual x2 points score departmentScore reason x3',
          `数量|患者管理|200|260|人|231|人|30|30|30||
质量|规范治疗率|90|—|%|88|%|30|29.3|29|外出务工中断|2025年6月
满意度|患者满意度|85|—|%|91|%|40|40|40||`,
        ),
        total: { points: '100', score: '99.3', departmentScore: '99' },
      },
    ],
  },
];
