import { z } from 'zod';
import { sourceSchema } from './source.ts';
import { requiredText } from './text.ts';

const text = z.string();
/** One printed row of the 项目资金 block; every cell as printed, blank cells as "". */
export const fundRowSchema = z.strictObject({
  initial: text,
  adjusted: text,
  executed: text,
  points: text,
  rate: text,
  score: text,
});

/** One 三级指标 row; every cell as printed, blank cells as "". */
export const indicatorRowSchema = z.strictObject({
  indicator: text,
  target: text,
  actual: text,
  points: text,
  score: text,
  reason: text,
});

/**
 * A 项目支出绩效自评表 as printed: cells are text, nothing is corrected, merged cells are nested.
 * Names and telephone numbers of fillers have no field on purpose (P9).
 */
export const formV1Schema = z.strictObject({
  $schema: text.optional(),
  schemaVersion: z.literal(1),
  title: requiredText,
  layout: z.enum(['ministry-2020', 'system-export']),
  year: z.int().min(2000).max(2100),
  name: requiredText,
  department: text,
  unit: text,
  moneyUnit: z.enum(['万元', '元']),
  funds: z.strictObject({
    total: fundRowSchema,
    fiscal: fundRowSchema,
    carryover: fundRowSchema,
    other: fundRowSchema,
  }),
  goal: z.strictObject({ expected: text, actual: text }),
  indicators: z
    .array(
      z.strictObject({
        level1: requiredText,
        groups: z
          .array(
            z.strictObject({
              level2: text,
              rows: z.array(indicatorRowSchema).min(1),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  total: z.strictObject({ points: text, score: text }),
  /** What a department or the finance bureau gave on review, where there was one. */
  review: z.strictObject({ reviewer: requiredText, score: text }).optional(),
  source: sourceSchema.optional(),
});

export type FormV1 = z.infer<typeof formV1Schema>;
export type FundRowText = z.infer<typeof fundRowSchema>;
export type IndicatorRowText = z.infer<typeof indicatorRowSchema>;
