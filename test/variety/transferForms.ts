import {
  COLUMNS,
  DONE,
  FIELDS,
  GOAL,
  MONEY,
  PLAN,
  TOTAL,
  UNSCORED,
  type Variety,
} from './variety.ts';

/** Transfers and forms with blocks or scores of their own: families G to M. */
export const TRANSFER_FORMS: readonly Variety[] = [
  {
    cell: 'G: 指标值 and 完成值, levels of their own names, no points',
    paper: [FIELDS, GOAL, UNSCORED],
  },
  {
    cell: 'I: one sum of money beside its names, what is reported on ticked, 指标1 before names',
    title: '专项转移支付区域绩效目标自评表',
    paper: [
      ['fields', 'scope=填报类型=整体□ 区域√ 项目□', 'unit=单位名称=河灯管护站'],
      [
        'money',
        'budget=转移支付预算数（A）|executed=转移支付执行数（B）|rate=预算执行率（B/A）',
        'total=|80|80|100%',
      ],
      GOAL,
      [
        'indicators',
        'level1|level2|indicator|target=指标值|actual=完成值',
        '产出指标|数量指标|指标1.巡护河灯次数|≥120次|126次',
        '^|质量指标|指标2：灯具完好率|≥98%|99%',
      ],
    ],
  },
  {
    cell: 'H: no 年初预算数, points before targets, ★, 其中 rows that add up, 70/20/10',
    paper: [
      FIELDS,
      [
        'money 资金情况（{moneyUnit}）',
        'adjusted=全年预算数（A）|executed=全年执行数（B）|points|rate=执行率（B/A）|score',
        'total=年度资金总额：|80|80||100%|',
        'fiscal=其中：本年财政拨款|80|80||100%|',
      ],
      ['goals', 'expected=年初设定目标|actual=年度总体目标完成情况综述', `${PLAN}|${DONE}`],
      [
        'indicators',
        'level1|level2|indicator|points|target|actual=全年实际值|score|reason=未完成原因及拟采取的改进措施',
        '产出指标（70分）|数量指标|★★★受益户数|70|≥90户|93户|70|',
        '>^|^|★其中：脱贫户数||≥50户|51户||',
        '>^|^|边缘户数||≥40户|42户||',
        '效益指标（20分）|社会效益指标|夜间照明覆盖率|20|≥95%|96%|20|',
        '满意度指标（10分）|服务对象满意度指标|居民满意度|10|≥90%|95%|10|',
      ],
      TOTAL,
    ],
  },
  {
    cell: 'J: 资金管理情况 with a situation and a problem a row, no points',
    title: '转移支付绩效自评表',
    paper: [
      [
        'fields',
        'name=转移支付（项目）名称=河灯巡护专项',
        'centralDepartment=中央主管部门=某部',
        'department=地方主管部门=示例省河灯管理厅|unit=资金使用单位=河灯管护站',
      ],
      [
        'money 资金投入情况（{moneyUnit}）',
        'adjusted=全年预算数（A）|executed=全年执行数（B）|rate=预算执行率（B/A×100%）',
        'total=年度资金总额：|390|390|100%',
        'central=其中：中央财政资金|300|300|100%',
        'local=地方资金|90|90|100%',
        'other=其他资金|||',
      ],
      [
        'table management 资金管理情况',
        'item=资金管理情况|situation=情况说明|problem=存在问题和改进措施',
        '分配科学性|按河段长度分配|无',
        '下达及时性|30日内下达|无',
        '执行准确性|按批复执行|无',
      ],
      ['goals', 'expected=总体目标|actual=全年实际完成情况', `${PLAN}|${DONE}`],
      [
        'indicators',
        'level1|level2|indicator|target=指标值|actual=全年实际完成值|reason=未完成原因和改进措施',
        '产出指标|数量指标|巡护河灯次数|≥120次|126次|',
        '效益指标|社会效益指标|夜间照明覆盖率|≥95%|96%|',
      ],
      ['text note 说明', '无'],
    ],
  },
  {
    cell: 'K: 资金管理情况 with points, 10 + 40 + 50',
    title: '转移支付绩效自评表',
    paper: [
      FIELDS,
      MONEY,
      [
        'table management 资金管理情况',
        'item=资金管理情况|situation=情况说明|points|score',
        '分配科学性|按河段长度分配|20|20',
        '支出责任履行情况|配套到位|20|20',
      ],
      GOAL,
      [
        'indicators',
        COLUMNS,
        '产出指标|数量指标|巡护河灯次数|≥120次|126次|30|30|',
        '效益指标|社会效益指标|夜间照明覆盖率|≥95%|96%|20|20|',
      ],
      TOTAL,
    ],
  },
  {
    cell: 'L: scores beside the money and beside the goal, one score a row, no 分值',
    paper: [
      FIELDS,
      [
        'money',
        'budget=预算数|executed=执行数|rate=执行率|score=得分（20分）',
        'total=资金总额|80|80|100%|20',
      ],
      ['goals', 'expected|actual|score=得分（20分）', `${PLAN}|${DONE}|20`],
      [
        'indicators',
        'level1|level2|indicator|target|actual|score=得分（60分）',
        '产出指标|数量指标|巡护河灯次数|≥120次|126次|30',
        '效益指标|社会效益指标|夜间照明覆盖率|≥95%|96%|30',
      ],
      ['total 总分', 'score', '100'],
    ],
  },
  {
    cell: 'M: tick boxes, 20 points in the head, no 分值, one score for two rows',
    paper: [
      [
        'fields',
        'name=项目名称=河灯巡护专项',
        'department=主管部门=示例市河灯管理局|unit=项目实施单位=河灯管护站',
        'category=项目类别=1、部门预算项目 ☑ 2、市直专项 □',
        'property=项目属性=1、持续性项目 ☑ 2、新增性项目 □',
        'type=项目类型=1、常年性项目 ☑ 2、一次性项目 □',
      ],
      [
        'money 预算执行情况（{moneyUnit}）（20分）',
        'budget=预算数（A）|executed=执行数（B）|rate=执行率（B/A）|score=得分（20分*执行率）',
        'total=年度财政资金总额|5|5|100%|20',
      ],
      [
        'indicators',
        'level1|level2|indicator|target=年初目标值（A）|actual=实际完成值（B）|score',
        '产出指标（40分）|数量指标|巡护河灯次数|≥120次|126次|40',
        '^|^|更换灯具数量|60盏|60盏|^',
        '效益指标（30分）|社会效益指标|夜间照明覆盖率|≥95%|96%|30',
        '满意度指标（10分）|服务对象满意度|居民满意度|≥90%|95%|10',
      ],
    ],
  },
];
