import { cutWords } from '../../model/cutWords.ts';
import type { Form } from '../../model/form.ts';
import { type Block, isBeside, outerSideOf } from '../../model/layouts/layout.ts';
import { acrossLines } from './acrossLines.ts';
import { cellEdges, columnWidths } from './cellEdges.ts';
import { belowLine, textLines, totalLine } from './closingLines.ts';
import { fieldLines } from './fieldLines.ts';
import type { FormCell, FormLine, FormPath, SheetCell, SheetLine } from './formCell.ts';
import { fundLines } from './fundLines.ts';
import { numberSize, printedRoom } from './numberSize.ts';
import { oneLine } from './oneLine.ts';
import { type BlockLines, outerSidedHead, outerSidedLines } from './outerSidedLines.ts';
import { type PrintedLayout, printedLayout } from './printedLayout.ts';
import { sideBySideLines } from './sideBySideLines.ts';
import { goalLines, indicatorHead, indicatorLines, otherTableLines } from './tableLines.ts';

/**
 * One table of the form: what stands above the indicators, the indicators with their total, and what
 * stands below them are tables of their own, since the names of the indicators' columns are repeated on
 * every sheet.
 */
export interface FormPart {
  /** What the part is called where it needs a name: of the indicators, what the form calls them. */
  readonly name: string;
  /** How wide its columns are, left to right, in percent of the sheet: whole up to 40, then by fives. */
  readonly shares: readonly number[];
  /** Repeated on every sheet; empty but for the indicators. */
  readonly head: readonly FormLine[];
  readonly lines: readonly FormLine[];
}

/** The official form in its own layout: every cell that is printed, in reading order. */
export interface OfficialForm {
  /** The lines above the title, as printed. */
  readonly above: readonly string[];
  readonly title: string;
  /** The year or the period as it stands under the title; "" where nothing does. */
  readonly subtitle: string;
  /** Where the subtitle stands in the form; absent where its year makes it. */
  readonly subtitlePath?: FormPath | undefined;
  /**
   * The line of the unit of money as printed, or 单位：万元 of a form with its own layout that has no label with the unit;
   * else "".
   */
  readonly unit: string;
  /** That the paper prints no unit of money, and what its amounts are taken to be in; absent where it prints one. */
  readonly unitNote?: string;
  /** That the form was not entered whole, and why; absent where it was. */
  readonly cut?: string;
  readonly parts: readonly FormPart[];
  /** Wider than an upright sheet can show: it is printed across. */
  readonly wide: boolean;
}

/** The widest sheet, in digits of body size, that an upright A4 page can show. */
const UPRIGHT = 125;

interface Draft {
  readonly name: string;
  readonly head: readonly SheetLine[];
  readonly lines: readonly SheetLine[];
}

/** Lays a form out as its layout is printed; the texts are those of the form, unchanged. */
export function officialForm(form: Form): OfficialForm {
  const drafts = withBelow(draftParts(printedLayout(form), form), form);
  const wide = drafts.some(({ lines }) => widthOf(lines) > UPRIGHT);
  return {
    above: form.above ?? [],
    title: form.title,
    subtitle: form.period ?? yearLine(form),
    ...(form.period === undefined ? {} : { subtitlePath: ['period'] }),
    unit: unitLine(form),
    ...(form.moneyUnitLine === '' && form.funds !== undefined
      ? { unitNote: `原表没有印金额单位，金额按${form.moneyUnit}计` }
      : {}),
    ...(form.cut === undefined ? {} : { cut: cutWords(form.cut) }),
    parts: drafts.map((draft) => toPart(draft, wide)),
    wide,
  };
}

/** The parts that have lines, and what the paper prints below them: in the last table, or, below indicators, in one of its own. */
function withBelow(parts: readonly Draft[], form: Form): readonly Draft[] {
  const drafts = parts.filter(({ lines }) => lines.length > 0);
  const last = drafts.at(-1);
  if (form.below === undefined || last === undefined) return drafts;
  const line = belowLine(form, widthOf(last.lines));
  return last.head.length > 0
    ? [...drafts, { name: form.title, head: [], lines: [line] }]
    : [...drafts.slice(0, -1), { ...last, lines: [...last.lines, line] }];
}

/** The line that forms print below their title, but for those that name the year in it. */
function yearLine({ title, year }: Form): string {
  return title.normalize('NFKC').includes(`${year}`) ? '' : `（${year} 年度）`;
}

