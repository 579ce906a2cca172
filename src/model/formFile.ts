import { z } from 'zod';
import { type Form, formSchema } from './form.ts';
import { formStructure } from './formStructure.ts';
import { formV1Schema } from './formV1.ts';
import { migrateForm } from './migrateForm.ts';

/**
 * The file of a form in any version that is still read, as a form of the newest. What is wrong is said
 * of the file as it is written; `params` of a custom issue say what was found and what to do.
 */
export const formFileSchema = z.unknown().transform((input, context): Form => {
  const isFirst = isFirstVersion(input);
  const result = isFirst ? readFirst(input) : formSchema.safeParse(input);
  if (!result.success) {
    for (const issue of result.error.issues) {
      context.issues.push({ ...issue, input } as z.core.$ZodRawIssue);
    }
    return z.NEVER;
  }
  if (isFirst) return result.data;
  const places = formStructure(result.data);
  for (const { path, expected, found, advice } of places) {
    const params = { found, advice };
    context.issues.push({ code: 'custom', path: [...path], message: expected, params, input });
  }
  return places.length === 0 ? result.data : z.NEVER;
});

function readFirst(input: unknown) {
  const result = formV1Schema.safeParse(input);
  return result.success ? { success: true as const, data: migrateForm(result.data) } : result;
}

/** The schema in whose fields a file is written: of a form that of its own version. */
export function writtenSchema(schema: z.ZodType, json: unknown): z.ZodType {
  if (schema !== formFileSchema) return schema;
  return isFirstVersion(json) ? formV1Schema : formSchema;
}

function isFirstVersion(json: unknown): boolean {
  return (json as { schemaVersion?: unknown } | null)?.schemaVersion === 1;
}
