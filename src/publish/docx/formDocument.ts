import type { Project } from '../../model/project.ts';
import { type FormGrid, formGrid } from '../form/formGrid.ts';
import { formHeights } from '../form/formHeights.ts';
import { type Imprint, markedNotice } from '../imprint.ts';
import type { Block } from './block.ts';
import { docxBytes } from './docxBytes.ts';

/** What an A4 page holds below the title, in the heights of a spreadsheet, which are more than Word's. */
const PAGE_HEIGHT = { upright: 750, wide: 480 } as const;

/** The filled official form as a Word document, on one A4 page where it fits. */
export function formDocument(
  { form, source }: Pick<Project, 'form' | 'source'>,
  imprint: Imprint,
): Uint8Array<ArrayBuffer> {
  const grid = formGrid(form);
  const { name } = form.head;
  const blocks: readonly Block[] = [
    ...grid.above.map((text) => ({ kind: 'note', text }) as const),
    { kind: 'title', text: grid.title },
    ...(grid.subtitle === '' ? [] : [{ kind: 'subtitle', text: grid.subtitle } as const]),
    ...formTables(grid),
  ];
  return docxBytes({
    title: `${grid.title}：${name}`,
    blocks,
    header: markedNotice(imprint),
    footer: `${name}｜来源：${source.publisher}《${source.title}》`,
    wide: grid.wide,
  });
}

/**
 * One table; on a long form two that are joined, since Word repeats only the first rows of a table and
 * the head of the indicators is to stand on every page.
 */
function formTables(grid: FormGrid): Block[] {
  const { rows, widths, repeated, wide } = grid;
  const height = formHeights(grid)
    .flat()
    .reduce((sum, one) => sum + one, 0);
  const table = (own: typeof rows, count: number): Block => ({
    kind: 'table',
    widths,
    rows: own,
    repeated: count,
  });
  const fits = height <= (wide ? PAGE_HEIGHT.wide : PAGE_HEIGHT.upright);
  if (fits || repeated.count === 0) return [table(rows, 0)];
  return [
    table(rows.slice(0, repeated.from), 0),
    { kind: 'joint' },
    table(rows.slice(repeated.from), repeated.count),
  ];
}
