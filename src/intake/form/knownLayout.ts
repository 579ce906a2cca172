import type { Block, Layout, OuterSide } from '../../model/layouts/layout.ts';
import { layouts } from '../../model/layouts/layouts.ts';
import { bareFundLabel } from '../labels/headMeanings.ts';
import { bareLabel, plainLabel } from '../labels/plainLabel.ts';

/**
 * The known layout whose blocks and columns are those that were found, in their order and under the names that are
 * printed. Text without merged cells has no name left of several blocks. Undefined where none fits exactly: a form
 * that prints 全年预算数（A） keeps its letter.
 */
export function knownLayout({
  blocks,
  outerSides = [],
}: Pick<Layout, 'blocks' | 'outerSides'>): Layout | undefined {
  const printed = outerSides.map(placeOf);
  const headings = headingsOf(blocks);
  return layouts
    .filter((layout) => same(headingsOf(layout.blocks), headings))
    .filter((layout) => fits(layout.blocks, blocks))
    .filter(
      (layout) => printed.length === 0 || same((layout.outerSides ?? []).map(placeOf), printed),
    )
    .find((layout) => layout.blocks.every((block, at) => isPrintedAs(block, blocks[at])));
}

/** What stands above each block, across the sheet. */
function headingsOf(blocks: readonly Block[]): string[] {
  return blocks.map((block) => ('heading' in block ? bareLabel(block.heading ?? '') : ''));
}

/** Which blocks a name stands left of. */
function placeOf({ label, firstBlock, blockCount }: OuterSide): string {
  return `${bareFundLabel(label)} ${firstBlock} ${blockCount}`;
}

function fits(known: readonly Block[], found: readonly Block[]): boolean {
  return (
    known.length === found.length &&
    known.every((block, index) => {
      const other = found[index];
      return other?.kind === block.kind && same(signature(block), signature(other));
    })
  );
}

/** Keys and bare labels of all that a block has, side by side. */
function signature(block: Block): string[] {
  const of = (named: readonly { key: string; label: string }[]) =>
    named.map(({ key, label }) => `${key} ${bareFundLabel(label)}`);
  switch (block.kind) {
    case 'fields':
      return of(block.lines.flat());
    case 'text':
      return of([block]);
    case 'total':
      return block.columns.flatMap((column) => ('key' in column ? [column.key] : []));
    case 'funds':
      return [`${block.beside}`, ...of(block.rows), ...of(block.columns)];
    case 'rows':
      return [block.key, ...of(block.columns)];
    case 'goals':
    case 'indicators':
      return of(block.columns);
    default:
      return block satisfies never;
  }
}

/**
 * Whether each name is printed as the known layout prints it, letters of formulas in brackets included. A name left of
 * a block counts where both have one.
 */
function isPrintedAs(known: Block, found: Block | undefined): boolean {
  const [side, printedSide] = [sideOf(known), sideOf(found)];
  const isSideAlike = side === '' || printedSide === '' || side === printedSide;
  return isSideAlike && same(labelsOf(known), labelsOf(found));
}

function sideOf(block: Block | undefined): string {
  const side = block !== undefined && 'side' in block ? block.side : undefined;
  return plainLabel(side?.label ?? '');
}

function labelsOf(block: Block | undefined): string[] {
  if (block === undefined) return [];
  const own =
    block.kind === 'fields'
      ? block.lines.flat()
      : block.kind === 'text' || block.kind === 'total'
        ? [block]
        : [...(block.kind === 'funds' ? block.rows : []), ...block.columns];
  return own.map(({ label }) => plainLabel(label));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
