import { z } from 'zod';
import { regionSchema } from './region.ts';
import { requiredText } from './text.ts';

/** What invented data are called wherever they are shown or published. */
export const SYNTHETIC_MARK = '合成演示数据';
/** What a site is called wherever it shows changes that are not on the public record. */
export const PREVIEW_MARK = '未公开的更正预览';

const SITE_ADDRESS = '以 / 结尾的完整网址，如 "https://www.example.gov.cn/jixiao/"';

/** Folders with names: an empty one, `..` or a `\` would lead to another host or another place of this one. */
const SITE_PATH = /^\/(?:(?!\.{1,2}\/)[^/\\?#"'<>\s]+\/)*$/;

/** Which way an indicator of this name is better, where a site settles it, with its reason. */
export const settledDirectionSchema = z.strictObject({
  name: requiredText,
  direction: z.enum(['more', 'less', 'open']),
  reason: requiredText,
});

/**
 * A text that only looks like personal data: the file under the data folder, the field in it as messages
 * print its path, and why it may be published.
 */
export const personalDataExceptionSchema = z.strictObject({
  file: requiredText,
  path: z.array(z.union([z.string(), z.int()])).min(1),
  reason: requiredText,
});

/** `data/site.json`: what the site is called, who publishes it and which rule book it declares. */
export const settingsSchema = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal(1),
  /** The name of the site, in the header of every page. */
  title: requiredText,
  /** The body that publishes the site. */
  owner: requiredText,
  description: requiredText,
  /** What the site is about: it tells its rows from those of other sites. */
  region: regionSchema.optional(),
  /**
   * Where the site stands on its host, `/` or such as `/jixiao/`. Only the page for missing addresses
   * needs it: every other link is relative.
   */
  path: z.string().regex(SITE_PATH, { error: '以 / 开头和结尾的路径，如 "/jixiao/"' }).default('/'),
  /**
   * The public address of the whole site. Canonical addresses, the site map, the feed and pictures for
   * sharing need it; without it none of them is written.
   */
  url: z
    .url({ protocol: /^https?$/, error: SITE_ADDRESS })
    .regex(/^[^?#]*\/$/, { error: SITE_ADDRESS })
    .optional(),
  /** The registered name of the site where it is not the publisher's with the title (SiteName). */
  siteName: requiredText.optional(),
  /** The registered domain where it is not that of `url` (SiteDomain). */
  siteDomain: z
    .string()
    .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, { error: '域名，如 "www.example.gov.cn"' })
    .optional(),
  /** 网站标识码, which is issued and never made up (SiteIDCode). */
  siteIdCode: z
    .string()
    .regex(/^(?:\d{10}|bm\d{8})$/, { error: '十位网站标识码' })
    .optional(),
  /** 备案 numbers, at the foot of every page. */
  icp: requiredText.optional(),
  policeRecord: requiredText.optional(),
  /** How to reach the office that keeps the site, at the foot of every page. */
  contact: requiredText.optional(),
  /**
   * Where the data only show what a site looks like: what they are, and how to make one's own. It stands on
   * the first page, not in print, and where `start` says the address.
   */
  example: requiredText.optional(),
  /** The id of the rule book by which every form is recomputed. */
  rulebook: requiredText,
  /** Rule books that held before: each for the years up to and with `until`. */
  earlierRulebooks: z
    .array(z.strictObject({ until: z.int().min(2000).max(2100), rulebook: requiredText }))
    .refine((all) => new Set(all.map(({ until }) => until)).size === all.length, {
      error: '每个年度只写一次',
    })
    .default([]),
  /** Names of indicators whose direction this site settles; a sign in a target outranks it. */
  directions: z
    .array(settledDirectionSchema)
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, {
      error: '每个指标名称只写一次',
    })
    .default([]),
  /** Texts that look like personal data and are none, each with the reason. */
  personalDataExceptions: z.array(personalDataExceptionSchema).default([]),
  /** Whether pages compare a year with others. */
  comparison: z.boolean().default(true),
  /** Invented data: every page, chart and file says 合成演示数据. */
  synthetic: z.boolean().default(false),
});

export type PersonalDataException = z.infer<typeof personalDataExceptionSchema>;
export type SettledDirection = z.infer<typeof settledDirectionSchema>;
export type Settings = z.infer<typeof settingsSchema>;
