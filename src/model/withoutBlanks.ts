/** Blanks, and what is copied along from web pages and takes no room: U+200B, U+FEFF, marks of direction. */
const BLANK = /[\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]+/gu;
const MAY_HOLD = /[^!-~\u4e00-\u9fff]/;

/**
 * A text without anything that leaves no ink: two that look the same on paper are the same without it.
 * @example withoutBlanks('产 出\u200b指标') // '产出指标'
 */
export function withoutBlanks(text: string): string {
  return MAY_HOLD.test(text) ? text.replace(BLANK, '') : text;
}
