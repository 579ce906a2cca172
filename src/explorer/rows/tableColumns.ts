import { type Decimal, parseDecimal } from '../../model/decimal.ts';
import { formatRate, formatWan } from '../../model/format.ts';
import type { Cell } from '../engine/engine.ts';

/** A column of the explorer's table: one of a table of the database, under its official title. */
export interface TableColumn {
  readonly name: string;
  readonly title: string;
  /** `word`: a code that has a word in the facet of the same name; `money`: in 万元. */
  readonly kind: 'text' | 'word' | 'number' | 'rate' | 'money';
  /** Share of the width, in rem. */
  readonly width: number;
  /** As printed on a form there is no order to sort by. */
  readonly isSortable: boolean;
  /** Shown until the reader chooses; `several`: where there are several different ones. */
  readonly shown: 'always' | 'several' | 'never';
  /** Stands beside what a row is where there is room for few. */
  readonly isKey?: true;
}

const sortable = { isSortable: true } as const;
const printed = { isSortable: false } as const;

/** Every column of indicators that can be chosen, in the order in which they stand. */
export const INDICATOR_COLUMNS: readonly TableColumn[] = [
  { name: 'year', title: '年度', kind: 'text', width: 3, ...sortable, shown: 'several' },
  {
    name: 'department',
    title: '主管部门',
    kind: 'text',
    width: 7.5,
    ...sortable,
    shown: 'several',
  },
  { name: 'unit', title: '实施单位', kind: 'text', width: 9, ...sortable, shown: 'never' },
  {
    name: 'project_name',
    title: '项目名称',
    kind: 'text',
    width: 9.5,
    ...sortable,
    shown: 'always',
  },
  { name: 'level1', title: '一级指标', kind: 'text', width: 6, ...sortable, shown: 'never' },
  { name: 'level2', title: '二级指标', kind: 'text', width: 8, ...sortable, shown: 'never' },
  { name: 'indicator', title: '三级指标', kind: 'text', width: 10.5, ...sortable, shown: 'always' },
  { name: 'target', title: '年度指标值', kind: 'text', width: 6.5, ...printed, shown: 'always' },
  { name: 'actual', title: '实际完成值', kind: 'text', width: 6.5, ...printed, shown: 'always' },
  { name: 'target_kind', title: '目标类型', kind: 'word', width: 6, ...sortable, shown: 'never' },
  { name: 'completion', title: '完成率', kind: 'rate', width: 4.5, ...sortable, shown: 'always' },
  { name: 'deviation', title: '偏差', kind: 'rate', width: 4.5, ...sortable, shown: 'never' },
  { name: 'better_by', title: '好于目标', kind: 'rate', width: 4.5, ...sortable, shown: 'never' },
  { name: 'points', title: '分值', kind: 'number', width: 3, ...sortable, shown: 'always' },
  {
    name: 'reported_score',
    title: '自评得分',
    kind: 'number',
    width: 5,
    ...sortable,
    shown: 'always',
  },
  { name: 'points_lost', title: '失分', kind: 'number', width: 3, ...sortable, shown: 'never' },
  { name: 'score_low', title: '可得分下限', kind: 'number', width: 6, ...sortable, shown: 'never' },
  {
    name: 'score_high',
    title: '可得分上限',
    kind: 'number',
    width: 6,
    ...sortable,
    shown: 'never',
  },
  { name: 'verdict', title: '复核结论', kind: 'word', width: 5.5, ...sortable, shown: 'always' },
  {
    name: 'verdict_reason',
    title: '结论理由',
    kind: 'text',
    width: 16,
    ...printed,
    shown: 'never',
  },
  {
    name: 'deviation_reason',
    title: '偏差原因分析及改进措施',
    kind: 'text',
    width: 16,
    ...printed,
    shown: 'never',
  },
];

/** Which of all columns the table shows: the chosen ones, or those by itself; `several` says which of the `several` ones. */
export function shownColumns(
  all: readonly TableColumn[],
  chosen: readonly string[] | undefined,
  several: (name: string) => boolean,
): TableColumn[] {
  const own = all.filter(({ name, shown }) =>
    chosen === undefined
      ? shown === 'always' || (shown === 'several' && several(name))
      : chosen.includes(name),
  );
  return own.length === 0 ? shownColumns(all, undefined, several) : own;
}

/** The same columns where there is room for few: what a row is, its key values and the others, where it belongs last. */
export function narrowOrder(columns: readonly TableColumn[], linked: string): TableColumn[] {
  const at = columns.findIndex(({ name }) => name === linked);
  if (at === -1) return [...columns];
  const values = columns.slice(at + 1);
  const keys = values.filter(({ isKey }) => isKey);
  const others = values.filter(({ isKey }) => !isKey);
  return [...columns.slice(at, at + 1), ...keys, ...others, ...columns.slice(0, at).toReversed()];
}

/** A cell as the reader sees it; undefined where there is nothing to show. */
export function cellWords(
  { kind }: TableColumn,
  cell: Cell,
  labels: ReadonlyMap<string, string> | undefined,
): string | undefined {
  if (cell === null || cell === '') return undefined;
  if (kind === 'word') return labels?.get(String(cell)) ?? String(cell);
  if (kind === 'rate') return exactWords(String(cell), formatRate);
  return kind === 'money' ? exactWords(String(cell), formatWan) : String(cell);
}

/**
 * A figure, which comes as exact text, as every page prints it.
 * @example exactWords('0.99966', formatRate) // '99.97%'
 */
export function exactWords(text: string, format: (exact: Decimal) => string): string {
  const exact = parseDecimal(text);
  return exact === undefined ? text : format(exact);
}
