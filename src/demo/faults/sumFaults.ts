import { add, type Decimal, decimal, formatDecimal, subtract, sumOf } from '../../model/decimal.ts';
import type { Content } from '../content.ts';
import { contentRows, withRow } from '../contentRows.ts';
import { decimalOf } from '../decimalOf.ts';
import { pick, type Random, whole } from '../random.ts';
import type { FormFault } from './fault.ts';

const FIVE = decimal(5);

/** Faults in what the points and the scores of a form add up to. */
export const SUM_FAULTS: readonly FormFault[] = [
  {
    code: 'weightSumMismatch',
    stage: 'drafted',
    area: 'sums',
    apply: (random, { content }) => {
      const moved = movePoints(random, content);
      return moved === undefined ? undefined : { content: moved };
    },
  },
  {
    code: 'weightDeviation',
    stage: 'drafted',
    area: 'sums',
    apply: (random, { content }) => {
      const moved = movePoints(random, content);
      return moved === undefined ? undefined : { content: relabelled(moved) };
    },
  },
  {
    code: 'pointsOutOfTotal',
    stage: 'drafted',
    area: 'sums',
    apply: (random, { content }) => {
      const seq = seqWithPoints(random, content, 0);
      if (seq === undefined) return undefined;
      const less = relabelled(changePoints(content, seq, decimal(-5)));
      return { content: { ...less, total: { ...less.total, points: '95' } } };
    },
  },
  {
    code: 'totalPointsMismatch',
    stage: 'scored',
    area: 'sums',
    apply: (random, { content }) => {
      const points = pick(random, ['105', '110', '101']);
      return { content: { ...content, total: { ...content.total, points } } };
    },
  },
  {
    code: 'totalScoreMismatch',
    stage: 'scored',
    area: 'sums',
    apply: (random, { content }) => {
      // a total without one of its scores cannot be held against them
      if (contentRows(content).some(({ row }) => row.score === '')) return undefined;
      const total = decimalOf(content.total.score);
      const less = subtract(total, decimal(whole(random, 1, 4)));
      return { content: { ...content, total: { ...content.total, score: formatDecimal(less) } } };
    },
  },
];

/** Five points from an output row to a benefit row. */
function movePoints(random: Random, content: Content): Content | undefined {
  const from = seqWithPoints(random, content, 0);
  const to = contentRows(content).find(({ level1 }) => level1 === 1)?.seq;
  if (from === undefined || to === undefined) return undefined;
  return changePoints(changePoints(content, from, decimal(-5)), to, FIVE);
}

function seqWithPoints(random: Random, content: Content, level1: number): number | undefined {
  const rows = contentRows(content).filter(
    ({ row, level1: own }) => own === level1 && decimalOf(row.points) > FIVE,
  );
  return rows.length === 0 ? undefined : pick(random, rows).seq;
}

function changePoints(content: Content, seq: number, by: Decimal): Content {
  const points = contentRows(content)[seq - 1]?.row.points ?? '';
  return withRow(content, seq, { points: formatDecimal(add(decimalOf(points), by)) });
}

/** The form with the sums of its rows in the labels of the first level. */
function relabelled(content: Content): Content {
  const rows = contentRows(content);
  const levels = content.levels.map((level1, index) => {
    const own = rows.filter((row) => row.level1 === index);
    const sum = sumOf(own.map(({ row }) => decimalOf(row.points)));
    return level1.replace(/（.*）/, `（${formatDecimal(sum)}分）`);
  });
  return { ...content, levels };
}
