import { z } from 'zod';
import { type Form, formSchema } from './form.ts';
import { formStructure } from './formStructure.ts';
import { printedYear } from './formYear.ts';
import { type ReadableForm, readableForm } from './readableForm.ts';

/**
 * A form of the newest version, held against its schema and its layout at once. `params` of a custom issue say
 * what was found and what to do.
 */
export const newestFormSchema = z.unknown().transform((input, context): Form => {
  const { data, error } = formSchema.safeParse(input);
  const faults = error?.issues ?? [];
  for (const issue of faults) context.issues.push({ ...issue, input } as z.core.$ZodRawIssue);
  const places = structureBeside(faults, data ?? readableForm(input));
  for (const { path, expected, found, advice } of places) {
    const params = { found, advice };
    context.issues.push({ code: 'custom', path: [...path], message: expected, params, input });
  }
  return data !== undefined && places.length === 0 ? withPeriod(data, input) : z.NEVER;
});

/** What does not fit the layout, but for what only follows from a fault of the schema. */
function structureBeside(faults: readonly z.core.$ZodIssue[], form: ReadableForm | undefined) {
  if (form === undefined) return [];
  const faulty = new Set(faults.map(({ path }) => JSON.stringify(path)));
  return formStructure(form).filter(
    ({ path }) => !path.some((_, index) => faulty.has(JSON.stringify(path.slice(0, index + 1)))),
  );
}

function withPeriod(form: Form, input: unknown): Form {
  if (form.period !== undefined) return form;
  const period = printedYear(input as { readonly year: unknown });
  return period === undefined ? form : { ...form, period };
}
