import { cellValue } from '../../model/cell.ts';
import {
  type Decimal,
  decimal,
  formatDecimal,
  multiplyDivide,
  sumOf,
  ZERO,
} from '../../model/decimal.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { rowsByLevel1 } from '../../scoring/rowsByLevel1.ts';
import { lostPoints } from '../lostPoints.ts';
import type { ProjectResult } from '../projectResult.ts';
import type { RulerRow, RulerSegment } from './figure.ts';

type Amounts = Pick<RulerSegment, 'byValue' | 'byWords' | 'lost' | 'unscored'>;

const AMOUNTS = ['byValue', 'byWords', 'lost', 'unscored'] as const;
const HUNDRED = decimal(100);
const EXECUTION = '预算执行';
const OTHER = '其他';

/** The ruler of one form, a segment an indicator; undefined where the form carries no points. */
export function projectRuler(result: ProjectResult): RulerRow | undefined {
  const { project, score } = result;
  const { execution } = score;
  // what stands outside of the total has no place on its ruler
  const executionSegment = score.isExecutionBeside
    ? []
    : segment(EXECUTION, project.id, { ...execution, checkable: execution.budget !== undefined });
  const rowsOf = rowsByLevel1(score.rows);
  const parts = [
    { name: EXECUTION, segments: executionSegment },
    ...project.level1.map(({ name }, index) => ({
      name: partName(name),
      segments: rowsOf(index).flatMap((row) => rowSegment(project.id, row)),
    })),
    {
      name: OTHER,
      segments: project.otherScored.flatMap(({ label, points, score: cell }) =>
        segment(label, project.id, {
          points: cellValue(points),
          reported: cellValue(cell),
          checkable: false,
        }),
      ),
    },
  ].flatMap((part) =>
    part.segments.length === 0 ? [] : { ...part, points: sumOf(part.segments.map(pointsOf)) },
  );
  if (parts.length === 0) return undefined;
  return {
    label: project.name,
    page: project.id,
    parts,
    ...(isWhole(parts, score.full)
      ? { reported: score.reported, interval: score.interval }
      : NO_TOTAL),
    losses: lossWords(parts, score.full),
  };
}

/** A total out of more points than stand on the ruler has no place on it. */
const NO_TOTAL = { reported: undefined, interval: undefined };

/** Whether the parts carry all points that the form is scored out of. */
function isWhole(parts: RulerRow['parts'], full: Decimal): boolean {
  return sumOf(parts.map(({ points }) => points)) >= full;
}

/** The name of a part for a level-1 indicator. */
export function partName(level1: string): string {
  return level1.replace('指标', '');
}

/**
 * One ruler of several forms, in points of 100; a segment a part, which leads to where `pageOf` says.
 * Undefined where none has points.
 */
export function jointRuler(
  label: string,
  page: string,
  rulers: readonly RulerRow[],
  pageOf: (part: string) => string,
): RulerRow | undefined {
  const all = sumOf(rulers.flatMap(({ parts }) => parts.map(({ points }) => points)));
  if (all === ZERO) return undefined;
  const perHundred = (value: Decimal) => multiplyDivide(value, HUNDRED, all, 2);
  const byName = Map.groupBy(
    rulers.flatMap(({ parts }) => parts),
    ({ name }) => name,
  );
  const parts = [...byName]
    .sort(([a], [b]) => placeOf(a) - placeOf(b))
    .map(([name, own]) => {
      const amounts = sumAmounts(own.flatMap(({ segments }) => segments));
      const shares = mapAmounts(amounts, perHundred);
      const title = `${name}：${amountWords(shares)}`;
      return {
        name,
        points: pointsOf(shares),
        segments: [{ title, page: pageOf(name), ...shares }],
      };
    });
  const sum = (values: readonly (Decimal | undefined)[]) => {
    const stated = values.filter((value) => value !== undefined);
    return stated.length < rulers.length ? undefined : perHundred(sumOf(stated));
  };
  const low = sum(rulers.map(({ interval }) => interval?.low));
  const high = sum(rulers.map(({ interval }) => interval?.high));
  return {
    label,
    page,
    parts,
    reported: sum(rulers.map(({ reported }) => reported)),
    interval: low === undefined || high === undefined ? undefined : { low, high },
    losses: lossWords(parts),
  };
}

