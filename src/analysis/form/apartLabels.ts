import type { Column } from '../../model/layouts/layout.ts';
import { oneLine } from './oneLine.ts';

const LONG_TERM = /^longTerm/;

/**
 * What the values of a column are called where they do not stand under it, by key: its label, and where
 * another has the same one, what tells them apart: the name above it, or the span of time it is of.
 * @example apartLabels([…]).get('longTermTarget') // '指标值（实施期）'
 */
export function apartLabels(columns: readonly Column[]): ReadonlyMap<string, string> {
  const labels = columns.map(({ label }) => oneLine(label));
  const lastOfPeriod = columns.findLastIndex(({ key }) => LONG_TERM.test(key));
  const apart = ({ under }: Column, at: number) => {
    if (under !== undefined) return oneLine(under);
    if (lastOfPeriod === -1) return undefined;
    return at <= lastOfPeriod ? '实施期' : '年度';
  };
  return new Map(
    columns.map((column, at) => {
      const label = labels[at] ?? '';
      const isAlone = labels.indexOf(label) === labels.lastIndexOf(label);
      const word = isAlone ? undefined : apart(column, at);
      return [column.key, word === undefined ? label : `${label}（${word}）`];
    }),
  );
}
