const INVISIBLE = /\p{Cf}/gu;

/** Text of a form as one line: without invisible characters, each run of white space one blank. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(INVISIBLE, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
