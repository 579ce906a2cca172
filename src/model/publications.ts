import { z } from 'zod';
import type { Form } from './form.ts';
import type { List } from './list.ts';
import type { Report } from './report.ts';
import { requiredText } from './text.ts';

/** What each kind of document is called. */
export const DOCUMENT_WORDS = {
  form: '自评表',
  list: '自评项目清单',
  report: '绩效评价报告',
} as const;
/** What happened to a document on a day. */
export const EVENT_WORDS = {
  published: '首次公开',
  corrected: '更正',
  withdrawn: '撤回',
  republished: '重新公开',
} as const;
export type PublicationEvent = keyof typeof EVENT_WORDS;

/** One publication of a document: when, why it changed, and the fingerprint of its content. */
export const loggedVersionSchema = z.strictObject({
  date: z.iso.date({ error: '日期，如 "2023-09-01"' }),
  /** Of its canonical content; absent where the document was withdrawn. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: '64 位十六进制的 sha256' })
    .optional(),
  /** Why it differs from the version before; only the first publication needs none. */
  reason: requiredText.optional(),
});

/** `data/<department>/<year>/publications.json`: what was published when, written by publish-log. */
export const publicationsSchema = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal(1),
  documents: z.array(
    z.strictObject({
      /** The data file, such as `list.json` or `songwennuan-bangfu.report.json`. */
      file: z.string().regex(/^[a-z0-9-]+(?:\.report)?\.json$/, {
        error: '同一文件夹中的文件名，如 "songwennuan-bangfu.json"',
      }),
      /** Oldest first. */
      versions: z.array(loggedVersionSchema).min(1),
    }),
  ),
});

export type Publications = z.infer<typeof publicationsSchema>;
export type LoggedVersion = z.infer<typeof loggedVersionSchema>;

/** A document's content, by what it is. */
export type Content =
  | { readonly kind: 'form'; readonly record: Form }
  | { readonly kind: 'list'; readonly record: List }
  | { readonly kind: 'report'; readonly record: Report };

/** A logged version with its content, which stands in `versions/`; none where it was withdrawn. */
export interface PublishedVersion extends LoggedVersion {
  /** The last part of its address: its date, and a number for a second version of one day. */
  readonly name: string;
  readonly content: Content | undefined;
}

/** Everything that was ever published under the name of one data file. */
export interface PublishedDocument {
  readonly file: string;
  readonly kind: Content['kind'];
  /** The id of the project; undefined for the list. */
  readonly slug: string | undefined;
  /** Oldest first; the last is the one that stands now, or that was withdrawn. */
  readonly versions: readonly PublishedVersion[];
}
