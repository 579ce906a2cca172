import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { csvParseRows } from 'd3-dsv';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FormView, formView } from '../../src/check/formView.ts';
import { judgeForms } from '../../src/check/judgeForms.ts';
import { remarksDocument } from '../../src/check/remarksDocument.ts';
import { remarksWorkbook } from '../../src/check/remarksWorkbook.ts';
import { WHOLE_JUDGING } from '../../src/check/wholeJudging.ts';
import { formDifferences } from '../../src/commands/import/differences.ts';
import { importDocument } from '../../src/intake/importDocument.ts';
import { readFile } from '../../src/intake/readFile.ts';
import { builtInRulebooks } from '../../src/load/builtInRulebooks.ts';
import { xmlCharacters } from '../../src/model/escapeXml.ts';
import { migrateForm } from '../../src/model/migrateForm.ts';
import { formDocument } from '../../src/publish/docx/formDocument.ts';
import { fillInWorkbook } from '../../src/publish/fillIn/fillInWorkbook.ts';
import { withBrokenLabels } from '../../src/publish/form/brokenLabels.ts';
import { formGrid } from '../../src/publish/form/formGrid.ts';
import { siteTables } from '../../src/publish/siteTables.ts';
import { allTablesWorkbook } from '../../src/publish/xlsx/allTablesWorkbook.ts';
import { projectWorkbook } from '../../src/publish/xlsx/projectWorkbook.ts';
import { deflatedPiece } from '../../src/site/deflatedPiece.ts';
import { sampleForm } from '../audit/sampleForm.ts';
import { recordForms } from '../commands/importFolder.ts';
import { HOSTILE, hostile, IMPRINT, sampleResult } from './sampleResult.ts';

const OFFICE = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);
const SUBJECT = OFFICE === undefined ? 'LibreOffice (skipped: it is not installed)' : 'LibreOffice';
/** Every sheet as a file of its own: commas, quotation marks, UTF-8, values as stored. */
const ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** A start draws on a gigabyte of new memory, which Linux gives out in small pages for most of its time. */
const LARGE_PAGES = 'glibc.malloc.hugetlb=1';

/** Its settings, which it takes long to make where there are none. */
const profile = mkdtempSync(join(tmpdir(), 'jijing-office-profile-'));
afterAll(() => rmSync(profile, { recursive: true, force: true }));

