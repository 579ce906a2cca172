import { withoutOuterSides } from '../blocks/outerSides.ts';
import { readAcross } from '../blocks/readAcross.ts';
import { readFields } from '../blocks/readFields.ts';
import { readFundPairs } from '../blocks/readFundPairs.ts';
import { readFunds } from '../blocks/readFunds.ts';
import { asHead, type BlockReading } from '../blocks/reading.ts';
import { readMoneyRemark } from '../blocks/readMoneyRemark.ts';
import { readNamelessFunds } from '../blocks/readNamelessFunds.ts';
import { readNamedGoal, readNamelessGoal } from '../blocks/readNamelessGoal.ts';
import { readTable } from '../blocks/readTable.ts';
import { readFootnote, readOwnText, readPurpose, readText } from '../blocks/readText.ts';
import { readTotal } from '../blocks/readTotal.ts';
import { type HeadColumn, tableHead } from '../blocks/tableHead.ts';
import { totalLast } from '../blocks/totalLast.ts';

import { isNumberedHeading } from '../labels/blockNames.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';

/** The blocks of a form from top to bottom, and the lines on which none was recognised. */
export interface FoundBlocks {
  readonly blocks: readonly BlockReading[];
  readonly left: readonly SourceLine[];
}

/** Reads the blocks of one form by what their labels say; `isWhole` where it is of a whole department. */
export function readBlocks(printed: readonly SourceLine[], isWhole: boolean): FoundBlocks {
  const { lines: inner, sides } = withoutOuterSides(printed);
  const blocks: BlockReading[] = [];
  const left: SourceLine[] = [];
  let columns: readonly HeadColumn[] = [];
  let lines = inner;
  for (let at = 0; at < lines.length; ) {
    const head = tableHead(lines, at);
    if (head?.kind === 'indicators') {
      columns = head.columns;
      lines = totalLast(lines, at, head);
    }
    const heading = lines[at - 1] === left.at(-1) ? headingOn(lines[at - 1]) : undefined;
    const found =
      readBlock(lines, at, columns, isWhole) ??
      readMoneyRemark(lines, at, blocks.at(-1)) ??
      (columns.length > 0 ? readOwnText(lines, at, blocks.length) : undefined);
    if (found === undefined) {
      const line = lines[at];
      if (line !== undefined) left.push(line);
      at += 1;
      continue;
    }
    const first = lines[at];
    const outerSide = first === undefined ? undefined : sides.get(first);
    const own = heading === undefined ? found : withHeading(found, heading);
    if (own !== found) left.pop();
    blocks.push(outerSide === undefined ? own : withOuterSide(own, outerSide));
    at = found.next;
  }
  return { blocks, left };
}

/** The heading that stands alone on a line, with its number: 一、项目基本情况; undefined where it has none. */
function headingOn(line: SourceLine | undefined): SourceCell | undefined {
  const [cell, ...more] = line === undefined ? [] : filledCells(line);
  return more.length === 0 && cell !== undefined && isNumberedHeading(cell.text) ? cell : undefined;
}

/** The same where such a block can have a heading. */
function withHeading(reading: BlockReading, heading: SourceCell): BlockReading {
  const { block, claims } = reading;
  if (block.kind === 'rows' || block.kind === 'text' || block.kind === 'total') return reading;
  return {
    ...reading,
    block: { ...block, heading: heading.text },
    claims: [...asHead([heading]), ...claims],
  };
}

function withOuterSide(reading: BlockReading, outerSide: SourceCell): BlockReading {
  return { ...reading, outerSide, claims: [...asHead([outerSide]), ...reading.claims] };
}

function readBlock(
  lines: readonly SourceLine[],
  at: number,
  columns: readonly HeadColumn[],
  isWhole: boolean,
): BlockReading | undefined {
  const first = readFundPairs(lines, at) ?? readAcross(lines, at) ?? readNamedGoal(lines, at);
  if (first !== undefined) return first;
  const head = tableHead(lines, at);
  if (head !== undefined) {
    return head.kind === 'funds' ? readFunds(lines, at, head) : readTable(lines, at, head);
  }
  return (
    (columns.length > 0 ? readTotal(lines, at, columns) : undefined) ??
    readNamelessFunds(lines, at) ??
    readNamelessGoal(lines, at) ??
    readPurpose(lines, at) ??
    readText(lines, at) ??
    readFields(lines, at, isWhole) ??
    (columns.length > 0 ? readFootnote(lines, at) : undefined)
  );
}