/** Stands on paper between the title and the table, where no label of the money says it. */
function unitLine({ layout, title, moneyUnit, moneyUnitLine, funds }: Form): string {
  if (moneyUnitLine !== undefined) return moneyUnitLine.replaceAll('{moneyUnit}', moneyUnit);
  if (typeof layout === 'string' || funds === undefined) return '';
  const isSaid = /\{moneyUnit\}|[（(：:，,](?:万元|元)/.test(
    JSON.stringify([title, layout.blocks]),
  );
  return isSaid ? '' : `单位：${moneyUnit}`;
}

function draftParts(layout: PrintedLayout, form: Form): Draft[] {
  if (layout.sideBySide === true) return sideBySideParts(layout.blocks, form);
  const parts: (Omit<Draft, 'lines'> & { readonly blocks: BlockLines[] })[] = [];
  layout.blocks.forEach((block, at) => {
    const outer = outerSideOf(layout, at);
    const isBegun = outer !== undefined && outer.firstBlock < at;
    const last = parts.at(-1);
    if (block.kind === 'indicators' && block.across !== true) {
      const name = oneLine(block.side?.label ?? '绩效指标');
      const of = { outer, goesOn: isBegun };
      const own = indicatorHead(block);
      const above = { outer, goesOn: false, lines: headingLines(block, own) };
      // it stands once, above the names that stand again on every sheet
      if (last?.head.length === 0) last.blocks.push(above);
      else parts.push({ name: form.title, head: [], blocks: [above] });
      const head = outerSidedHead(own, of);
      parts.push({ name, head, blocks: [{ ...of, lines: indicatorLines(form, block) }] });
      return;
    }
    const own = blockLines(block, form);
    const lines = [...headingLines(block, own), ...own];
    const isSameTable = last !== undefined && (last.head.length === 0 || block.kind === 'total');
    if (isSameTable) last.blocks.push({ outer, goesOn: false, lines });
    else {
      parts.push({ name: form.title, head: [], blocks: [{ outer, goesOn: isBegun, lines }] });
    }
  });
  return parts.map(({ name, head, blocks }) => ({ name, head, lines: outerSidedLines(blocks) }));
}

/** 一、项目基本情况 in a line as wide as those of its block; none where the paper has no such line. */
function headingLines(block: Block, lines: readonly SheetLine[]): SheetLine[] {
  if (!('heading' in block) || block.heading === undefined) return [];
  const place = { at: 0, width: widthOf(lines), lines: 1 };
  return [{ kind: 'head', cells: [{ text: block.heading, ...place, scope: 'row', rank: 1 }] }];
}

/** One table, and what stands below it. */
function sideBySideParts(blocks: readonly Block[], form: Form): Draft[] {
  const below = blocks.filter((block) => !isBeside(block));
  const table = sideBySideLines(form, blocks.filter(isBeside));
  const lines = below.flatMap((block) => blockLines(block, form));
  return [
    { name: '绩效指标', ...table },
    { name: form.title, head: [], lines },
  ];
}

function blockLines(block: Block, form: Form): SheetLine[] {
  switch (block.kind) {
    case 'indicators':
      return acrossLines(form, block);
    case 'fields':
      return fieldLines(form, block);
    case 'funds':
      return fundLines(form, block);
    case 'goals':
      return goalLines(form, block);
    case 'rows':
      return otherTableLines(form, block);
    case 'total':
      return [totalLine(form, block)];
    case 'text':
      return textLines(form, block);
  }
}

/** Its columns are what lies between the edges of all its cells. */
function toPart({ name, head, lines }: Draft, wide: boolean): FormPart {
  const edges = cellEdges([...head, ...lines]);
  const ids = new Set([...head, ...lines].flatMap(({ cells }) => cells.map(({ id }) => id)));
  const whole = edges.at(-1) ?? 0;
  const placed = (line: SheetLine): FormLine => ({
    ...line,
    cells: line.cells.map((cell) => ({
      ...cell,
      // a block without a name or without names of columns has no such headers
      headers: cell.headers?.filter((id) => ids.has(id)),
      columns: edges.indexOf(cell.at + cell.width) - edges.indexOf(cell.at),
      ...sizeOf(cell, printedRoom(cell.width / whole, wide)),
    })),
  });
  return {
    name,
    shares: columnWidths(edges).map((width) => shareOf(width, whole)),
    head: head.map(placed),
    lines: lines.map(placed),
  };
}

/** Sentences may break anywhere. */
function sizeOf({ text, prose }: SheetCell, room: number): Pick<FormCell, 'size'> {
  const size = prose === true ? 'body' : numberSize(text, room);
  return size === 'body' ? {} : { size };
}

/** From the left edge of the sheet to the right of its lines, in digits of body size. */
function widthOf(lines: readonly SheetLine[]): number {
  return cellEdges(lines).at(-1) ?? 0;
}

/** A step for which the style sheet has a width. */
function shareOf(width: number, whole: number): number {
  const percent = (width / whole) * 100;
  return percent > 40 ? Math.round(percent / 5) * 5 : Math.max(1, Math.round(percent));
}
