import { type FilledTable, goesOn, joinedTables } from './joinTables.ts';
import { pageLines, type Segment } from './pageLines.ts';
import type { PageText, PdfPage } from './pdfPages.ts';
import { isWithin } from './ruledGrid.ts';
import { ruledTables } from './ruledTables.ts';

export type PageBlock =
  | ({ readonly kind: 'line' } & Segment)
  | ({ readonly kind: 'ruled' } & FilledTable)
  | { readonly kind: 'draft'; readonly lines: readonly (readonly Segment[])[] };

/** What a page holds from top to bottom: ruled tables, and what stands above, between and below them. */
export function pageBlocks({ texts, rules }: PdfPage): PageBlock[] {
  const tables = ruledTables(rules);
  const outside = texts.filter((text) => !tables.some((table) => isWithin(text, table)));
  const above = Map.groupBy(
    outside,
    ({ bottom }) => tables.filter((table) => table.bottom > bottom).length,
  );
  return [
    ...tables.flatMap((table, index): PageBlock[] => [
      ...looseBlocks(above.get(index) ?? []),
      { kind: 'ruled', table, texts: texts.filter((text) => isWithin(text, table)), turns: [] },
    ]),
    ...looseBlocks(above.get(tables.length) ?? []),
  ];
}

/** The blocks of all pages; a table that ends one page and begins the next is one. */
export function withJoinedTables(pages: readonly (readonly PageBlock[])[]): PageBlock[] {
  const all: PageBlock[][] = [];
  for (const [first, ...rest] of pages) {
    const run = all.at(-1);
    const last = run?.at(-1);
    const isOne = last?.kind === 'ruled' && first?.kind === 'ruled' && goesOn(last, first);
    if (isOne) run?.push(first);
    else if (first !== undefined) all.push([first]);
    for (const block of rest) all.push([block]);
  }
  return all.flatMap((run) => {
    const joined = joinedTables(run.filter((block) => block.kind === 'ruled'));
    return joined === undefined ? run : [{ kind: 'ruled', ...joined }];
  });
}

/** Lines without rules: from the first to the last that is in cells a draft of a table, others as they are. */
function looseBlocks(texts: readonly PageText[]): PageBlock[] {
  const lines = pageLines(texts);
  const first = lines.findIndex((line) => line.length > 1);
  if (first === -1) return lines.map(asLine);
  const end = lines.findLastIndex((line) => line.length > 1) + 1;
  return [
    ...lines.slice(0, first).map(asLine),
    { kind: 'draft', lines: lines.slice(first, end) },
    ...lines.slice(end).map(asLine),
  ];
}

/** Of a line of one segment, as all are that are in no draft of a table. */
function asLine([segment]: readonly Segment[]): PageBlock {
  return { kind: 'line', ...(segment ?? NOTHING) };
}

const NOTHING: Segment = { text: '', left: 0, right: 0, height: 0, blankAfter: false };
