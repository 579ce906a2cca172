import type { ProjectResult } from '../../analysis/projectResult.ts';
import { FORM_FIRST_KEYWORD } from '../../model/publishedMark.ts';
import type { Imprint } from '../imprint.ts';
import { projectTables } from '../siteTables.ts';
import { formSheet } from './formSheet.ts';
import { notesSheet } from './notesSheet.ts';
import { wholeSheet } from './tableSheets.ts';
import { workbookBytes } from './workbookBytes.ts';

/** The workbook of one project: 自评表 to print, 说明, then its rows of every published table. */
export function projectWorkbook(
  result: ProjectResult,
  imprint: Imprint,
): Promise<Uint8Array<ArrayBuffer>> {
  const { project } = result;
  const title = `${project.name}（${project.year} 年度）`;
  const tables = projectTables(imprint, { results: [result] }).flatMap(({ sheets }) =>
    sheets().map(wholeSheet),
  );
  const notes = notesSheet(title, [result], [], imprint);
  return workbookBytes(title, [formSheet(project, imprint), notes, ...tables], imprint, {
    stringMode: 'inline',
    keywords: FORM_FIRST_KEYWORD,
  });
}
