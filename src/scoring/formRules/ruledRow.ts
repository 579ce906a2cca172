import { cellValue } from '../../model/cell.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Indicator, Project } from '../../model/project.ts';
import type { Rulebook } from '../../model/rulebook.ts';
import { composeTarget } from '../../model/targetText.ts';
import type { Interval } from '../interval.ts';
import { isNearTarget } from '../isNearTarget.ts';
import { printedBandCells } from './besideRows.ts';
import type { ReadRule } from './readRule.ts';
import type { RuledCells } from './ruledCells.ts';
import { ruleFor } from './ruleFor.ts';
import { type FormRule, ruleIn, takesAdjusted } from './rulesOfForm.ts';
import { isOfOtherPoints, type RuledScore, scoreByRule } from './scoreByRule.ts';

/** The rule of the form itself by which a row is scored. */
export interface RowRule {
  /** As printed; the bands of several columns one after the other. */
  readonly texts: readonly string[];
  /** Beside the row, in its columns for bands, or below the tables. */
  readonly place: 'row' | 'bands' | 'form';
  /** Undefined where it was not read, or where nothing tells which of its bands the row reaches: then nothing can be held against a score. */
  readonly read: ReadRule | undefined;
}

interface Ruled extends RuledCells {
  readonly printedRule?: string;
}

/** The rule of the form for a row; undefined where it prints none, or none that says anything about such a row. */
export function rowRule(row: Ruled, project: Project, { tiers }: Rulebook): RowRule | undefined {
  const { indicator, printedRule = '' } = row;
  const beside = ruleIn(printedRule);
  if (beside !== undefined) return asRule(beside, 'row', row);
  const bands = printedRule === '' ? printedBandCells(indicator) : [];
  if (bands.length > 0) return { texts: bands, place: 'bands', read: undefined };
  const rule = ruleFor(row, project);
  if (rule === undefined) return undefined;
  // the three bands that the rule book has too
  const own = rule.read?.tiers;
  if (own !== undefined && own.met === tiers.met && own.partly === tiers.partly) return undefined;
  return asRule(rule, 'form', row);
}

function asRule(
  { text, read }: FormRule,
  place: RowRule['place'],
  row: Ruled,
): RowRule | undefined {
  const shared = { texts: [text], place } as const;
  if (read === undefined) return { ...shared, read };
  if (isOfOtherPoints(read, cellValue(row.indicator.points))) return { ...shared, read: undefined };
  const given = scoreByRule(read, row, WHOLE);
  if (given === undefined) return undefined;
  return { ...shared, read: given === 'open' ? undefined : read };
}

/** Any points show whether a rule gives some. */
const WHOLE = 1_000_000 as Decimal;

/** What the form's own rule gives to a row, of these points; undefined where it has none that was read. */
export function ruledScore(
  row: RuledCells & { readonly rule?: RowRule },
  points: Decimal,
): RuledScore | undefined {
  const read = row.rule?.read;
  const given = read === undefined ? undefined : scoreByRule(read, row, points);
  if (given === undefined || given === 'open') return undefined;
  // 约 admits what is near
  const isNear = isNearTarget(row.target, row.comparison);
  const interval: Interval = isNear ? { low: given.interval.low, high: points } : given.interval;
  return { ...given, interval };
}

/** A row with the target that the form has adjusted, where it says that it is scored by that. */
export function withAdjustedTarget(indicator: Indicator, project: Project): Indicator {
  const { adjustedTarget } = indicator.cells;
  if (adjustedTarget === undefined || indicator.isTargetAdjusted) return indicator;
  if (!/\d/.test(adjustedTarget ?? '')) return indicator;
  if (takesAdjusted(project) === undefined) return indicator;
  const target = composeTarget(
    Object.assign({}, indicator.cells, { target: adjustedTarget ?? '' }),
  );
  return { ...indicator, target };
}
