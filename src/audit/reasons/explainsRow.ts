import { type Decimal, formatDecimal, subtract } from '../../model/decimal.ts';
import { blockOf } from '../../model/layouts/layout.ts';
import type { Project } from '../../model/project.ts';
import { readOnce } from '../../model/readOnce.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { AuditSubject } from '../finding.ts';
import { statesNumber } from '../text/statesNumber.ts';
import { withoutMeasure } from '../text/withoutMeasure.ts';
import { isRemark } from './isRemark.ts';
import { asksForReasons, reasonColumns } from './placesForReasons.ts';
import { isOfMoney, reasonSigns } from './reasonSigns.ts';
import { isTelling, sentencesStating, tellingSentences, type Way } from './rowSentences.ts';
import { runsOf } from './runsOf.ts';
import { isNamedIn, sentencesNaming } from './sentencesNaming.ts';
import { sentencesIn } from './sentencesOf.ts';
import { tellsCause } from './tellsCause.ts';

/** Whether a row accounts for itself, or need not: a form without a column for reasons owes none in it. */
export function explainsRow(
  row: RowScore,
  { project }: Pick<AuditSubject, 'project'>,
  way: Way,
): boolean {
  return row.indicator.reason === undefined || hasRowReason(row, project, way);
}

/**
 * Whether anything on a form may be the reason for what a row has to account for: its own cell for reasons,
 * what stands beside the value in its 实际完成值, another text of the row, words behind the value where the
 * account of the goal states it, or a sentence elsewhere that names the same thing and says what came of it or
 * how much is missing. Where no row has a cell for reasons, the text that the form has for them may be of any row.
 */
export function hasRowReason(row: RowScore, project: Project, way: Way): boolean {
  const { reason, actual = '', name, cells } = row.indicator;
  // 备注 stands for 偏差原因 where a form has only that
  const own = reason ?? cells.note ?? undefined;
  if (own !== undefined && tellsCause(own, name)) return true;
  if (reasonsBeside(row, project).some((text) => tellsCause(text, name))) return true;
  const tells = (sentence: string) => isTelling(sentence, way, project.year);
  if (statesNumber(actual) ? tells(actual) : reasonSigns(actual, project.year).caused) return true;
  if ([cells.note, cells.problem].some((text) => sentencesIn(text ?? '').some(tells))) return true;
  if (remarkedInRow(row, project).some((text) => tellsCause(text, name))) return true;
  const thing = withoutMeasure(name);
  return (
    (way === 'less' && reason === undefined && isToldForAll(row, project)) ||
    isNamedIn(tellingSentences(project, way), thing) ||
    (way === 'less' && isNamedAsProblem(project, thing)) ||
    saysMissing(row, project, thing) ||
    isRemarkedBeside(row, project, way)
  );
}

/** A score alone, in a column for both, is no reason. */
const WORDS = /\p{Script=Han}{2}/u;

/** What a row has in other columns for reasons than 偏差原因 itself: 得分及未完成原因. */
function reasonsBeside({ indicator: { cells } }: RowScore, { layout }: Project): string[] {
  const texts = reasonColumns(layout).map((key) => cells[key] ?? '');
  return texts.filter((text) => WORDS.test(text));
}

/** Cells that say what a row is and what it scores; any other may tell how it came about. */
const NO_REMARK = new Set(
  'level1 level2 level3 indicator core target kind sign direction value valueUnit adjustedTarget longTermTarget longTermValue longTermSign lastActual targetBasis band1 band2 band3 band4 actual actualUnit completionRate points coefficient score departmentScore financeScore reason note problem'.split(
    ' ',
  ),
);
/** What a rule says, or what a document is called. */
const RULE =
  /(?<!部)分|[得计按]|标准|提供|资料|制度|达到|符合|目标|要求|指标|完成率|比例|同上|报告|方案|台账|凭证|截图|照片|材料|文件|问卷|统计|表$/;
/** 采购合同、入库单: nothing but names of documents. */
const DOCUMENTS =
  /^(?:[^、，,；;]{1,16}(?:合同|协议|单|记录|发票|证书?|名册|清册|纪要|回执)(?:[、，,；;]|$))+$/;
const SHORTEST_REMARK = 8;

/** What a row says in cells of other columns beside documents and rules: 评价标准 with “雨季施工绕行时间较长” behind the rule. */
function remarkedInRow({ indicator: { cells } }: RowScore, { layout }: Project): string[] {
  const columns = blockOf(layout, 'indicators')?.columns ?? [];
  return columns
    .filter(({ key }) => !NO_REMARK.has(key))
    .flatMap(({ key }) => sentencesIn(cells[key] ?? ''))
    .filter(
      (text) => text.trim().length >= SHORTEST_REMARK && !RULE.test(text) && !DOCUMENTS.test(text),
    );
}

/** 得分低于85分的主要原因是…: of the whole form, wherever it stands. */
const REASON_OF_ALL = /(?:得分|失分|扣分|未达|未完成|偏差|偏低)[^。；;]{0,12}原因/;

/** 质保金69万元次年支付: when money is paid, clause by clause, and not that any was lacking. */
const PAID_LATER = /质保金|质量保证金|尾款/;
const LACKED = /[未没无少缺减紧停]|不[足够能]|滞后|[受因]|调整|导致|影响|收回/;
const OF_PAYING = /资金|经费|预算|支付|支出|拨付|执行|成本|费|款/;

