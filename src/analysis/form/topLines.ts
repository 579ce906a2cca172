import type { Form } from '../../model/form.ts';
import { emptyCell, type FormCell, type FormLine } from './formCell.ts';

/** 项目名称, then 主管部门 and 实施单位: two lines. */
export function projectLines(form: Form): FormLine[] {
  return [
    {
      kind: 'project',
      cells: [header('name', '项目名称', 'row', 2), value(form.head.name, 7, ['name'], '项目名称')],
    },
    {
      kind: 'project',
      cells: [
        header('department', '主管部门', 'row', 2),
        value(form.head.department ?? '', 2, ['department'], '主管部门'),
        header('unit', '实施单位', 'row'),
        value(form.head.unit ?? '', 4, ['unit'], '实施单位'),
      ],
    },
  ];
}

/** 项目资金: the names of its columns, then a line for each source of money. */
export function fundLines({ funds, moneyUnit, layout }: Form): FormLine[] {
  const isMinistry = layout === 'ministry-2020';
  const columns: readonly (readonly [string, string])[] = [
    ['initial', '年初预算数'],
    ['adjusted', isMinistry ? '全年预算数（A）' : '全年预算数'],
    ['executed', isMinistry ? '全年执行数（B）' : '全年执行数'],
    ['points', '分值'],
    ['rate', isMinistry ? '执行率（B/A）' : '执行率'],
    ['score', '得分'],
  ];
  const sources = [
    ['total', '年度资金总额：'],
    ['fiscal', '其中：本年财政拨款'],
    ['carryover', '上年结转资金'],
    ['other', '其他资金'],
  ] as const;
  const block = header('funds', `项目资金（${moneyUnit}）`, 'row', 2);
  return [
    {
      kind: 'head',
      cells: [
        { ...block, lines: sources.length + 1, rank: 1 },
        emptyCell(),
        ...columns.map(([field, name]) => header(`fund-${field}`, name, 'col')),
      ],
    },
    ...sources.map(
      ([source, name]): FormLine => ({
        kind: 'fund',
        cells: [
          { ...header(`fund-${source}`, name, 'row'), prose: true },
          ...columns.map(([field, label]) =>
            value(
              funds?.[source]?.[field] ?? '',
              1,
              ['funds', `fund-${source}`, `fund-${field}`],
              label,
            ),
          ),
        ],
      }),
    ),
  ];
}

/** 年度总体目标: what was expected beside what was done. */
export function goalLines({ goals = [], layout }: Form): FormLine[] {
  const name = layout === 'ministry-2020' ? '年度总体目标完成情况' : '年度总体目标';
  const [expected, done] = ['预期目标', '实际完成情况'];
  return [
    {
      kind: 'head',
      cells: [
        { ...header('goal', name, 'row'), lines: goals.length + 1, rank: 1 },
        header('expected', expected, 'col', 4),
        header('done', done, 'col', 4),
      ],
    },
    ...goals.map(
      (goal): FormLine => ({
        kind: 'goal',
        cells: [
          { ...value(goal.expected ?? '', 4, ['goal', 'expected'], expected), prose: true },
          { ...value(goal.actual ?? '', 4, ['goal', 'done'], done), prose: true },
        ],
      }),
    ),
  ];
}

/** Ids within a page, on which one form stands. */
function idOf(name: string): string {
  return `form-${name}`;
}

function header(name: string, text: string, scope: 'col' | 'row', columns = 1): FormCell {
  return { text, columns, lines: 1, scope, id: idOf(name) };
}

function value(text: string, columns: number, headers: readonly string[], label: string): FormCell {
  return { text, columns, lines: 1, headers: headers.map(idOf), label };
}
