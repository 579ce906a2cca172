import { type Decimal, decimal } from '../../model/decimal.ts';
import { type CellLook, cellKey } from './matrixCells.ts';

/** Execution rates in steps, each from its own up to the one before it; the lowest is the strongest. */
const STEPS = [
  { from: decimal('0.98'), label: '98% 以上' },
  { from: decimal('0.9'), label: '90%–98%' },
  { from: decimal('0.8'), label: '80%–90%' },
  { from: decimal(0), label: '不到 80%' },
] as const;

/** The looks of the steps. */
export const RATE_TONES = STEPS.map(
  ({ label }, step): CellLook => ({
    name: `tone-${step}`,
    label,
    look: 'light',
    className: `chart-tone-${step}`,
  }),
);

/** What the tones mean, for a key. */
export const RATE_KEY = RATE_TONES.map(cellKey);

/** The name of the look of a rate. */
export function rateTone(rate: Decimal): string {
  const step = STEPS.findIndex(({ from }) => rate >= from);
  return `tone-${step < 0 ? STEPS.length - 1 : step}`;
}
