import type { Site } from '../../analysis/site.ts';
import { atomFeed } from './atomFeed.ts';
import { type Deflate, pngBytes } from './png.ts';
import { sharePicture } from './sharePicture.ts';
import { siteMap } from './siteMap.ts';

/** A file beside the pages, by its path within the site. */
export interface DiscoveryFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * What others find the site by: site map, feed, pictures for sharing, and `robots.txt` where the site
 * has its host to itself. All of them need the public address; without one there are none.
 */
export function discoveryFiles(
  { settings, years, publications }: Site,
  addresses: readonly string[],
  deflate: Deflate,
): DiscoveryFile[] {
  const { url, owner, title } = settings;
  if (url === undefined) return [];
  const changed = new Map(publications.feed.toReversed().map((one) => [one.address, one.date]));
  const pages = addresses.map((address) => ({ address, changed: changed.get(address) }));
  const texts = [
    ...siteMap(url, pages),
    ...(new URL(url).pathname === '/'
      ? [{ name: 'robots.txt', text: `User-agent: *\nAllow: /\nSitemap: ${url}sitemap.xml\n` }]
      : []),
    ...(publications.feed.length === 0
      ? []
      : [
          {
            name: 'feed.xml',
            text: atomFeed(
              {
                url,
                title: `${owner} ${title}`,
                owner,
                publicationsHead: publications.log?.headHash,
              },
              publications.feed,
            ),
          },
        ]),
  ];
  return [
    ...texts.map(({ name, text }) => ({ name, content: text })),
    ...years.map((view) => ({
      name: `share/${view.year}.png`,
      content: pngBytes(sharePicture(view), deflate),
    })),
  ];
}
