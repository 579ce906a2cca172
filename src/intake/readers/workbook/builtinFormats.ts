import { getFormatFromId } from 'numfmt';

/**
 * The number formats that a workbook names by number alone and that depend on the language of Excel:
 * number → format as Excel in Chinese shows it (ECMA-376 part 1, 18.8.30).
 */
export const BUILTIN_FORMATS: ReadonlyMap<number, string> = new Map([
  ...[5, 6, 7, 8, 14, 22, 37, 38, 39, 40, 41, 42, 43, 44].map(
    (id) => [id, getFormatFromId(id, 'zh-CN')] as const,
  ),
  ...[27, 36, 50, 52, 57].map((id) => [id, 'yyyy"年"m"月"'] as const),
  ...[28, 29, 51, 53, 54, 58].map((id) => [id, 'm"月"d"日"'] as const),
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  ...[34, 55].map((id) => [id, 'AM/PMh"时"mm"分"'] as const),
  ...[35, 56].map((id) => [id, 'AM/PMh"时"mm"分"ss"秒"'] as const),
]);