/** The files that LibreOffice makes of others, by name; in one start, which is nearly all of the work. */
function converted(sources: Readonly<Record<string, Uint8Array>>, to: string): Map<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'jijing-office-'));
  const paths = Object.keys(sources).map((name) => join(folder, name));
  for (const [name, bytes] of Object.entries(sources)) writeFileSync(join(folder, name), bytes);
  const out = join(folder, 'out');
  const settings = `-env:UserInstallation=${pathToFileURL(profile)}`;
  const args = [settings, '--headless', '--convert-to', to, '--outdir', out, ...paths];
  // The names of sheets become names of files, which are Chinese.
  const env = { ...process.env, LC_ALL: 'C.UTF-8', GLIBC_TUNABLES: LARGE_PAGES };
  try {
    execFileSync(OFFICE ?? '', args, { stdio: 'ignore', env });
    return new Map(readdirSync(out).map((file) => [file, readFileSync(join(out, file))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pages(pdf: Buffer | undefined): number | undefined {
  return pdf?.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
}

/** A workbook to fill in, but for the sums, rates and totals that it computes. */
async function workbookToCompute(): Promise<Uint8Array> {
  const filled = migrateForm(sampleForm());
  const { total = {}, fiscal = {}, ...others } = filled.funds ?? {};
  const open = { ...total, initial: '', adjusted: '', executed: '', rate: '' };
  const form = {
    ...filled,
    funds: { ...others, total: open, fiscal: { ...fiscal, rate: '' } },
    total: { ...filled.total, score: '' },
  };
  return withoutResults(await fillInWorkbook('自评表', [form], IMPRINT));
}

/** A form of the record with eleven findings, as 自查 shows it. */
function checkedForm(): FormView {
  const form = recordForms.get('kunnan-laomo-bangfu') ?? expect.fail('no form');
  const rulebooks = builtInRulebooks().filter(({ id }) => id === 'national-2020');
  const terms = { settings: { earlierRulebooks: [] }, rulebooks, year: undefined };
  const read = { file: 'a.docx', form, cells: [], doubts: [] };
  const [judged] = judgeForms([read], { ...terms, ...WHOLE_JUDGING }).judged;
  return formView(judged ?? expect.fail('not judged'));
}

describe.skipIf(OFFICE === undefined)(SUBJECT, () => {
  const results = [sampleResult(), sampleResult(hostile)];
  const { project } = sampleResult();
  const short = formDocument(project, IMPRINT);
  const checked = checkedForm();
  let sheets: ReadonlyMap<string, Buffer>;
  let printed: ReadonlyMap<string, Buffer>;
  beforeAll(async () => {
    const workbooks = {
      'tables.xlsx': (await allTablesWorkbook({ results }, IMPRINT, deflatedPiece)).bytes,
      'form.xlsx': await projectWorkbook(sampleResult(hostile), IMPRINT),
      'computed.xlsx': await workbookToCompute(),
    };
    sheets = converted(workbooks, ALL_SHEETS);
  });
  beforeAll(async () => {
    const long = formDocument(sampleResult(hostile).project, IMPRINT);
    const more = checked.findings.slice(0, 16 - checked.findings.length);
    const sixteen = { ...checked, findings: [...checked.findings, ...more] };
    const remarks = {
      'remarks.docx': remarksDocument([checked]),
      'sixteen.docx': remarksDocument([sixteen]),
      'remarksTable.xlsx': await remarksWorkbook([checked], IMPRINT),
      'sixteenTable.xlsx': await remarksWorkbook([sixteen], IMPRINT),
    };
    printed = converted({ 'short.docx': short, 'long.docx': long, ...remarks }, 'pdf');
  });

  test('opens the workbook of all tables and reads every value of every sheet', () => {
    for (const { title, columns, records } of siteTables(IMPRINT, { results })) {
      const [head = [], ...rows] = csvParseRows(
        sheets.get(`tables-${title}.csv`)?.toString() ?? '',
      );
      // rates are shown in percent, and what is longer than a cell is cut
      const kept = columns.flatMap(({ isRate }, index) => (isRate ? [] : [index]));
      const expected = [...records()].map((record) =>
        kept.map((index) => asShown(record[columns[index]?.name ?? ''])),
      );
      expect(head).toHaveLength(columns.length);
      expect(rows.map((row) => kept.map((index) => row[index]))).toEqual(expected);
    }
  });

  test('opens the form as a workbook and reads its hostile texts as they are', () => {
    const cells = csvParseRows(sheets.get('form-自评表.csv')?.toString() ?? '').flat();
    expect(cells).toEqual(expect.arrayContaining([HOSTILE.formula, HOSTILE.escape, HOSTILE.tag]));
  });

  test('opens the form as a document, reads every cell and prints it on one page', () => {
    const text = converted({ 'a.docx': short }, 'txt:Text (encoded):UTF8').get('a.txt')?.toString();
    const cells = withBrokenLabels(formGrid(project.form)).rows.flat();
    for (const cell of cells) expect(text).toContain(cell.text.split('\n')[0]);
    expect(pages(printed.get('short.pdf'))).toBe(1);
  });

  test('prints what was found in a form on one page, of the document and of the workbook', () => {
    expect(pages(printed.get('remarks.pdf'))).toBe(1);
    expect(pages(printed.get('sixteen.pdf'))).toBe(1);
    expect(pages(printed.get('remarksTable.pdf'))).toBe(1);
    expect(pages(printed.get('sixteenTable.pdf'))).toBe(1);
  });

  test('breaks a long form between pages', () => {
    expect(pages(printed.get('long.pdf'))).toBeGreaterThan(1);
  });

  test('computes the sums, rates and totals of a workbook that is filled in', () => {
    const [sheet] = [...sheets.keys()].filter((name) => name.startsWith('computed-'));
    const rows = csvParseRows(sheets.get(sheet ?? '')?.toString() ?? '').map((row) =>
      row.filter((one) => one !== ''),
    );
    const row = (name: string) => rows.find((one) => one.some((cell) => cell.startsWith(name)));
    expect(row('年度资金总额')?.slice(-6)).toEqual(['100', '100', '98', '10', '98.00%', '9.8']);
    expect(row('其中')?.slice(-3)).toContain('100.00%');
    expect(row('总分')).toEqual(['总分', '100', migrateForm(sampleForm()).total?.score]);
  });

  test.each(['xlsx', 'xls'])(
    'saves a workbook to fill in as %s that imports without a doubt',
    async (kind) => {
      const form = migrateForm(sampleForm());
      const bytes = withoutResults(await fillInWorkbook('自评表', [form], IMPRINT));
      const [file] = converted({ 'a.xlsx': bytes }, kind).values();
      const { documents } = await readFile(new Uint8Array(file ?? []), 'a');
      const imported = documents.map(({ document }) => importDocument(document));
      expect(imported.flatMap(({ doubts, notices }) => [...doubts, ...notices])).toEqual([]);
      const [found] = imported.flatMap((one) => one.documents);
      if (found?.kind !== 'form') throw new Error('no form');
      const own = { ...found.form, year: found.form.year ?? 0 };
      // the parts of the money had no rates before the workbook computed them
      expect(formDifferences(form, own)).toEqual(
        Object.entries({ fiscal: '100.00%', carryover: '90.00%' }).map(([row, imported]) => {
          return { path: ['funds', row, 'rate'], existing: '', imported };
        }),
      );
    },
  );
});

/** A workbook whose formulas nobody has computed yet. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const sheet = 'xl/worksheets/sheet1.xml';
  const text = strFromU8(parts[sheet] ?? new Uint8Array());
  const open = text.replace(/ t="str"><f>/g, '><f>').replace(/<\/f><v(?:\/>|>[^<]*<\/v>)/g, '</f>');
  return zipSync({ ...parts, [sheet]: strToU8(open) });
}

function asShown(value: string | number | boolean | null | undefined): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return xmlCharacters(String(value ?? ''));
}
