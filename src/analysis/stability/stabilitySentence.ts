import { rowLabel } from '../../audit/wording/rowLabel.ts';
import { formatDecimal } from '../../model/decimal.ts';
import { formatInterval, formatPoints } from '../../model/format.ts';
import { FORM_PART_WORDS, type Stability } from '../../model/stabilityWords.ts';
import type { Interval } from '../../scoring/interval.ts';
import type { LeaveOneOut, LeftOut } from './leaveOneOut.ts';
import type { RulebookGrade } from './rulebookGrades.ts';
import type { WeightBounds } from './weightBounds.ts';

/** What the stability of one grade rests on. */
export interface StabilityFacts {
  readonly verdict: Stability;
  /** Why no rule book gives a grade, without a full stop; absent where they do. */
  readonly reason: string | undefined;
  /** What stands in the place of the total score, where none is reported. */
  readonly noTotal: string | undefined;
  /** By the declared rule book; absent where no total is reported. */
  readonly reportedGrade: string | undefined;
  /** In the order of the rule books. */
  readonly rulebooks: readonly RulebookGrade[];
  readonly weights: WeightBounds | undefined;
  readonly leftOut: LeaveOneOut | undefined;
}

/** How many rule books are named before the rest are counted. */
const NAMED = 3;

/**
 * One sentence: whether the reported grade holds, which rule books give another, and their interval.
 * Where every rule book gives the same, whether weights or a single row would change it.
 */
export function stabilitySentence(facts: StabilityFacts): string {
  const { verdict, reason, noTotal = '没有自评等级', reportedGrade, rulebooks } = facts;
  if (reportedGrade === undefined) return `${noTotal}，无法判定等级是否稳定。`;
  const comparable = rulebooks.filter(({ gradePossible }) => gradePossible !== undefined);
  const others = rulebooks.filter(({ gradePossible }) => gradePossible === undefined);
  const note = others.length === 0 ? '' : `${booksOf(others)}的等级名称不同，不作比较。`;
  switch (verdict) {
    case 'unstable':
      return `${unstableWords(reportedGrade, comparable)}。${note}`;
    case 'mostlyStable':
      return `${mostlyStableWords(reportedGrade, comparable)}。${note}`;
    case 'stable':
      return `按${allOf(comparable)}，等级${each(comparable)}是${quoted([reportedGrade])}；${changeWords(facts, reportedGrade)}。${note}`;
    case 'notAssessable':
      return `${reason ?? '没有可以比较的评分规则'}，无法判定等级是否稳定。${note}`;
    default:
      return verdict satisfies never;
  }
}

/**
 * What a line of a list adds to the verdict and the grades beside it: where every rule book leaves other
 * grades open, as the verdict says, only the totals.
 * @example stabilityRemark(facts) // '复核总分为 70–100 分。'
 */
export function stabilityRemark(facts: StabilityFacts): string {
  const { verdict, rulebooks } = facts;
  const isAllOpen = rulebooks.every(({ gradePossible, gradeCertain }) => {
    return gradePossible === true && !gradeCertain;
  });
  return verdict === 'mostlyStable' && isAllOpen
    ? `复核总分为 ${span(rulebooks)}。`
    : stabilitySentence(facts);
}

function unstableWords(reported: string, comparable: readonly RulebookGrade[]): string {
  const against = comparable.filter(({ gradePossible }) => !gradePossible);
  const rest = comparable.length - against.length;
  const elsewhere = rest === 0 ? '' : `；按其余 ${rest} 种评分规则可以是${quoted([reported])}`;
  return `自评等级${quoted([reported])}，按${booksOf(against)}复核，总分为 ${span(against)}，等级为${quoted(gradesOf(against))}${elsewhere}`;
}

function mostlyStableWords(reported: string, comparable: readonly RulebookGrade[]): string {
  const open = comparable.filter(({ gradeCertain }) => !gradeCertain);
  const grades = gradesOf(open).filter((grade) => grade !== reported);
  const all = `按${allOf(comparable)}，自评等级${quoted([reported])}${each(comparable)}有可能`;
  const which =
    open.length === comparable.length ? `但也${each(comparable)}` : `但按${booksOf(open)}，也`;
  return `${all}，${which}可能是${quoted(grades)}：复核总分为 ${span(open)}`;
}

/** What else would change a grade that every rule book gives: weights first, then single rows. */
function changeWords({ weights, leftOut }: StabilityFacts, reported: string): string {
  const move =
    weights === undefined ? '' : `各部分分值各增减 ${formatDecimal(weights.move)} 分以内`;
  const range = weights?.reported;
  const [low, high] = [range?.low.grade, range?.high.grade];
  const ends = [
    low === reported || low === undefined ? '' : `低至${quoted([low])}`,
    high === reported || high === undefined ? '' : `高至${quoted([high])}`,
  ].filter((words) => words !== '');
  if (range !== undefined && ends.length > 0) {
    const totals = formatInterval({ low: range.low.total, high: range.high.total });
    return `但${move}时，自评总分会在 ${totals}之间，等级可能${ends.join('、')}`;
  }
  const row = leftOut?.changing.find(({ grade }) => grade !== reported);
  if (row !== undefined) {
    return `但不计${labelOf(row)}，自评总分折算为 ${formatPoints(row.total)}，等级为${quoted([row.grade])}`;
  }
  const without = leftOut === undefined ? '' : '不计其中任何一项';
  const tried = [range === undefined ? '' : move, without].filter((words) => words !== '');
  return tried.length === 0 ? '得分没有填全，未再试算' : `${tried.join('，或者')}，等级也不变`;
}

function labelOf({ subject, name }: LeftOut): string {
  return subject === 'execution' ? FORM_PART_WORDS.execution : rowLabel({ seq: subject, name });
}

/** Every grade that these rule books admit, the best first. */
function gradesOf(books: readonly RulebookGrade[]): string[] {
  const grades = books.flatMap(({ rulebook, gradeLow, gradeHigh }) => {
    const names = rulebook.grades.scale.map(({ grade }) => grade);
    return names.slice(names.indexOf(gradeHigh), names.indexOf(gradeLow) + 1);
  });
  const [scale = []] = books.map(({ rulebook }) => rulebook.grades.scale);
  const known = scale.map(({ grade }) => grade).filter((grade) => grades.includes(grade));
  return [...new Set([...known, ...grades])];
}

/** From the lowest to the highest total of these rule books. */
function span(books: readonly RulebookGrade[]): string {
  const [first, ...rest] = books.map(({ interval }) => interval);
  if (first === undefined) return '';
  const widest = rest.reduce<Interval>(
    (so, { low, high }) => ({
      low: low < so.low ? low : so.low,
      high: high > so.high ? high : so.high,
    }),
    first,
  );
  return formatInterval(widest);
}

function allOf(books: readonly RulebookGrade[]): string {
  return books.length === 1 ? booksOf(books) : `全部 ${books.length} 种评分规则`;
}

function each(books: readonly RulebookGrade[]): string {
  return books.length === 1 ? '' : '都';
}

function booksOf(books: readonly RulebookGrade[]): string {
  const names = books.slice(0, NAMED).map(({ rulebook }) => `“${rulebook.name}”`);
  return books.length > NAMED ? `${names.join('、')}等 ${books.length} 种规则` : names.join('、');
}

function quoted(grades: readonly string[]): string {
  return grades.map((grade) => `“${grade}”`).join('或');
}
