import { goalWords } from '../../model/goalWords.ts';
import type { Check } from '../finding.ts';
import { hasDigit } from '../hasDigit.ts';
import { hasGoal } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';
import { isUnstated } from './goalUnstated.ts';

/** Words in which a numeral counts nothing. */
const NO_NUMBER =
  /进一步|统一|一定|一系列|一体|第[一二三]|唯一|一流|逐一|一线|一般|一致|一方面|一律|一站式|三公|三农|双百|百姓|万元|千方百计|十[三四五]五/g;
const NUMBER = /[一二三四五六七八九十百千万两零〇]/;
/** What counts all of a thing, says that there was none, or when or how fully something is to be done. */
const ALL =
  /足额|及时|按时|按期|如期|按[日周月季年]|前列|全部|全覆盖|全员|所有|应\p{Script=Han}尽\p{Script=Han}|不发生|无\p{Script=Han}{0,6}事故|每/u;
/** 1.…；2.…, 目标1：…目标2：…. */
const NUMBERED = /^[（(]?(?:目标)?1\s{0,2}(?:[：:、]|[.．)）](?!\d))/;
const NUMBERING = /(?:目标|[（(])?\d{1,2}\s{0,2}(?:[：:、]|[.．)）](?!\d))/g;
const SHORTEST = 12;

/** A1: 年度总体目标 names work and no number, no time and no extent by which anybody could tell whether it was done. */
export const goalWithoutFigure: Check = {
  code: 'goalWithoutFigure',
  title: '年度总体目标没有可衡量的内容',
  severity: 'info',
  basis: ownBasis('A1'),
  appliesTo: hasGoal('expected'),
  check: ({ project }) => {
    const { goal, layout } = project;
    const text = goal.expected?.trim() ?? '';
    if (text.length < SHORTEST || statesNumber(text)) return [];
    if (ALL.test(text) || NUMBER.test(text.replace(NO_NUMBER, ''))) return [];
    if (isUnstated(project, 'expected')) return [];
    const name = goalWords(layout).expected;
    return [
      {
        about: { kind: 'goal', column: 'expected' },
        words: () => ({
          message: `年度总体目标的“${name}”没有写数量、时限或程度，看不出做到什么算完成。`,
          evidence: `${name}${quoteCell(text)}`,
          advice: '写明做多少、何时做完、达到什么程度。',
        }),
      },
    ];
  },
};

/** Whether a text has a digit but for those that number its parts. */
function statesNumber(text: string): boolean {
  return hasDigit(text) && !(NUMBERED.test(text) && !hasDigit(text.replace(NUMBERING, '')));
}
