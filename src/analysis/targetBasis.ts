import type { RowScore } from '../scoring/rowScore.ts';
import type { TargetBasis } from './figures/figure.ts';

/** What the judgement of a row rests on: a value that can be checked, or why there is none. */
export function targetBasis({ comparison, checkable }: RowScore): TargetBasis {
  if (checkable) return 'value';
  if (comparison.kind === 'notAssessable') return 'unlike';
  return comparison.kind === 'binary' ? 'copied' : 'words';
}
