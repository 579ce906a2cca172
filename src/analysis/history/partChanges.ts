import { type Decimal, divide, sumOf, ZERO } from '../../model/decimal.ts';
import { FORM_PART_WORDS } from '../../model/stabilityWords.ts';
import type { ProjectScore } from '../../scoring/projectScore.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { type ValueChange, valueChange } from './valueChange.ts';

/** Points and score of one first-level indicator, or of 预算执行率, in two years. */
export interface PartChange {
  readonly label: string;
  readonly points: ValueChange;
  /** Reported score in points; absent where a row with points has none. */
  readonly reported: ValueChange;
  /** Reported score ÷ points, 0–1: comparable where the points were changed. */
  readonly rate: ValueChange;
}

/** What one part of one form carries. */
interface PartFigures {
  readonly points: Decimal;
  readonly reported: Decimal | undefined;
}

/** 预算执行率 and every first-level indicator of either year, those of the later form first. */
export function partChanges(before: ProjectScore, after: ProjectScore): PartChange[] {
  const [earlier, later] = [partFigures(before), partFigures(after)];
  return [...new Set([...later.keys(), ...earlier.keys()])].map((label) => {
    const [was, is] = [earlier.get(label), later.get(label)];
    return {
      label,
      points: valueChange(was?.points, is?.points),
      reported: valueChange(was?.reported, is?.reported),
      rate: valueChange(rateOf(was), rateOf(is)),
    };
  });
}

/** Whether every part, 预算执行率 included, carries the same points in both years. */
export function isSameWeights(parts: readonly PartChange[]): boolean {
  return parts.every(({ points }) => points.before === points.after);
}

/** The reported total ÷ all points, 0–1; absent where either is not known. */
export function totalRate(score: ProjectScore): Decimal | undefined {
  const parts = [...partFigures(score).values()];
  return rateOf({ points: sumOf(parts.map(({ points }) => points)), reported: score.reported });
}

function partFigures({ execution, rows }: ProjectScore): Map<string, PartFigures> {
  const own = Map.groupBy(rows, ({ indicator: { part, level1 } }) =>
    part === 'unknown' ? level1 : `${FORM_PART_WORDS[part]}指标`,
  );
  const { points, reported } = execution;
  return new Map<string, PartFigures>([
    [FORM_PART_WORDS.execution, { points, reported }],
    ...[...own].map(([label, rows]): [string, PartFigures] => [label, sumRows(rows)]),
  ]);
}

function sumRows(rows: readonly RowScore[]): PartFigures {
  const carrying = rows.filter((row) => row.points !== undefined);
  const isScored = carrying.every((row) => row.reported !== undefined);
  return {
    points: sumOf(carrying.map((row) => row.points ?? ZERO)),
    reported: isScored ? sumOf(carrying.map((row) => row.reported ?? ZERO)) : undefined,
  };
}

function rateOf(part: PartFigures | undefined): Decimal | undefined {
  if (part?.reported === undefined || part.points === ZERO) return undefined;
  return divide(part.reported, part.points);
}
