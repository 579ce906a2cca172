import { formRows, withRow, withRows } from '../formRows.ts';
import { whole } from '../random.ts';
import { withTotal } from '../scoreForm.ts';
import type { FormFault } from './fault.ts';
import { numberIn, plainTarget } from './rowFault.ts';

/** Faults that take more than one row. */
export const WHOLE_FORM_FAULTS: readonly FormFault[] = [
  {
    code: 'noCheckableValue',
    stage: 'drafted',
    area: 'row',
    alsoFires: { textualActual: '数值目标的实际完成值也改成了分档用语' },
    apply: (_random, { form }) => ({
      form: withRows(form, (row) => ({ ...row, actual: '达成预期指标', reason: '' })),
    }),
  },
  {
    code: 'reasonsAllBlank',
    stage: 'scored',
    area: 'row',
    alsoFires: {
      lostPointsWithoutReason: '有扣分的行原因也删去了',
      missedTargetWithoutReason: '取整后满分、未达目标的行原因也删去了',
      farAboveTarget: '远超目标的行原因也删去了',
    },
    apply: (_random, { form }) =>
      formRows(form).some(({ row }) => row.reason !== '')
        ? { form: withRows(form, (row) => ({ ...row, reason: '' })) }
        : undefined,
  },
  {
    code: 'uniformFullMarks',
    stage: 'scored',
    area: 'row',
    alsoFires: { rowScoreOutside: '未达目标的行也给了满分' },
    apply: (_random, { form }) =>
      formRows(form).some(({ row }) => row.score !== row.points)
        ? { form: withTotal(withRows(form, (row) => ({ ...row, score: row.points }))) }
        : undefined,
  },
  {
    code: 'unitCostUp',
    stage: 'drafted',
    area: 'row',
    needs: 'money',
    apply: (random, { form, measures, money }) => {
      if (money.executed < money.adjusted || money.executed < money.initial) return undefined;
      const counts = formRows(form).filter(
        ({ seq, level2 }) => measures[seq - 1] === 'count' && level2 === '数量指标',
      );
      const [first] = counts;
      if (first === undefined || numberIn(first.row.target).value < 10) return undefined;
      const even = counts.reduce(
        (changed, { seq, row }) =>
          withRow(changed, seq, { actual: plainTarget(row.target), reason: '' }),
        form,
      );
      const fewer = Math.floor((numberIn(first.row.target).value * whole(random, 800, 940)) / 1000);
      const actual = numberIn(plainTarget(first.row.target)).with(fewer);
      const goal = { ...form.goal, actual: form.goal.actual.replace(/^.*?；/, '') };
      return { form: { ...withRow(even, first.seq, { actual }), goal }, seq: first.seq };
    },
  },
];
