import { type Elsewhere, rowOf, rowsOf, utf8 } from './elsewhere.ts';
import { tableHtml } from './tableHtml.ts';

// Further shapes, written down before the importer saw them; a column of its own is `x1`, `x2` ….

const page = (...parts: readonly string[]) =>
  utf8(`<!doctype html><meta charset="utf-8">${parts.join('\n')}`);
const ROW = 'level1 level2 indicator target actual points score reason';

export const furtherShapes: readonly Elsewhere[] = [
  {
    name: 'money of the village, a goal above what became of it, the unit after a wide gap',
    bytes: () =>
      page(
        tableHtml(`
村级公益事业建设一事一议财政奖补项目绩效自评表{9}
2023年度　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　单位：万元{9}
项目名称|大湾村桥梁重建{3}|实施主体|大湾村民委员会{4}
主管部门|临川区财政局农业农村股{3}|项目起止时间|2023年4月—2023年11月{4}
资金安排{1x6}|资金性质{2}|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额{2}|50|50|48.6|10|97.2%|9.72
中央财政资金{2}|20|20|20|—|100%|—
省级财政资金{2}|15|15|15|—|100%|—
县级财政资金{2}|10|10|8.6|—|86%|—
村民筹资筹劳{2}|5|5|5|—|100%|—
年度绩效目标|重建桥梁1座，解决132户村民出行。{8}
完成情况|桥梁建成通行。{8}
绩效指标{1x5}|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|未完成原因分析
产出指标（50分）{1x3}|数量指标|桥梁长度|26米|26米|20|20|
质量指标|验收合格率|100%|100%|15|15|
时效指标|完工时间|2023年10月底前|2023年11月20日|15|12|汛期停工
效益指标（40分）|社会效益|受益农户|132户|140户|40|40|
总分{6}|100|96.72|`),
      ),
    forms: [
      {
        title: '村级公益事业建设一事一议财政奖补项目绩效自评表',
        year: 2023,
        moneyUnit: '万元',
        head: {
          name: '大湾村桥梁重建',
          unit: '大湾村民委员会',
          department: '临川区财政局农业农村股',
          duration: '2023年4月—2023年11月',
        },
        funds: {
          total: rowOf('initial adjusted executed points rate score', '50|50|48.6|10|97.2%|9.72'),
          central: rowOf('initial adjusted executed points rate score', '20|20|20|—|100%|—'),
          province: rowOf('initial adjusted executed points rate score', '15|15|15|—|100%|—'),
          county: rowOf('initial adjusted executed points rate score', '10|10|8.6|—|86%|—'),
          x5: rowOf('initial adjusted executed points rate score', '5|5|5|—|100%|—'),
        },
        goals: [{ expected: '重建桥梁1座，解决132户村民出行。', actual: '桥梁建成通行。' }],
        indicators: rowsOf(
          ROW,
          `产出指标（50分）|数量指标|桥梁长度|26米|26米|20|20|
^|质量指标|验收合格率|100%|100%|15|15|
^|时效指标|完工时间|2023年10月底前|2023年11月20日|15|12|汛期停工
效益指标（40分）|社会效益|受益农户|132户|140户|40|40|`,
        ),
        total: { points: '100', score: '96.72' },
      },
    ],
  },
  {
    name: 'a service that was bought, its contract and its period',
    bytes: () =>
      page(
        '<p>附件3</p><h3>政府购买服务项目绩效自评表</h3>',
        tableHtml(`
项目名称|养老上门服务采购|采购方式|公开招标{3}
购买主体|阳坡县民政局|承接主体|阳坡县康馨服务中心{3}
合同金额（元）|480000|实际支付（元）|432000|支付比例|90%
服务期限|2023年1月1日至2023年12月31日{5}
评价内容|评价指标|指标要求|完成情况|标准分|得分
服务数量|上门人次|≥9600人次|9102人次|40|37.9
服务质量|服务记录完整率|100%|100%|30|30
服务效果|老人满意率|≥90%|94%|30|30
合计{4}|100|97.9
评价等级|优秀{5}
购买主体意见|同意按合同结算。{5}`),
      ),
    forms: [
      {
        title: '政府购买服务项目绩效自评表',
        year: 2023,
        moneyUnit: '元',
        head: {
          name: '养老上门服务采购',
          x2: '公开招标',
          department: '阳坡县民政局',
          x4: '阳坡县康馨服务中心',
        },
        funds: { total: { budget: '480000', executed: '432000', rate: '90%' } },
        indicators: rowsOf(
          'level1 indicator target actual points score',
          `服务数量|上门人次|≥9600人次|9102人次|40|37.9
服务质量|服务记录完整率|100%|100%|30|30
服务效果|老人满意率|≥90%|94%|30|30`,
        ),
        total: { points: '100', score: '97.9', grade: '优秀' },
        texts: { x1: '同意按合同结算。' },
      },
    ],
  },
  {
    name: 'scores by dimension, money as pairs, code and name in one',
    bytes: () =>
      page(
        tableHtml(`
项目绩效自评打分表{7}
预算年度：2022　　　　　　　　　　　　　　　　　　　　金额单位：万元{7}
项目编码及名称：330000220021-智慧停车改造{7}
主管部门：银塘区城市管理局{3}|实施单位：银塘区停车管理所{4}
预算资金总额|120|到位资金|110|实际支出|104.5{2}
资金到位率|91.67%|预算执行率|95%|结余资金|5.5{2}
考核维度|考核指标|计划值|完成值|满分|自评得分|佐证
决策|立项规范性|规范|规范|10|10|批复文件
过程|资金使用合规性|合规|合规|20|20|凭证
产出|改造车位|1500个|1480个|40|39.5|验收单
效益|周转率提升|≥15%|18%|30|30|后台数据
总得分{4}|100|99.5|`),
      ),
    forms: [
      {
        title: '项目绩效自评打分表',
        year: 2022,
        moneyUnit: '万元',
        head: {
          name: '330000220021-智慧停车改造',
          department: '银塘区城市管理局',
          unit: '银塘区停车管理所',

          x4: '120',
          x5: '110',
          x6: '104.5',
          x7: '91.67%',
          x8: '95%',
          x9: '5.5',
        },
        indicators: rowsOf(
          'level1 indicator target actual points score evidence',
          `决策|立项规范性|规范|规范|10|10|批复文件
过程|资金使用合规性|合规|合规|20|20|凭证
产出|改造车位|1500个|1480个|40|39.5|验收单
效益|周转率提升|≥15%|18%|30|30|后台数据`,
        ),
        total: { points: '100', score: '99.5' },
      },
    ],
  },
  {
    name: 'a goal above what became of it, a sign and a unit',
    bytes: () =>
      page(
        tableHtml(`
2024年度市级财政专项资金绩效自评表{10}
专项名称|文艺精品创作扶持{4}|主管部门|梅州湾市文联{4}
资金情况|年初预算数|150{2}|调整数|-10{2}|执行数|138.6{2}
绩效目标|扶持作品20部，其中获省级以上奖项3部。{9}
目标完成情况|扶持作品19部，获省级以上奖项4部。{9}
一级指标|二级指标|三级指标|指标性质|指标值|单位|完成值|分值|得分|备注
产出指标{1x3}|数量指标{1x2}|扶持作品|≥|20|部|19|30|28.5|一部延期
举办研讨|＝|4|场|4|20|20|
质量指标|评审通过率|≥|95|%|96|10|10|
效益指标|社会效益指标|获奖作品|≥|3|部|4|30|30|
总分{7}|90|88.5|`),
      ),
    forms: [
      {
        title: '2024年度市级财政专项资金绩效自评表',
        year: 2024,
        moneyUnit: '万元',
        head: { name: '文艺精品创作扶持', department: '梅州湾市文联' },
        funds: { total: { initial: '150', x1: '-10', executed: '138.6' } },
        goals: [
          {
            expected: '扶持作品20部，其中获省级以上奖项3部。',
            actual: '扶持作品19部，获省级以上奖项4部。',
          },
        ],
        indicators: rowsOf(
          'level1 level2 indicator sign value valueUnit actual points score note',
          `产出指标|数量指标|扶持作品|≥|20|部|19|30|28.5|一部延期
^|^|举办研讨|＝|4|场|4|20|20|
^|质量指标|评审通过率|≥|95|%|96|10|10|
效益指标|社会效益指标|获奖作品|≥|3|部|4|30|30|`,
        ),
        total: { points: '90', score: '88.5' },
      },
    ],
  },
  {
    name: 'half a year and a year below shared names, a sum of a name of its own',
    bytes: () =>
      page(
        tableHtml(`
部门单位项目绩效运行与自评表{11}
单位名称：翠屏县交通运输局|||||||||年度：|2023
项目名称|农村公路养护{4}|项目类型|□新增 ☑延续{4}
项目总投资|640万元{4}|其中：县级|400万元{4}
一级指标{1x2}|二级指标{1x2}|三级指标{1x2}|年初目标值{1x2}|6月末{2}|12月末{2}|权重{1x2}|自评得分{1x2}|偏差原因{1x2}
完成值|完成率|完成值|完成率
产出指标|数量指标|养护里程|320公里|150公里|46.9%|312公里|97.5%|40|39|塌方路段未修复
产出指标|质量指标|路况优良率|≥80%|78%|97.5%|82%|102.5%|30|30|
效益指标|社会效益|群众投诉|≤20件|9件|—|17件|—|30|30|
综合得分{8}|100|99|`),
      ),
    forms: [
      {
        title: '部门单位项目绩效运行与自评表',
        year: 2023,
        period: '',
        moneyUnit: '万元',
        head: {
          name: '农村公路养护',
          department: '翠屏县交通运输局',
          type: '□新增 ☑延续',
          reviewYear: '2023',
        },
        funds: { total: { x1: '640万元' } },
        indicators: rowsOf(
          'level1 level2 indicator target x1 x2 actual completionRate points score reason',
          `产出指标|数量指标|养护里程|320公里|150公里|46.9%|312公里|97.5%|40|39|塌方路段未修复
产出指标|质量指标|路况优良率|≥80%|78%|97.5%|82%|102.5%|30|30|
效益指标|社会效益|群众投诉|≤20件|9件|—|17件|—|30|30|`,
        ),
        total: { points: '100', score: '99' },
      },
    ],
  },
  {
    name: 'a goal and its result beside each other without names',
    bytes: () =>
      page(
        tableHtml(`
项目支出绩效自评表{9}
（2020年度）{9}
项目名称|森林防火物资储备{8}
主管部门|雾岭市林业局{3}|实施单位|雾岭市防火指挥中心{4}
项目资金（万元）{1x3}|{2}|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额{2}|66|66|59.4|10|90.00%|9
其中：当年财政拨款{2}|66|66|59.4|—|90.00%|—
年度总体目标|储备风力灭火机200台，扑火服600套。{4}|储备完成。{4}
绩效指标{1x4}|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标{1x2}|数量指标{1x2}|风力灭火机|200台|200台|25|25|
扑火服|600套|560套|25|23.33|中标单价上涨，次年补齐
效益指标|生态效益指标|森林火灾受害率|≤0.9‰|0.12‰|40|40|
总分{6}|100|97.33|`),
      ),
    forms: [
      {
        title: '项目支出绩效自评表',
        year: 2020,
        moneyUnit: '万元',
        head: { name: '森林防火物资储备', department: '雾岭市林业局', unit: '雾岭市防火指挥中心' },
        funds: {
          total: rowOf('initial adjusted executed points rate score', '66|66|59.4|10|90.00%|9'),
          fiscal: rowOf('initial adjusted executed points rate score', '66|66|59.4|—|90.00%|—'),
        },
        goals: [{ expected: '储备风力灭火机200台，扑火服600套。', actual: '储备完成。' }],
        indicators: rowsOf(
          ROW,
          `产出指标|数量指标|风力灭火机|200台|200台|25|25|
^|^|扑火服|600套|560套|25|23.33|中标单价上涨，次年补齐
效益指标|生态效益指标|森林火灾受害率|≤0.9‰|0.12‰|40|40|`,
        ),
        total: { points: '100', score: '97.33' },
      },
    ],
  },
  {
    name: 'number and money of target and actual below shared names, sums under all',
    bytes: () =>
      page(
        tableHtml(`
项目自评价表{8}
项目名称：|就业技能培训|实施单位：|橡树区就业局|填报日期：|2024年3月8日|单位：|万元
绩效内容{1x2}|绩效指标{1x2}|目标{2}|实际{2}|评分{2}
数量|金额|数量|金额|分值|得分
技能培训|培训人数（人）|800|64|792|63.36|50|49.5
创业培训|培训人数（人）|200|30|210|31.5|30|30
就业效果|培训后就业率（%）|60||66||20|20
总计{2}|—|94|—|94.86|100|99.5
自评等级|优{7}`),
      ),
    forms: [
      {
        title: '项目自评价表',
        period: '',
        moneyUnit: '万元',
        head: { name: '就业技能培训', unit: '橡树区就业局', filledOn: '2024年3月8日' },
        indicators: rowsOf(
          'x1 indicator target x2 actual x3 points score',
          `技能培训|培训人数（人）|800|64|792|63.36|50|49.5
创业培训|培训人数（人）|200|30|210|31.5|30|30
就业效果|培训后就业率（%）|60||66||20|20`,
        ),
        total: {
          target: '—',
          x2: '94',
          actual: '—',
          x3: '94.86',
          points: '100',
          score: '99.5',
          grade: '优',
        },
      },
    ],
  },
  {
    name: 'a clinic whose columns are called otherwise, in paragraphs and a table without merged cells',
    bytes: () =>
      page(
        '<h2>乡镇卫生院基本公共卫生服务绩效自评表</h2><p>填报单位：北岗镇卫生院　　评价年度：2023年</p>',
        tableHtml(`
类别|项目内容|应完成|已完成|完成率|应得分|实得分|扣分原因
健康档案|建档数|8200份|8100份|98.8%|20|19.8|流动人口未建档
|档案更新率|≥70%|74%|105.7%|20|20|
慢病管理|高血压规范管理|≥62%|65%|104.8%|30|30|
|糖尿病规范管理|≥62%|60%|96.8%|30|29|随访不足
合计|||||100|98.8|`),
      ),
    forms: [
      {
        title: '乡镇卫生院基本公共卫生服务绩效自评表',
        year: 2023,
        period: '',
        moneyUnit: '万元',
        head: {
          unit: '北岗镇卫生院',
          name: '乡镇卫生院基本公共卫生服务绩效自评表',
          reviewYear: '2023年',
        },
        indicators: rowsOf(
          'level1 indicator target actual completionRate points score reason',
          `健康档案|建档数|8200份|8100份|98.8%|20|19.8|流动人口未建档
^|档案更新率|≥70%|74%|105.7%|20|20|
慢病管理|高血压规范管理|≥62%|65%|104.8%|30|30|
^|糖尿病规范管理|≥62%|60%|96.8%|30|29|随访不足`,
        ),
        total: { points: '100', score: '98.8' },
      },
    ],
  },
];
