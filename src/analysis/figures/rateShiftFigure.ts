import { ZERO } from '../../model/decimal.ts';
import { formatChange, formatRate, formatWan } from '../../model/format.ts';
import { pointsWords } from '../history/pointsWords.ts';
import type { RateShift } from '../history/rateShifts.ts';
import type { Figure } from './figure.ts';
import { firstRows } from './firstRows.ts';
import { MOST_PROJECTS } from './manyProjects.ts';
import type { RateShiftRow } from './yearRows.ts';

/**
 * 变好与变差: the projects whose execution rate changed between two years, the most money first; absent
 * where no rate changed.
 */
export function rateShiftFigure(
  shifts: readonly RateShift[],
  { before, after }: { readonly before: number; readonly after: number },
): Figure<'rateShift'> | undefined {
  if (shifts.length === 0) return undefined;
  const shown = firstRows(shifts, MOST_PROJECTS);
  const rest = shifts.length - shown.length;
  return {
    id: 'chart-rate-shift',
    chart: 'rateShift',
    kind: '变好与变差',
    caption: captionOf(shifts),
    description: `每个项目一行，按金额大小排列。条从 0 起：向右是 ${after} 年比按 ${before} 年执行率多执行的金额，向左是少执行的，单位万元；旁边是两年的执行率。`,
    rows: shown.map(toRow),
    foot: `金额 = 全年执行数 − ${before} 年执行率 × ${after} 年全年预算数。${rest === 0 ? '' : `另有 ${rest} 个项目金额更小。`}`,
    table: {
      caption: '金额单位：万元；执行率 = 全年执行数 ÷ 全年预算数',
      columns: [
        { name: '项目', numeric: false },
        { name: `${after} 年全年预算数`, numeric: true },
        { name: `${before} 年执行率`, numeric: true },
        { name: `${after} 年执行率`, numeric: true },
        { name: '变化', numeric: true },
        { name: '折合金额', numeric: true },
      ],
      rows: shown.map(({ change, before: was, after: is, amount }) => [
        change.after.project.name,
        formatWan(change.money.adjusted.after ?? ZERO),
        formatRate(was),
        formatRate(is),
        pointsWords(was, is),
        formatChange(amount),
      ]),
    },
    file: 'projects.csv',
  };
}

function toRow({ change: { after: own }, before, after, amount }: RateShift): RateShiftRow {
  return {
    label: own.project.name,
    page: `${own.project.id}#history`,
    amount,
    words: formatChange(amount),
    rates: `${formatRate(before)} → ${formatRate(after)}`,
    points: pointsWords(before, after),
  };
}

/** How many got better and worse, and the one that weighs most. */
function captionOf(shifts: readonly RateShift[]): string {
  const better = shifts.filter(({ before, after }) => after > before).length;
  const worse = shifts.length - better;
  const counts = [
    ...(worse === 0 ? [] : [`${worse} 个项目执行率下降`]),
    ...(better === 0 ? [] : [`${better} 个上升`]),
  ].join('，');
  const [first] = shifts;
  if (first === undefined) return counts;
  const { change, before, after, amount } = first;
  const size = formatChange(amount).slice(1);
  const word = after > before ? '多执行' : '少执行';
  if (shifts.length === 1) {
    const rates = `${formatRate(before)} 变为 ${formatRate(after)}`;
    return `只有${change.after.project.name}的执行率有变化，由 ${rates}，折合${word} ${size} 万元`;
  }
  return `${counts.replace(/^(\d+) 个上升/, '$1 个项目执行率上升')}；最多的是${change.after.project.name}，折合${word} ${size} 万元`;
}
