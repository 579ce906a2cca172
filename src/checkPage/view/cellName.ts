/**
 * A cell or a row of the form in words, by its path. The words come when a person first goes to a cell: no
 * file waits for them.
 */
export async function cellName(path: string): Promise<string> {
  const { cellWords } = await import('../../check/cellWords.ts');
  return cellWords(path);
}
