import type { Project } from '../../model/project.ts';
import type { Check } from '../finding.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';
import { sentencesIn } from '../reasons/sentencesOf.ts';
import { rowEvidence } from '../rowEvidence.ts';
import { onlySeq, rowCells, rowNumbers } from '../rowLabel.ts';

const SATISFACTION = /满意/;
/** That nobody was asked: 未组织满意度问卷, 没有开展满意度调查. */
const DENIED =
  /(?:未|没有?|尚未|暂未|无法|来不及)(?:能够?|及时|专门|单独|组织|安排|开展|进行|实施|做|作|发放|过|的)*(?:服务对象|群众|社会公众|公众|问卷)?(?:满意度?)?(?:问卷|调查|测评|测评工作|抽样)/;
/** Another kind of asking, or a part of those that were asked. */
const OF_OTHERS = /个别|部分|其中|[^满意度]{0,2}(?:审计|案件|事故|质量|普查|现场)调查|除/;

/** A15: a text of the form says that nobody was asked how satisfied they are, and a row states how many are. */
export const surveyDenied: Check = {
  code: 'surveyDenied',
  title: '称没有开展满意度调查而填有满意度',
  severity: 'warning',
  basis: ownBasis('A15'),
  appliesTo: hasRowColumn('actual'),
  check: ({ project, score }) => {
    const denied = deniedIn(project);
    if (denied === undefined) return [];
    const rows = score.rows.filter(
      ({ indicator, actual }) => SATISFACTION.test(indicator.name) && actual.kind === 'quantity',
    );
    if (rows.length === 0) return [];
    return [
      {
        ...onlySeq(rows),
        cells: [...rowCells(rows, 'actual'), denied.path],
        words: () => ({
          message: `文字写${quoteCell(denied.sentence)}，${rowNumbers(rows)}的满意度却填有数值。`,
          evidence: [
            `文字${quoteCell(denied.sentence)}`,
            ...rows.map(({ indicator }) => rowEvidence(indicator, 'target', 'actual')),
          ].join('；'),
          advice: '写明满意度的来源；没有调查的，不填数值。',
        }),
      },
    ];
  },
};

/** The first sentence of a form that says so, and its cell. */
function deniedIn({ goal, indicators, texts }: Project) {
  const inGoal = sentenceIn(goal.actual);
  if (inGoal !== undefined) return { path: 'goals/0/actual', sentence: inGoal };
  for (const { path, text } of texts) {
    const sentence = sentenceIn(text);
    if (sentence !== undefined) return { path, sentence };
  }
  for (const { seq, reason } of indicators) {
    const sentence = sentenceIn(reason);
    if (sentence !== undefined) return { path: `indicators/${seq - 1}/reason`, sentence };
  }
  return undefined;
}

function sentenceIn(text = ''): string | undefined {
  if (!text.includes('满意') && !text.includes('问卷')) return undefined;
  return sentencesIn(text).find(denies);
}

function denies(sentence: string): boolean {
  return /满意|问卷/.test(sentence) && DENIED.test(sentence) && !OF_OTHERS.test(sentence);
}
