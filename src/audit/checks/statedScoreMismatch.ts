import { cellValue, parsePointsCell } from '../../model/cell.ts';
import {
  type Decimal,
  decimal,
  formatDecimal,
  parseDecimal,
  subtract,
} from '../../model/decimal.ts';
import type { Project } from '../../model/project.ts';
import { totalWords } from '../../model/totalWords.ts';
import { decimalsTolerance } from '../../scoring/tolerance.ts';
import type { Check, CheckResult } from '../finding.ts';
import { printedBasis } from '../ownBasis.ts';
import { proseOf, sentencesIn } from '../reasons/sentencesOf.ts';
import { printedReview, REVIEW_COLUMNS, reviewLabel } from '../rows/reviewColumns.ts';

/** 自评得分 98 分, 自评95.6分, 总得分为98.46, at the end of a clause or before 分; a bare 自评 of the whole alone, and no bound. */
const STATED =
  /(?<word>自评(?:总|综合)?(?:得分|评分|分数|分|总分)|自评(?<=^\s*(?:经|本?项目|本?单位|本?部门|综合|总体|最终|20\d\d年度|本?年度?)*自评)(?=\s*\d)|(?<=^|项目|自评|绩效评价)(?:(?:总|综合)(?:得分|评分)|总分))(?:合计|结果)?\s*(?:为|是|[:：])?\s*(?<score>\d{1,3}(?:\.\d+)?)\s*(?:分(?!值|以|段|左右)|$)/;
/** Of somebody else, another year, a part, or several forms. */
const OTHER =
  /[上去]年|\d{4}年(?!度)|财政|复[核评]|第三方|专家|审核|抽查|[一二三]级|产出|效益|满意度|执行|平均|部门整体|整体支出|满分|折算|[各该此两]/;
/** 该项目自评得分98分 that opens a text is of the form; within one it may be of a part that was named before. */
const OPENING = /^\s*(?:该|此)项目(?=自评)/;
/** Whose score 综合得分 is that follows: 由财政复核，综合得分97分. */
const REVIEW = /财政|复[核评]|第三方|专家|审核|抽查/;
/** What every score of the whole is called by. */
const WHOLE = /自评|[总合]/;
const FULL = decimal(100);

/** A15: a text of the form states another score of the whole than the total beside it. */
export const statedScoreMismatch: Check = {
  code: 'statedScoreMismatch',
  title: '文字所写得分与总分不一致',
  severity: 'warning',
  ofWhole: true,
  basis: printedBasis('A15', '自评表的文字与总分栏得分'),
  appliesTo: ({ totalScore }) => totalScore.kind !== 'absent',
  check: ({ project }) => {
    const ofReview = reviewOff(project);
    if (ofReview.length > 0) return ofReview;
    const total = cellValue(project.totalScore);
    if (total === undefined || (cellValue(project.totalPoints) ?? FULL) !== FULL) return [];
    const openings = new Set(
      project.texts.map(({ text }) => sentencesIn(text)[0]).filter((one) => one !== undefined),
    );
    const stated = proseOf(project)
      .filter((sentence) => sentence.includes('分'))
      .map((sentence) => (openings.has(sentence) ? sentence.replace(OPENING, '项目') : sentence))
      .flatMap((sentence) =>
        sentence
          .split(/[，,]/)
          .filter((clause) => clause.includes('自评') || !REVIEW.test(sentence))
          .flatMap(statedIn),
      );
    const other = stated.find(({ score }) => !isSame(score, total));
    if (other === undefined || stated.some(({ score }) => isSame(score, total))) return [];
    const word = totalWords(project.layout).score;
    return [
      {
        about: { kind: 'total', column: 'score' },
        words: () => ({
          message: `文字写“${other.text}”，总分栏印的${word}是 ${formatDecimal(total)} 分，两处数字不同。`,
          evidence: `文字“${other.text}”；总分栏${word} ${formatDecimal(total)}`,
          advice: `核对后统一文字和总分栏的${word}。`,
        }),
      },
    ];
  },
};

/** 绩效审核得分94.26分: what a review gave in all. */
const REVIEWED =
  /(?:审核|复核|核定|复评)(?:后|的|最终|综合)*(?:得分|评分|总分|分数|分)(?:合计)?(?:为|是|[:：])?\s*(\d{1,3}(?:\.\d+)?)\s*分(?!值|以|段|左右)/g;
const OF_PART = /[扣减]|加分|[一二三]级|产出|效益|满意度|执行|平均|[上去]年|自评|自审|初审/;
/** What a score may be said to be of, where it is of all of the form. */
const OF_WHOLE = /经|[该本]项目|[该本]|项目|部门|支出|绩效|评价|自评表|最终|综合|结果|总体|的|为/g;

/** No longer words are looked at before a score. */
const LONGEST_SUBJECT = 30;

/** Whether nothing in its clause before a score says that it is of a row, or of another reviewer. */
function isOfWhole(before: string): boolean {
  const clause = before.split(/[，,：:\s]/).at(-1) ?? '';
  return clause.replace(OF_WHOLE, '') === '';
}

/** A text states another score of the review than the only one that the line of the total prints. */
function reviewOff(project: Project): CheckResult[] {
  const [column, ...others] = REVIEW_COLUMNS.filter(
    (one) => cellValue(parsePointsCell(printedReview(project.form, one))) !== undefined,
  );
  if (column === undefined || others.length > 0) return [];
  const total = cellValue(parsePointsCell(printedReview(project.form, column)));
  const sentences = proseOf(project).filter((one) => /[审复核]/.test(one) && !OF_PART.test(one));
  const stated = sentences.flatMap((sentence) =>
    [...sentence.matchAll(REVIEWED)].map(({ 0: text, 1: digits = '', index }) => ({
      text,
      score: parseDecimal(digits),
      isWhole: isOfWhole(sentence.slice(Math.max(0, index - LONGEST_SUBJECT), index)),
    })),
  );
  const [first] = stated;
  const isKnown = ({ score }: { readonly score: Decimal | undefined }) =>
    score === undefined || total === undefined || isSame(score, total);
  if (first === undefined || total === undefined || stated.some(isKnown)) return [];
  if (stated.some(({ isWhole }) => !isWhole) || first.score === cellValue(project.totalPoints))
    return [];
  const label = reviewLabel(project.layout, column);
  return [
    {
      about: { kind: 'total', column },
      words: () => ({
        message: `文字写“${first.text}”，总分栏印的${label}是 ${formatDecimal(total)} 分，两处数字不同。`,
        evidence: `文字“${first.text}”；总分栏${label} ${formatDecimal(total)}`,
        advice: `核对后统一文字和总分栏的${label}。`,
      }),
    },
  ];
}

interface Stated {
  readonly text: string;
  readonly score: Decimal;
}

/** The score of the whole that a clause states; 总分100分 is what could be reached. */
function statedIn(clause: string): Stated[] {
  if (!clause.includes('分') || !WHOLE.test(clause)) return [];
  const found = STATED.exec(clause);
  const { word = '', score: digits = '' } = found?.groups ?? {};
  const score = parseDecimal(digits);
  if (found === null || score === undefined || OTHER.test(clause.slice(0, found.index))) return [];
  return score === FULL && word === '总分' ? [] : [{ text: found[0].trim(), score }];
}

/** As far as the decimals of the text go. */
function isSame(stated: Decimal, total: Decimal): boolean {
  return Math.abs(subtract(stated, total)) <= decimalsTolerance(stated);
}
