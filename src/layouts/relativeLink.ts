/**
 * The relative address of a page or file of the site, seen from the page at `from`, so that the built
 * site works under any path. Both are absolute within the site.
 * @example relativeLink('/2022/zonggonghui/', '/rules/') // '../../rules/'
 */
export function relativeLink(from: string, to: string): string {
  const depth = from.split('/').length - 2;
  return `${'../'.repeat(depth)}${to.slice(1)}` || './';
}
