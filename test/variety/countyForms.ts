import { DONE, FIELDS, GOAL, MONEY, PLAN, TOTAL, type Variety } from './variety.ts';

/** Forms of provinces, counties and offices with columns of their own: families N to W. */
export const COUNTY_FORMS: readonly Variety[] = [
  {
    cell: 'N: 2/13/85, the rule beside each row, 自评分 and 复核分',
    paper: [
      FIELDS,
      [
        'indicators',
        'level1|level2|indicator|points|criterion=评分标准|target=目标值|actual=完成值|score=自评分|departmentScore=复核分',
        '项目决策（2分）|项目立项|立项规范性|2|程序齐全得2分|规范|规范|2|2',
        '项目管理（13分）|资金管理|资金使用合规性|13|每发现一处问题扣2分|合规|合规|13|12',
        '项目绩效（85分）|产出数量|巡护河灯次数|85|按完成比例得分|≥120次|126次|85|85',
      ],
      ['total 合计', 'points|score=自评分|departmentScore=复核分', '100|100|99'],
    ],
  },
  {
    cell: 'O: 10/25/30/35, execution as a row, 参考分值, 财政审核评分',
    paper: [
      FIELDS,
      [
        'indicators',
        'level1|level2|indicator|points=参考分值|target=指标值|actual=完成值|score=自评得分|financeScore=财政审核评分',
        '决策|项目立项|立项规范性|10|规范|规范|10|10',
        '管理|资金管理|预算执行率|10|100%|100%|10|10',
        '^|^|资金使用合规性|15|合规|合规|15|15',
        '产出|产出数量|巡护河灯次数|30|≥120次|126次|30|28',
        '效益|社会效益|夜间照明覆盖率|35|≥95%|96%|35|33',
      ],
      ['total 合计', 'points=参考分值|score=自评得分|financeScore=财政审核评分', '100|100|96'],
    ],
  },
  {
    cell: 'P: a unit set up during the year, 年初 blank in goal and rows, targets in the adjusted columns',
    paper: [
      FIELDS,
      ['goals', 'expected=年初绩效目标|adjusted=全年（调整）绩效目标|actual', `无|${PLAN}|${DONE}`],
      [
        'indicators',
        'level1|level2|indicator|target=年初指标值|adjustedTarget=调整指标值|actual=全年完成值|points=指标权重|score',
        '产出指标|数量指标|巡护河灯次数||≥120次|126次|40|40',
        '^|质量指标|设备完好率|—|≥98%|99%|30|30',
        '效益指标|社会效益指标|管护水平|无|提升|夜间事故下降12%|30|30',
      ],
      ['total 总分', 'points|score', '100|100'],
    ],
    told: ['targetAdjustedOnForm'],
  },
  {
    cell: 'Q: budgets of sub-projects, 财政收回数, points of 3.71, execution as a row',
    paper: [
      FIELDS,
      [
        'money',
        'initial|adjusted|executed=执行数|takenBack=财政收回数',
        'total=资金总额|80|80|78|2',
      ],
      [
        'table subprojects 子项目预算',
        'item=子项目名称|budget=预算数|executed=执行数',
        '巡护|50|49',
        '灯具|30|29',
      ],
      [
        'indicators',
        'level1|level2|indicator|target=目标值|points=权重|actual=实际完成值|score=自评分',
        '投入目标|投入管理|预算执行率|≥95%|3.71|97.5%|3.71',
        '产出目标|数量|巡护河灯次数|≥120次|60|126次|60',
        '结果目标|社会效益|夜间照明覆盖率|≥95%|36.29|96%|36.29',
      ],
      ['total 合计', 'points=权重|score=自评分', '100|100'],
    ],
  },
  {
    cell: 'S: 得分计算方法 behind the reason, 12.5 points a row',
    paper: [
      FIELDS,
      MONEY,
      GOAL,
      [
        'indicators',
        'level1|level2|indicator|points|target=预期指标值（A）|actual=实际完成指标值（B）|score|reason=未完成原因分析|criterion=得分计算方法',
        '产出指标（50分）|数量指标|巡护河灯次数|12.5|≥120次|126次|12.5||完成值达到指标值，记满分',
        '^|^|更换灯具数量|12.5|60盏|60盏|12.5||完成值达到指标值，记满分',
        '^|质量指标|灯具完好率|12.5|≥98%|99%|12.5||完成值达到指标值，记满分',
        '^|时效指标|更换及时率|12.5|≥95%|96%|12.5||完成值达到指标值，记满分',
        '效益指标（30分）|社会效益指标|夜间照明覆盖率|30|≥95%|96%|30||按B/A计分',
        '满意度指标（10分）|服务对象满意度指标|居民满意度|10|≥90%|95%|10||按B/A计分',
      ],
      TOTAL,
    ],
  },
  {
    cell: 'T: a flat list, an adjusted target, coefficient, core, 定性 / 定量 as signs',
    paper: [
      FIELDS,
      [
        'money',
        'initial|adjusted|executed|rate|points=执行率权重|score=执行率得分',
        'total=资金总额|80|80|80|100%|10|10',
      ],
      [
        'goals',
        'expected=年初绩效目标|adjusted=调整绩效目标|actual=目标实际完成情况',
        '全年巡护120次。|全年巡护110次。|全年巡护112次。',
      ],
      [
        'indicators',
        'indicator=指标名称|valueUnit=计量单位|sign=指标性质|target=指标值|adjustedTarget=调整指标值|points=权重|actual=完成值|coefficient=得分系数|score|core=是否核心指标|note=说明',
        '巡护河灯次数|次|≥|120|110|40|112|1|40|是|河段封闭一个月，经批准调整',
        '巡护制度|/|定性|健全|健全|20|健全|1|20|否|',
        '夜间照明覆盖率|%|定量|95|95|30|96|1|30|否|',
      ],
    ],
  },
  {
    cell: 'T2: a whole department by rule, no targets, points in names',
    kind: 'department',
    title: '部门整体支出绩效评价指标评分表',
    paper: [
      ['fields', 'name=填报单位（盖章）=示例市河灯管理局'],
      [
        'indicators',
        'level1|level2|indicator|explanation=指标解释|criterion=指标说明|score=自评分',
        '投入（60分）|目标设定（60分）|绩效目标合理性（60分）|目标是否与职能相符|相符计60分|60',
        '过程（40分）|预算执行（40分）|预算完成率（40分）|完成数与预算数之比|100%计40分|40',
      ],
    ],
  },
  {
    cell: 'U: basis of the target, last year, rule, evidence, 完成率',
    paper: [
      FIELDS,
      [
        'money',
        'initial|adjusted|executed|points=分值权重|rate|score',
        'total=年度资金总额|80|80|80|10|100.00%|10',
        'fiscal=其中：当年财政拨款|80|80|80|-|-|-',
      ],
      [
        'goals',
        'expected=总体目标|actual=总体目标完成情况',
        '全年巡护河灯120次。|全年巡护河灯126次。',
      ],
      [
        'indicators',
        'level1|level2|indicator|target=指标值|targetBasis=指标值设置依据|lastActual=上年完成值|points=指标分值权重|criterion=指标赋分规则|evidence=佐证资料|actual=指标实际完成值|completionRate=完成率|score=指标得分|reason',
        '产出指标|数量指标|巡护河灯次数|>=120次|年度工作计划|118次|60|直接赋分|巡护记录|126次|105%|60|',
        '满意度指标|满意度指标|居民满意度|>=90%|问卷|92%|30|直接赋分|问卷汇总|95%|105.56%|30|',
      ],
    ],
  },
  {
    cell: 'V: 投入 / 产出 / 效益, 累计完成率, a reason for each score, 30 points before the results',
    paper: [
      FIELDS,
      [
        'indicators',
        'level1|level2|indicator|target=目标值|actual=完成值|completionRate=累计完成率|points|score|reason=得分原因',
        '投入|项目立项|立项规范性|规范|规范|100%|30|30|程序齐全',
        '产出|数量|巡护河灯次数|≥120次|126次|105%|40|40|超额完成',
        '效益|社会效益|夜间照明覆盖率|≥95%|96%|101%|30|30|达到目标',
      ],
    ],
  },
  {
    cell: 'W: no money, no points, only scores of the whole',
    paper: [
      ['fields', 'name=项目名称=河灯研究项目', 'unit=项目单位=示例大学'],
      [
        'indicators',
        'level1|level2|indicator|target=预算设定指标值|actual=完成指标值',
        '产出指标|数量指标|发表论文数|≥3篇|4篇',
        '效益指标|社会效益指标|培训人次|≥50人次|61人次',
      ],
      ['fields', 'goalScore=目标完成得分=40|moneyScore=资金使用得分=28|resultScore=成果得分=30'],
    ],
  },
];
