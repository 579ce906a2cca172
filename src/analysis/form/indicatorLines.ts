import type { Form, IndicatorRowText } from '../../model/form.ts';
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
export function indicatorLines({ indicators }: Form, name: string): FormLine[] {
  const lines = indicators.flatMap(({ level1, groups }) => {
    const inLevel1 = groups.reduce((sum, { rows }) => sum + rows.length, 0);
    return groups.flatMap(({ level2, rows }, group) =>
      rows.map((row, index) => [
        ...(group === 0 && index === 0 ? [merged(level1, inLevel1, 2)] : []),
        ...(index === 0 ? [merged(level2, rows.length, 3)] : []),
        ...indicatorCells(row),
      ]),
    );
  });
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
      value(total.points, 'points'),
      value(total.score, 'score'),
      emptyCell(),
    ],
  };
}

function indicatorCells(row: IndicatorRowText): FormCell[] {
  return [
    { text: row.indicator, columns: 1, lines: 1, scope: 'row', prose: true },
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

function value(text: string, field: keyof typeof VALUES): FormCell {
  return { text, columns: 1, lines: 1, label: VALUES[field] };
}
