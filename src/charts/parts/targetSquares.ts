import type { TargetBasis, TargetOutcome, TargetRow } from '../../analysis/figures/figure.ts';
import { largest, smallest } from '../../model/extremes.ts';
import { OUTCOME_WORDS, UNJUDGED_WORDS } from '../../model/words.ts';
import type { ChartOptions } from '../chartOptions.ts';
import { type Box, boxMark } from '../draw/boxMark.ts';
import type { ChartMark } from '../draw/chartMark.ts';
import type { ChartTheme } from '../draw/chartTheme.ts';
import { columnWidth } from '../draw/columnWidth.ts';
import type { Hatch } from '../draw/hatch.ts';
import { linkMark } from '../draw/linkMark.ts';
import { textBlocks } from '../draw/textBlocks.ts';
import { wrapText } from '../draw/wrapText.ts';
import { titleOf } from './targetRows.ts';

const SIDE = 12;
const PITCH = 17;
/** More squares than these are no longer counted; each then stands for several. */
const MOST_SQUARES = 120;
const MOST_NAMES = 6;
const MOST_NAME_LINES = 12;
const STEPS = [1, 5, 10, 50, 100, 500, 1000];

interface Group {
  readonly outcome: TargetOutcome;
  readonly basis?: TargetBasis;
  readonly name: string;
  readonly look: 'solid' | 'light' | 'outline';
  readonly className: string;
}

const GROUPS: readonly Group[] = [
  { outcome: 'missed', name: '未达成，没有可算的偏差', look: 'light', className: 'chart-warning' },
  {
    outcome: 'unassessable',
    basis: 'words',
    name: `无法判定：${UNJUDGED_WORDS.words}`,
    look: 'solid',
    className: 'chart-worded',
  },
  {
    outcome: 'unassessable',
    basis: 'copied',
    name: `无法判定：${UNJUDGED_WORDS.copied}`,
    look: 'light',
    className: 'chart-adjusted',
  },
  {
    outcome: 'unassessable',
    basis: 'unlike',
    name: `无法判定：${UNJUDGED_WORDS.unlike}`,
    look: 'outline',
    className: 'chart-info',
  },
  { outcome: 'met', name: '达成，没有可算的偏差', look: 'solid', className: 'chart-count-met' },
];

interface CountedGroup {
  readonly group: Group;
  readonly own: readonly TargetRow[];
  /** How many indicators a square stands for. */
  readonly each: number;
  readonly words: string;
}

/** The lane of squares below `top`: marks, and where they end. */
export interface Squares {
  readonly marks: readonly ChartMark[];
  readonly bottom: number;
}

/** Indicators without a deviation, a square each, by outcome and by why nothing can be judged. */
export function targetSquares(
  rows: readonly TargetRow[],
  top: number,
  lines: Hatch,
  theme: ChartTheme,
  options: ChartOptions,
): Squares {
  const groups = GROUPS.map((group) => ({ group, own: rows.filter((row) => isIn(row, group)) }))
    .filter(({ own }) => own.length > 0)
    .map(({ group, own }) => ({ group, own, ...counted(group, own.length) }));
  const left = theme.narrow
    ? 0
    : columnWidth(
        groups.map(({ words }) => ({ lines: [words] })),
        theme,
      ) + theme.columnGap;
  const marks: ChartMark[] = [];
  let y = top;
  for (const group of groups) {
    const placed = groupMarks(group, [left, y], lines, theme, options);
    marks.push(placed.marks);
    y = placed.bottom + theme.rowGap / 2;
  }
  return { marks, bottom: groups.length === 0 ? top : y - theme.rowGap / 2 };
}

/** One line of squares, or as many as they need, beside or below their words. */
function groupMarks(
  { group, own, each, words }: CountedGroup,
  [left, top]: readonly [number, number],
  lines: Hatch,
  theme: ChartTheme,
  options: ChartOptions,
): { readonly marks: ChartMark; readonly bottom: number } {
  const across = Math.floor((theme.width - left) / PITCH);
  const count = Math.ceil(own.length / each);
  const squaresTop = theme.narrow ? top + theme.lineHeight + 2 : top;
  const boxes = Array.from({ length: count }, (_, index) => {
    const x1 = left + (index % across) * PITCH;
    const y1 = squaresTop + 3 + Math.floor(index / across) * PITCH;
    return { x1, x2: x1 + SIDE, y1, y2: y1 + SIDE };
  });
  const bottom = Math.max(top + theme.lineHeight, squaresTop + Math.ceil(count / across) * PITCH);
  const names = group.outcome === 'missed' ? namesOf(own, left, bottom, theme) : undefined;
  const fill = group.basis === 'words' ? lines.fill : undefined;
  const y = top + theme.lineHeight / 2;
  const href = own[0]?.alike === undefined ? undefined : options.link?.(own[0].alike);
  const heading = { x: 0, y, lines: [words], href, title: href && alikeWords(group) };
  const marks = [
    textBlocks([heading], theme, 'chart-label'),
    boxMark(boxes, group.look, group.className, fill),
    names === undefined ? [] : textBlocks([names.block], theme, 'chart-note'),
    linkMark(each === 1 ? areasOf(boxes, own) : areaOfAll(boxes, own, words), options),
  ];
  return { marks, bottom: names?.bottom ?? bottom };
}

function isIn({ outcome, basis }: TargetRow, group: Group): boolean {
  return outcome === group.outcome && (group.basis === undefined || group.basis === basis);
}

function counted(group: Group, count: number): { readonly each: number; readonly words: string } {
  const each = STEPS.find((step) => count / step <= MOST_SQUARES) ?? count;
  return { each, words: `${group.name} ${count} 项${each === 1 ? '' : `，每格 ${each} 项`}` };
}

/** What was missed is named, as paper has no pointer. */
function namesOf(rows: readonly TargetRow[], x: number, top: number, theme: ChartTheme) {
  const ems = (theme.width - x) / theme.fontSize - 0.5;
  const names = rows.slice(0, MOST_NAMES).map(({ label }) => label);
  const more = rows.length > MOST_NAMES ? `；另有 ${rows.length - MOST_NAMES} 项` : '';
  const words = wrapText(names.join('；') + more, ems, MOST_NAME_LINES);
  const bottom = top + words.lines.length * theme.lineHeight;
  return { block: { ...words, x, y: (top + bottom) / 2 }, bottom };
}

/** What the name of a group leads to, which is more than the group where that is told apart by reason. */
function alikeWords({ outcome }: Group): string {
  return `在查询中看全部${OUTCOME_WORDS[outcome]}的指标`;
}

/** Squares that stand for several indicators each lead to all of them. */
function areaOfAll(boxes: readonly Box[], [first]: readonly TargetRow[], words: string) {
  if (first === undefined) return [];
  const edges = {
    x1: smallest(boxes.map(({ x1 }) => x1)),
    x2: largest(boxes.map(({ x2 }) => x2)),
    y1: smallest(boxes.map(({ y1 }) => y1)),
    y2: largest(boxes.map(({ y2 }) => y2)),
  };
  return [{ ...edges, title: words, page: first.alike }];
}

function areasOf(boxes: readonly Box[], rows: readonly TargetRow[]) {
  return boxes.flatMap((box, index) => {
    const row = rows[index];
    if (row === undefined) return [];
    const { x1, x2, y1, y2 } = box;
    return { x1: x1 - 2, x2: x2 + 2, y1: y1 - 2, y2: y2 + 2, title: titleOf(row), page: row.page };
  });
}
