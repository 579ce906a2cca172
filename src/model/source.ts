import { z } from 'zod';

/** Where a record was taken from; an address is printed only where one is known. */
export const sourceSchema = z.strictObject({
  publisher: z.string().regex(/\S/, { error: '非空文字' }),
  title: z.string().regex(/\S/, { error: '非空文字' }),
  url: z.url({ error: '完整网址，如 "https://…"' }).optional(),
  published: z.iso.date({ error: '日期，如 "2023-09-01"' }).optional(),
});

export type Source = z.infer<typeof sourceSchema>;
