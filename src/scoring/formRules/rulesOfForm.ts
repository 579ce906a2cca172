// The rules of scoring that a form prints below its tables, as clauses with their subject, each read or left unread.

import { blockOf } from '../../model/layouts/layout.ts';
import type { Project } from '../../model/project.ts';
import { readOnce } from '../../model/readOnce.ts';
import { remembering } from '../../model/remembering.ts';
import { printedTiers } from './printedTiers.ts';
import { type ReadRule, readRule } from './readRule.ts';

/** A rule that a form prints; `read` is undefined where it was not read whole. */
export interface FormRule {
  readonly text: string;
  readonly read: ReadRule | undefined;
}

/** Of the money, and of no row but that which repeats it. */
export const OF_EXECUTION = /(?:执行|支付|支出)(?:率|进度)/;
/** Points for something, or off for it: 得9分, 得该项分值的80%, 每错1户扣1分, 超过不得分. */
const SCORES =
  /[得计记给打](?:该项?|本项?)?(?:指标)?(?:分值)?的?\s*\d+(?:\.\d+)?\s*[%分]|[扣减]\s*\d+(?:\.\d+)?\s*分|不得分|取整/;
/** A rule that takes points off, or gives them in bands of a share. */
const OTHER =
  /[扣减]\s*\d+(?:\.\d+)?\s*分|\d\s*%.{0,16}[得计记给打](?:该项?|本项?)?(?:指标)?(?:分值)?的?\s*\d+(?:\.\d+)?\s*[%分]|得分取整/;
