import { type Elsewhere, rowOf, rowsOf, utf8 } from './elsewhere.ts';
import { tableHtml } from './tableHtml.ts';

// Pages after the forms of five provinces, each with names or columns of its own.

const page = (...parts: readonly string[]) =>
  utf8(`<!doctype html><meta charset="utf-8">${parts.join('\n')}`);

const hunan: Elsewhere = {
  name: 'a province whose levels carry their points, its unit above the table',
  bytes: () =>
    page(
      '<p>2022年度项目支出绩效自评表</p>',
      '<p>填报单位（盖章）：湘水县民政局</p>',
      tableHtml(`
项目支出名称|城乡低保{8}
主管部门|湘水县民政局{4}|实施单位|湘水县低保中心{3}
项目资金（万元）{1x4}||年初预算数|全年预算数|全年执行数|分值|执行率|得分|
年度资金总额|4200|4350|4350|10|100%|10|
其中：当年财政拨款|4200|4350|4350|-|-|-|
上年结转资金|||||||
年度总体目标{1x2}|预期目标{4}|实际完成情况{4}
应保尽保，按月发放。{4}|按月足额发放。{4}
绩效指标{1x6}|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标（50分）{1x3}|数量指标{1x2}|城市低保人数|1860人|1794人|20|20|动态管理
农村低保人数|6200人|6235人|20|20|
时效指标|按月发放率|100%|100%|10|10|
效益指标（30分）|社会效益指标|困难群众生活|有所改善|有所改善|30|30|
满意度指标（10分）|服务对象满意度指标|低保对象满意度|≥90%|95%|10|9|
总分{6}|100|99|`),
    ),
  forms: [
    {
      ...{ title: '2022年度项目支出绩效自评表', year: 2022, moneyUnit: '万元' },
      // who fills the form in is a field of its own
      head: {
        name: '城乡低保',
        department: '湘水县民政局',
        unit: '湘水县低保中心',
        x1: '湘水县民政局',
      },
      funds: {
        total: rowOf('initial adjusted executed points rate score', '4200|4350|4350|10|100%|10'),
        fiscal: rowOf('initial adjusted executed points rate score', '4200|4350|4350|-|-|-'),
        carryover: rowOf('initial adjusted executed points rate score', '|||||'),
      },
      goals: [{ expected: '应保尽保，按月发放。', actual: '按月足额发放。' }],
      indicators: rowsOf(
        'level1 level2 indicator target actual points score reason',
        `产出指标（50分）|数量指标|城市低保人数|1860人|1794人|20|20|动态管理
^|^|农村低保人数|6200人|6235人|20|20|
^|时效指标|按月发放率|100%|100%|10|10|
效益指标（30分）|社会效益指标|困难群众生活|有所改善|有所改善|30|30|
满意度指标（10分）|服务对象满意度指标|低保对象满意度|≥90%|95%|10|9|`,
      ),
      total: { points: '100', score: '99' },
    },
  ],
};

const gansu: Elsewhere = {
  name: 'a province with score and reason in one column, and an annex number',
  bytes: () =>
    page(
      '<p>附件5</p>',
      '<p>预算项目支出绩效自评表</p>',
      '<p>（2023年度）</p>',
      tableHtml(`
项目名称{2}|马铃薯良种补贴{6}
主管部门{2}|陇上县农业农村局{3}|实施单位|陇上县种子站{2}
项目资金（万元）{2x4}||全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分
年度资金总额：|240|240|10|100%|10
其中：财政拨款|240|240|-|-|-
其他资金|||-|-|-
年度总体目标{2x2}|年初设定目标{3}|年度总体目标完成情况综述{3}
推广良种8000亩。{3}|推广良种8130亩，亩均增产210公斤。{3}
绩效指标{1x5}|一级指标|二级指标|三级指标|年度指标值|全年实际值|分值|得分及未完成原因
产出指标{1x2}|数量指标|推广面积|≥8000亩|8130亩|25|25
质量指标|良种纯度|≥98%|98.5%|25|25
效益指标|经济效益指标|亩均增收|≥180元|252元|30|30
满意度指标|服务对象满意度|农户满意度|≥90%|93%|10|10
总分{6}|100|100`),
    ),
  forms: [
    {
      ...{ title: '预算项目支出绩效自评表', year: 2023, moneyUnit: '万元' },
      head: { name: '马铃薯良种补贴', department: '陇上县农业农村局', unit: '陇上县种子站' },
      funds: {
        total: rowOf('adjusted executed points rate score', '240|240|10|100%|10'),
        fiscal: rowOf('adjusted executed points rate score', '240|240|-|-|-'),
        other: rowOf('adjusted executed points rate score', '||-|-|-'),
      },
      goals: [{ expected: '推广良种8000亩。', actual: '推广良种8130亩，亩均增产210公斤。' }],
      indicators: rowsOf(
        'level1 level2 indicator target actual points score',
        `产出指标|数量指标|推广面积|≥8000亩|8130亩|25|25
^|质量指标|良种纯度|≥98%|98.5%|25|25
效益指标|经济效益指标|亩均增收|≥180元|252元|30|30
满意度指标|服务对象满意度|农户满意度|≥90%|93%|10|10`,
      ),
      total: { points: '100', score: '100' },
    },
  ],
};

