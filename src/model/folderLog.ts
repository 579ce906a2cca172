import { z } from 'zod';
import { sha256Schema } from './publications.ts';
import { requiredText } from './text.ts';

/**
 * `data/<department>/<year>/publications.json`, in which each year once kept its own log, without a
 * chain. It is only read to be taken over into the log of the whole site.
 */
export const folderLogSchema = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal(1),
  documents: z.array(
    z.strictObject({
      file: z.string().regex(/^[a-z0-9-]+(?:\.report)?\.json$/),
      versions: z
        .array(
          z.strictObject({
            date: z.iso.date(),
            sha256: sha256Schema.optional(),
            reason: requiredText.optional(),
          }),
        )
        .min(1),
    }),
  ),
});

export type FolderLog = z.infer<typeof folderLogSchema>;
