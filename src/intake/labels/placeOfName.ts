import { columnMeanings, isAnchor } from './columnMeanings.ts';
import { bareLabel } from './plainLabel.ts';

const MEASURED = ['target', 'value', 'actual', 'completionRate', 'points', 'score'];

/**
 * Where the names of indicators stand in a line of labels that calls them something unknown: 考核内容 | 计划 |
 * 完成值 | 得分. It is the label left of the first of what is measured, of which there are three or more.
 * Undefined where a label is known to name them, or nothing unknown stands there.
 */
export function placeOfName(labels: readonly string[]): number | undefined {
  if (labels.some((label) => isAnchor('indicators', label))) return undefined;
  const meanings = labels.map((label) => columnMeanings('indicators', label));
  const measured = meanings.map((keys) => keys.find((key) => MEASURED.includes(key)));
  const first = measured.findIndex((key) => key !== undefined);
  const isUnknown = first > 0 && meanings[first - 1]?.length === 0;
  const kinds = new Set(measured.filter((key) => key !== undefined));
  const isName = isUnknown && bareLabel(labels[first - 1] ?? '') !== '序号';
  return kinds.size >= 3 && isName ? first - 1 : undefined;
}