const zhejiang: Elsewhere = {
  name: 'a province with one level, money in yuan and weights in percent',
  bytes: () =>
    page(
      '<p>2023年度预算项目绩效自评表</p>',
      tableHtml(`
项目名称|未来社区运营补助{6}
项目主管部门|之江区住建局{3}|项目实施单位|之江区社区服务中心{2}
项目资金（元）{1x2}|预算数{2}|执行数{2}|执行率|执行得分
1,500,000{2}|1,425,000{2}|95%|9.5
年度绩效目标|补助未来社区6个，居民参与率提升。{6}
绩效目标完成情况|已补助6个社区，参与率由52%升至61%。{6}
指标类型|指标名称|目标值|完成值|指标权重（%）|得分|备注
数量|补助社区数|6个|6个|30|30|
质量|居民参与率|≥60%|61%|30|30|
效益|社区活力|明显增强|明显增强|20|18|
满意度|居民满意度|≥85%|88%|10|10|
自评总分{5}|97.5|
自评结论|优{6}
存在问题及改进建议|运营主体造血能力弱，下一步引入社会资本。{6}`),
    ),
  forms: [
    {
      ...{ title: '2023年度预算项目绩效自评表', year: 2023, moneyUnit: '元' },
      head: { name: '未来社区运营补助', department: '之江区住建局', unit: '之江区社区服务中心' },
      funds: {
        total: rowOf('budget executed rate score', '1,500,000|1,425,000|95%|9.5'),
      },
      goals: [
        {
          expected: '补助未来社区6个，居民参与率提升。',
          actual: '已补助6个社区，参与率由52%升至61%。',
        },
      ],
      indicators: rowsOf(
        'level1 indicator target actual points score note',
        `数量|补助社区数|6个|6个|30|30|
质量|居民参与率|≥60%|61%|30|30|
效益|社区活力|明显增强|明显增强|20|18|
满意度|居民满意度|≥85%|88%|10|10|`,
      ),
      total: { score: '97.5' },
      texts: { conclusion: '优', x: '运营主体造血能力弱，下一步引入社会资本。' },
    },
  ],
};

