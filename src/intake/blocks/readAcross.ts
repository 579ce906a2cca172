import type { SourceLine } from '../lines/sourceLine.ts';
import { acrossLines } from './acrossLines.ts';
import { asHead, type BlockReading } from './reading.ts';
import { readTable } from './readTable.ts';
import { tableHead } from './tableHead.ts';

/** 绩效指标 of a sheet on which they run across: read as if they ran down. Undefined where line `at` begins none. */
export function readAcross(lines: readonly SourceLine[], at: number): BlockReading | undefined {
  const found = acrossLines(lines, at);
  const head = found === undefined ? undefined : tableHead(found.turned, 0);
  if (found === undefined || head?.kind !== 'indicators') return undefined;
  const { block, next, claims, ...rest } = readTable(found.turned, 0, head);
  if (block.kind !== 'indicators' || next !== found.turned.length) return undefined;
  const [side] = found.beside;
  const sided = side === undefined ? {} : { side: { label: side.text, width: SIDE } };
  return {
    ...rest,
    block: { ...withRoom(block, side === undefined ? 0 : SIDE), ...sided, across: true },
    claims: [...asHead(found.beside), ...claims],
    next: at + found.count,
  };
}

/** The width of the name of the block, in digits of body size. */
const SIDE = 8;

type Indicators = Extract<BlockReading['block'], { kind: 'indicators' }>;

/** The first column gives up what the name of the block takes. */
function withRoom(block: Indicators, taken: number): Indicators {
  const columns = block.columns.map((column, at) =>
    at === 0 ? { ...column, width: column.width - taken } : column,
  );
  return { ...block, columns };
}
