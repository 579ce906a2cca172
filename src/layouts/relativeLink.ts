/**
 * The relative address of a page or file of the site, seen from the page at `from`, so that the built
 * site works under any path. Both are absolute within the site.
 * @example relativeLink('/2022/zonggonghui/', '/rules/') // '../../rules/'
 * @example relativeLink('/2022/', '/2022/zonggonghui/') // 'zonggonghui/'
 */
export function relativeLink(from: string, to: string): string {
  const here = from.split('/').slice(1, -1);
  const there = to.split('/').slice(1);
  const apart = there.findIndex((name, level) => name !== here[level]);
  const shared = Math.min(apart, there.length - 1);
  return '../'.repeat(here.length - shared) + there.slice(shared).join('/') || './';
}
