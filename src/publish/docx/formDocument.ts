import type { Project } from '../../model/project.ts';
import { FORM_WIDTHS, type FormGrid, formGrid } from '../form/formGrid.ts';
import { formHeights } from '../form/formHeights.ts';
import { type Imprint, markedNotice } from '../imprint.ts';
import type { Block } from './block.ts';
import { docxBytes } from './docxBytes.ts';

/** What an A4 page holds below the title, in the heights of a spreadsheet, which are more than Word's. */
const PAGE_HEIGHT = 750;

/** The filled official form as a Word document, on one A4 page where it fits. */
export function formDocument({ form, source }: Project, imprint: Imprint): Uint8Array<ArrayBuffer> {
  const grid = formGrid(form);
  const blocks: readonly Block[] = [
    { kind: 'title', text: grid.title },
    { kind: 'subtitle', text: grid.subtitle },
    ...formTables(grid),
    { kind: 'note', text: `来源：${source.publisher}《${source.title}》` },
  ];
  const title = `${grid.title}：${form.head.name}`;
  return docxBytes({ title, blocks, header: markedNotice(imprint), footer: form.head.name });
}

/**
 * One table; on a long form two that are joined, since Word repeats only the first rows of a table and
 * the head of the indicators is to stand on every page.
 */
function formTables(grid: FormGrid): Block[] {
  const { rows, repeatedRow } = grid;
  const height = formHeights(grid)
    .flat()
    .reduce((sum, one) => sum + one, 0);
  const table = (own: typeof rows, repeated: number): Block => ({
    kind: 'table',
    widths: FORM_WIDTHS,
    rows: own,
    repeated,
  });
  if (height <= PAGE_HEIGHT) return [table(rows, 0)];
  return [
    table(rows.slice(0, repeatedRow), 0),
    { kind: 'joint' },
    table(rows.slice(repeatedRow), 1),
  ];
}
