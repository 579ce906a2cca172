import type { PaperBlock } from './paper.ts';
import {
  COLUMNS,
  DONE,
  FIELDS,
  GOAL,
  MONEY,
  PLAN,
  ROWS,
  TOTAL,
  type Variety,
  WHOLE_ROWS,
} from './variety.ts';

/** Forms of ministries and of systems that follow theirs: families A to F and P. */
export const MINISTRY_FORMS: readonly Variety[] = [
  { cell: 'A: four rows of money, 50/30/10 and 总分', paper: [FIELDS, MONEY, GOAL, ROWS, TOTAL] },
  {
    cell: 'B: codes before names, — where nothing is scored, 100.00, no row of the total',
    paper: [
      [
        'fields',
        'name=项目名称=340800-河灯巡护专项',
        'department=主管部门=219-示例市河灯管理局|unit=实施单位=219001-河灯管护站',
      ],
      [
        ...(MONEY.slice(0, 2) as unknown as PaperBlock),
        'total=年度资金总额：|80.00|80.00|80.00|10.00|100.00%|10.00',
        'fiscal=其中：本年财政拨款|80.00|80.00|80.00|—|—|—',
        'other=其他资金|—|—|—|—|—|—',
      ],
      GOAL,
      [
        'indicators',
        COLUMNS,
        '产出指标（50分）|数量指标|巡护河灯次数|≥120（次）|126.00|50.00|50.00|—',
        '效益指标（30分）|社会效益指标|夜间照明覆盖率|≥95（%）|96.00|30.00|30.00|—',
        '满意度指标（10分）|服务对象满意度指标|居民满意度|≥90（%）|95.00|10.00|10.00|—',
      ],
      ['total 总分', 'points|score', '100.00|100.00'],
    ],
  },
  {
    cell: 'C: 当年财政拨款, 9 points for execution, printed at the 其中 row too',
    paper: [
      FIELDS,
      [
        'money',
        'initial|adjusted|executed|points|rate|score',
        'total=年度资金总额|80|80|80|9|100%|9',
        'fiscal=其中：当年财政拨款|80|80|80|9|100%|9',
      ],
      GOAL,
      [
        'indicators',
        COLUMNS,
        '产出指标|数量指标|巡护河灯次数|≥120次|126次|51|51|',
        '效益指标|社会效益指标|夜间照明覆盖率|≥95%|96%|30|30|',
        '满意度指标|服务对象满意度指标|居民满意度|≥90%|95%|10|10|',
      ],
      TOTAL,
    ],
  },
  {
    cell: 'C: execution outside of the total',
    paper: [FIELDS, MONEY, GOAL, ROWS, ['total 总分', 'points|score', '90|90']],
  },
  {
    cell: 'D: 元, a target in three columns, other matters, the grade behind the total',
    moneyUnit: '元',
    paper: [
      FIELDS,
      [
        'money',
        'initial|adjusted|executed|points|rate|score',
        'total=年度资金总额|387664.62|387664.62|387664.62|10|100%|10',
        'fiscal=其中：当年财政拨款|387664.62|387664.62|387664.62|—|—|—',
      ],
      GOAL,
      [
        'indicators',
        'level1=绩效指标/一级指标|level2=绩效指标/二级指标|indicator=绩效指标/三级指标|sign=年度指标值/指标性质|value=年度指标值/指标值|valueUnit=年度指标值/度量单位|actual|points|score|reason',
        '产出指标|数量指标|巡护河灯次数|≧|120|次|126|25|25|',
        '^|^|更换灯具数量|═|60|盏|60|25|25|',
        '效益指标|社会效益指标|夜间照明覆盖率|≥|95|%|96%|30|30|',
        '满意度指标|服务对象满意度指标|居民满意度|≥|90|%|95%|10|10|',
      ],
      ['text note 其他需要说明事项', '无'],
      ['total 总分', 'points|score|grade', '100|100|优'],
    ],
  },
  {
    cell: 'F: money with 权重, 得分 and 原因, what was done and how, conclusion, problems, steps',
    title: '部门预算项目支出绩效自评表',
    paper: [
      FIELDS,
      [
        'goals 项目年度目标完成情况',
        'expected=项目年度目标|actual=年度目标完成情况',
        `${PLAN}|${DONE}`,
      ],
      ['text process 项目实施内容及过程概述', '按月巡护河灯，更换灯具。'],
      [
        'money 预算执行情况（10分）',
        'initial=年初预算|adjusted=调整后预算数|executed=预算执行数|rate=预算执行率|points=权重|score|reason=原因',
        'total=总额|80|80|80|100.00%|10|10|',
        'fiscal=其中：财政资金|80|80|80|100.00%|/|/|/',
        'special=财政专户管理资金|0|0|0|0.00%|/|/|/',
        'own=单位资金|0|0|0|0.00%|/|/|/',
        'other=其他资金|||||/|/|/',
      ],
      [
        'indicators',
        'level1|level2|indicator|sign=指标性质|value=指标值|valueUnit=度量单位|actual=完成值|points=权重|score|reason=未完成原因分析',
        '产出指标|数量指标|巡护河灯次数|≥|120|次|126|45|45|',
        '效益指标|社会效益指标|夜间照明覆盖率|≥|95|%|96|35|35|',
        '满意度指标|服务对象满意度指标|居民满意度|≥|90|%|95|10|10|',
      ],
      ['total 合计', 'points=权重|score', '100|100'],
      ['text conclusion 评价结论', '自评总分100分，河灯完好。'],
      ['text problems 存在问题', '无'],
      ['text improvement 改进措施', '继续按月巡护。'],
    ],
  },
  {
    cell: 'P: no points of execution, 项目总得分',
    paper: [
      FIELDS,
      ['money', 'initial|adjusted|executed|rate', 'total=年度资金总额：|80|80|80|100%'],
      GOAL,
      WHOLE_ROWS,
      ['total 项目总得分', 'score', '100'],
    ],
  },
];
