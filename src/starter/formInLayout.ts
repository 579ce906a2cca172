import type { Cells, Form, IndicatorCells } from '../model/form.ts';
import { blockOf } from '../model/layouts/layout.ts';
import { layoutOf } from '../model/layouts/layoutOf.ts';
import { composeTarget } from '../model/targetText.ts';
import { blankForm } from './blankForm.ts';

/**
 * The form of a project in another layout, of a target form or of a self-evaluation, with the names, goals
 * and targets that it has in its own; what that one has no column for is blank.
 */
export function formInLayout(form: Form, layout: string): Form {
  const { name, department = '', unit = '' } = form.head;
  const blank = blankForm({ layout, year: form.year, name, department, unit });
  const { goals = [], indicators = [] } = form;
  const goal = blank.goals?.[0];
  const columns = blockOf(layoutOf(blank), 'indicators')?.columns ?? [];
  return {
    ...blank,
    moneyUnit: form.moneyUnit,
    ...(goal === undefined || goals.length === 0
      ? {}
      : { goals: goals.map(({ expected = '' }) => ({ ...goal, expected })) }),
    ...(indicators.length === 0
      ? {}
      : { indicators: indicators.map((row, index) => targetRow(row, columns, index)) }),
  };
}

/** A group is named in the first of its rows; one that has no such column stays blank. */
function targetRow(
  row: IndicatorCells,
  columns: readonly { readonly key: string }[],
  index: number,
): IndicatorCells {
  const known: Cells = {
    ...(row as Cells),
    indicator: row.indicator ?? row.level3 ?? row.level2 ?? '',
    target: composeTarget(row) ?? '',
  };
  const cells = columns.map(({ key }) => {
    const isKept = key === 'indicator' || key === 'target' || key.startsWith('level');
    const cell = isKept ? known[key] : '';
    return [key, cell === undefined || (cell === null && index === 0) ? '' : cell];
  });
  return Object.fromEntries(cells);
}
