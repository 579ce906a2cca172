import { read, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/intake/importDocument.ts';
import { fileKind } from '../../src/intake/kind/fileKind.ts';
import { readOle } from '../../src/intake/ole/readOle.ts';
import { readFile } from '../../src/intake/readFile.ts';
import { layouts } from '../../src/model/layouts/layouts.ts';
import { formDocument } from '../../src/publish/docx/formDocument.ts';
import { formGrid } from '../../src/publish/form/formGrid.ts';
import { formSheet } from '../../src/publish/xlsx/formSheet.ts';
import { workbookBytes } from '../../src/publish/xlsx/workbookBytes.ts';
import { IMPRINT } from '../publish/sampleResult.ts';
import { accuracyOf } from './accuracy.ts';
import { filledForm } from './filledForm.ts';
import { line, row, type WrittenParagraph, writeDoc } from './writeDoc.ts';
import { writeOle } from './writeOle.ts';

// short enough for what `writeDoc` writes
const layout = layouts.find(({ id }) => id === 'university');
if (layout === undefined) throw new Error('no layout');
const form = filledForm(layout);
const source = { publisher: '示例市河灯管理局', title: '2023年度自评公开' };

const zipWorkbook = () => workbookBytes('自评表', [formSheet({ form, source }, IMPRINT)], IMPRINT);

/** The workbook in the container of old WPS: the stream of Excel 97 beside one that only WPS knows. */
async function oleWorkbook(): Promise<Uint8Array> {
  const biff = new Uint8Array(
    write(read(await zipWorkbook()), { bookType: 'biff8', type: 'array' }),
  );
  const Workbook = readOle(biff)?.stream('Workbook');
  if (Workbook === undefined) throw new Error('no workbook');
  return writeOle({ Workbook, ETExtData: new Uint8Array(600) });
}

/** The text of the form as a table of Word 97, in a container that old WPS writes too. */
function oleText(): Uint8Array {
  const { rows, widths, title } = formGrid(form);
  const edgeOf = (column: number) =>
    widths.slice(0, column).reduce((sum, one) => sum + one * 90, 0);
  const lines = rows.flatMap((cells, at): WrittenParagraph[] => {
    const own = cells.map((cell) => ({ cell, text: cell.text, isAbove: false }));
    const above = rows
      .slice(0, at)
      .flatMap((one, from) => one.filter((cell) => from + cell.rows > at))
      .map((cell) => ({ cell, text: '', isAbove: true }));
    const all = [...own, ...above].toSorted((a, b) => a.cell.column - b.cell.column);
    const borders = [0, ...all.map(({ cell }) => edgeOf(cell.column + cell.columns))];
    const fromAbove = all.flatMap(({ isAbove }, place) => (isAbove ? [place] : []));
    return row(
      all.map(({ text }) => text),
      borders,
      fromAbove,
    );
  });
  return writeDoc([line(title), line('（2023 年度）'), ...lines, line('')]);
}

describe('readFile(a file of WPS)', () => {
  test.each([
    ['a workbook in an OLE container', '自评表.et', 'xls', oleWorkbook],
    ['a text in an OLE container', '自评表.wps', 'doc', async () => oleText()],
    ['a workbook in a zip', '自评表.et', 'xlsx', zipWorkbook],
    ['a text in a zip', '自评表.wps', 'docx', async () => formDocument({ form, source }, IMPRINT)],
    [
      'a text in a zip that is called a workbook',
      '自评表.et',
      'docx',
      async () => formDocument({ form, source }, IMPRINT),
    ],
    ['a workbook in an OLE container that is called a text', '自评表.wps', 'xls', oleWorkbook],
  ])('reads the form by its bytes: %s', async (_, name, kind, bytes) => {
    const file = await bytes();
    expect(fileKind(file)).toBe(kind);
    const packed = zipSync({ [name]: file });
    for (const { documents, refusals } of [
      await readFile(file, name),
      await readFile(packed, 'a.zip'),
    ]) {
      expect(refusals).toEqual([]);
      const [part] = documents;
      if (part === undefined) throw new Error('was not read');
      const imported = importDocument(part.document);
      expect(imported.documents).toHaveLength(1);
      expect(accuracyOf(imported, 0, form).wrong).toEqual([]);
    }
  });
});
