import { goalWords } from '../../model/goalWords.ts';
import type { Project } from '../../model/project.ts';
import type { Check } from '../finding.ts';
import { type GoalFigure, goalFigures } from '../goals/goalFigures.ts';
import { both, hasGoal } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { proseOf } from '../reasons/sentencesOf.ts';
import { hasCommonWord } from '../text/hasCommonWord.ts';
import { withoutMeasure } from '../text/withoutMeasure.ts';
import { quoteCell } from '../wording/quoteCell.ts';

const ANY_DIMENSION = { has: () => true };
/** Says of all that it was done, or where it is told. */
const OF_ALL =
  /全部|全面|均|各项|所有|如期|圆满|超额|[目指]标|任务|计划|未|没有|详见|附件|等\d|等工作/;
/** Fewer are answered: the account is of something else, and told in other words. */
const FEWEST_ANSWERED = 2;
/** What says how much of something else the figure is, or what it will be one day. */
const NO_DEED = /其中|每|均|人均|达|以[上下内]|不[低高少超]|覆盖|率|比|分|争取|力争/;
/** What a noun shares with almost any other. */
const COMMON =
  /建设|完成|项目|开展|工作|实施|全[年省市县区]|新建|新增|改造|组织|举办|培训|维修|购置|更换/g;
/** Three numbers at least. */
const FIGURES = /\d[^\d]+\d[^\d]+\d/;
const FEWEST = 2;
const SHORTEST = 8;

/**
 * X1: of several things that the goal counts, what became of it tells some with their numbers and of one nothing, and
 * neither a row nor another text does.
 */
export const goalPartUnanswered: Check = {
  code: 'goalPartUnanswered',
  title: '总体目标中有一项没有交代',
  severity: 'info',
  ofWhole: true,
  basis: ownBasis('X1'),
  appliesTo: both(hasGoal('expected', 'actual'), ({ indicators }) => indicators.length > 0),
  check: ({ project }) => {
    const { expected = '', actual = '' } = project.goal;
    if (actual.length < SHORTEST || !FIGURES.test(expected) || !/\d/.test(actual)) return [];
    if (OF_ALL.test(actual)) return [];
    const open = unanswered(project);
    if (open.length === 0) return [];
    const names = goalWords(project.layout);
    const things = open.map(
      ({ thing, text, number, end }) => `“${thing}${text.slice(number, end)}”`,
    );
    return [
      {
        about: { kind: 'goal', column: 'actual' },
        words: () => ({
          message: `年度总体目标的${names.expected}有${things.join('、')}，${names.actual}写了其他各项，没有写它，指标中也没有。`,
          evidence: `${names.expected}${quoteCell(expected)}；${names.actual}${quoteCell(actual)}`,
          advice: '逐项补写完成情况。',
        }),
      },
    ];
  },
};

function unanswered(project: Project): GoalFigure[] {
  const { expected = '', actual = '' } = project.goal;
  const planned = goalFigures(expected, ANY_DIMENSION);
  const told = goalFigures(actual, ANY_DIMENSION);
  if (planned.length <= FEWEST_ANSWERED || told.length < FEWEST_ANSWERED) return [];
  const isTold = (one: GoalFigure) =>
    told.some(
      (other) =>
        other.unit.dimension === one.unit.dimension && hasCommonWord(other.before, one.before),
    );
  if (planned.filter(isTold).length < FEWEST_ANSWERED) return [];
  const dimensions = new Set(told.map(({ unit }) => unit.dimension));
  const elsewhere = [
    actual,
    ...proseOf(project).filter((text) => !expected.includes(text)),
    ...project.indicators.flatMap(({ name, target = '', actual: done = '', reason = '' }) => [
      withoutMeasure(name),
      target,
      done,
      reason,
    ]),
  ].join('\n');
  return planned.filter((one) => {
    const noun = one.thing.replace(COMMON, '');
    if (noun.length < FEWEST || NO_DEED.test(one.thing) || one.isRough) return false;
    return !dimensions.has(one.unit.dimension) && !hasCommonWord(elsewhere, noun);
  });
}
