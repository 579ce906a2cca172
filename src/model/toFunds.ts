import {
  type AdjustedColumn,
  type AdjustedWay,
  adjustedCell,
  adjustedColumn,
  adjustedWay,
} from './adjustedColumn.ts';
import { ABSENT, type Cell, type MoneyUnit, parseMoneyCell, parsePointsCell } from './cell.ts';
import type { Cells, Form } from './form.ts';
import { withOneSplit } from './fundSplits.ts';
import { blockOf, type Layout } from './layouts/layout.ts';
import { plainLabel } from './plainLabel.ts';
import type { FundRow, Funds, MoneyColumn } from './project.ts';
import { readOnce } from './readOnce.ts';
import { terms } from './terms.ts';

const LABELLED = /[(（]\s*(\d+(?:\.\d+)?)\s*分/;
const NO_CELLS: Cells = {};

type FundsTerm = MoneyColumn | 'points' | 'rate' | 'score';

/** What a layout says of the money of every form that is printed in it. */
interface FundsPlaces extends Pick<Funds, 'words' | 'base'> {
  readonly budget: 'adjusted' | 'budget';
  readonly rows: readonly Pick<FundRow, 'key' | 'label' | 'role'>[];
  /** The same with their labels as printed. */
  readonly printed: readonly { readonly label: string }[];
  /** Whether the only row is the total, whatever its name: 财政资金 alone. */
  readonly isTotal: boolean;
  /** 调整数 of that form alone beside the budget. */
  readonly own: AdjustedColumn | undefined;
  /** The points of a total that has no cell for them. */
  readonly points: Cell;
}

/** Reads the money of a form. */
export function toFunds(form: Form, layout: Layout): Funds {
  const { budget, words, base, points, own, isTotal, rows: places, printed } = fundsPlaces(layout);
  const way = own === undefined ? undefined : adjustedWay(form, own);
  const read = places.map((place) => {
    const cells = form.funds?.[place.key] ?? NO_CELLS;
    const row = toFundRow(place, cells, budget, form.moneyUnit);
    return own === undefined || way === undefined
      ? row
      : withAdjusted(row, adjustedCell(form, cells, own, way), cells[own.before], form.moneyUnit);
  });
  const rows = withOneSplit(read, printed);
  const total =
    rows.find(({ role }) => role === 'total') ?? (isTotal ? rows[0] : undefined) ?? NO_TOTAL;
  return {
    rows,
    total: total.points.kind === 'absent' ? { ...total, points } : total,
    words: way === undefined ? words : { ...words, adjusted: adjustedWord(words, way) },
    base,
  };
}

/** The name of the column holds of the budget after the adjustment alone. */
function adjustedWord({ initial, adjusted }: Funds['words'], way: AdjustedWay): string {
  if (way === 'after') return adjusted;
  return way === 'change' ? `${initial}加${adjusted}` : '调整后的预算';
}

/** The budget beside a column of adjustments is that of before them. */
function withAdjusted(
  row: FundRow,
  { cell, printed }: ReturnType<typeof adjustedCell>,
  before: string | null | undefined,
  unit: MoneyUnit,
): FundRow {
  return {
    ...row,
    initial: parseMoneyCell(before, unit),
    adjusted: cell,
    printed: { ...row.printed, initial: before ?? '', adjusted: printed },
  };
}

const fundsPlaces = readOnce((layout: Layout): FundsPlaces => {
  const block = blockOf(layout, 'funds');
  const columns = block?.columns ?? [];
  const keys = new Set(columns.map(({ key }) => key));
  const budget = keys.has('adjusted') || !keys.has('budget') ? 'adjusted' : 'budget';
  const labelOf = (own: string) => columns.find(({ key }) => key === own)?.label;
  const wordOf = (term: FundsTerm, own: string = term) =>
    plainLabel(labelOf(own) ?? '') || terms[term];
  const own = adjustedColumn(block);
  const rows = (block?.rows ?? []).map(({ key, label, role }) => ({
    key,
    label: label.replace(/^[\s　]*(?:其中[:：])?/, '').replace(/(?<![:：\s])[:：\s]+$|\n/g, ''),
    role,
  }));
  const [only, ...more] = block?.rows ?? [];
  const isTotal = more.length === 0 && only !== undefined && !/^[\s　]*其中/.test(only.label);
  const total = rows.find(({ role }) => role === 'total') ?? (isTotal ? rows[0] : undefined);
  return {
    budget,
    own,
    isTotal,
    rows,
    printed: block?.rows ?? [],
    words: {
      ...{
        initial: wordOf('initial', own?.before),
        adjusted: wordOf('adjusted', own?.key ?? budget),
      },
      ...{ executed: wordOf('executed'), points: wordOf('points'), rate: wordOf('rate') },
      ...{ score: wordOf('score'), total: total?.label || terms['funds.total'] },
    },
    base: own !== undefined || keys.has(budget) || !keys.has('initial') ? 'adjusted' : 'initial',
    points: labelledPoints([labelOf('score'), block?.side?.label]),
  };
});

function toFundRow(
  { key, label, role }: FundsPlaces['rows'][number],
  cells: Cells,
  budget: FundsPlaces['budget'],
  unit: MoneyUnit,
): FundRow {
  return {
    key,
    label,
    role,
    initial: parseMoneyCell(cells.initial, unit),
    adjusted: parseMoneyCell(cells[budget], unit),
    executed: parseMoneyCell(cells.executed, unit),
    amount: parseMoneyCell(cells.amount, unit),
    points: parsePointsCell(cells.points),
    rate: (cells.rate ?? percentOf(cells.actual))?.trim(),
    score: parsePointsCell(cells.score),
    printed: {
      initial: cells.initial ?? '',
      adjusted: cells[budget] ?? '',
      executed: cells.executed ?? '',
    },
  };
}

/** A form without a column for the rate may print it as what was reached: 实际完成值 79.17%. */
function percentOf(reached: string | null | undefined): string | undefined {
  return reached?.trim().endsWith('%') ? reached : undefined;
}

const NO_TOTAL: FundRow = {
  key: 'total',
  label: '年度资金总额',
  role: 'total',
  initial: ABSENT,
  adjusted: ABSENT,
  executed: ABSENT,
  amount: ABSENT,
  points: ABSENT,
  rate: undefined,
  score: ABSENT,
  printed: { initial: '', adjusted: '', executed: '' },
};

/** Points of a form that has no column for them: 得分（20分*执行率） is out of 20. */
function labelledPoints(labels: readonly (string | undefined)[]): Cell {
  const [printed] = labels.flatMap(
    (label = '') => LABELLED.exec(label.normalize('NFKC'))?.[1] ?? [],
  );
  return printed === undefined ? ABSENT : parsePointsCell(printed);
}
