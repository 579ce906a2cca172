import type { FormV1 as Form, IndicatorRowText } from '../model/formV1.ts';

/** An indicator row of a form with its number from 1 and where it stands. */
export interface FormRow {
  readonly seq: number;
  readonly level1: number;
  readonly level2: string;
  readonly row: IndicatorRowText;
}

/** All indicator rows of a form in order. */
export function formRows(form: Form): FormRow[] {
  let seq = 0;
  return form.indicators.flatMap(({ groups }, level1) =>
    groups.flatMap(({ level2, rows }) =>
      rows.map((row) => {
        seq += 1;
        return { seq, level1, level2, row };
      }),
    ),
  );
}

/** The form with every indicator row changed. */
export function withRows(
  form: Form,
  change: (row: IndicatorRowText, seq: number) => IndicatorRowText,
): Form {
  let seq = 0;
  const indicators = form.indicators.map((level1) => ({
    ...level1,
    groups: level1.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => {
        seq += 1;
        return change(row, seq);
      }),
    })),
  }));
  return { ...form, indicators };
}

/** The form with some cells of one row changed. */
export function withRow(form: Form, seq: number, cells: Partial<IndicatorRowText>): Form {
  return withRows(form, (row, at) => (at === seq ? { ...row, ...cells } : row));
}
