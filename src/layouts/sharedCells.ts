import type { ListedRow } from '../analysis/rowList.ts';
import type { DeviationReach } from '../charts/deviationBar.ts';
import { formatDecimal } from '../model/decimal.ts';

/** What the columns of a list of rows have in common, where a column has the same in every row. */
export interface SharedCells {
  /** What every row lost, in points as printed; undefined where rows differ. */
  readonly lost: string | undefined;
  /** What stands in every row as its reason; undefined where rows differ. */
  readonly reason: string | undefined;
}

/** Fewer rows are quickly read. */
const FEW = 3;

/** What all of these rows have in common and is to be said once; nothing of a few rows. */
export function sharedCells(rows: readonly ListedRow[]): SharedCells {
  const shared = (cell: (row: ListedRow) => string) => {
    const texts = new Set(rows.map(cell));
    return rows.length > FEW && texts.size === 1 ? [...texts][0] : undefined;
  };
  return { lost: shared(lostWords), reason: shared(reasonWords) };
}

/** Points lost as the list prints them. */
export function lostWords({ lost }: ListedRow): string {
  return lost === undefined ? '未列' : formatDecimal(lost);
}

/** The reason as the list prints it. */
export function reasonWords({ reason }: ListedRow): string {
  return reason === undefined ? '无此栏' : reason || '未填';
}

/** How the bars of a list are read. */
export function reachWords({ worse, better, isCut }: DeviationReach): string {
  const sides = [better > 0 ? '往右好于目标' : '', worse > 0 ? '往左差于目标' : ''].filter(Boolean);
  if (sides.length === 0) return '各行的偏差都是 0';
  const edge = `到边为 ${Math.max(worse, better) * 100}%${isCut ? ' 以上' : ''}`;
  return `条形${[...sides, edge].join('，')}`;
}

/** The columns of a list that differ from row to row. */
export interface RowColumns {
  /** How far rows came from their targets; without it the reason why none did stands over them. */
  readonly deviation: boolean;
  readonly lost: boolean;
  readonly reason: boolean;
}

/** Rows of which the same is said; undefined where each says its own. */
export interface AlikeRows {
  readonly words: string | undefined;
  readonly rows: readonly ListedRow[];
}

/** The rows of a group by what is said of them, most alike first; as they are where they have deviations. */
export function rowsAlike(rows: readonly ListedRow[], hasDeviation: boolean): readonly AlikeRows[] {
  if (hasDeviation) return [{ words: undefined, rows }];
  return [...Map.groupBy(rows, ({ words }) => words.join('，'))]
    .map(([words, own]) => ({ words, rows: own }))
    .sort((a, b) => b.rows.length - a.rows.length);
}
