import { largest } from '../../model/extremes.ts';
import { barMark } from '../draw/barMark.ts';
import { type Box, type BoxLook, boxMark } from '../draw/boxMark.ts';
import type { KeyItem } from '../draw/chartKey.ts';
import type { ChartMark } from '../draw/chartMark.ts';
import { linearScale } from '../draw/linearScale.ts';
import type { YearPlot } from './yearPlot.ts';

/** The three amounts of a year, in the order in which they are painted. */
const COLUMNS = [
  { name: 'adjusted', label: '全年预算数', look: 'light', share: 0.56 },
  { name: 'initial', label: '年初预算数', look: 'outline', share: 0.56 },
  { name: 'executed', label: '全年执行数', look: 'solid', share: 0.24 },
] as const satisfies readonly { name: string; label: string; look: BoxLook; share: number }[];
const WIDEST_COLUMN = 60;

/** The amounts of one year, in 万元; absent where no form states them. */
export type YearAmounts = Readonly<Record<'initial' | 'adjusted' | 'executed', number | undefined>>;

/** The key to `amountColumns`. */
export const AMOUNT_KEY: readonly KeyItem[] = COLUMNS.map(({ name, label, look, share }) => ({
  label,
  sign: (x, y) => barMark([{ x1: x, x2: x + 24, y }], share * 24, look, `chart-${name}`),
}));

/** A column a year: adjusted budget light, initial budget as outline, executed solid and slim. */
export function amountColumns(
  amounts: readonly (YearAmounts | undefined)[],
  { xs, band, top, bottom }: YearPlot,
): readonly ChartMark[] {
  const all = amounts.flatMap((one) => (one === undefined ? [] : Object.values(one)));
  const high = Math.max(0, largest(all.map((amount) => amount ?? 0))) || 1;
  const y = linearScale([0, high], [bottom, top]);
  return COLUMNS.map(({ name, label, look, share }) => {
    const half = (Math.min(band, WIDEST_COLUMN / COLUMNS[0].share) * share) / 2;
    const boxes = xs.flatMap((x, index): Box[] => {
      const amount = amounts[index]?.[name];
      if (amount === undefined || amount < 0) return [];
      const edges = { x1: x - half, x2: x + half, y1: y.at(amount), y2: bottom };
      return [{ ...edges, title: `${label} ${amount.toLocaleString('en-US')} 万元` }];
    });
    return boxMark(boxes, look, `chart-${name}`);
  });
}

const SHARE_COLUMN = 0.3;

/** A column a year for a share of 1: the whole as outline, the share solid. */
export function shareColumns(
  shares: readonly (number | undefined)[],
  { xs, band, top, bottom }: YearPlot,
): readonly ChartMark[] {
  const y = linearScale([0, 1], [bottom, top + 2]);
  const half = (Math.min(band, WIDEST_COLUMN / COLUMNS[0].share) * SHARE_COLUMN) / 2;
  const columns = (height: (share: number) => number) =>
    xs.flatMap((x, index): Box[] => {
      const share = shares[index];
      if (share === undefined) return [];
      return [{ x1: x - half, x2: x + half, y1: y.at(height(share)), y2: bottom }];
    });
  return [
    boxMark(
      columns((share) => share),
      'solid',
      'chart-executed',
    ),
    boxMark(
      columns(() => 1),
      'outline',
      'chart-initial',
    ),
  ];
}
