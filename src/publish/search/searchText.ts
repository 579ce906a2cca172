/**
 * The runs of letters and digits in a text, in one width and case: what is searched and what is searched
 * for. Marks and spaces only part them.
 * @example searchRuns('“两节”期间 ＡＢ１') // ['两节', '期间', 'ab1']
 */
export function searchRuns(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/**
 * The tokens of a run: each two neighbours, and the last character alone, so that every character
 * starts a token.
 * @example runTokens('困难职工') // ['困难', '难职', '职工', '工']
 */
export function runTokens(run: string): string[] {
  const characters = [...run];
  return characters.map((character, index) => character + (characters[index + 1] ?? ''));
}

/** The part of the index that holds the tokens that start as this text does. */
export function partOf(text: string, parts: number): number {
  return (text.codePointAt(0) ?? 0) % parts;
}
