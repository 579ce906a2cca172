import { z } from 'zod';
import { parsePointsCell } from './cell.ts';

/** Text that says something. */
export const requiredText = z.string().regex(/\S/, { error: '非空文字' });

/** A points or score cell of a report's table. */
export const pointsText = z.string().refine((text) => parsePointsCell(text).kind !== 'unreadable', {
  error: '不小于 0 的数字文字，如 "10"、"8.62"（空白写 ""，不适用写 "-"）',
});
