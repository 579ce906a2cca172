const SAME = /^(?:同上|同前|同上行|〃|″)[。.]?$/;
const LONGEST = 4;

/** Whether a cell only says that it holds what the cell of the row above holds. */
export function isSameAsAbove(text: string): boolean {
  return text.length <= LONGEST && SAME.test(text);
}
