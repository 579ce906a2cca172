import type { Project } from '../../model/project.ts';
import { readOnce } from '../../model/readOnce.ts';
import { isRemark } from './isRemark.ts';
import { isOfMoney, reasonSigns } from './reasonSigns.ts';
import { proseOf, sentencesIn } from './sentencesOf.ts';

/** What a row has to account for: that it fell short or lost points, or that it went far beyond. */
export type Way = 'less' | 'more';

const NUMBER = /[\d.,]+/g;
const CLAUSE_END = /[，,]/;
const AMOUNT = /\d\s*[百千万亿]?元(?!以|[/／])/;
const CAUSED = /因|由于|受|致/;
const NONE: readonly string[] = [];

/**
 * The sentences outside the rows and the reasons of rows, that tell how something came about, there or in the
 * next sentence; hardly any does.
 */
export function tellingSentences(project: Project, way: Way): readonly string[] {
  return TELLING[way](project);
}

/** Those of the same places that print a number. */
export function sentencesStating(project: Project, number: string): readonly string[] {
  return byNumber(project).get(number) ?? NONE;
}

/** Whether a sentence says that something came of something, or the way of a row. */
export function isTelling(sentence: string, way: Way, year: number): boolean {
  const { caused, undone, more } = reasonSigns(sentence, year);
  return caused || (way === 'less' ? undone : more && isOfMoney(sentence));
}

const TELLING = {
  less: readOnce((project: Project) => telling(project, 'less')),
  more: readOnce((project: Project) => telling(project, 'more')),
};

const written = readOnce((project: Project): readonly string[] => {
  const reasons = project.indicators.flatMap(({ reason }) => sentencesIn(reason));
  return [...new Set([...proseOf(project), ...reasons])];
});

const byNumber = readOnce((project: Project): ReadonlyMap<string, readonly string[]> => {
  const stating = new Map<string, string[]>();
  for (const sentence of written(project)) {
    for (const number of new Set(sentence.match(NUMBER))) {
      const alike = stating.get(number);
      if (alike === undefined) stating.set(number, [sentence]);
      else alike.push(sentence);
    }
  }
  return stating;
});

function telling(project: Project, way: Way): readonly string[] {
  const remarked = remarkedOn(project, way);
  return written(project).filter(
    (one) =>
      (isTelling(one, way, project.year) && isTelling(withoutAmounts(one), way, project.year)) ||
      remarked.has(one),
  );
}

/** Without the clauses on what became of an amount of money: 未支付的34万元为质保金 tells nothing of any work. */
function withoutAmounts(sentence: string): string {
  return sentence
    .split(CLAUSE_END)
    .filter((clause) => !(AMOUNT.test(clause) && !CAUSED.test(clause)))
    .join('，');
}

/** The sentences of the account of the goal after which the next tells how it came about. */
function remarkedOn(project: Project, way: Way): ReadonlySet<string> {
  const told = sentencesIn(project.goal.actual);
  return new Set(
    told.filter((_, at) => {
      const text = told[at + 1];
      return text !== undefined && isRemark({ text, isFree: true }, { way }, project);
    }),
  );
}
