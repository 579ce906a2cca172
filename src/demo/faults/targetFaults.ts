import { numberIn } from '../numberIn.ts';
import { pick, type Random } from '../random.ts';
import type { TargetRow } from '../targetRow.ts';

/** A target form that differs from the self-evaluation, and the row of the latter where that shows. */
export interface TargetInjection {
  readonly rows: readonly TargetRow[];
  /** The row of the content; absent where only the target form has it. */
  readonly seq?: number | undefined;
}

/** A way in which a self-evaluation strays from the targets of the year's beginning. */
export interface TargetFault {
  /** Code of the check that should find it. */
  readonly code: string;
  readonly apply: (random: Random, rows: readonly TargetRow[]) => TargetInjection | undefined;
}

/** Things that no department of the city counts. */
const OTHERS = ['汇编工作简报', '制作宣传短片', '举办经验交流会'];
const AT_LEAST = /^(?:≥|>=|≧|不少于|不低于)/;

/** The target form is written so that the self-evaluation, which follows it, shows the fault. */
export const TARGET_FAULTS: readonly TargetFault[] = [
  { code: 'targetLowered', apply: (random, rows) => withNumber(random, rows, 1.3) },
  { code: 'targetRaised', apply: (random, rows) => withNumber(random, rows, 0.7) },
  {
    code: 'targetChanged',
    apply: (random, rows) =>
      changed(random, rows, ({ measure }) =>
        measure === 'words' ? { target: '≥90%' } : undefined,
      ),
  },
  {
    code: 'targetReworded',
    apply: (random, rows) =>
      changed(random, rows, ({ measure, indicator }) =>
        measure === 'words' ? undefined : { indicator: `全年${indicator}` },
      ),
  },
  {
    code: 'targetSwapped',
    apply: (random, rows) =>
      changed(random, rows, ({ measure }) =>
        measure === 'count' ? { indicator: pick(random, OTHERS), target: '≥7期' } : undefined,
      ),
  },
  {
    code: 'targetDropped',
    apply: (random, rows) => {
      const [first] = rows;
      if (first === undefined) return undefined;
      const own = { ...first, seq: undefined, indicator: pick(random, OTHERS), target: '≥7期' };
      return { rows: [first, own, ...rows.slice(1)] };
    },
  },
  {
    code: 'targetAdded',
    apply: (random, rows) => {
      const left = pick(random, rows);
      return rows.length < 2
        ? undefined
        : { rows: rows.filter((row) => row !== left), seq: left.seq };
    },
  },
];

/** A target of which more is better, as many times as high. */
function withNumber(random: Random, rows: readonly TargetRow[], times: number) {
  return changed(random, rows, ({ measure, target }) => {
    const { value, with: withValue } = numberIn(target);
    if (measure !== 'count' || !AT_LEAST.test(target) || value < 10) return undefined;
    return { target: withValue(Math.round(value * times)) };
  });
}

/** One row changed, taken at random among those that suit. */
function changed(
  random: Random,
  rows: readonly TargetRow[],
  change: (row: TargetRow) => Partial<TargetRow> | undefined,
): TargetInjection | undefined {
  const places = rows.flatMap((row) => {
    const cells = change(row);
    return cells === undefined ? [] : [{ row, cells }];
  });
  if (places.length === 0) return undefined;
  const { row, cells } = pick(random, places);
  return {
    rows: rows.map((one) => (one === row ? { ...row, ...cells } : one)),
    seq: row.seq,
  };
}
