import { z } from 'zod';
import { requiredText } from './text.ts';

/** `data/site.json`: what the site is called, who publishes it and which rule book it declares. */
export const settingsSchema = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal(1),
  /** The name of the site, in the header of every page. */
  title: requiredText,
  /** The body that publishes the site. */
  owner: requiredText,
  description: requiredText,
  /**
   * Where the site stands on its host, `/` or such as `/jixiao/`. Only the page for missing addresses
   * needs it: every other link is relative.
   */
  path: z
    .string()
    .regex(/^\/(?:.*\/)?$/, { error: '以 / 开头和结尾的路径，如 "/jixiao/"' })
    .default('/'),
  /** The id of the rule book by which every form is recomputed. */
  rulebook: requiredText,
});

export type Settings = z.infer<typeof settingsSchema>;
