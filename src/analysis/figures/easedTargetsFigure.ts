import { type Decimal, divide, parseDecimal, subtract, ZERO } from '../../model/decimal.ts';
import { formatRate } from '../../model/format.ts';
import type { Ratchet } from '../history/ratchets.ts';
import type { YearPair } from '../history/yearPair.ts';
import type { Figure } from './figure.ts';
import { firstRows } from './firstRows.ts';
import { MOST_PROJECTS } from './manyProjects.ts';
import type { EasedTargetRow } from './yearRows.ts';

type Eased = YearPair['ratchets'][number];

/**
 * 放宽的目标: indicators whose target was eased and asks for less than was reached the year before, the furthest first; absent
 * where there are none. What was reached is 0 in no row: a share of nothing is none.
 */
export function easedTargetsFigure({
  before,
  after,
  ratchets,
}: YearPair): Figure<'easedTargets'> | undefined {
  const eased = ratchets.filter(({ ratchet: { notable, eased: own, actual } }) => {
    return notable && own && actual !== ZERO;
  });
  const [first] = eased;
  if (first === undefined) return undefined;
  const shown = firstRows(eased, MOST_PROJECTS);
  const rest = eased.length - shown.length;
  return {
    id: 'chart-eased-targets',
    chart: 'easedTargets',
    kind: '放宽的目标',
    caption: `${eased.length} 项指标的目标放宽，也宽于 ${before} 年实际，最多的是${first.ratchet.match.after.indicator.name}`,
    description: `每项指标一行，从宽得最多的排起。竖线是 ${before} 年的实际完成值；▽ 是 ${before} 年的目标，◇ 是 ${after} 年的目标，越往左越容易达到，以 ${before} 年实际的百分比计。`,
    rows: shown.map(toRow),
    foot: rest === 0 ? undefined : `另有 ${rest} 项放宽得较少。`,
    table: {
      caption: '目标和实际照原表',
      columns: [
        { name: '指标', numeric: false },
        { name: `${before} 年目标`, numeric: false },
        { name: `${after} 年目标`, numeric: false },
        { name: `${before} 年实际`, numeric: false },
        { name: '目标比实际', numeric: false },
      ],
      rows: shown.map(({ change, ratchet }) => [
        labelOf({ change, ratchet }),
        ratchet.match.before.indicator.target ?? '',
        ratchet.targetText,
        ratchet.actualText,
        sizeOf(ratchet),
      ]),
    },
    file: 'indicators.csv',
  };
}

function toRow(eased: Eased): EasedTargetRow {
  const { change, ratchet } = eased;
  const { match, target, lastTarget, targetText } = ratchet;
  return {
    label: labelOf(eased),
    page: `${change.after.project.id}#row-${match.after.indicator.seq}`,
    target: shareOf(target, ratchet),
    last: lastTarget === undefined ? undefined : shareOf(lastTarget, ratchet),
    targets: `${match.before.indicator.target ?? ''} → ${targetText}`,
    actual: withUnit(ratchet),
    size: sizeOf(ratchet),
  };
}

/** What was reached as printed; a number alone with the unit of the target beside it. */
function withUnit({ actual, actualText, unit }: Ratchet): string {
  const number = parseDecimal(actualText.trim());
  return number === actual ? `${actualText.trim()}${unit}` : actualText;
}

function labelOf({ change, ratchet }: Eased): string {
  return `${change.after.project.name}：${ratchet.match.after.indicator.name}`;
}

/** How far a target lies from what was reached, as a share of that, easier below 0. */
function shareOf(target: Decimal, { actual, direction }: Ratchet): Decimal {
  const harder = direction === 'atLeast' ? subtract(target, actual) : subtract(actual, target);
  return divide(harder, Math.abs(actual) as Decimal);
}

function sizeOf({ direction, gap = ZERO }: Ratchet): string {
  return `${direction === 'atLeast' ? '低' : '高'} ${formatRate(gap)}`;
}
