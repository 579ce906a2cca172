import { z } from 'zod';
import { sourceSchema } from './source.ts';
import { pointsText, requiredText } from './text.ts';

/** A heading with its paragraphs and the sections below it, to any depth. */
const sectionSchema = z.strictObject({
  heading: requiredText,
  paragraphs: z.array(requiredText),
  get sections(): z.ZodOptional<z.ZodArray<typeof sectionSchema>> {
    return z.array(sectionSchema).optional();
  },
});

/** A figure that the report states itself, with the cell of the form that states the same thing. */
export const reportFigureSchema = z.strictObject({
  name: requiredText,
  value: requiredText,
  quote: requiredText,
  /**
   * Sequence numbers (from 1) of the indicator rows of which the form's figure is the sum; none where
   * the report states the execution rate.
   */
  indicators: z.array(z.int().min(1)),
});

const scoreTableSchema = z.strictObject({
  after: requiredText,
  corner: requiredText,
  standardLabel: requiredText,
  reportedLabel: requiredText,
  columns: z
    .array(z.strictObject({ name: requiredText, standard: pointsText, reported: pointsText }))
    .min(1),
});

/** A 绩效评价报告: its text, its score table and its own figures, as printed; what it does not print is absent. */
export const reportSchema = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal(1),
  title: requiredText,
  year: z.int().min(2000).max(2100),
  /**
   * Ids of the projects of the list that one report is on, of which its file is named for one; absent
   * where it is on that project alone. What such a report scores is not the score of any of them.
   */
  projects: z.array(requiredText).min(2).optional(),
  sections: z.array(sectionSchema).min(1),
  scoreTable: scoreTableSchema.optional(),
  grade: requiredText.optional(),
  figures: z.array(reportFigureSchema),
  source: sourceSchema.optional(),
});

export type Report = z.infer<typeof reportSchema>;
export type ScoreTable = z.infer<typeof scoreTableSchema>;
export type ReportFigure = z.infer<typeof reportFigureSchema>;
export type ReportSection = z.infer<typeof sectionSchema>;
