import { contentRows, withRow, withRows } from '../contentRows.ts';
import { numberIn, plainTarget } from '../numberIn.ts';
import { whole } from '../random.ts';
import { withTotal } from '../withTotal.ts';
import type { FormFault } from './fault.ts';

/** Faults that take more than one row. */
export const WHOLE_FORM_FAULTS: readonly FormFault[] = [
  {
    code: 'noCheckableValue',
    stage: 'drafted',
    area: 'row',
    alsoFires: { textualActual: '数值目标的实际完成值也改成了分档用语' },
    apply: (_random, { content }) => ({
      content: withRows(content, (row) => ({ ...row, actual: '达成预期指标', reason: '' })),
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
    apply: (_random, { content }) =>
      contentRows(content).some(({ row }) => row.reason !== '')
        ? { content: withRows(content, (row) => ({ ...row, reason: '' })) }
        : undefined,
  },
  {
    code: 'uniformFullMarks',
    stage: 'scored',
    area: 'row',
    alsoFires: { rowScoreOutside: '未达目标的行也给了满分' },
    apply: (_random, { content }) =>
      contentRows(content).some(({ row }) => row.score !== row.points)
        ? { content: withTotal(withRows(content, (row) => ({ ...row, score: row.points }))) }
        : undefined,
  },
  {
    code: 'unitCostUp',
    stage: 'drafted',
    area: 'row',
    needs: 'money',
    apply: (random, { content, money }) => {
      if (money.executed < money.adjusted || money.executed < money.initial) return undefined;
      const counts = contentRows(content).filter(
        ({ level2, row }) => row.measure === 'count' && level2 === '数量指标',
      );
      const [first] = counts;
      if (first === undefined || numberIn(first.row.target).value < 10) return undefined;
      const even = counts.reduce(
        (changed, { seq, row }) =>
          withRow(changed, seq, { actual: plainTarget(row.target), reason: '' }),
        content,
      );
      const fewer = Math.floor((numberIn(first.row.target).value * whole(random, 800, 940)) / 1000);
      const actual = numberIn(plainTarget(first.row.target)).with(fewer);
      const goal = { ...content.goal, actual: content.goal.actual.replace(/^.*?；/, '') };
      return { content: { ...withRow(even, first.seq, { actual }), goal }, seq: first.seq };
    },
  },
];
