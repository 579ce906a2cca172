import { type Block, type BlockOf, isBeside, type Layout, outerSideOf } from './layout.ts';

/** Where a record of a layout does not hold together. */
export interface LayoutFault {
  readonly path: readonly PropertyKey[];
  readonly expected: string;
  readonly found: string;
  readonly advice: string;
}

/** Keys that stand twice, lines of unequal width, blocks that may stand only once, and outer sides that overlap. */
export function layoutFaults(layout: Layout): LayoutFault[] {
  const { blocks } = layout;
  const seen = new Map<string, number>();
  const widths = layout.sideBySide === true ? besideWidths(blocks) : lineWidths(layout);
  const whole = widths.flat().reduce((widest, width) => (width > widest ? width : widest), 0);
  const ofBlocks = blocks.flatMap((block, index) => {
    const path = ['blocks', index];
    const name = nameOf(block);
    const earlier = seen.get(name);
    seen.set(name, index);
    return [
      ...(earlier === undefined || block.kind === 'fields'
        ? []
        : [fault(path, '只出现一次的块', `“${name}”出现两次`, '合并两块，或换一个标识（key）。')]),
      ...repeatedKeys(block).map((key) =>
        fault(path, '不重复的标识（key）', `“${key}”出现两次`, '为其中一列换一个标识。'),
      ),
      ...(widths[index] ?? [])
        .filter((width) => width !== whole)
        .map((width) =>
          fault(path, `各行同宽：${whole}`, String(width), '调整列宽，使每一行的宽度之和相同。'),
        ),
    ];
  });
  return [...ofBlocks, ...outerSideFaults(layout)];
}

function lineWidths(layout: Layout): number[][] {
  return layout.blocks.map((block, at) => {
    const beside = outerSideOf(layout, at)?.width ?? 0;
    return blockWidths(block).map((width) => width + beside);
  });
}

/** The blocks of one table are as wide together, which the first of them says. */
function besideWidths(blocks: readonly Block[]): number[][] {
  const together = sum(blocks.filter(isBeside).map(columnsWidth));
  const first = blocks.findIndex(isBeside);
  return blocks.map((block, at) => {
    if (at === first) return [together];
    return isBeside(block) ? [] : blockWidths(block);
  });
}

/** How wide the columns are that a block has in a table of several projects. */
function columnsWidth(block: Block): number {
  if (block.kind === 'fields') return sum(blockWidths(block));
  return 'columns' in block ? sum(block.columns.map((one) => ('gap' in one ? 0 : one.width))) : 0;
}

function outerSideFaults({ blocks, outerSides = [] }: Layout): LayoutFault[] {
  return outerSides.flatMap(({ firstBlock, blockCount }, index) => {
    const before = outerSides[index - 1];
    const isFree = before === undefined || before.firstBlock + before.blockCount <= firstBlock;
    if (isFree && firstBlock + blockCount <= blocks.length) return [];
    const found = `自第 ${firstBlock} 块起 ${blockCount} 块`;
    const expected = `不重叠、不超出 ${blocks.length} 块的范围`;
    const advice = '改正自第几块起（firstBlock，第一块是 0）和块数（blockCount）。';
    return [fault(['outerSides', index], expected, found, advice)];
  });
}

/** How wide each kind of line of a block is. */
function blockWidths(block: Block): number[] {
  switch (block.kind) {
    case 'fields':
      return block.lines.map((line) => sum(line.map((field) => field.labelWidth + field.width)));
    case 'text':
      return [block.labelWidth + block.width];
    case 'total':
      return [
        block.labelWidth + sum(block.columns.map((one) => ('gap' in one ? one.gap : one.width))),
      ];
    case 'funds':
      return fundWidths(block);
    case 'goals':
    case 'indicators':
    case 'rows':
      return [(block.side?.width ?? 0) + sum(block.columns.map((column) => column.width))];
    default:
      return block satisfies never;
  }
}

/** Of the columns side by side; of values that stand beside their names, line by line, what is free being as wide as above. */
function fundWidths({ side, source, columns, beside }: BlockOf<'funds'>): number[] {
  const before = (side?.width ?? 0) + source.width;
  const places = typeof beside === 'number' ? columns.slice(0, beside) : columns;
  const lines = Math.ceil(columns.length / places.length);
  return Array.from({ length: lines }, (_, line) => {
    const widths = places.map(
      ({ width }, place) => columns[line * places.length + place]?.width ?? width,
    );
    return before + sum(widths);
  });
}

function repeatedKeys(block: Block): string[] {
  const keys =
    block.kind === 'fields'
      ? block.lines.flat().map(({ key }) => key)
      : block.kind === 'text'
        ? []
        : block.columns.flatMap((column) => ('key' in column ? [column.key] : []));
  const rows = block.kind === 'funds' ? block.rows.map(({ key }) => key) : [];
  return [...repeated(keys), ...repeated(rows)];
}

function repeated(keys: readonly string[]): string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

function nameOf(block: Block): string {
  return block.kind === 'rows' || block.kind === 'text' ? `${block.kind} ${block.key}` : block.kind;
}

function fault(
  path: readonly PropertyKey[],
  expected: string,
  found: string,
  advice: string,
): LayoutFault {
  return { path, expected, found, advice };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
