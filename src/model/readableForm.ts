import { z } from 'zod';
import { formSchema } from './form.ts';

/* What a schema refuses is left out here, cell by cell and block by block, so that the rest of a file can be
 * held against its layout all the same: a person who mends a file wants every problem at once. */
const cells = z.record(z.string(), z.unknown()).catch({});
const rows = z.array(cells).optional().catch(undefined);

const readableSchema = z.object({
  layout: formSchema.shape.layout,
  head: cells,
  funds: z.record(z.string(), cells).optional().catch(undefined),
  goals: rows,
  indicators: rows,
  tables: z.record(z.string(), z.array(cells).catch([])).optional().catch(undefined),
  texts: cells.optional(),
  total: cells.optional(),
});

/** As much of a form as its structure can be seen in; every form is one. */
export type ReadableForm = Readonly<z.infer<typeof readableSchema>>;

/** What can be read of a file that its schema refuses; undefined where its layout cannot. */
export function readableForm(input: unknown): ReadableForm | undefined {
  return readableSchema.safeParse(input).data;
}
