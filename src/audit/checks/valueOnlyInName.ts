import type { Expression, Quantity } from '../../expression/expression.ts';
import { parseDecimal } from '../../model/decimal.ts';
import type { Indicator } from '../../model/project.ts';
import type { Words } from '../finding.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowCheck } from '../rowCheck.ts';
import { ROW } from '../rows/rowTraits.ts';
import { statesNumber } from '../text/statesNumber.ts';
import { valueInName } from '../text/valueInName.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** 完成 is a word too, and no number. */
const SILENT: ReadonlySet<Expression['kind']> = new Set(['missing', 'qualitative', 'tier']);

/** A1: the value of the target stands in the indicator's name and not in its cell. */
export const valueOnlyInName = rowCheck({
  code: 'valueOnlyInName',
  title: '目标值只写在指标名称中',
  severity: 'info',
  basis: ownBasis('A1'),
  when: ROW.blankTarget | ROW.wordsTarget | ROW.numberTarget,
  column: 'target',
  find: ({ indicator, target }) => {
    if (indicator.target === undefined) return undefined;
    if (target.kind === 'quantity') return besideNumber(indicator, target);
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

/** 2020年12月完成, 12月底之前完成: the whole name is a term. */
const TERM =
  /^(?:指标\d*[:：]?)?(?:20\d\d年(?:度|底)?)?(?:\d{1,2}月(?:\d{1,2}日|底|份)?)?(?:之?前|以前|底前)?(?:全部|按时|按期)?(?:完成|完工|竣工|建成|交付|发放|验收)$/;
const HAS_MONTH = /\d月|年底/;
/** Of each, or a bound that the target may be within. */
const EACH = /每|各|人均|户均|率|比例|[≥≤<>]|以上|以下|以内|左右/;

/** A share beside a name that is a term, or a bare number beside a name that ends in another, with its unit. */
function besideNumber(indicator: Indicator, target: Quantity): (() => Words) | undefined {
  const { name, words } = indicator;
  const evidence = () => rowEvidence(indicator, 'target', 'actual');
  if (target.unit.text === '%') {
    if (!HAS_MONTH.test(name) || !TERM.test(name.trim())) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}的名称是时限，${words.target}写的是${quoteCell(indicator.target)}，${words.actual}看不出完成的时间。`,
      evidence: evidence(),
      advice: `把时限填入${words.target}栏，把完成时间填入${words.actual}栏。`,
    });
  }
  if (target.unit.text !== '' || target.operator !== 'none' || EACH.test(name)) return undefined;
  const value = valueInName(name);
  const number = value && parseDecimal((/^[\d.,]+/.exec(value)?.[0] ?? '').replaceAll(',', ''));
  if (value === undefined || number === undefined || number === target.value) return undefined;
  return () => ({
    message: `${rowLabel(indicator)}的名称写“${value}”，${words.target}写${quoteCell(indicator.target)}，两处数字不同。`,
    evidence: evidence(),
    advice: `核对两处；${words.target}栏填的是分值的，改填目标值。`,
  });
}
