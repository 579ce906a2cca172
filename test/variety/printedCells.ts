import { FIELDS, GOAL, MONEY, ROWS, TOTAL, type Variety } from './variety.ts';

/** A sound form whose money is printed so, in the total and in the row that is all of it. */
function money(text: string, rest: Partial<Variety> = {}): Variety {
  const cells = `${text}|${text}|${text}`;
  return {
    cell: `money printed as ${text}`,
    paper: [
      FIELDS,
      [
        MONEY[0],
        MONEY[1] ?? '',
        `total=年度资金总额：|${cells}|10|100%|10`,
        `fiscal=其中：本年财政拨款|${cells}|||`,
      ],
      GOAL,
      ROWS,
      TOTAL,
    ],
    ...rest,
  };
}

/** The same with the cells of the last row, and of the money beside its amounts, printed otherwise. */
function row(
  text: string,
  cells: Readonly<{
    points?: string;
    score?: string;
    money?: string;
    total?: string;
    level1?: string;
  }>,
  told: readonly string[] = [],
): Variety {
  const { points = '10', score = '10', total = '100|100', level1 = '满意度指标（10分）' } = cells;
  const rows = ROWS.slice(0, -1) as unknown as typeof ROWS;
  return {
    cell: text,
    paper: [
      FIELDS,
      [MONEY[0], MONEY[1] ?? '', `total=年度资金总额：|80|80|80|${cells.money ?? '10|100%|10'}`],
      GOAL,
      [...rows, `${level1}|服务对象满意度指标|居民满意度|≥90%|95%|${points}|${score}|`],
      ['total 总分', 'points|score', total],
    ],
    told,
  };
}

/** Cells as they are printed that must be kept and never refused; what is told of them stands beside. */
export const PRINTED_CELLS: readonly Variety[] = [
  ...[
    '5.8万',
    '5万',
    '854万（其中省级800万）',
    '￥120',
    '1，437',
    '１２０．００',
    '120,000.00',
  ].map((text) => money(text)),
  money('-1.5', { told: [] }),
  money('无', { told: [] }),
  money('/', { told: [] }),
  row('points printed as 10（分）', { points: '10（分）' }),
  row('points of execution printed as 10%', { money: '10%|100%|10' }),
  row('points printed as （10）', { points: '（10）' }),
  row('a score printed as 扣2分', { score: '扣2分', total: '100|98' }, ['unreadableCell']),
  row('a score printed as 不适用', { score: '不适用', total: '100|90' }, ['scoreMissing']),
  row('a blank score', { score: '', total: '100|90' }, ['scoreMissing']),
  row('a blank first level', { level1: '' }),
  {
    cell: 'a blank 主管部门, a year printed as 2023年',
    paper: [
      ['fields', 'name=项目名称=河灯巡护专项', 'department=主管部门=|reviewYear=评价年度=2022年'],
      MONEY,
      GOAL,
      ROWS,
      TOTAL,
    ],
  },
  {
    cell: 'a whole department whose sheet prints nothing else of it',
    kind: 'department',
    title: '部门整体支出绩效自评表',
    paper: [['fields', 'name=部门名称=示例市河灯管理局'], MONEY, GOAL, ROWS, TOTAL],
  },
];
