/**
 * What a user types to run this program: `jijing` where it was installed as a package, whose code is
 * compiled, and `npm run jijing --` in a checkout of the source.
 */
export function programName(code = import.meta.url): string {
  const isPackage = code.includes('/node_modules/') || code.endsWith('.js');
  return isPackage ? 'jijing' : 'npm run jijing --';
}
