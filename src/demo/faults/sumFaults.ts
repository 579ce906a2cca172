import { add, type Decimal, decimal, formatDecimal, subtract, sumOf } from '../../model/decimal.ts';
import type { FormV1 as Form } from '../../model/formV1.ts';
import { formRows, withRow } from '../formRows.ts';
import { pick, type Random, whole } from '../random.ts';
import { decimalOf } from '../scoreForm.ts';
import type { FormFault } from './fault.ts';

const FIVE = decimal(5);

/** Faults in what the points and the scores of a form add up to. */
export const SUM_FAULTS: readonly FormFault[] = [
  {
    code: 'weightSumMismatch',
    stage: 'drafted',
    area: 'sums',
    apply: (random, { form }) => {
      const moved = movePoints(random, form);
      return moved === undefined ? undefined : { form: moved };
    },
  },
  {
    code: 'weightDeviation',
    stage: 'drafted',
    area: 'sums',
    apply: (random, { form }) => {
      const moved = movePoints(random, form);
      return moved === undefined ? undefined : { form: relabelled(moved) };
    },
  },
  {
    code: 'pointsOutOfTotal',
    stage: 'drafted',
    area: 'sums',
    apply: (random, { form }) => {
      const seq = seqWithPoints(random, form, 0);
      if (seq === undefined) return undefined;
      const less = relabelled(changePoints(form, seq, decimal(-5)));
      return { form: { ...less, total: { ...less.total, points: '95' } } };
    },
  },
  {
    code: 'totalPointsMismatch',
    stage: 'scored',
    area: 'sums',
    apply: (random, { form }) => {
      const points = pick(random, ['105', '110', '101']);
      return { form: { ...form, total: { ...form.total, points } } };
    },
  },
  {
    code: 'totalScoreMismatch',
    stage: 'scored',
    area: 'sums',
    apply: (random, { form }) => {
      // a total without one of its scores cannot be held against them
      if (formRows(form).some(({ row }) => row.score === '')) return undefined;
      const total = decimalOf(form.total.score);
      const less = subtract(total, decimal(whole(random, 1, 4)));
      return { form: { ...form, total: { ...form.total, score: formatDecimal(less) } } };
    },
  },
];

/** Five points from an output row to a benefit row. */
function movePoints(random: Random, form: Form): Form | undefined {
  const from = seqWithPoints(random, form, 0);
  const to = formRows(form).find(({ level1 }) => level1 === 1)?.seq;
  if (from === undefined || to === undefined) return undefined;
  return changePoints(changePoints(form, from, decimal(-5)), to, FIVE);
}

function seqWithPoints(random: Random, form: Form, level1: number): number | undefined {
  const rows = formRows(form).filter(
    ({ row, level1: own }) => own === level1 && decimalOf(row.points) > FIVE,
  );
  return rows.length === 0 ? undefined : pick(random, rows).seq;
}

function changePoints(form: Form, seq: number, by: Decimal): Form {
  const points = formRows(form)[seq - 1]?.row.points ?? '';
  return withRow(form, seq, { points: formatDecimal(add(decimalOf(points), by)) });
}

/** The form with the sums of its rows in the labels of the first level. */
function relabelled(form: Form): Form {
  const rows = formRows(form);
  const indicators = form.indicators.map((level1, index) => {
    const own = rows.filter((row) => row.level1 === index);
    const sum = sumOf(own.map(({ row }) => decimalOf(row.points)));
    return { ...level1, level1: level1.level1.replace(/（.*）/, `（${formatDecimal(sum)}分）`) };
  });
  return { ...form, indicators };
}
