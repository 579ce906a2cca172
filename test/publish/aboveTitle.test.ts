import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { officialForm } from '../../src/analysis/form/officialForm.ts';
import type { Form } from '../../src/model/form.ts';
import { formDocument } from '../../src/publish/docx/formDocument.ts';
import { formAddresses } from '../../src/publish/fillIn/formAddresses.ts';
import { formCsv } from '../../src/publish/form/formCsv.ts';
import { formSheet, rowsAbove } from '../../src/publish/xlsx/formSheet.ts';
import { placedForm } from '../../src/publish/xlsx/placedForm.ts';
import { nextYearForm } from '../../src/starter/nextYear.ts';
import { IMPRINT, sampleResult } from './sampleResult.ts';

const { project } = sampleResult();
const above = ['附件3', '报表编号：2022_0013zp'];
const form: Form = { ...project.form, above };

test('the lines above the title stand there on the page, in the sheet, in Word and in CSV', async () => {
  expect(officialForm(form).above).toEqual(above);
  const { rows = [] } = formSheet({ form }, IMPRINT);
  expect(rows.slice(0, 3).map(([text]) => text)).toEqual([...above, form.title]);
  const bytes = formDocument({ ...project, form }, IMPRINT);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  expect(value.split(/\n+/).slice(0, 3)).toEqual([...above, form.title]);
  expect(formCsv(form).indexOf(above[1] ?? '')).toBeLessThan(formCsv(form).indexOf(form.title));
});

test('the cells of the sheet move down by as many rows', () => {
  const cellsOf = (one: Form) => formAddresses(placedForm(one, rowsAbove(one)).cells).cells;
  const moved = cellsOf(form).map(({ row, column }) => [row - 2, column]);
  expect(moved).toEqual(cellsOf(project.form).map(({ row, column }) => [row, column]));
});

test('nextYearForm: a line that names the year names the next one', () => {
  expect(nextYearForm(form, 2023).above).toEqual(['附件3', '报表编号：2023_0013zp']);
});
