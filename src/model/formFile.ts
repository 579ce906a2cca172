import { z } from 'zod';
import { type Form, formSchema } from './form.ts';
import { formStructure } from './formStructure.ts';
import { formV1Schema } from './formV1.ts';
import { printedYear } from './formYear.ts';
import { migrateForm } from './migrateForm.ts';
import { type ReadableForm, readableForm } from './readableForm.ts';

/**
 * The file of a form in any version that is still read, as a form of the newest. What is wrong is said
 * of the file as it is written; `params` of a custom issue say what was found and what to do.
 */
export const formFileSchema = z.unknown().transform((input, context): Form => {
  const isFirst = isFirstVersion(input);
  const result = isFirst ? readFirst(input) : readSecond(input);
  const faults = result.error?.issues ?? [];
  for (const issue of faults) context.issues.push({ ...issue, input } as z.core.$ZodRawIssue);
  const places = isFirst ? [] : structureBeside(faults, result.data ?? readableForm(input));
  for (const { path, expected, found, advice } of places) {
    const params = { found, advice };
    context.issues.push({ code: 'custom', path: [...path], message: expected, params, input });
  }
  return result.success && places.length === 0 ? result.data : z.NEVER;
});

/** What does not fit the layout, but for what only follows from a fault of the schema. */
function structureBeside(faults: readonly z.core.$ZodIssue[], form: ReadableForm | undefined) {
  if (form === undefined) return [];
  const faulty = new Set(faults.map(({ path }) => JSON.stringify(path)));
  return formStructure(form).filter(
    ({ path }) => !path.some((_, index) => faulty.has(JSON.stringify(path.slice(0, index + 1)))),
  );
}

function readFirst(input: unknown): z.ZodSafeParseResult<Form> {
  const { data, error } = formV1Schema.safeParse(input);
  return error === undefined
    ? { success: true, data: migrateForm(data) }
    : { success: false, error: error as z.ZodError<never> };
}

function readSecond(input: unknown): z.ZodSafeParseResult<Form> {
  const result = formSchema.safeParse(input);
  if (!result.success || result.data.period !== undefined) return result;
  const period = printedYear(input as { readonly year: unknown });
  return period === undefined ? result : { success: true, data: { ...result.data, period } };
}

/** The schema in whose fields a file is written: of a form that of its own version. */
export function writtenSchema(schema: z.ZodType, json: unknown): z.ZodType {
  if (schema !== formFileSchema) return schema;
  return isFirstVersion(json) ? formV1Schema : formSchema;
}

function isFirstVersion(json: unknown): boolean {
  return (json as { schemaVersion?: unknown } | null)?.schemaVersion === 1;
}
