import { bareLabel } from '../labels/plainLabel.ts';
import type { SourceLine } from '../lines/sourceLine.ts';
import { type LabelledCell, labelledCells } from './labelledCells.ts';

const MONEY = '(?:项目)?(?:资金|预算|投资)?总(?:额|金额|计|投资)';
const LONG_TERM = new RegExp(`^(?:实施期|项目期|项目周期|中长?期|总体)${MONEY}$`);
const YEAR = new RegExp(`^(?:本?年度?|当年度?)(?:${MONEY}|预算数?)$`);

/** What a total beside the money of another span of time is filed under; undefined where a label is none. */
export function spanKey(label: string): 'longTermAmount' | 'amount' | undefined {
  const bare = bareLabel(label);
  if (LONG_TERM.test(bare)) return 'longTermAmount';
  return YEAR.test(bare) ? 'amount' : undefined;
}

/** 实施期资金总额 and 年度资金总额 beside each other, each with its sum; undefined where a line has not both. */
export function totalsOfSpans(line: SourceLine): LabelledCell[] | undefined {
  const pairs = labelledCells(line, ({ text }) => spanKey(text) !== undefined);
  const keys = new Set(pairs.map(({ label }) => spanKey(label.text)));
  return pairs.length === 2 && keys.size === 2 ? pairs : undefined;
}
