import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import { describe, expect, onTestFinished, test } from 'vitest';
import { formDocument } from '../../src/publish/docx/formDocument.ts';
import { formGrid } from '../../src/publish/form/formGrid.ts';
import { TABLES } from '../../src/publish/tables.ts';
import { allTablesWorkbook } from '../../src/publish/xlsx/allTablesWorkbook.ts';
import { projectWorkbook } from '../../src/publish/xlsx/projectWorkbook.ts';
import { xmlCharacters } from '../../src/publish/xmlText.ts';
import { HOSTILE, hostile, IMPRINT, sampleResult } from './sampleResult.ts';

const OFFICE = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);
const SUBJECT = OFFICE === undefined ? 'LibreOffice (skipped: it is not installed)' : 'LibreOffice';
/** Every sheet as a file of its own: commas, quotation marks, UTF-8, values as stored. */
const ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** The files that LibreOffice makes of one, by name. */
function converted(name: string, bytes: Uint8Array, to: string): Map<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'jijing-office-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const source = join(folder, name);
  writeFileSync(source, bytes);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const out = join(folder, 'out');
  const args = [profile, '--headless', '--convert-to', to, '--outdir', out, source];
  execFileSync(OFFICE ?? '', args, { stdio: 'ignore' });
  return new Map(readdirSync(out).map((file) => [file, readFileSync(join(out, file))]));
}

function pages(pdf: Buffer | undefined): number | undefined {
  return pdf?.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
}

describe.skipIf(OFFICE === undefined)(SUBJECT, () => {
  test('opens the workbook of all tables and reads every value of every sheet', async () => {
    const results = [sampleResult(), sampleResult(hostile)];
    const files = converted('a.xlsx', await allTablesWorkbook(results, IMPRINT), ALL_SHEETS);
    for (const { title, columns, records } of TABLES) {
      const [head = [], ...rows] = csvParseRows(files.get(`a-${title}.csv`)?.toString() ?? '');
      // rates are shown in percent, and what is longer than a cell is cut
      const kept = columns.flatMap(({ isRate }, index) => (isRate ? [] : [index]));
      const expected = records(results).map((record) =>
        kept.map((index) => asShown(record[columns[index]?.name ?? ''])),
      );
      expect(head).toHaveLength(columns.length);
      expect(rows.map((row) => kept.map((index) => row[index]))).toEqual(expected);
    }
  });

  test('opens the form as a workbook and reads its hostile texts as they are', async () => {
    const bytes = await projectWorkbook(sampleResult(hostile), IMPRINT);
    const form = converted('a.xlsx', bytes, ALL_SHEETS).get('a-自评表.csv')?.toString() ?? '';
    const cells = csvParseRows(form).flat();
    expect(cells).toEqual(expect.arrayContaining([HOSTILE.formula, HOSTILE.escape, HOSTILE.tag]));
  });

  test('opens the form as a document, reads every cell and prints it on one page', () => {
    const { project } = sampleResult();
    const bytes = formDocument(project, IMPRINT);
    const text = converted('a.docx', bytes, 'txt:Text (encoded):UTF8').get('a.txt')?.toString();
    const cells = formGrid(project.form).rows.flat();
    for (const cell of cells) expect(text).toContain(cell.text.split('\n')[0]);
    expect(pages(converted('a.docx', bytes, 'pdf').get('a.pdf'))).toBe(1);
  });

  test('breaks a long form between pages', () => {
    const bytes = formDocument(sampleResult(hostile).project, IMPRINT);
    expect(pages(converted('a.docx', bytes, 'pdf').get('a.pdf'))).toBeGreaterThan(1);
  });
});

function asShown(value: string | number | boolean | null | undefined): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return xmlCharacters(String(value ?? ''));
}
