import type { ChartTheme } from '../draw/chartTheme.ts';
import { columnWidth } from '../draw/columnWidth.ts';
import type { PlacedLabel } from '../draw/labelMark.ts';
import type { TextBlock } from '../draw/textBlocks.ts';
import { wrapText } from '../draw/wrapText.ts';
import type { LossGroup, LossLane } from './lossGroups.ts';

const LANE = 24;
const PART_EMS = 8;

/** All that the loss chart sets, in SVG units. */
export interface PlacedLosses {
  readonly labels: readonly PlacedLabel[];
  /** The sums, the names of the parts, and 未失分. */
  readonly notes: readonly TextBlock[];
  readonly lanes: readonly (LossLane & { readonly y: number })[];
  /** Where the bars begin. */
  readonly left: number;
  readonly bottom: number;
}

/** Projects one below the other, each with its lanes beside its label or, narrow, below it. */
export function placeLossGroups(
  groups: readonly LossGroup[],
  theme: ChartTheme,
  top: number,
): PlacedLosses {
  const named = groups.map((group) => ({
    ...group,
    name: wrapText(group.label, theme.labelEms, theme.labelLines),
  }));
  const parts = groups.flatMap(({ lanes }) => lanes.map(({ part }) => wrapText(part, PART_EMS, 1)));
  const heads = named.map(({ name, total }) => ({ lines: [...name.lines, total ?? ''] }));
  const partLeft = theme.narrow ? 0 : columnWidth(heads, theme) + theme.columnGap;
  const labels: PlacedLabel[] = [];
  const notes: TextBlock[] = [];
  const lanes: (LossLane & { y: number })[] = [];
  let y = top;
  for (const { name, total, page, detail, lanes: own } of named) {
    const nameHeight = name.lines.length * theme.lineHeight;
    const headHeight = nameHeight + (total === undefined ? 0 : theme.lineHeight);
    const lanesHeight = Math.max(1, own.length) * LANE;
    const height = theme.narrow ? headHeight + lanesHeight : Math.max(headHeight, lanesHeight);
    // The first lines of label and lanes stand level, unless the label alone is higher.
    const level = lanesHeight > headHeight ? (LANE - theme.lineHeight) / 2 : 0;
    const headTop = theme.narrow ? y : y + level;
    const lanesTop = y + (theme.narrow ? headHeight : (height - lanesHeight) / 2);
    labels.push({ label: name, labelY: headTop + nameHeight / 2, page, detail });
    if (total !== undefined) {
      notes.push({ x: 0, y: headTop + nameHeight + theme.lineHeight / 2, lines: [total] });
    }
    if (own.length === 0) notes.push({ x: partLeft, y: lanesTop + LANE / 2, lines: ['未失分'] });
    for (const [index, lane] of own.entries()) {
      const laneY = lanesTop + (index + 0.5) * LANE;
      const part = parts[lanes.length];
      if (part !== undefined) notes.push({ ...part, x: partLeft, y: laneY });
      lanes.push({ ...lane, y: laneY });
    }
    y += height + theme.rowGap;
  }
  const left = partLeft + columnWidth(parts, theme) + theme.columnGap;
  return { labels, notes, lanes, left, bottom: y - theme.rowGap };
}
