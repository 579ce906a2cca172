import { expect, test } from 'vitest';
import { isUnfilled } from '../../src/commands/import/isUnfilled.ts';
import { importDocument } from '../../src/intake/importDocument.ts';
import { readFile } from '../../src/intake/readFile.ts';
import { layouts } from '../../src/model/layouts/layouts.ts';
import { fillInWorkbook } from '../../src/publish/fillIn/fillInWorkbook.ts';
import { templateForms } from '../../src/starter/templateForms.ts';

const DEPARTMENT = { name: '财政局', list: undefined, earlier: undefined };
const IMPRINT = { title: '', owner: '财政局', mark: undefined, saved: new Date(0) };
const PROJECT_LAYOUTS = layouts.map(({ id }) => id);

test.each(PROJECT_LAYOUTS)('a blank workbook in %s reads back without a doubt', async (layout) => {
  const [made] = templateForms({ year: 2024, layout, projects: ['技能培训'] }, DEPARTMENT);
  if (made === undefined) throw new Error('no form');
  const bytes = await fillInWorkbook('自评表', [made.form], IMPRINT);
  const { documents } = await readFile(bytes, '自评表.xlsx');
  const imported = documents.map(({ document }) => importDocument(document));
  expect(imported.flatMap(({ doubts, notices }) => [...doubts, ...notices])).toEqual([]);
  const forms = imported.flatMap((one) => one.documents).filter(({ kind }) => kind === 'form');
  expect(forms.map((one) => one.kind === 'form' && one.form.head.name)).toEqual(['技能培训']);
  const [read] = forms;
  if (read?.kind !== 'form') throw new Error('no form');
  const form = { ...read.form, year: 2024 };
  expect(isUnfilled(form)).toBe(true);
  const goals = [{ expected: '', actual: '全年培训 500 人' }];
  const indicators = [{ indicator: '培训人数', target: '≥500人', actual: '500人' }];
  expect(isUnfilled({ ...form, goals, indicators })).toBe(false);
});
