import type { Settings } from '../model/settings.ts';
import { columnOf } from './columns.ts';

/** A document that was published: a form, a report. */
export interface Article {
  /** YYYY-MM-DD; undefined where it is not known. */
  readonly published: string | undefined;
  readonly corrected: string | undefined;
  /** The body that published it. */
  readonly source: string;
}

/** What the tags of a page are made from. */
export interface TaggedPage {
  readonly settings: Settings;
  readonly title: string;
  readonly description: string;
  /** Within the site, such as `/rules/`. */
  readonly address: string;
  readonly article: Article | undefined;
  /** The picture for sharing, within the site. */
  readonly picture: { readonly address: string; readonly text: string } | undefined;
}

/** A `<meta>`: `name` for the tags of government sites, `property` for Open Graph. */
export type MetaTag =
  | { readonly name: string; readonly content: string }
  | { readonly property: string; readonly content: string };

/** 栏目类型: everything here is 信息公开. */
const COLUMN_TYPE = '信息公开';

/** The public address of a page or file; undefined where the site does not know its own. */
export function publicAddress({ url }: Settings, address: string): string | undefined {
  return url === undefined ? undefined : url + address.slice(1);
}

/**
 * The tags of government sites (H1): those of the site on every page, those of the column on columns,
 * those of the article on documents. What is not known has no tag (H2).
 */
export function governmentTags(page: TaggedPage): MetaTag[] {
  const { settings, title, description, address, article } = page;
  const { owner, siteName, siteDomain, siteIdCode, url } = settings;
  const column = article === undefined ? columnOf(address) : undefined;
  return named({
    SiteName: siteName ?? `${owner} ${settings.title}`,
    SiteDomain: siteDomain ?? (url === undefined ? undefined : new URL(url).hostname),
    SiteIDCode: siteIdCode,
    ColumnName: column?.name,
    ColumnDescription: column === undefined ? undefined : description,
    ColumnKeywords: column?.keywords.join(','),
    ColumnType: column === undefined ? undefined : COLUMN_TYPE,
    ArticleTitle: article === undefined ? undefined : title,
    PubDate: article?.published,
    ContentSource: article?.source,
  }).map(([name, content]) => ({ name, content }));
}

/** Open Graph; addresses and the picture only where the site knows its public address. */
export function shareTags(page: TaggedPage): MetaTag[] {
  const { settings, title, description, address, article, picture } = page;
  const image = picture && publicAddress(settings, picture.address);
  return named({
    'og:type': article === undefined ? 'website' : 'article',
    'og:title': title,
    'og:description': description,
    'og:site_name': settings.siteName ?? `${settings.owner} ${settings.title}`,
    'og:locale': 'zh_CN',
    'og:url': publicAddress(settings, address),
    'og:image': image,
    'og:image:type': image && 'image/png',
    'og:image:width': image && '1200',
    'og:image:height': image && '630',
    'og:image:alt': image && picture?.text,
    'article:published_time': article?.published,
    'article:modified_time': article?.corrected,
  }).map(([property, content]) => ({ property, content }));
}

function named(tags: Readonly<Record<string, string | undefined>>): [string, string][] {
  return Object.entries(tags).filter((tag): tag is [string, string] => tag[1] !== undefined);
}
