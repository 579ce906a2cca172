/** Whether a column of a report's score table adds up the others. */
export function isTotalColumn(name: string): boolean {
  return /合计|总分|总计|总得分/.test(name);
}
