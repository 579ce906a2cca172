import type { z } from 'zod';
import { readOnce } from '../readOnce.ts';
import type { layoutSchema } from './layoutSchema.ts';

/*
 * A layout is a form's paper as data: its blocks from top to bottom, each with its columns and labels as
 * printed. Reading, judging, printing and recognising a form all ask this record and nothing else.
 * Widths are in digits of body size; every line of every block of one layout is equally wide, and the
 * grid of the sheet is the union of all their column edges.
 */

/** What each kind of document is called. */
export const KIND_WORDS = {
  project: '项目支出绩效自评表',
  department: '部门整体支出绩效自评表',
  targets: '绩效目标表',
} as const satisfies Record<DocumentKind, string>;

export type Layout = Readonly<z.infer<typeof layoutSchema>>;
export type DocumentKind = Layout['kind'];
export type Block = Layout['blocks'][number];
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;
export type Field = BlockOf<'fields'>['lines'][number][number];
export type Column = BlockOf<'goals'>['columns'][number];
export type Gap = Exclude<BlockOf<'total'>['columns'][number], Column>;
export type Side = NonNullable<BlockOf<'goals'>['side']>;
export type OuterSide = NonNullable<Layout['outerSides']>[number];
export type FundRowPlace = BlockOf<'funds'>['rows'][number];

/** The first block of a kind; undefined where the form has none. */
export function blockOf<Kind extends Block['kind']>(
  { blocks }: Layout,
  kind: Kind,
): BlockOf<Kind> | undefined {
  return blocks.find((block): block is BlockOf<Kind> => block.kind === kind);
}

/** Whether a block is a part of the one table of a layout that is printed side by side. */
export function isBeside({ kind }: Block): boolean {
  return kind === 'fields' || kind === 'funds' || kind === 'goals' || kind === 'indicators';
}

/** The name at the left of several blocks that a block has, by its place among all; undefined where it has none. */
export function outerSideOf(
  { outerSides = [] }: Pick<Layout, 'outerSides'>,
  at: number,
): OuterSide | undefined {
  return outerSides.find(
    ({ firstBlock, blockCount }) => at >= firstBlock && at < firstBlock + blockCount,
  );
}

/** The keys of the columns that the indicators of a layout have. */
export const indicatorColumns = readOnce(
  (layout: Layout): ReadonlySet<string> =>
    new Set(blockOf(layout, 'indicators')?.columns.map(({ key }) => key)),
);
