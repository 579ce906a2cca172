/** How the script of a bundle was called, where that is one word in any shell. */
const CALLED = /^[\p{L}\p{N}_./-]+$/u;

/**
 * What a user types to run this program: in a bundle, as its script says in `JIJING_NAME`, what was typed to start
 * it; `jijing` where it was installed as a package, whose code is compiled; and `npm run jijing --` in a checkout of
 * the source.
 */
export function programName(
  code = import.meta.url,
  called: string | undefined = process.env.JIJING_NAME,
): string {
  if (called !== undefined && CALLED.test(called)) return called;
  const isPackage = code.includes('/node_modules/') || code.endsWith('.js');
  return isPackage ? 'jijing' : 'npm run jijing --';
}