/** As on a form: money first, what is no indicator last, whichever form lacks it. */
function placeOf(part: string): number {
  return part === EXECUTION ? 0 : part === OTHER ? 2 : 1;
}

/** The same ruler with one segment a part, where a row stands beside others. */
export function inParts(ruler: RulerRow): RulerRow {
  return {
    ...ruler,
    parts: ruler.parts.map(({ name, points, segments }) => {
      const amounts = sumAmounts(segments);
      const title = `${name} ${formatDecimal(points)} 分：${amountWords(amounts)}`;
      return { name, points, segments: [{ title, page: ruler.page, ...amounts }] };
    }),
  };
}

/** Points that a ruler shows as lost. */
export function lostOn({ parts }: RulerRow): Decimal {
  return sumOf(parts.flatMap(({ segments }) => segments.map(({ lost }) => lost)));
}

function rowSegment(page: string, row: RowScore): RulerSegment[] {
  const { indicator } = row;
  return segment(indicator.name, `${page}#row-${indicator.seq}`, row);
}

/** Nothing where the row carries no points; a score above the points is a finding and no longer piece. */
function segment(
  name: string,
  page: string,
  row: Pick<RowScore, 'points' | 'reported' | 'checkable'>,
): RulerSegment[] {
  const { points, reported, checkable } = row;
  if (points === undefined || points <= ZERO) return [];
  const lost = lostPoints(row);
  const earned = (points - lost) as Decimal;
  const amounts =
    reported === undefined
      ? { ...NOTHING, unscored: points }
      : { ...NOTHING, lost, [checkable ? 'byValue' : 'byWords']: earned };
  return [
    { title: `${name}（${formatDecimal(points)} 分）：${amountWords(amounts)}`, page, ...amounts },
  ];
}

const NOTHING: Amounts = { byValue: ZERO, byWords: ZERO, lost: ZERO, unscored: ZERO };

function pointsOf(amounts: Amounts): Decimal {
  return sumOf(AMOUNTS.map((name) => amounts[name]));
}

function sumAmounts(all: readonly Amounts[]): Amounts {
  return mapAmounts(NOTHING, (_, name) => sumOf(all.map((one) => one[name])));
}

function mapAmounts(
  amounts: Amounts,
  change: (value: Decimal, name: keyof Amounts) => Decimal,
): Amounts {
  return {
    byValue: change(amounts.byValue, 'byValue'),
    byWords: change(amounts.byWords, 'byWords'),
    lost: change(amounts.lost, 'lost'),
    unscored: change(amounts.unscored, 'unscored'),
  };
}

function amountWords({ byValue, byWords, lost, unscored }: Amounts): string {
  const words = [
    { value: byValue, word: '按可核的数值得' },
    { value: byWords, word: '没有可核的数值而得' },
    { value: lost, word: '失' },
    { value: unscored, word: '没有得分' },
  ].filter(({ value }) => value !== ZERO);
  return words.map(({ value, word }) => `${word} ${formatDecimal(value)} 分`).join('，');
}

/** `full` is what the form is scored out of: of points that no part carries nothing is known. */
function lossWords(parts: RulerRow['parts'], full = ZERO): string {
  const lost = parts
    .map(({ name, segments }) => ({ name, lost: sumOf(segments.map((one) => one.lost)) }))
    .filter((part) => part.lost > ZERO);
  const isScored = parts.every(({ segments }) => segments.every((one) => one.unscored === ZERO));
  const whose = isScored && isWhole(parts, full) ? '' : '印有分值和得分的部分';
  if (lost.length === 0) return `${whose}没有失分`;
  const sum = formatDecimal(sumOf(lost.map((part) => part.lost)));
  const [only] = lost;
  // of a form in one part it says nothing to name it
  if (parts.length === 1) return `${whose}失 ${sum} 分`;
  if (lost.length === 1 && only !== undefined) return `${whose}失 ${sum} 分，在${only.name}`;
  const where = lost.map((part) => `${part.name} ${formatDecimal(part.lost)}`).join('、');
  return `${whose}失 ${sum} 分：${where}`;
}
