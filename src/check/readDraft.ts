import { z } from 'zod';
import type { DraftForm } from '../intake/imported.ts';
import { acceptedExceptionSchema } from '../model/list.ts';
import { changedRead } from './changedForm.ts';
import type { DeskForm } from './deskForm.ts';

const text = z.string();
const path = text.optional();

/** The forms are looked at when they are judged, as those that come out of files. */
const draftSchema = z.strictObject({
  version: z.literal(1),
  /** By which program and rule books the forms were judged; absent of the earliest drafts. */
  by: text.optional(),
  desks: z.array(
    z.strictObject({
      read: z.strictObject({
        file: text,
        form: z.custom<DraftForm>((form) => isRecord(form) && isRecord((form as DraftForm).head)),
        cells: z.array(z.strictObject({ path: text, part: text, address: text })),
        doubts: z.array(
          z.strictObject({
            ...{ part: text, address: text, reading: text, otherReading: text, why: text, path },
            document: z.number().optional(),
          }),
        ),
        isNew: z.boolean().optional(),
        isTargetsOnly: z.boolean().optional(),
      }),
      changes: z.array(
        z.union([
          z.strictObject({ kind: z.literal('cell'), path: text, text }),
          z.strictObject({ kind: z.enum(['add', 'remove']), table: text, at: z.int() }),
        ]),
      ),
      accepted: z.array(acceptedExceptionSchema),
    }),
  ),
});

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The forms of a draft, with all that can be taken back; undefined where the text is none of this version, or
 * its changes are none of its forms: anything may stand in the storage of a browser.
 */
export function readDraft(
  draft: string,
): { readonly desks: DeskForm[]; readonly by: string | undefined } | undefined {
  try {
    const { by, desks } = draftSchema.parse(JSON.parse(draft));
    return {
      by,
      desks: desks.map(({ read, changes, accepted }) => {
        const now = { ...changes.reduce(changedRead, read), accepted };
        return { read, changes, now, undone: [] };
      }),
    };
  } catch {
    return undefined;
  }
}
