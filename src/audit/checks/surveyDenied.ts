import type { Project } from '../../model/project.ts';
import type { Check } from '../finding.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { sentencesIn } from '../reasons/sentencesOf.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { onlySeq, rowCells, rowNumbers } from '../wording/rowLabel.ts';

const SATISFACTION = /满意/;
/** That nobody was asked: 未组织满意度问卷, 没有开展满意度调查. */
const DENIED =
  /(?:未|没有?|尚未|暂未|无法|来不及)(?:能够?|及时|专门|单独|组织|安排|开展|进行|实施|做|作|发放|过|的)*(?:服务对象|群众|社会公众|公众|问卷)?(?:满意度?)?(?:问卷|调查|测评|抽样)(?!对象|人员|机构|者|反映|显示|[选表的])/;
/** Of another kind, of a part or another time, or what a rule says of it. */
const OF_OTHERS =
  /个别|部分|其中|(?:审计|案件|事故|质量|普查|现场)调查|除|上年|去年|往年|此前|以前|不得分|扣\d|扣分/;
/** Where the number comes from instead. */
const FROM_ELSEWHERE =
  /电话|回访|访谈|座谈|走访|线上|网上|扫码|采用|采取|引用|参照|依据|根据|为准|代替|替代|第三方|统计局|而是|改[为由用]/;
const YEAR = /(\d{4})年/g;

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
function deniedIn({ goal, indicators, texts, year }: Project) {
  const sentenceIn = (text = '') =>
    text.includes('满意') || text.includes('问卷')
      ? sentencesIn(text).find((sentence) => denies(sentence, year))
      : undefined;
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

function denies(sentence: string, year: number): boolean {
  if (!/满意|问卷/.test(sentence) || !DENIED.test(sentence)) return false;
  if (OF_OTHERS.test(sentence) || FROM_ELSEWHERE.test(sentence)) return false;
  return [...sentence.matchAll(YEAR)].every(([, own]) => Number(own) === year);
}
