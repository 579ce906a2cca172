import { type Decimal, decimal, sumOf, ZERO } from '../../model/decimal.ts';
import type { Rulebook } from '../../model/rulebook.ts';
import { FORM_PARTS, type FormPart, formParts, type ScoredProject } from './formParts.ts';

/**
 * What a script needs to recompute totals and grades under other rule books and weights; plain JSON,
 * every number in millionths (Decimal). Lists by part stand in the order of `parts`.
 */
export interface WhatIfTable {
  readonly parts: readonly FormPart[];
  readonly rulebooks: readonly WhatIfRulebook[];
  readonly rows: readonly WhatIfRow[];
}

/** A rule book: the weights that it declares and its scale of grades, highest first. */
export interface WhatIfRulebook {
  readonly id: string;
  readonly name: string;
  /** By part, in points; null where the rule book leaves the part free (`whatIfWeights`). */
  readonly weights: readonly (Decimal | null)[];
  readonly scale: readonly { readonly grade: string; readonly from: Decimal }[];
}

/** A form: what it reports, and what each rule book admits by part. */
export interface WhatIfRow {
  readonly id: string;
  readonly name: string;
  /** The reported total; absent where the form states none. */
  readonly reported?: Decimal;
  readonly cases: readonly WhatIfCase[];
}

/** What several rule books admit alike, by part, in points. */
export interface WhatIfCase {
  readonly rulebooks: readonly string[];
  /** The points on the form; 0 where it lacks the part. */
  readonly points: readonly Decimal[];
  readonly low: readonly Decimal[];
  readonly high: readonly Decimal[];
}

/** The what-if table of these forms, without those that cannot be recomputed; rule books that admit the same of a form share one case. */
export function whatIfRows(
  results: readonly ScoredProject[],
  rulebooks: readonly Rulebook[],
): WhatIfTable {
  return {
    parts: FORM_PARTS,
    rulebooks: rulebooks.map(toWhatIfRulebook),
    rows: results
      .filter(({ score }) => score.notRecomputed === undefined)
      .map((result) => toWhatIfRow(result, rulebooks)),
  };
}

/** Weights that add up to 100 leave nothing free: a part that they do not name has none. */
function toWhatIfRulebook({ id, name, execution, weights, grades }: Rulebook): WhatIfRulebook {
  const { output, benefit, satisfaction, cost } = weights;
  const named: Readonly<Record<FormPart, Decimal | undefined>> = {
    execution: execution.points,
    output,
    benefit,
    satisfaction,
    cost,
    unknown: undefined,
  };
  const declared = FORM_PARTS.map((part) => named[part]);
  const isFull = sumOf(declared.map((weight) => weight ?? ZERO)) >= decimal(100);
  const unnamed = isFull ? ZERO : null;
  return { id, name, weights: declared.map((weight) => weight ?? unnamed), scale: grades.scale };
}

function toWhatIfRow(result: ScoredProject, rulebooks: readonly Rulebook[]): WhatIfRow {
  const admitted = rulebooks.map((rulebook) => {
    const parts = formParts(result, rulebook);
    const points = parts.map((part) => part.points);
    const low = parts.map((part) => part.interval.low);
    const high = parts.map((part) => part.interval.high);
    return { id: rulebook.id, points, low, high };
  });
  const alike = Map.groupBy(admitted, ({ points, low, high }) => [points, low, high].join(';'));
  const { project, score } = result;
  return {
    id: project.id,
    name: project.name,
    ...(score.reported === undefined ? {} : { reported: score.reported }),
    cases: [...alike.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { points, low, high } = first;
      return [{ rulebooks: group.map(({ id }) => id), points, low, high }];
    }),
  };
}
