import { decimal, divide, formatDecimal, multiply } from '../model/decimal.ts';
import type { Cells, IndicatorCells } from '../model/form.ts';
import { blockOf } from '../model/layouts/layout.ts';
import type { Content } from './content.ts';
import { contentRows, type NumberedRow } from './contentRows.ts';
import type { FullRow } from './fullRow.ts';
import { mergedScores } from './mergedScores.ts';
import { moneyOf } from './moneyOf.ts';
import type { Paper } from './paper.ts';
import { rowCells } from './rowCells.ts';
import { subRowsOf } from './subRows.ts';

const HUNDRED = decimal(100);

/** The indicators of a form, and which number each row of the content has among them. */
export interface PrintedRows {
  readonly rows: readonly IndicatorCells[];
  readonly seqOf: (seq: number) => number;
}

/** The rows of the content in the columns of the paper, levels and scores merged as it has them. */
export function printedRows(
  content: Content,
  paper: Paper,
  faultSeqs: ReadonlySet<number>,
): PrintedRows {
  const rows = contentRows(content).flatMap((row): FullRow[] => [
    { seq: row.seq, cells: { ...rowCells(row.row, paper), ...levelCells(content, paper, row) } },
    ...(paper.subRows ? subRowsOf(row.row) : []),
  ]);
  const execution = paper.execution === 'row' ? [executionRow(content, paper)] : [];
  const scored = paper.mergedScores ? mergedScores(rows, content, faultSeqs) : rows;
  const full = withMergedLevels([...scored, ...execution]);
  const places = new Map(full.map(({ seq }, index) => [seq, index + 1]));
  const columns = blockOf(paper.layout, 'indicators')?.columns ?? [];
  return {
    rows: full.map(({ cells, sub }) => {
      const own: IndicatorCells = Object.fromEntries(
        columns.map(({ key }) => [key, printed(cells, key, paper)]),
      );
      return sub === undefined ? own : Object.assign(own, { sub });
    }),
    seqOf: (seq) => places.get(seq) ?? seq,
  };
}

function levelCells(content: Content, paper: Paper, { level1, level2 }: NumberedRow): Cells {
  const label = content.levels[level1] ?? '';
  return { level1: paper.levelPoints ? label : label.replace(/（.*）/, ''), level2 };
}

/** The execution among the indicators, under a level of its own. */
function executionRow({ funds: { total } }: Content, paper: Paper): FullRow {
  const [executed, adjusted] = [moneyOf(total.executed), moneyOf(total.adjusted)];
  const rate = multiply(divide(executed, adjusted), HUNDRED, 2);
  const cells = rowCells(
    {
      level1: 0,
      level2: '预算执行率',
      measure: 'rate',
      indicator: '预算执行率',
      target: '100%',
      actual: `${formatDecimal(rate)}%`,
      points: total.points,
      score: total.score,
      reason: rate < HUNDRED ? '部分尾款按合同约定次年支付' : '',
    },
    paper,
  );
  return { cells: { ...cells, level1: `预算执行（${total.points}分）`, level2: '预算执行率' } };
}

/** A level is printed in the first of its rows; 其中 rows are under the level of their parent. */
function withMergedLevels(rows: readonly FullRow[]): FullRow[] {
  let above: Cells = {};
  return rows.map((row) => {
    if (row.sub) return { ...row, cells: { ...row.cells, level1: null, level2: null } };
    const { level1, level2 } = row.cells;
    const isSame1 = level1 === above.level1;
    const isSame2 = isSame1 && level2 === above.level2;
    above = row.cells;
    return {
      ...row,
      cells: {
        ...row.cells,
        level1: isSame1 ? null : (level1 ?? ''),
        level2: isSame2 ? null : (level2 ?? ''),
      },
    };
  });
}

function printed(cells: Cells, key: string, { places }: Paper): string | null {
  const cell = cells[key];
  if (cell === undefined) return '';
  const isScore = key === 'score' || key === 'financeScore' || key === 'departmentScore';
  return cell !== null && isScore && /^\d+(?:\.\d+)?$/.test(cell)
    ? formatDecimal(decimal(cell), places)
    : cell;
}
