import { formatDecimal } from '../../model/decimal.ts';
import { formatInterval } from '../../model/format.ts';
import type { Project } from '../../model/project.ts';
import type { RowWords } from '../../model/rowWords.ts';
import { VERDICT_WORDS } from '../../model/words.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { fitSentence } from '../fitSentence.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { isScoreDoubted } from '../isScoreDoubted.ts';
import { ownBasis } from '../ownBasis.ts';
import { givenByOwnRule } from '../ownRules.ts';
import { givesByPrintedRule, isAgainstPrintedRule } from '../printedRules.ts';
import { quoteCell } from '../quoteCell.ts';
import { rowCheck } from '../rowCheck.ts';
import { rowEvidence } from '../rowEvidence.ts';
import { rowLabel } from '../rowLabel.ts';
import { ROW } from '../rowTraits.ts';
import { derivation, reasonWords } from '../scoreWords.ts';

const ADVICE = {
  above: ({ actual, score }: RowWords) =>
    `核对${actual}和${score}；按其他规则计分的，请写明规则和依据。`,
  below: ({ score }: RowWords) => `核对${score}；有扣分理由或按其他规则计分的，请在表中写明。`,
  ownRule: ({ score }: RowWords) => `对照所印的计分规则核对${score}；与它相符的，不必改动。`,
} as const;

/** A13: a reported score that the declared rule book does not admit, with what it does fit. */
export const rowScoreOutside = rowCheck({
  code: 'rowScoreOutside',
  title: '指标得分在复核区间之外',
  severity: 'warning',
  basis: ownBasis('A13'),
  appliesTo: hasRowColumn('points', 'score'),
  when: ROW.outside,
  column: 'score',
  find: (row, subject) => {
    const { score, fits } = subject;
    const { indicator, verdict, interval, reported } = row;
    if (!isScoreDoubted(row, subject) || isAgainstPrintedRule(row, subject)) return undefined;
    if (verdict !== 'above' && verdict !== 'below') return undefined;
    if (interval === undefined || reported === undefined) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}自评 ${formatDecimal(reported)} 分，按“${score.rulebook.name}”复核为 ${formatInterval(interval)}，${VERDICT_WORDS[verdict]}（${derivation(row, score.rulebook)}）。${givenByOwnRule(row, subject.project) ?? ruleWords(row) ?? fitSentence(fits, indicator.seq)}${reasonWords(row, subject)}`,
      evidence: rowEvidence(indicator, 'target', 'actual', 'points', 'score', 'reason'),
      advice: ADVICE[isRuled(row, subject.project) ? 'ownRule' : verdict](indicator.words),
    });
  },
});

function isRuled(row: RowScore, project: Project): boolean {
  return (givenByOwnRule(row, project) ?? ruleWords(row)) !== undefined;
}

const BANDS = ['band1', 'band2', 'band3', 'band4'] as const;

/**
 * A rule that is printed beside the row, or the bands by which it is scored, are quoted: they may admit the score, and
 * are read by nobody but a person, where `givesByPrintedRule` does not.
 */
function ruleWords(row: RowScore): string | undefined {
  // what it gives is what was recomputed
  if (givesByPrintedRule(row)) return undefined;
  const { indicator, printedRule } = row;
  const { cells } = indicator;
  const rule = printed(printedRule ?? cells.criterion);
  const bands = BANDS.flatMap((key) => printed(cells[key]));
  const [what, quoted] = rule.length > 0 ? ['计分规则', rule] : ['评分档次', bands];
  return quoted.length === 0
    ? undefined
    : `本行印有${what}${quoted.map((text) => quoteCell(text)).join('、')}，复核没有用它，得分可能照它算出。`;
}

function printed(text: string | null | undefined): string[] {
  const trimmed = (text ?? '').trim();
  return trimmed === '' ? [] : [trimmed];
}
