import { escapeXml } from '../../model/escapeXml.ts';
import type { TextFile } from './textFile.ts';

/** A page with the day on which its document was published or corrected last. */
export interface MappedPage {
  /** Within the site, such as `/rules/`. */
  readonly address: string;
  readonly changed: string | undefined;
}

/** What one site map may hold, by the protocol. */
const MOST_PAGES = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** `sitemap.xml`; for more pages than one may hold, an index with `sitemap-1.xml` and on. */
export function siteMap(
  url: string,
  pages: readonly MappedPage[],
  most: number = MOST_PAGES,
): TextFile[] {
  if (pages.length <= most) return [{ name: 'sitemap.xml', text: pageMap(url, pages) }];
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => ({
    name: `sitemap-${index + 1}.xml`,
    text: pageMap(url, pages.slice(index * most, (index + 1) * most)),
  }));
  const entries = parts.map(({ name }) => `<sitemap><loc>${escapeXml(url + name)}</loc></sitemap>`);
  return [{ name: 'sitemap.xml', text: xml('sitemapindex', entries) }, ...parts];
}

function pageMap(url: string, pages: readonly MappedPage[]): string {
  const entries = pages.map(({ address, changed }) => {
    const location = escapeXml(url + address.slice(1));
    const day = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return `<url><loc>${location}</loc>${day}</url>`;
  });
  return xml('urlset', entries);
}

function xml(root: string, entries: readonly string[]): string {
  const lines = entries.map((entry) => `${entry}\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${lines}</${root}>\n`;
}
