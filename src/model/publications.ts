import { z } from 'zod';
import type { Form } from './form.ts';
import type { List } from './list.ts';
import type { Report } from './report.ts';
import type { RulebookSpec } from './rulebook.ts';
import { settingsSchema } from './settings.ts';
import { requiredText } from './text.ts';

/** What each kind of document is called. */
export const DOCUMENT_WORDS = {
  form: '自评表',
  list: '自评项目清单',
  report: '绩效评价报告',
  rulebook: '评分规则',
  site: '公开单位与采用的规则',
  targets: '绩效目标表',
  department: '部门整体支出绩效自评表',
} as const;
/** What happened to a document on a day. */
export const EVENT_WORDS = {
  published: '首次公开',
  corrected: '更正',
  withdrawn: '撤回',
  republished: '重新公开',
  renamed: '改用新标识',
} as const;
export type PublicationEvent = keyof typeof EVENT_WORDS;

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const FILE = `(?:site|rulebooks/${SLUG}|${SLUG}/20\\d\\d/${SLUG}(?:\\.report|\\.targets)?)\\.json`;

/** Of the canonical text of something: 64 hexadecimal digits. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, { error: '64 位十六进制的 sha256' });

/** One document in a publication. */
export const publishedFileSchema = z.strictObject({
  /** Within the data folder, such as `zonggonghui/2022/list.json`. */
  file: z.string().regex(new RegExp(`^${FILE}$`), {
    error: '数据文件夹中的文件，如 "zonggonghui/2022/list.json"',
  }),
  /** Of its content; absent where the document was withdrawn. */
  sha256: sha256Schema.optional(),
});

/** What was published, corrected or withdrawn at once. */
export const publicationSchema = z.strictObject({
  /** The fingerprint of the publication before; only the first has none. */
  previous: sha256Schema.optional(),
  date: z.iso.date({ error: '日期，如 "2023-09-01"' }),
  /** Why documents differ from before; only what is published for the first time needs none. */
  reason: requiredText.optional(),
  documents: z.array(publishedFileSchema).min(1),
});

/** `data/publications.json`: everything that was ever published, oldest first, written by publish-log. */
export const publicationsSchema = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal(2),
  publications: z.array(publicationSchema).min(1),
  /** The fingerprint of the newest publication, and through it of all. */
  headHash: sha256Schema,
});

export type Publications = z.infer<typeof publicationsSchema>;
export type Publication = z.infer<typeof publicationSchema>;
export type PublishedFile = z.infer<typeof publishedFileSchema>;

/** What of `site.json` is on the public record: who publishes, and by what every form is judged. */
export const declarationSchema = settingsSchema.pick({
  owner: true,
  rulebook: true,
  earlierRulebooks: true,
  directions: true,
  comparison: true,
  synthetic: true,
});
export type Declaration = z.infer<typeof declarationSchema>;

/** JSON of whatever shape: what a document is, its kind decides. */
export const anyJsonSchema = z.unknown();

/** A document's content, by what it is. */
export type Content =
  | { readonly kind: 'form'; readonly record: Form }
  | { readonly kind: 'list'; readonly record: List }
  | { readonly kind: 'report'; readonly record: Report }
  | { readonly kind: 'rulebook'; readonly record: RulebookSpec }
  | { readonly kind: 'site'; readonly record: Declaration }
  | { readonly kind: 'targets' | 'department'; readonly record: Form };
export type DocumentKind = Content['kind'];

/** A version of a document as the log names it. */
export interface LoggedVersion {
  /** Which publication it belongs to, from 0. */
  readonly publication: number;
  readonly date: string;
  /** Absent where the document was withdrawn. */
  readonly sha256: string | undefined;
  /** That of its publication, which may have corrected other documents too. */
  readonly reason: string | undefined;
  /** The last part of its address: its date, and a number for a second version of one day. */
  readonly name: string;
}

/** A logged version with its content, which stands in `versions/`; none where it was withdrawn. */
export interface PublishedVersion extends LoggedVersion {
  readonly content: Content | undefined;
}

/** Everything that was ever published under the name of one data file. */
export interface PublishedDocument {
  /** Within the data folder. */
  readonly file: string;
  readonly kind: DocumentKind;
  /** The id of the project or the rule book; undefined for lists and the site. */
  readonly slug: string | undefined;
  /** Oldest first; the last is the one that stands now, or that was withdrawn. */
  readonly versions: readonly PublishedVersion[];
}

/** The publication log with the content of every version, and what it does not have yet. */
export interface PublicRecord {
  readonly log: Publications;
  readonly documents: readonly PublishedDocument[];
  /** What stands in the data folder and is not on record; a site of it is a preview. */
  readonly unrecorded: readonly UnrecordedChange[];
}

/** One cell that differs between two versions of a record. */
export interface ContentChange {
  /** Items by their index in the later version; in the earlier one where the item is gone. */
  readonly path: readonly (string | number)[];
  /** How far the path leads in the later version: to the list from which an item is gone. */
  readonly standing: readonly (string | number)[];
  /** The path in official terms, rows by their names: 三级指标［慰问困难职工］ › 实际完成值. */
  readonly place: string;
  /** As printed before; undefined where there was no such cell, which a blank one is not. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** A difference between the data folder and its public record: what publish-log would enter. */
export interface UnrecordedChange {
  readonly file: string;
  readonly event: PublicationEvent;
  /** Absent where the document is gone. */
  readonly sha256: string | undefined;
  /** The day of the version that was published last; undefined where there is none. */
  readonly since: string | undefined;
  /** Cell by cell, against that version. */
  readonly changes: readonly ContentChange[];
}
