/**
 * A cell or a row of the form in words, by its path; "" where the words cannot be had any more. They come when a form
 * is shown: no file waits for them, and a site that is built anew takes none of them away.
 */
export async function cellName(path: string): Promise<string> {
  const program = await fetchWords().catch(() => undefined);
  return program?.cellWords(path) ?? '';
}

/** Fetches the words, so that they are there when a person goes to a cell. */
export function fetchWords() {
  return import('../../check/cellWords.ts');
}
