import { z } from 'zod';
import { POINTS_PATTERN } from './cell.ts';
import { sourceSchema } from './source.ts';

const required = z.string().regex(/\S/, { error: '非空文字' });
const points = z.string().regex(POINTS_PATTERN, { error: '不小于 0 的数字文字，如 "49"' });

/** A heading with its paragraphs and the sections below it, to any depth. */
const sectionSchema = z.strictObject({
  heading: required,
  paragraphs: z.array(required),
  get sections(): z.ZodOptional<z.ZodArray<typeof sectionSchema>> {
    return z.array(sectionSchema).optional();
  },
});

/** A figure that the report states itself, with the cell of the form that states the same thing. */
export const reportFigureSchema = z.strictObject({
  name: required,
  value: required,
  quote: required,
  /** Sequence numbers (from 1) of the indicator rows of which the form's figure is the sum. */
  indicators: z.array(z.int().min(1)).min(1),
});

/** A 绩效评价报告: its text, its score table and its own figures, as printed. */
export const reportSchema = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal(1),
  title: required,
  year: z.int().min(2000).max(2100),
  sections: z.array(sectionSchema).min(1),
  scoreTable: z.strictObject({
    after: required,
    corner: required,
    standardLabel: required,
    reportedLabel: required,
    columns: z.array(z.strictObject({ name: required, standard: points, reported: points })).min(1),
  }),
  grade: required,
  figures: z.array(reportFigureSchema),
  source: sourceSchema.optional(),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportFigure = z.infer<typeof reportFigureSchema>;
export type ReportSection = z.infer<typeof sectionSchema>;
