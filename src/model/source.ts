import { z } from 'zod';
import { requiredText } from './text.ts';

/** Where a record was taken from; an address is printed only where one is known. */
export const sourceSchema = z.strictObject({
  publisher: requiredText,
  title: requiredText,
  url: z.url({ protocol: /^https?$/, error: '完整网址，如 "https://…"' }).optional(),
  published: z.iso.date({ error: '日期，如 "2023-09-01"' }).optional(),
});

export type Source = z.infer<typeof sourceSchema>;
