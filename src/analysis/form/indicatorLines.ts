import type { Form, IndicatorCells } from '../../model/form.ts';
import { emptyCell, type FormCell, type FormLine } from './formCell.ts';

const VALUES = {
  target: '年度指标值',
  actual: '实际完成值',
  points: '分值',
  score: '得分',
  reason: '偏差原因分析及改进措施',
} as const;

/** The names of the columns of 绩效指标. */
export function indicatorHead(): FormLine {
  const column = (text: string): FormCell => ({ text, columns: 1, lines: 1, scope: 'col' });
  return {
    kind: 'head',
    cells: [
      // The name of the block stands in the cell below, into which this one opens.
      emptyCell(),
      column('一级指标'),
      column('二级指标'),
      column('三级指标'),
      ...Object.values(VALUES).map(column),
    ],
  };
}

/** One line an indicator, with the merged cells that begin on it; the first carries the block's name. */
export function indicatorLines({ indicators = [] }: Form, name: string): FormLine[] {
  const lines = indicators.map((row, index) => [
    ...mergedFrom(indicators, index, 'level1', 2),
    ...mergedFrom(indicators, index, 'level2', 3),
    ...indicatorCells(row),
  ]);
  return lines.map((cells, index) => ({
    kind: 'indicator',
    seq: index + 1,
    cells: index === 0 ? [merged(name, lines.length, 1), ...cells] : cells,
  }));
}

/** 总分. */
export function totalLine({ total }: Form): FormLine {
  return {
    kind: 'total',
    cells: [
      { text: '总分', columns: 6, lines: 1, scope: 'row' },
      value(total?.points, 'points'),
      value(total?.score, 'score'),
      emptyCell(),
    ],
  };
}

/** The cell of a level that begins on a line, over all the lines that are merged with it. */
function mergedFrom(
  rows: readonly IndicatorCells[],
  index: number,
  level: 'level1' | 'level2',
  rank: 2 | 3,
): FormCell[] {
  const text = rows[index]?.[level];
  if (text === null) return [];
  const next = rows.findIndex((row, at) => at > index && row[level] !== null);
  return [merged(text ?? '', (next === -1 ? rows.length : next) - index, rank)];
}

function indicatorCells(row: IndicatorCells): FormCell[] {
  return [
    { text: row.indicator ?? '', columns: 1, lines: 1, scope: 'row', prose: true },
    value(row.target, 'target'),
    value(row.actual, 'actual'),
    value(row.points, 'points'),
    value(row.score, 'score'),
    { ...value(row.reason, 'reason'), prose: true },
  ];
}

function merged(text: string, lines: number, rank: 1 | 2 | 3): FormCell {
  return { text, columns: 1, lines, scope: 'row', rank };
}

function value(text: string | null | undefined, field: keyof typeof VALUES): FormCell {
  return { text: text ?? '', columns: 1, lines: 1, label: VALUES[field] };
}
