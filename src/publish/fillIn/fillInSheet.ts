import type { Form } from '../../model/form.ts';
import { layoutOf } from '../../model/layouts/layoutOf.ts';
import type { Imprint } from '../imprint.ts';
import { formSheet, rowsAbove } from '../xlsx/formSheet.ts';
import { placedForm } from '../xlsx/placedForm.ts';
import { sheetText } from '../xlsx/sheetText.ts';
import type { Cell, CellStyle, Sheet } from '../xlsx/writeWorkbook.ts';
import { cellKind } from './cellKind.ts';
import type { ComputedCell, FillInForm } from './computedCell.ts';
import { type FilledCell, formAddresses } from './formAddresses.ts';
import { highlights } from './highlights.ts';
import { moneyFormulas } from './moneyFormulas.ts';
import { totalFormulas } from './totalFormulas.ts';
import { validations } from './validations.ts';

/** What is typed stays as it is typed: 1-2 is no date, =1 no formula. */
const AS_TYPED = '@';

/**
 * The form in its official layout, to be filled in: drop-downs, what to write beside each cell, sums, rates
 * and checks that spreadsheets compute. What is filled in reads back as a form, cell for cell.
 */
export function fillInSheet(form: Form, imprint: Imprint): Sheet {
  const addresses = formAddresses(placedForm(form, rowsAbove(form)).cells);
  const fillIn: FillInForm = { form, layout: layoutOf(form), addresses };
  const computed = [...moneyFormulas(fillIn), ...totalFormulas(fillIn)];
  const sheet = formSheet({ form }, imprint);
  const texts = addresses.cells.filter(({ path }) => cellKind(path) === 'text');
  return {
    ...sheet,
    rows: withTexts(withMoneyUnit(sheet.rows ?? [], fillIn), texts),
    cells: new Map<string, Partial<Cell>>([
      ...(sheet.cells ?? []),
      ...asTyped(sheet, texts),
      ...formulas(sheet, computed),
    ]),
    dataValidations: validations(fillIn),
    conditionalRules: highlights(fillIn, computed),
  };
}

/** A paper with amounts that does not say their unit gets it beside the year: nobody could read them for certain. */
function withMoneyUnit(rows: NonNullable<Sheet['rows']>, { form, layout }: FillInForm) {
  const hasMoney = layout.blocks.some(({ kind }) => kind === 'funds');
  if (!hasMoney || JSON.stringify(layout.blocks).includes('{moneyUnit}')) return rows;
  const below = rowsAbove(form) - 1;
  return rows.map((row, at) => {
    const [text, ...more] = row;
    return at === below ? [`${text ?? ''}　金额单位：${form.moneyUnit}`.trim(), ...more] : row;
  });
}

function withTexts(rows: NonNullable<Sheet['rows']>, texts: readonly FilledCell[]) {
  const filled = rows.map((row) => [...row]);
  for (const { row, column, text } of texts) {
    const own = filled[row];
    if (own !== undefined) own[column] = sheetText(text) || null;
  }
  return filled;
}

function asTyped(sheet: Sheet, texts: readonly FilledCell[]) {
  return texts.map(({ row, column }): [string, { style: CellStyle }] => {
    return [`${row},${column}`, { style: { ...styleAt(sheet, row, column), numFmt: AS_TYPED } }];
  });
}

function formulas(sheet: Sheet, computed: readonly ComputedCell[]) {
  return computed.map(({ row, column, formula, result, format }) => {
    const { numFmt: _, ...plain } = styleAt(sheet, row, column);
    const style = format === undefined ? plain : { ...plain, numFmt: format };
    return [`${row},${column}`, { formula, formulaResult: result, style }] as const;
  });
}

function styleAt({ cells }: Sheet, row: number, column: number): CellStyle {
  return cells?.get(`${row},${column}`)?.style ?? {};
}
