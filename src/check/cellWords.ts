import { pathInWords } from '../model/terms.ts';

/**
 * A cell of a form in words.
 * @example cellWords('indicators/0/target') // '绩效指标第 1 项 › 年度指标值'
 */
export function cellWords(path: string): string {
  return pathInWords(path.split('/').map((step) => (/^\d+$/.test(step) ? Number(step) : step)));
}