const xinjiang24: Elsewhere = {
  name: 'a region with rates of completion and merged columns of money',
  bytes: () =>
    page(
      '<p>项目支出绩效自评表（2024年度）</p>',
      tableHtml(`
项目名称{2}|访惠聚驻村工作经费{8}
实施单位{2}|绿洲县统计局{3}|主管部门{2}|绿洲县统计局{3}
项目资金（万元）{1x4}||年初预算数|全年预算数{2}|全年执行数{2}|分值|执行率|得分
年度资金总额|12.00|9.00{2}|9.00{2}|10|100.00%|10.00
其中：当年财政拨款|12.00|9.00{2}|9.00{2}|-|-|-
其他资金|0.00|0.00{2}|0.00{2}|-|-|-
年度总体目标{1x2}|预期目标{4}|实际完成情况{5}
保障1个工作队驻村经费，走访群众1200户次。{4}|截至2024年12月31日，保障1个工作队，走访群众1260户次。{5}
年度绩效指标完成情况{1x6}|一级指标|二级指标|三级指标|年度指标值|实际完成值|指标完成率|分值|得分|偏差原因分析及改进措施
产出指标{1x3}|数量指标{1x2}|驻村工作队数量|=1个|1个|100.00%|15|15.00|
走访群众户次|>=1200户次|1260户次|105.00%|15|15.00|年初目标设置偏低，今后合理设置
时效指标|资金支付及时率|>=95%|100%|105.26%|20|20.00|
成本指标|经济成本指标|驻村经费|<=12万元|9万元|75.00%|20|20.00|财政压减
效益指标|社会效益指标|提升群众获得感|有效提升|达成预期指标|100.00%|20|20.00|
总分{7}|100|100.00|`),
    ),
  forms: [
    {
      ...{ title: '项目支出绩效自评表', year: 2024, moneyUnit: '万元' },
      head: { name: '访惠聚驻村工作经费', unit: '绿洲县统计局', department: '绿洲县统计局' },
      funds: {
        total: rowOf(
          'initial adjusted executed points rate score',
          '12.00|9.00|9.00|10|100.00%|10.00',
        ),
        fiscal: rowOf('initial adjusted executed points rate score', '12.00|9.00|9.00|-|-|-'),
        other: rowOf('initial adjusted executed points rate score', '0.00|0.00|0.00|-|-|-'),
      },
      goals: [
        {
          expected: '保障1个工作队驻村经费，走访群众1200户次。',
          actual: '截至2024年12月31日，保障1个工作队，走访群众1260户次。',
        },
      ],
      indicators: rowsOf(
        'level1 level2 indicator target actual completionRate points score reason',
        `产出指标|数量指标|驻村工作队数量|=1个|1个|100.00%|15|15.00|
^|^|走访群众户次|>=1200户次|1260户次|105.00%|15|15.00|年初目标设置偏低，今后合理设置
^|时效指标|资金支付及时率|>=95%|100%|105.26%|20|20.00|
成本指标|经济成本指标|驻村经费|<=12万元|9万元|75.00%|20|20.00|财政压减
效益指标|社会效益指标|提升群众获得感|有效提升|达成预期指标|100.00%|20|20.00|`,
      ),
      total: { points: '100', score: '100.00' },
    },
  ],
};

const shaanxi: Elsewhere = {
  name: 'a province without points and scores, each with a reason',
  bytes: () =>
    page(
      '<p>专项资金项目绩效自评表</p>',
      '<p>（2022年度）</p>',
      tableHtml(`
专项（项目）名称|秦岭生态保护{7}
市级主管部门|终南市林业局{3}|实施单位|终南市林场{3}
资金情况（万元）{1x4}||全年预算数（A）{2}|全年执行数（B）{2}|执行率（B/A）{2}
年度资金总额|800{2}|760{2}|95%{2}
其中：市级财政资金|500{2}|480{2}|96%{2}
其他资金|300{2}|280{2}|93.3%{2}
总体目标完成情况{1x2}|总体目标{3}|全年实际完成情况{4}
造林3000亩，抚育5000亩。{3}|造林3020亩，抚育4700亩。{4}
绩效指标{1x6}|一级指标|二级指标|三级指标|年度指标值|全年完成值|未完成原因和改进措施{2}
产出指标{1x3}|数量指标{1x2}|造林面积|≥3000亩|3020亩|{2}
抚育面积|≥5000亩|4700亩|山洪毁路，顺延下年{2}
质量指标|造林成活率|≥85%|88%|{2}
效益指标|生态效益指标|水土保持能力|增强|增强|{2}
满意度指标|服务对象满意度指标|林区群众满意度|≥90%|91%|{2}
说明|无{7}`),
      '<p>注：1.资金使用单位按项目绩效目标填报。2.其他资金包括与市级财政资金共同投入到同一项目的自有资金、社会资金等。</p>',
    ),
  forms: [
    {
      ...{ title: '专项资金项目绩效自评表', year: 2022, moneyUnit: '万元' },
      head: { name: '秦岭生态保护', department: '终南市林业局', unit: '终南市林场' },
      funds: {
        total: rowOf('adjusted executed rate', '800|760|95%'),
        city: rowOf('adjusted executed rate', '500|480|96%'),
        other: rowOf('adjusted executed rate', '300|280|93.3%'),
      },
      goals: [{ expected: '造林3000亩，抚育5000亩。', actual: '造林3020亩，抚育4700亩。' }],
      indicators: rowsOf(
        'level1 level2 indicator target actual reason',
        `产出指标|数量指标|造林面积|≥3000亩|3020亩|
^|^|抚育面积|≥5000亩|4700亩|山洪毁路，顺延下年
^|质量指标|造林成活率|≥85%|88%|
效益指标|生态效益指标|水土保持能力|增强|增强|
满意度指标|服务对象满意度指标|林区群众满意度|≥90%|91%|`,
      ),
      texts: { note: '无' },
    },
  ],
};

export const furtherProvinces: readonly Elsewhere[] = [hunan, gansu, zhejiang, xinjiang24, shaanxi];
