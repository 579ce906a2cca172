import type { Check } from '../finding.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { blankTargets } from '../rows/blankTargets.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** A1: a row with points whose target cell is blank. Where the name states the value, that is said instead; where 其中 rows do, nothing. */
export const targetMissing: Check = {
  code: 'targetMissing',
  title: '年度指标值空白',
  severity: 'warning',
  basis: ownBasis('A1'),
  appliesTo: hasRowColumn('target'),
  check: (subject) =>
    blankTargets(subject, ({ indicator, points }) => {
      if (indicator.target?.trim() !== '' || points === undefined || points === 0) return undefined;
      const isBlank = indicator.actual?.trim() === '';
      return () => ({
        message: `${rowLabel(indicator)}有${indicator.words.points}，${indicator.words.target}栏${isBlank ? `和${indicator.words.actual}栏都` : ''}没有填写。`,
        evidence: rowEvidence(indicator, 'target', 'actual', 'points', 'score'),
        advice: `补填年初批复的${indicator.words.target}${isBlank ? `和${indicator.words.actual}` : ''}。`,
      });
    }),
};
