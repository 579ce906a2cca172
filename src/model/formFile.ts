import { z } from 'zod';
import { type Form, formSchema } from './form.ts';
import { formV1Schema } from './formV1.ts';
import { migrateForm } from './migrateForm.ts';
import { newestFormSchema } from './newestForm.ts';

/**
 * The file of a form in any version that is still read, as a form of the newest. What is wrong is said
 * of the file as it is written.
 */
export const formFileSchema = z.unknown().transform((input, context): Form => {
  const { data, error } = isFirstVersion(input)
    ? formV1Schema.transform(migrateForm).safeParse(input)
    : newestFormSchema.safeParse(input);
  for (const issue of error?.issues ?? []) {
    context.issues.push({ ...issue, input } as z.core.$ZodRawIssue);
  }
  return data ?? z.NEVER;
});

/** The schema in whose fields a file is written: of a form that of its own version. */
export function writtenSchema(schema: z.ZodType, json: unknown): z.ZodType {
  if (schema !== formFileSchema) return schema;
  return isFirstVersion(json) ? formV1Schema : formSchema;
}

function isFirstVersion(json: unknown): boolean {
  return (json as { schemaVersion?: unknown } | null)?.schemaVersion === 1;
}
