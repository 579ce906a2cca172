/**
 * Where a page stands that was asked for without its last slash, to which its links are relative; undefined of
 * all else, as of files. Never an address of another host.
 * @example pageAddress('/2022?a=b') // '/2022/?a=b'
 */
export function pageAddress(url: string): string | undefined {
  const [path = '', ...query] = url.split('?');
  if (/\/$|\.[^/]*$/.test(path)) return undefined;
  return [`${path.replace(/^[/\\]+/, '/')}/`, ...query].join('?');
}
