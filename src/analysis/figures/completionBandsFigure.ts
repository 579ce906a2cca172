import {
  type Decimal,
  decimal,
  divide,
  formatDecimal,
  multiply,
  ONE,
  ZERO,
} from '../../model/decimal.ts';
import { formatCount, formatRate } from '../../model/format.ts';
import { FAR_ABOVE } from '../../scoring/farAbove.ts';
import type { ProjectResult } from '../projectResult.ts';
import { completionRows } from './completionRows.ts';
import type { CompletionBandRow } from './distributionRows.ts';
import type { CompletionRow, Figure } from './figure.ts';

/** Up to so many indicators each has a row of its own. */
export const MOST_INDICATORS = 40;

const SHORT: readonly { readonly label: string; readonly below: Decimal }[] = [
  { label: '完成不到 60%', below: decimal('0.6') },
  { label: '完成 60%–80%', below: decimal('0.8') },
  { label: '完成 80%–90%', below: decimal('0.9') },
];
const NEARLY = '完成 90% 以上，未达标';
const REACHED = '达到目标';
const BEYOND = `达到目标的 ${formatDecimal(multiply(FAR_ABOVE, decimal(100)))}% 以上`;
const UNKNOWN = '没有可比的数值';
const LABELS = [BEYOND, REACHED, NEARLY, ...SHORT.map(({ label }) => label).reverse(), UNKNOWN];

/** Chart 3 of many indicators: how many met their target, and how near the others came. */
export function completionBandsFigure(
  results: readonly ProjectResult[],
): Figure<'completionBands'> {
  const indicators = results.flatMap(completionRows);
  const rows = bandRows(indicators);
  return {
    id: 'chart-completion-bands',
    chart: 'completionBands',
    kind: '目标完成情况',
    caption: captionOf(indicators),
    description:
      '按完成情况把有分值的指标分成几档，条长为指标数；越低越好的指标按是否达标和与目标的差距归档。',
    rows,
    table: {
      caption: '有分值的指标',
      columns: [
        { name: '完成情况', numeric: false },
        { name: '指标数', numeric: true },
        { name: '占比', numeric: true },
      ],
      rows: rows.map(({ label, count, share }) => [label, String(count), formatRate(share)]),
    },
    file: 'indicators.csv',
  };
}

/**
 * How near a missed target came, 0–1: completion where more is better, target ÷ actual where less is,
 * or where a fixed number was overshot.
 */
export function attainment({ completion, met }: CompletionRow): Decimal | undefined {
  if (met === undefined) return undefined;
  if (met) return ONE;
  if (completion === undefined || completion <= ZERO) return ZERO;
  return completion > ONE ? divide(ONE, completion) : completion;
}

/** How many indicators fall into each band, the best first, those without values last. */
export function bandRows(indicators: readonly CompletionRow[]): readonly CompletionBandRow[] {
  const byBand = Map.groupBy(indicators, bandOf);
  const all = decimal(indicators.length);
  return LABELS.map((label) => {
    const count = byBand.get(label)?.length ?? 0;
    const share = all === ZERO ? ZERO : divide(decimal(count), all);
    const isMet = label === REACHED || label === BEYOND;
    return { label, count, share, met: label === UNKNOWN ? undefined : isMet };
  });
}

function bandOf(row: CompletionRow): string {
  const reached = attainment(row);
  if (reached === undefined) return UNKNOWN;
  if (row.met === true) return isFarAbove(row) ? BEYOND : REACHED;
  return SHORT.find(({ below }) => reached < below)?.label ?? NEARLY;
}

function isFarAbove({ completion, reverse }: CompletionRow): boolean {
  return !reverse && completion !== undefined && completion >= FAR_ABOVE;
}

/** What the bands show: how many can be measured, and how many of these missed their target. */
function captionOf(indicators: readonly CompletionRow[]): string {
  const measured = indicators.filter(({ met }) => met !== undefined);
  const missed = measured.filter(({ met }) => met === false).length;
  const rest = indicators.length - measured.length;
  if (measured.length === 0) return `${rest} 项指标都没有可比的数值`;
  const others = rest === 0 ? '' : `，另有 ${rest} 项没有可比的数值`;
  const found = missed === 0 ? '都达到目标' : `${missed} 项未达目标`;
  return `按数值比较的 ${formatCount(measured.length)} 项指标中 ${found}${others}`;
}
