/**
 * How a sentence names the year that it compares with: 上年 only for the year right before.
 * @example earlierYear(2022, 2024) // ' 2022 年度'
 */
export function earlierYear(before: number, after: number): string {
  return before === after - 1 ? '上年' : ` ${before} 年度`;
}
