import { expect, test } from 'vitest';
import { documentNotes } from '../../../src/analysis/disclosure/documentNotes.ts';
import { loadDataset } from '../../../src/load/loadDataset.ts';
import { ROOT } from '../../root.ts';

const dataset = loadDataset(`${ROOT}data`);

/** How the first form of the record is cited where its title is another. */
function citedAs(title: string): string {
  const [first] = dataset.departmentYears;
  const [project] = first?.projects ?? [];
  if (first === undefined || project === undefined) throw new Error('no form');
  const projects = [{ ...project, name: '送温暖', form: { ...project.form, title } }];
  const changed = { ...dataset, departmentYears: [{ ...first, projects }] };
  return documentNotes(changed, new Map()).get(`/${project.id}/`)?.citation ?? '';
}

test.each([
  ['项目支出绩效自评表', '送温暖 2022 年度项目支出绩效自评表['],
  ['2022年度财政项目绩效自评表', '送温暖 2022年度财政项目绩效自评表['],
  ['２０２２年度项目绩效自评表', '送温暖 ２０２２年度项目绩效自评表['],
])('documentNotes(a form titled %s): cited with its year once', (title, cited) => {
  expect(citedAs(title)).toContain(cited);
});