/** A formula of points that was not read. */
const FORMULA = /(?:得分(?:系数)?|分值|[正反负逆]向(?:定量)?指标)\s*[=＝].*[/÷×*]/;
/** The three bands of words that every rule book has, from either end. */
const THREE_BANDS = [
  ['达成', '10', '80', '60'],
  ['达成', '80', '100', '60'],
];
const STATEMENT = /[。\n]|(?:^|(?<=[\s：:；;。]))\d{1,2}[.、．](?!\d)/;
/** A new subject begins a clause too: 正向指标=…，反向指标=…. */
const CLAUSE = /[;；]|[,，](?=(?:若|如果?|对于?|而)?(?:定[量性]|[正反逆负]向|满意度|时[效限]))/;
/** A clause without a subject of its own goes on with that of the one before: 80%(含)—100%的得7分, 每低1个百分点扣1分. */
const GOES_ON =
  /^(?:[\d<>≤≥＜＞(（]|每[低高少多超降]|低于|高于|不足|不到|未|没有|超|达|大于|小于|其余|其他|否则|完成的|得分[不最])/;
const LONGEST = 2000;

/** Whether a text says by another rule than the share of the target, or the three bands of words, what scores how much. */
export const isOtherRule = remembering(
  (text: string): boolean =>
    text.length < LONGEST &&
    (FORMULA.test(text) || (SCORES.test(text) && OTHER.test(text))) &&
    !THREE_BANDS.some((words) => hasInOrder(text, words)) &&
    printedTiers(text) === undefined,
);

function hasInOrder(text: string, words: readonly string[]): boolean {
  let from = 0;
  for (const word of words) {
    const at = text.indexOf(word, from);
    if (at < 0) return false;
    from = at + word.length;
  }
  return true;
}

/** One clause as a rule; undefined where it is none. */
export function ruleIn(text: string, areSwapped = false): FormRule | undefined {
  if (text === '' || text.length >= LONGEST) return undefined;
  const letters = areSwapped ? 1 : 0;
  const own = readRule(text, letters);
  const read = own === undefined && OF_EXECUTION.test(text) ? readRule(asDone(text), letters) : own;
  const isRule = read === undefined ? isOtherRule(text) : Object.keys(read).length > 0;
  return isRule ? { text, read } : undefined;
}

/** 执行率得分=执行率×10 as 得分=完成率×10. */
function asDone(text: string): string {
  return text
    .replace(/^[^:：=＝]{0,12}得分\s*[:：=＝]/, '得分=')
    .replace(/(?:预算|资金){0,2}(?:执行|支付|支出)(?:率|进度)/g, '完成率');
}

const NONE: readonly FormRule[] = [];

/** The rules that a form prints outside its rows, each with its subject. */
export const rulesOfForm = readOnce((project: Project): readonly FormRule[] => {
  const notes = notesOf(project);
  if (notes.length === 0) return NONE;
  const { areSwapped } = lettersOf(project);
  return notes
    .flatMap((text) => text.split(STATEMENT))
    .flatMap(withSubjects)
    .flatMap((text) => ruleIn(text, areSwapped) ?? []);
});

/** The clauses of a statement, those that have no subject of their own with the one before them. */
function withSubjects(statement: string): string[] {
  const clauses: string[] = [];
  for (const clause of statement.split(CLAUSE).map((one) => one.trim())) {
    const last = clauses.at(-1);
    if (last !== undefined && GOES_ON.test(clause))
      clauses[clauses.length - 1] = `${last}；${clause}`;
    else clauses.push(clause);
  }
  return clauses;
}

const A_IS_DONE =
  /(?:实际|完成)[^，,。；;A-Z（(]{0,8}[（(]\s*A\s*[)）]|(?<![/÷×*])A\s*(?:[是为指]|代?表示?|[=＝])\s*(?:全年|年度)?(?:实际|完成)/;
const B_IS_AIMED =
  /(?:目标|指标|计划)值?\s*[（(]\s*B\s*[)）]|(?<![/÷×*])B\s*(?:[是为指]|代?表示?|[=＝])\s*(?:年度|年初|预期)?(?:指标|目标|计划)/;

/** Whether a form calls A what was reached, or B what was aimed at, in its columns or in words; else it is the other way. */
export const lettersOf = readOnce(({ layout, texts }: Project) => {
  const labels = (blockOf(layout, 'indicators')?.columns ?? []).map(({ label }) => label);
  const words = [...labels, ...texts.map(({ text }) => text)];
  return { areSwapped: words.some((one) => A_IS_DONE.test(one) || B_IS_AIMED.test(one)) };
});

const WHOLE = /取整数?|(?:保留|计|取)(?:到|至)?整数|(?:保留|取|到)至?个位/;

/** Whether a form says that its scores are rounded to whole points: 各项得分四舍五入取整数. */
export function saysWhole(project: Project): boolean {
  return clausesOf(project).some((one) => one.includes('分') && WHOLE.test(one));
}

const BY_ADJUSTED =
  /(?:按照?|以|依据?)(?:全年|年中)?调整后?的?(?:年度)?(?:绩效)?(?:指标|目标)值?(?:计算|计分|打分|评分|考核|评价|为准|为依据)/;

/** The clause by which a form takes the adjusted target: 有调整指标值的按调整指标值计算; undefined where it has none. */
export function takesAdjusted(project: Project): string | undefined {
  return clausesOf(project).find((one) => BY_ADJUSTED.test(one));
}

/** Without any of these a sentence is about no score. */
const OF_SCORES = /[得计记评]分|满分|分值/;

/** Whether a sentence says how a form is scored: it tells nothing of what came of the year. */
export const saysHowScored = remembering(
  (text: string): boolean =>
    isOtherRule(text) ||
    BY_ADJUSTED.test(text) ||
    (OF_SCORES.test(text) && text.length < LONGEST && readRule(text, 0) !== undefined),
);

const clausesOf = readOnce((project: Project): readonly string[] =>
  notesOf(project).flatMap((text) => text.split(/[。;；\n]/).map((one) => one.trim())),
);

function notesOf({ texts }: Project): string[] {
  return texts.filter(({ path }) => path.startsWith('texts/')).map(({ text }) => text);
}
