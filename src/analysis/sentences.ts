import { absenceWord, type Cell } from '../model/cell.ts';
import { cutWords, enteredPart } from '../model/cutWords.ts';
import { type Decimal, formatDecimal, subtract } from '../model/decimal.ts';
import { formatCount, formatRate, formatWan, formatWholeInterval } from '../model/format.ts';
import { gradeBeside } from '../model/gradeBeside.ts';
import { lackOfMoney } from '../model/lackOfMoney.ts';
import { isOfTargetsAlone } from '../model/layouts/isOfTargetsAlone.ts';
import { MONEY_COLUMNS } from '../model/project.ts';
import { totalAbsence } from '../model/totalAbsence.ts';
import { countOutcomes } from './countOutcomes.ts';
import { missedNames } from './missedNames.ts';
import { type LeftOut, leftOutCount } from './moneyLeftOut.ts';
import { outcomeWords } from './outcomeWords.ts';
import type { ProjectResult } from './projectResult.ts';
import { statedMoney } from './statedMoney.ts';
import type { Summary } from './summary.ts';

/** A project in one sentence: the money, the score, what can be checked. */
export function projectSentence(result: ProjectResult): string {
  const { funds, layout } = result.project;
  const outcome = projectOutcome(result);
  // a form of targets may state its money by tasks
  const isByTasks = funds.rows.length === 0 && isOfTargetsAlone(layout.blocks);
  return isByTasks ? outcome : `${moneySentence(result.project)}；${outcome}`;
}

/** The same without the money: the score, what can be checked, what the checks found. */
export function projectOutcome({ project, score, open }: ProjectResult): string {
  const { cut } = project.form;
  const found = `${enteredPart(cut)}${foundWords(open)}`;
  const whole = cut === undefined ? '' : `${cutWords(cut)}；`;
  if (isOfTargetsAlone(project.layout.blocks))
    return `${whole}${targetsAlone(project)}；${found}。`;
  const beside = gradeBeside(project.printedGrade, score.reportedGrade);
  const grade = beside === undefined ? '' : `（${beside}）`;
  const reported =
    score.reported === undefined
      ? `自评总分${totalAbsence(project)}`
      : `自评 ${formatDecimal(score.reported)} 分${grade}`;
  const outcomes = countOutcomes([score]);
  const isJudged = outcomes.met + outcomes.missed + outcomes.unassessable > 0;
  const targets = isJudged ? `；${outcomeWords(outcomes, missedNames([{ score }]))}` : '';
  return `${whole}${reported}，${recomputedWords(score)}${targets}；${found}。`;
}

/** What a form says that has no columns for results: it is no self-evaluation, whatever it is called. */
function targetsAlone({ indicators }: ProjectResult['project']): string {
  return `本表列了 ${formatCount(indicators.length)} 项指标的目标，没有完成值和得分的栏目，看不到全年的结果`;
}

function foundWords(open: ProjectResult['open']): string {
  const counts = [
    { count: open.error, word: '矛盾' },
    { count: open.warning, word: '待说明' },
    { count: open.info, word: '提示' },
  ].filter(({ count }) => count > 0);
  return counts.length === 0
    ? '各项检查都没有发现'
    : `检查发现 ${counts.map(({ count, word }) => `${count} 处${word}`).join('、')}`;
}

/** What the rule book gives, or why it gives nothing. */
function recomputedWords({ interval, notRecomputed }: ProjectResult['score']): string {
  if (interval === undefined) return notRecomputed ?? '不能复核';
  return `按规则复核为 ${formatWholeInterval(interval)} 分`;
}

/** A year in one sentence; sums are over those projects alone whose money adds up. */
export function summarySentence({ projects, leftOut, money, rateAdjusted }: Summary): string {
  if (money === undefined) return `${unsummedWords(projects, leftOut)}。`;
  const { initial, adjusted, executed, change } = money;
  const changed =
    change === 0 ? '' : `，年中${changeWords(change)}，全年预算 ${formatWan(adjusted)} 万元`;
  const rate = rateAdjusted === undefined ? '' : `，执行率 ${formatRate(rateAdjusted)}`;
  const counted = projects - leftOutCount(leftOut);
  const whose = counted === projects ? '' : `中 ${formatCount(counted)} 个的资金可以合计：`;
  return `${formatCount(projects)} 个项目${whose}年初预算 ${formatWan(initial)} 万元${changed}，全年执行 ${formatWan(executed)} 万元${rate}。`;
}

/**
 * That no money adds up, and what is missing, without a full stop.
 * @example unsummedWords(5, leftOut) // '5 个项目的资金无法合计：表上没有年初预算栏'
 */
export function unsummedWords(projects: number, leftOut: readonly LeftOut[]): string {
  const why = leftOut.map(({ words }) => words).join('，或');
  return `${formatCount(projects)} 个项目的资金无法合计${why === '' ? '' : `：${why}`}`;
}

/** 调减 37.62 万元 or 调增 12.00 万元. */
export function changeWords(change: Decimal): string {
  return `${change < 0 ? '调减' : '调增'} ${formatWan(Math.abs(change) as Decimal)} 万元`;
}

/** The money of a project as far as its form states it, without a full stop. */
export function moneySentence({ funds }: ProjectResult['project']): string {
  const { initial, adjusted, executed } = statedMoney(funds);
  if (initial === undefined || adjusted === undefined || executed === undefined) {
    return partialMoneySentence(funds);
  }
  const change = subtract(adjusted, initial);
  const changed = change === 0 ? '' : `，年中${changeWords(change)}`;
  return `年初预算 ${formatWan(initial)} 万元${changed}，全年执行 ${formatWan(executed)} 万元`;
}

/** A form that has no column for an amount has left nothing out. */
function partialMoneySentence(funds: ProjectResult['project']['funds']): string {
  const lack = lackOfMoney(funds);
  if (lack !== undefined) return lack;
  const own = MONEY_COLUMNS.filter((column) => funds.total[column].kind !== 'absent');
  if (funds.isUnitDoubted) return `${funds.words.total}的单位可能有误，未计入合计`;
  const stated = statedMoney(funds);
  const faults = own.map((column) => {
    return stated[column] === undefined ? notStated(funds.total[column]) : undefined;
  });
  const [first] = faults;
  if (first !== undefined && faults.every((fault) => fault === first))
    return `${funds.words.total}${first}`;
  return own
    .map((column, index) => {
      const amount = stated[column];
      const words = amount === undefined ? faults[index] : ` ${formatWan(amount)} 万元`;
      return `${funds.words[column]}${words}`;
    })
    .join('，');
}

/** Why an amount is not stated: a total of 0 above sources that carry money is a misprint. */
function notStated(cell: Cell): string {
  return cell.kind === 'value' ? '印为 0，与所列来源不符' : absenceWord(cell);
}