/** Whether a text for reasons tells one, and of no row in particular; when money is paid is none of any work. */
function isToldForAll({ indicator: { name, level2 } }: RowScore, project: Project): boolean {
  const isOfPaying = OF_PAYING.test(name) || OF_PAYING.test(level2);
  return reasonsForAll(project).some((text) => isOfPaying || !isOnPaying(text));
}

function isOnPaying(text: string): boolean {
  if (!PAID_LATER.test(text) || LACKED.test(text)) return false;
  const clauses = text.split(/[，,。；;\n]/).filter((clause) => clause.trim() !== '');
  return clauses.every((clause) => isOfMoney(clause));
}

const reasonsForAll = readOnce(({ texts, indicators }: Project): readonly string[] =>
  texts
    .filter(({ path }) => path.startsWith('texts/'))
    .filter(({ label, text }) => asksForReasons(label) || REASON_OF_ALL.test(text))
    .map(({ text }) => text)
    .filter((text) => {
      const sentences = sentencesIn(text);
      const isOfRow = indicators.some(({ name }) => isNamedIn(sentences, withoutMeasure(name)));
      return tellsCause(text) && !isOfRow && !isByWords(text, indicators);
    }),
);

/** 护栏更换比计划少0.5公里 is of 更换破损护栏长度: two words of one name, in whatever order, which no other row has. */
function isByWords(text: string, indicators: Project['indicators']): boolean {
  const names = indicators.map(({ name }) => withoutMeasure(name));
  const said = new Set(runsOf(text, WORD));
  const own = new Map<string, number>();
  for (const run of names.flatMap((name) => [...new Set(runsOf(name, WORD))]))
    own.set(run, (own.get(run) ?? 0) + 1);
  return names.some((name) => {
    const words = runsOf(name, WORD).map((run) => said.has(run) && own.get(run) === 1);
    // 更换 and 护栏, and not 更换破 as two runs of one word
    const first = words.indexOf(true);
    return first !== -1 && words.lastIndexOf(true) > first + 1;
  });
}

/** Labels of texts that are on what went short. */
const ON_PROBLEMS = /问题|原因|偏差|不足/;
/** The small words of what is lacking: 网上申请不熟练, but not 流动性较大. */
const LACKING = /[不未没无少低差难缺欠弱慢]/;
/** Two characters that no other row is named with: 网上 of 网上办件比例. */
const WORD = 2;

/** Whether a text has a small word of what is lacking. */
export function saysLacking(text: string): boolean {
  return LACKING.test(text);
}

/** Whether a text on problems says of a word of the thing, with which no other row is named, that something lacks. */
function isNamedAsProblem({ texts, indicators }: Project, thing: string): boolean {
  const problems = texts
    .filter(({ label }) => ON_PROBLEMS.test(label))
    .flatMap(({ text }) => sentencesIn(text))
    .filter(saysLacking);
  if (problems.length === 0) return false;
  return runsOf(thing, WORD).some(
    (word) =>
      problems.some((text) => text.includes(word)) &&
      indicators.filter(({ name }) => name.includes(word)).length === 1,
  );
}

/** 另1座, 其余2户: of the same thing, whatever number they have. */
const THE_REST = /^(?:另外?|其余|剩余|余下|还有|尚有)/;
/** Less than this is a unit or a name. */
const SHORTEST = 5;

/** Whether words follow where the value of the row is stated, in brackets or as the next clause: 18所（城东一所停办）. */
function isRemarkedBeside({ comparison }: RowScore, project: Project, way: Way): boolean {
  if (comparison.kind !== 'ratio') return false;
  const number = formatDecimal(comparison.actual);
  const stating = sentencesStating(project, number);
  if (stating.length === 0) return false;
  const after = new RegExp(
    `(?<![\\d.,])${number}(?![\\d.])[^，,（(]*(?:[（(]([^）)]*)[）)]|[，,]([^，,]*))`,
  );
  return stating.some((sentence) => {
    const [, bracket, clause] = after.exec(sentence) ?? [];
    const text = bracket ?? clause ?? '';
    if (text.length < SHORTEST || (statesNumber(text) && !THE_REST.test(text))) return false;
    const { less, more, caused, undone } = reasonSigns(text, project.year);
    if (caused || undone || (way === 'less' ? less : more)) return true;
    return bracket !== undefined || isRemark({ text, isFree: true }, { way }, project);
  });
}

/** Whether a sentence that names the thing says how many of a count are not there, or beyond it, in its unit: 4名. */
function saysMissing({ comparison }: RowScore, project: Project, thing: string): boolean {
  if (comparison.kind !== 'ratio' || !/^\p{Script=Han}+$/u.test(comparison.unit)) return false;
  const missing = Math.abs(subtract(comparison.target, comparison.actual)) as Decimal;
  // twice the target is beyond it by the target itself, which the goal states
  if (missing === comparison.target || missing === 0) return false;
  const number = formatDecimal(missing);
  // the goal was set before any was missing
  const goal = new Set(sentencesIn(project.goal.expected));
  const stating = sentencesStating(project, number).filter((one) => !goal.has(one));
  if (stating.length === 0) return false;
  const counted = new RegExp(`(?<![\\d.,])${number}\\s*${comparison.unit}`);
  // 在院221人，当年去世14人: what is there and what is not, in one sentence
  const beside = new Set(sentencesStating(project, formatDecimal(comparison.actual)));
  const named = sentencesNaming(stating, thing);
  return stating.some((one) => (named.has(one) || beside.has(one)) && counted.test(one));
}
