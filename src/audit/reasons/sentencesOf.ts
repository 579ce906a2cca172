import { type Project, reportsOn } from '../../model/project.ts';
import { readOnce } from '../../model/readOnce.ts';
import type { Report } from '../../model/report.ts';
import { saysHowScored } from '../../scoring/formRules/rulesOfForm.ts';
import { asksForText } from '../text/asksForText.ts';
import { namesMoney } from './reasonSigns.ts';

interface Section {
  readonly paragraphs: readonly string[];
  readonly sections?: readonly Section[] | undefined;
}

const END = /[。；;！!\n]/;
const BARE = /^[\d,.]+$/;
const ZERO = /^[0,.]+$/;
const AMOUNT = /\d\s*[万元]/;

/** The sentences of one text. */
export function sentencesIn(text = ''): string[] {
  const parts = END.test(text) ? text.split(END) : [text];
  return parts.filter((one) => one.trim() !== '');
}

/** The sentences of a form that stand in no row of indicators; a bare number bears the label beside it. */
export const proseOf = readOnce(({ form, goal, listEntry, texts }: Project): readonly string[] =>
  [
    goal.actual,
    goal.expected,
    // 全年（调整）绩效目标 beside that of the year's beginning
    ...(form.goals ?? []).map(({ adjusted }) => adjusted ?? undefined),
    listEntry.note,
    ...texts.map(({ label, text }) => (BARE.test(text) ? labelled(label, text) : text)),
  ]
    .flatMap(sentencesIn)
    .filter((one) => !asksForText(one) && !saysHowScored(one) && !isBreakdown(one)),
);

/** How money is paid as a rule, in a sentence that praises it for that. */
const PAID = /按[^，,]{0,8}(?:进度|合同)[^，,]{0,6}(?:拨付|支付|结算)[^，,]{0,2}/;
const PRAISED = /严格|国库集中支付|规范|合规|及时|足额/;

/** Those that may tell what became of the money; the goal was written before anything did. */
export const accountsOf = readOnce((project: Project): readonly string[] => {
  const goal = new Set(sentencesIn(project.goal.expected));
  return proseOf(project).flatMap((one) => {
    if (goal.has(one)) return [];
    return PRAISED.test(one) ? one.replace(PAID, '') : one;
  });
});

const AMOUNTS = /\d[\d,.]*\s*[亿万千]?元/g;
const COLON = /[:：]/;
const LABEL = /^[\s、,，\p{Script=Han}（）()]*$/u;
const FEWEST_LABELS = 2;

/** 其中：一般公共预算：120万元 其他资金：36万元: labels of what money is made of, which tell nothing of what came of it. */
function isBreakdown(sentence: string): boolean {
  if (!COLON.test(sentence) || !AMOUNT.test(sentence)) return false;
  const labels = sentence.replace(AMOUNTS, '').split(COLON);
  // what stands behind the last colon was an amount and nothing else
  return (
    labels.length > FEWEST_LABELS &&
    labels.at(-1)?.trim() === '' &&
    labels.every((one) => LABEL.test(one))
  );
}

/** The sentences of the reports on a project that print a word or an amount of money. */
export function moneySentences(project: Project): string[] {
  return reportsOn(project).flatMap(ofMoney);
}

/** A report is of several projects, each of which asks. */
const ofMoney = readOnce(({ sections }: Report): readonly string[] =>
  sections
    .flatMap(paragraphsOf)
    .flatMap(sentencesIn)
    .filter((sentence) => namesMoney(sentence) || AMOUNT.test(sentence)),
);

function labelled(label: string, text: string): string {
  return ZERO.test(text) ? '' : `${label}${text}`;
}

function paragraphsOf({ paragraphs, sections = [] }: Section): readonly string[] {
  return [...paragraphs, ...sections.flatMap(paragraphsOf)];
}
