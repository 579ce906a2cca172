import { z } from 'zod';
import { acceptedExceptionSchema } from './list.ts';
import { requiredText } from './text.ts';

/** The file beside the forms in a zip of 自查 that says which findings were explained. */
export const EXPLAINED_FILE = '已说明的发现.json';

/** The explained findings of one form, as the entry of its project in a `list.json` takes them. */
const explainedSchema = z.strictObject({
  name: requiredText,
  department: z.string(),
  year: z.int().min(2000).max(2100),
  accepted: z.array(acceptedExceptionSchema).min(1),
});

/** Those of several forms. */
export const explainedFileSchema = z.array(explainedSchema);

export type Explained = z.infer<typeof explainedSchema>;
