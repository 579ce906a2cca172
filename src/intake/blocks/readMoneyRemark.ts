import { textKey } from '../labels/blockNames.ts';
import { isPersonalLabel } from '../labels/phrases.ts';
import { filledCells, type SourceLine } from '../lines/sourceLine.ts';
import { SHEET } from './blockWidths.ts';
import { isSentenceAcross } from './fundRows.ts';
import { asHead, type BlockReading } from './reading.ts';

const LABEL_WIDTH = 16;
/** What a name below the money, or a sentence without one, has to say to be about it. */
const OF_MONEY = /资金|预算|拨款|追加|调[整增减剂]|执行|结转|结余|收回|支付|\d\s*万?元/;
const KEY = 'moneyRemark';
/** A text without a label is a footnote. */
const OWN_LABEL = '说明：';

/**
 * A sentence below the money, alone or behind a name of its own (调整及执行情况说明): what became of it. Undefined where
 * `above` is not the money, or line `at` holds anything else.
 */
export function readMoneyRemark(
  lines: readonly SourceLine[],
  at: number,
  above: BlockReading | undefined,
): BlockReading | undefined {
  if (above?.block.kind !== 'funds') return undefined;
  const filled = filledCells(lines[at] ?? { cells: [] });
  const [first, second] = filled;
  const cell = second ?? first;
  if (first === undefined || cell === undefined || filled.length > 2) return undefined;
  if (!OF_MONEY.test(second === undefined ? cell.text : first.text)) return undefined;
  if (!isSentenceAcross(cell) || textKey(first.text) !== undefined) return undefined;
  if (isPersonalLabel(first.text) || /^.{2,14}[:：]/.test(cell.text)) return undefined;
  const label = second === undefined ? OWN_LABEL : first.text;
  return {
    block: { kind: 'text', key: KEY, label, labelWidth: LABEL_WIDTH, width: SHEET - LABEL_WIDTH },
    values: { texts: { [KEY]: cell.text } },
    claims: [...(second === undefined ? [] : asHead([first])), { cell, path: `texts/${KEY}` }],
    doubts: [],
    next: at + 1,
  };
}
