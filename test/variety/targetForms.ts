import { FIELDS, GOAL, MONEY, ROWS, TOTAL, type Variety } from './variety.ts';

/** Target forms, later provinces, and what one form may have besides: families X to Z. */
export const TARGET_FORMS: readonly Variety[] = [
  {
    cell: 'X: targets of the coming year in three cells with notes, long-term beside annual',
    kind: 'targets',
    title: '项目支出绩效目标表',
    paper: [
      FIELDS,
      [
        'money',
        'longTermAmount=实施期资金总额|amount=年度资金总额',
        'total=资金总额|240|80',
        'fiscal=其中：财政拨款|240|80',
      ],
      ['goals', 'longTermExpected=实施期目标|expected=年度目标', '三年巡护360次。|全年巡护120次。'],
      [
        'indicators',
        'level1|level2|indicator|longTermSign=长期指标/符号|longTermValue=长期指标/值|sign=年度指标/符号|value=年度指标/值|valueUnit=年度指标/单位|note',
        '产出指标|数量指标|巡护河灯次数|≥|360|≥|120|次|按月统计',
        '效益指标|社会效益指标|夜间照明覆盖率|≥|97|≥|95|%|',
      ],
    ],
  },
  {
    cell: 'X: last year’s actual and points beside targets',
    kind: 'targets',
    title: '项目支出绩效目标表',
    paper: [
      FIELDS,
      [
        'indicators',
        'level1|level2|indicator|lastActual=上年完成值|target=年度指标值|points',
        '产出指标|数量指标|巡护河灯次数|118次|≥120次|60',
        '效益指标|社会效益指标|夜间照明覆盖率|94%|≥95%|40',
      ],
    ],
  },
  {
    cell: 'X: four bands as ranges and as numbers',
    kind: 'targets',
    title: '项目绩效目标表',
    paper: [
      ['fields', 'name=项目名称=河灯巡护专项'],
      [
        'indicators',
        'level1=指标类型|indicator=绩效指标|target=绩效目标|band1=绩效标准/优|band2=绩效标准/良|band3=绩效标准/中|band4=绩效标准/差',
        '产出指标|指标1：巡护河灯次数|120次|120次以上|110次-120次|100次-110次|100次以下',
        '^|指标2：灯具完好率|95%|95%|90%|85%|85%',
      ],
      ['text note ', '注：以预算批复的绩效目标为准填列。'],
    ],
  },
  {
    cell: 'Z1: 元 with separators, three levels with points, 完成率 beside the score, 10/20/25/45',
    moneyUnit: '元',
    paper: [
      [
        'fields',
        'name=项目名称：=46000021T000000002749-河灯巡护',
        'department=主管部门：=203-示例市河灯管理局|unit=实施单位：=203045-河灯管护站',
        'isPublic=是否公开：=|address=网址：=',
      ],
      [
        'money 资金构成（{moneyUnit}）',
        'initial|adjusted|executed=执行数|points|rate=执行率（%）|score',
        'total=资金总额：|120,000.00|120,000.00|120,000.00|10.00|100|10',
        'fiscal=其中：财政资金：|0.00|0.00|0.00||0|',
        'own=单位资金：|120,000.00|120,000.00|120,000.00||100|',
        'special=财政专户管理资金：|0.00|0.00|0.00||0|',
      ],
      [
        'goals',
        'expected=年度目标|actual=年度目标完成情况',
        '全年巡护河灯120次。|全年巡护河灯126次。',
      ],
      [
        'indicators',
        'level1|level1Points=分值|level2|level2Points=分值|indicator|points|sign=指标性质|value=年度指标值|valueUnit=度量单位|actual|completionRate=完成率|score|reason=未完成原因分析',
        '产出指标|45|数量指标|45|巡护河灯次数|45|≥|120|次|126|105.00%|45|',
        '效益指标|25|社会效益指标|25|夜间照明覆盖率|25|≥|95|%|96|101.05%|25|',
        '满意度指标|20|服务对象满意度|20|居民满意度|20|≥|90|%|95|105.56%|20|',
      ],
      ['total 合计', 'points|score', '100.00|100'],
    ],
  },
  {
    cell: 'Z2: 正向 and the sign in words, the unit behind the actual',
    paper: [
      FIELDS,
      MONEY,
      GOAL,
      [
        'indicators',
        'level1|level2|indicator|direction=指标性质|sign=指标方向|target|actual|actualUnit=度量单位|points|score|reason',
        '产出指标|数量指标|巡护河灯次数|正向|大于等于|120|126|次|25|25|',
        '^|时效指标|平均修复时间|反向|小于等于|48|40|小时|25|25|',
        '效益指标|社会效益指标|夜间照明覆盖率|正向|大于等于|95|96|%|30|30|',
        '满意度指标|满意度指标|居民满意度|正向|等于|95|95|%|10|10|',
      ],
      TOTAL,
    ],
  },
  {
    cell: 'Z3: 投向领域, 总体支出进度 of what was allotted, goals before money',
    paper: [
      [
        'fields',
        'name=项目名称=河灯改造工程|field=投向领域=老旧小区改造领域15500',
        'department=项目主管部门=示例市河灯管理局|unit=项目单位=示例街道',
        'content=项目实施内容=改造河灯。',
      ],
      GOAL,
      [
        'money 债券资金管理指标（10分）',
        'executed=实际支出金额|budget=下达额度|actual=实际完成值|points|score|reason=偏差原因分析及改进措施',
        'total=总体支出进度（当年实际支出金额/项目当年下达额度）|1，437|1，437|100%|10|10|',
      ],
      [
        'indicators',
        'level1|level2|indicator|target=目标值|actual=实际完成值|points|score|reason',
        '产出指标（60分）|数量指标|巡护河灯次数|120次|126次|60|60|',
        '效益指标（30分）|社会效益指标|夜间照明覆盖率|≥95%|96%|30|30|',
      ],
    ],
  },
  {
    cell: 'Z4: 年初预算 as the base, 得分计算方法 of the money and of rows',
    paper: [
      FIELDS,
      [
        'money',
        'initial=年初预算数（A）|executed=全年执行数（B）|points=分值（10分）|rate=执行率（B/A）|score|criterion=得分计算方法',
        'total=年度资金总额：|310.2|155.1|10|50%|5|执行率*该指标分值，最高不得超过分值上限。',
        'fiscal=其中：本年一般公共预算拨款|310.2|155.1||||',
      ],
      GOAL,
      [
        'indicators',
        'level1|level2|indicator|points|target=年度指标值（A）|actual=全年实际值（B）|criterion=得分计算方法|score|reason=未完成原因分析',
        '产出指标（50分）|数量指标|巡护河灯次数|50|120次|126次|完成值达到指标值，记满分|50|',
        '效益指标（30分）|社会效益指标|夜间照明覆盖率|30|95%|96%|完成值达到指标值，记满分|30|',
        '满意度指标（10分）|满意度指标|居民满意度|10|≥90%|95%|完成值达到指标值，记满分|10|合同尾款待验收后于次年支付，执行率为50%',
      ],
      ['text note 预算执行偏差说明', '合同约定验收后支付尾款，验收在次年一月，年内支出一半。'],
    ],
    told: [],
  },
  {
    cell: 'one project, several goals, and points on goals',
    paper: [
      FIELDS,
      MONEY,
      [
        'goals',
        'expected|actual',
        '目标1：全年巡护河灯120次。|目标1：全年巡护河灯126次。',
        '目标2：更换灯具60盏。|目标2：更换灯具60盏。',
      ],
      ROWS,
      TOTAL,
    ],
  },
  {
    cell: 'columns and blocks that no form is known to have',
    paper: [
      [...FIELDS, 'x1=河长=不设|x2=河段编号=甲-07'] as unknown as Variety['paper'][number],
      [
        'money',
        'initial|adjusted|executed|points|rate|score|x1=绩效挂钩资金',
        'total=年度资金总额：|80|80|80|10|100%|10|8',
      ],
      ['table patrol 巡护台账', 'x1=月份|x2=次数', '一至六月|60', '七至十二月|66'],
      GOAL,
      [
        'indicators',
        'level1|level2|indicator|target|actual|points|score|reason|x1=责任科室',
        '产出指标（50分）|数量指标|巡护河灯次数|≥120次|126次|50|50||巡护科',
        '效益指标（30分）|社会效益指标|夜间照明覆盖率|≥95%|96%|30|30||照明科',
        '满意度指标（10分）|满意度指标|居民满意度|≥90%|95%|10|10||综合科',
      ],
      TOTAL,
      ['text opinion 河长办意见', '同意报送。'],
    ],
  },
];
