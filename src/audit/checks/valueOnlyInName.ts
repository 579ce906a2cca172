import type { Expression } from '../../expression/expression.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowCheck } from '../rowCheck.ts';
import { rowEvidence } from '../rowEvidence.ts';
import { rowLabel } from '../rowLabel.ts';
import { ROW } from '../rowTraits.ts';
import { statesNumber } from '../statesNumber.ts';
import { valueInName } from '../valueInName.ts';

/** 完成 is a word too, and no number. */
const SILENT: ReadonlySet<Expression['kind']> = new Set(['missing', 'qualitative', 'tier']);

/** A1: the value of the target stands in the indicator's name and not in its cell. */
export const valueOnlyInName = rowCheck({
  code: 'valueOnlyInName',
  title: '目标值只写在指标名称中',
  severity: 'info',
  basis: ownBasis('A1'),
  when: ROW.blankTarget | ROW.wordsTarget,
  column: 'target',
  find: ({ indicator, target }) => {
    if (indicator.target === undefined) return undefined;
    const isSilent = SILENT.has(target.kind);
    if (!isSilent || statesNumber(indicator.target)) return undefined;
    const value = valueInName(indicator.name);
    if (value === undefined) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}的数值“${value}”写在指标名称中，${indicator.words.target}栏没有数值。`,
      evidence: rowEvidence(indicator, 'target', 'actual'),
      advice: `把数值填入${indicator.words.target}栏。`,
    });
  },
});
