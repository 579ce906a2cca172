import { type Decimal, formatDecimal } from '../../model/decimal.ts';
import { goalWords } from '../../model/goalWords.ts';
import type { PrintedText, Project } from '../../model/project.ts';
import { formWords } from '../../model/rowWords.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check } from '../finding.ts';
import { claimsByName } from '../goals/claimsByName.ts';
import { type ReachedClaim, reachedClaims } from '../goals/reachedClaims.ts';
import { ownBasis } from '../ownBasis.ts';
import { tellsCause } from '../reasons/tellsCause.ts';
import { isSurelyMissed } from '../rows/isSurelyMissed.ts';
import { ROW } from '../rows/rowTraits.ts';
import { hasCommonWord } from '../text/hasCommonWord.ts';
import { withoutMeasure } from '../text/withoutMeasure.ts';
import { missedWords } from '../wording/missedWords.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowCells, rowLabel } from '../wording/rowLabel.ts';

/** A text of the whole form, and no cell of a table of its own. */
const OWN_TEXT = /^texts\//;
/** Labels of texts on how the year ended. */
const ON_RESULT = /结论|结果|成效|总结|完成情况/;
const ON_PROBLEMS = /问题|偏差|不足/;
const NO_PROBLEM = /^(?:目前|暂|本?项目)*(?:无|没有|不存在|未发现)(?:问题|偏差|不足)?$/;
const OF_YEAR = /(?:年度|全年|年初|预期|预定|设定|既定)的?(?:各项|绩效|工作)*[目指]标/;
const MARKS = /[\s\p{P}]/gu;
const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
/** A text that says that all is well, and the rows that it is of. */
interface Denied {
  readonly place: string;
  readonly path: string;
  readonly text: string;
  readonly rows: readonly RowScore[];
}

/**
 * A15: the account of the goal or a conclusion says that the targets were reached, or the place for problems that
 * there is none, and rows of the form surely miss theirs; or that all of a thing was done, and the row of its name. A sentence that names its exceptions says what holds.
 */
export const reachedClaimMismatch: Check = {
  code: 'reachedClaimMismatch',
  title: '称已达到目标或没有问题而有指标未达目标',
  severity: 'info',
  basis: ownBasis('A15'),
  check: (subject) => {
    if ((subject.traits & ROW.missed) === 0) return [];
    const missed = subject.score.rows.filter((row) => isSurelyMissed(row, subject));
    if (missed.length === 0) return [];
    const denied = [...claimed(subject.project, missed), ...unproblematic(subject.project, missed)];
    const [first] = denied;
    if (first === undefined) return [];
    const rows = missed.filter((row) => denied.some((one) => one.rows.includes(row)));
    return [
      {
        ...(first.path.startsWith('goals/')
          ? { about: { kind: 'goal', column: 'actual' } as const }
          : {}),
        cells: [...denied.map(({ path }) => path), ...rowCells(rows, 'actual')],
        words: () => ({
          message: `${denied.map(({ place, text }) => `${place}写${quoteCell(text)}`).join('，')}，而${missedWords(rows)}没有达到${formWords(subject.project).target}。`,
          evidence: [
            ...denied.map(({ place, text }) => `${place}${quoteCell(text)}`),
            ...rows.map(
              (row) =>
                `${rowLabel(row.indicator)}，${rowEvidence(row.indicator, 'target', 'actual')}`,
            ),
          ].join('；'),
          advice: '核对两处；个别指标没有达到的，请写明是哪几项和原因。',
        }),
      },
    ];
  },
};

function claimed({ goal, texts, layout }: Project, missed: readonly RowScore[]): Denied[] {
  const account = {
    path: 'goals/0/actual',
    label: `年度总体目标的${goalWords(layout).actual}`,
    text: goal.actual ?? '',
  };
  const results = texts
    .filter(({ label }) => ON_RESULT.test(label) || ON_PROBLEMS.test(label))
    .map(withQuotedLabel);
  return [account, ...results].flatMap(({ path, label, text }) => {
    for (const claim of reachedClaims(text)) {
      const rows = missed.filter((row) => isMeant(row, claim, goal.expected ?? ''));
      if (rows.length > 0) return [{ place: label, path, text: claim.text, rows }];
    }
    return claimsByName(text, missed).map((claim) => ({ place: label, path, ...claim }));
  });
}

/** A row that tells its own cause says what the place for problems does not. */
function unproblematic({ texts }: Project, missed: readonly RowScore[]): Denied[] {
  const rows = missed.filter(({ indicator }) => !tellsCause(indicator.reason, indicator.name));
  if (rows.length === 0) return [];
  return texts
    .filter(
      ({ path, label, text }) =>
        OWN_TEXT.test(path) && ON_PROBLEMS.test(label) && NO_PROBLEM.test(text.replace(MARKS, '')),
    )
    .map(withQuotedLabel)
    .map(({ path, label, text }) => ({ place: label, path, text, rows }));
}

function withQuotedLabel(text: PrintedText): PrintedText {
  return { ...text, label: `“${text.label}”` };
}

/** A claim that stands alone is of the rows whose targets the goal states, another of those whose values its sentence does. */
function isMeant(row: RowScore, claim: ReachedClaim, expected: string): boolean {
  const { comparison } = row;
  if (claim.of === 'all') return true;
  if (comparison.kind !== 'ratio') return false;
  if (claim.of === 'goal') return isStated(row, comparison.target, expected);
  if (isStated(row, comparison.actual, claim.sentence)) return true;
  // 年度目标 is what the goal states, and its number may be told rounded: 26.4万件 of 264310件
  return (
    OF_YEAR.test(claim.text) &&
    isStated(row, comparison.target, expected) &&
    hasCommonWord(withoutMeasure(row.indicator.name), claim.sentence)
  );
}

/** Whether a text has a number of a row beside a word of its name. */
function isStated({ indicator }: RowScore, value: Decimal, text: string): boolean {
  const numbers = text.match(NUMBER)?.map((one) => one.replaceAll(',', ''));
  const isThere = numbers?.includes(formatDecimal(value)) === true;
  return isThere && hasCommonWord(withoutMeasure(indicator.name), text);
}
