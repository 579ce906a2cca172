import type { SiteFrame } from '../analysis/siteFrame.ts';

/**
 * The rule book that the foot of a page names: that of the year which the page is about, the newest one
 * on the front page; 评分规则 in general elsewhere, as the years may be computed under different ones.
 * @example pageRulebook(site, '/2021/gonghui/') // '分档计分（2021 年起试行）'
 */
export function pageRulebook({ years }: Pick<SiteFrame, 'years'>, path: string): string {
  const view = path === '/' ? years[0] : years.find(({ year }) => path.startsWith(`/${year}/`));
  return view?.rulebook?.name ?? '评分规则';
}
