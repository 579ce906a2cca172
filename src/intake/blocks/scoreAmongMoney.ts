import { headMeanings } from '../labels/headMeanings.ts';
import { plainLabel } from '../labels/plainLabel.ts';
import type { SourceCell } from '../lines/sourceLine.ts';
import type { Claim, OpenDoubt } from './reading.ts';

/** Execution carries 10 points as a rule, and 20 where a place gives it most. */
const MOST_POINTS = 20;
const SCORES = new Set(['score', 'departmentScore', 'financeScore']);

/**
 * 自评总分 and 等级 in a table of money may be those of the whole form: names that a head has for its score or
 * grade, and a score above the points beside it, or above what execution can have where none stand there.
 */
export function scoreAmongMoney(
  labels: readonly (SourceCell | undefined)[],
  keys: readonly string[],
  claims: readonly Claim[],
): OpenDoubt[] {
  const inRow = (key: string) => claims.find((one) => isAt(one, `funds/total/${key}`))?.cell;
  const most = numberIn(inRow('points')) ?? MOST_POINTS;
  return keys.flatMap((key, at) => {
    const label = labels[at];
    if (label === undefined) return [];
    const isScored = SCORES.has(key) && (numberIn(inRow(key)) ?? 0) > most;
    const isNamed = /^x\d/.test(key) && isOfWhole(label);
    return isScored || isNamed ? [ofWhole(label, key, claims)] : [];
  });
}

function isOfWhole({ text }: SourceCell): boolean {
  return headMeanings(text)[0] === 'score' || /等[级次]$/.test(plainLabel(text));
}

function ofWhole(label: SourceCell, key: string, claims: readonly Claim[]): OpenDoubt {
  const below = claims.filter((claim) => 'path' in claim && claim.path.endsWith(`/${key}`));
  const own = plainLabel(label.text);
  return {
    cells: [label, ...below.map(({ cell }) => cell)],
    reading: `“${own}”是资金的一栏`,
    otherReading: '整张表的得分或等级',
    why: `“${own}”写在资金一行，不像是执行率的得分`,
    path: `funds/total/${key}`,
  };
}

function isAt(claim: Claim, path: string): boolean {
  return 'path' in claim && claim.path === path;
}

function numberIn(cell: SourceCell | undefined): number | undefined {
  const [number] = /\d+(?:\.\d+)?/.exec(cell?.text.normalize('NFKC') ?? '') ?? [];
  return number === undefined ? undefined : Number(number);
}
