import { parsePointsCell } from '../../model/cell.ts';
import { add, type Decimal, parseDecimal, toNumber, ZERO } from '../../model/decimal.ts';
import { printedNumber } from '../xlsx/printedNumber.ts';
import type { ComputedCell, FillInForm } from './computedCell.ts';
import { type FilledCell, rangeOf, runsOf } from './formAddresses.ts';

/**
 * 总分: the points, and the scores, of every indicator and of the execution rate. There is no formula
 * where it would not give what last year's form printed, or where a cell writes its number in words:
 * such a form adds up in a way of its own.
 */
export function totalFormulas(fillIn: FillInForm): ComputedCell[] {
  const points = termsOf(fillIn, 'points');
  const printed = parsePointsCell(fillIn.form.total?.points);
  const [sum, isOpen] = [sumOf(points), points.some(({ text }) => text === '')];
  if (sum === undefined) return [];
  if (!isOpen && printed.kind === 'value' && printed.value !== sum) return [];
  return (['points', 'score'] as const).flatMap((key) => totalFormula(fillIn, key));
}

function totalFormula(fillIn: FillInForm, key: 'points' | 'score'): ComputedCell[] {
  const cell = fillIn.addresses.cellAt(['total', key]);
  const terms = termsOf(fillIn, key);
  const sum = sumOf(terms);
  if (cell === undefined || sum === undefined || terms.length === 0) return [];
  const refs = ranges(terms).join(',');
  const formula = `IF(COUNT(${refs})=0,"",ROUND(SUM(${refs}),4))`;
  const isBlank = terms.every(({ text }) => !/\d/.test(text));
  const result = isBlank ? '' : toNumber(sum);
  const format = printedNumber(cell.text.trim())?.format;
  const place = { row: cell.row, column: cell.column };
  return [{ ...place, formula, result, ...(format === undefined ? {} : { format }) }];
}

/** What is added up: a mark that nothing can stand there adds nothing, and neither does a 其中 row. */
function termsOf({ form, addresses }: FillInForm, key: 'points' | 'score'): FilledCell[] {
  const subs = new Set(
    (form.indicators ?? []).flatMap(({ sub }, index) => (sub === true ? [index] : [])),
  );
  return addresses.cells.filter(({ path: [block, row, column, last] }) => {
    switch (block) {
      case 'funds':
        return row === 'total' && column === key;
      case 'indicators':
        return column === key && !subs.has(Number(row));
      case 'goals':
        return column === key;
      case 'tables':
        return last === key;
      default:
        return false;
    }
  });
}

/** Undefined where a cell holds a number that a spreadsheet does not add up. */
function sumOf(terms: readonly FilledCell[]): Decimal | undefined {
  let sum = ZERO;
  for (const { text } of terms) {
    const number = printedNumber(text.trim());
    const value = number === undefined ? undefined : parseDecimal(text.trim().replaceAll(',', ''));
    if (value === undefined && /\d/.test(text)) return undefined;
    sum = add(sum, value ?? ZERO);
  }
  return sum;
}

/** Cells below each other as one range: a row that is inserted between them is then added up too. */
function ranges(terms: readonly FilledCell[]): string[] {
  return runsOf(terms).map(rangeOf);
}
