import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Site } from '../../src/analysis/site.ts';
import { searchFiles } from '../../src/publish/search/searchFiles.ts';
import { searchedDepartments } from '../../src/publish/search/searchProjects.ts';
import { tableRecords } from '../../src/publish/tableRecords.ts';
import { formsTable } from '../../src/publish/tables/forms.ts';
import { allTablesWorkbook } from '../../src/publish/xlsx/allTablesWorkbook.ts';
import { searcher } from '../../src/search/searcher.ts';
import { deflatedPiece } from '../../src/site/deflatedPiece.ts';
import { loadSite } from '../../src/site/loadSite.ts';
import { writeKinds } from '../kinds/kindsFolder.ts';
import { IMPRINT } from './sampleResult.ts';
import { readWorkbook } from './workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'jijing-kinds-'));
let site: Site;
beforeAll(() => {
  writeKinds(folder);
  site = loadSite(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('formsTable', () => {
  test('has every form once, with its kind, its page and what is on it', () => {
    const forms = [...tableRecords(formsTable(site.otherForms), site.results)];
    expect(forms.map(({ project_id, document_kind }) => `${project_id} ${document_kind}`)).toEqual([
      '2023/canlian/peixun project',
      '2023/canlian/peixun targets',
      '2023/canlian/fuzhu project',
      '2024/canlian/peixun targets',
      '2023/canlian/whole department',
    ]);
    expect(forms[1]).toMatchObject({
      page: '2023/canlian/peixun/targets/',
      has_target: true,
      has_actual: false,
    });
    expect(forms.at(-1)).toMatchObject({ page: '2023/canlian/whole/', has_target: false });
  });

  test('stands in the workbook of everything, and has the target form of one project', async () => {
    const { bytes } = await allTablesWorkbook(site, IMPRINT, deflatedPiece);
    const sheets = await readWorkbook(bytes);
    expect(sheets.get('表式')).toHaveLength(6);
    expect(formsTable().rows(site.results.slice(0, 1))).toHaveLength(2);
  });
});

describe('the search', () => {
  const find = async (query: string) => {
    const files = new Map(
      searchFiles(site.results, [], site.otherForms).map(({ name, text }) => [name, text]),
    );
    const search = searcher(async (name) => JSON.parse(files.get(name) ?? ''));
    return search(query, 10);
  };

  test('finds a project with its target forms, those of a year without a result too', async () => {
    const { byName } = await find('技能培训');
    expect(byName.hits).toMatchObject([
      {
        name: '职工技能培训',
        pages: [{ year: '2023', address: '2023/canlian/peixun/' }],
        targets: [
          { year: '2024', address: '2024/canlian/peixun/targets/' },
          { year: '2023', address: '2023/canlian/peixun/targets/' },
        ],
      },
    ]);
  });

  test('finds a target that was dropped, on the form that has it', async () => {
    const { byIndicator } = await find('编印教材');
    expect(byIndicator.hits.map(({ indicators }) => indicators)).toEqual([
      [{ name: '编印教材', address: '2023/canlian/peixun/targets/#row-2' }],
    ]);
  });

  test('finds the form of a whole department by its name and by its rows', async () => {
    const [hit] = (await find('残联 整体')).byName.hits;
    expect(hit?.pages).toEqual([{ year: '2023', address: '2023/canlian/whole/' }]);
    expect((await find('在职人员控制率')).byIndicator.hits).toHaveLength(1);
  });

  test('counts no department as a project', () => {
    const departments = searchedDepartments(site.results, site.otherForms);
    expect(departments.map(({ projects }) => projects.length)).toEqual([2]);
    expect(searchedDepartments([], site.otherForms)).toMatchObject([
      { years: [], projects: [{ pages: [] }] },
    ]);
  });
});
