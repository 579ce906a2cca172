const SIGN = /[()（）]/g;

/**
 * A text without what stands in brackets, round and of any width, from the one that opens first to the next that closes;
 * one that nothing closes stays. Time is linear in the text.
 * @example withoutBrackets('产出指标（50分）') // '产出指标'
 */
export function withoutBrackets(text: string): string {
  let kept = '';
  let from = 0;
  let opened: number | undefined;
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const isOpening = sign === '(' || sign === '（';
    if (isOpening) opened ??= index;
    else if (opened !== undefined) {
      kept += text.slice(from, opened);
      from = index + 1;
      opened = undefined;
    }
  }
  return kept + text.slice(from);
}
