const INVISIBLE = /\p{Cf}/gu;
/** What a plain line has none of: few texts have any. */
const UNEVEN = /[^\P{C}\p{Cn}\p{Co}]|[^\S ]|^ | {2}| $/u;

/** Text of a form as one line: without invisible characters, each run of white space one blank. */
export function plainText(text: string): string {
  if (!UNEVEN.test(text)) return text;
  return text
    .toWellFormed()
    .replace(INVISIBLE, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
