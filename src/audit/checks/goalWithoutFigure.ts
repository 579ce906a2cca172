import { goalWords } from '../../model/goalWords.ts';
import type { Check } from '../finding.ts';
import { hasGoal } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { hasDigit } from '../text/hasDigit.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { isUnstated } from './goalUnstated.ts';

/** Words in which a numeral counts nothing. */
const NO_NUMBER =
  /进一步|统一|一定|一系列|一体|第[一二三]|唯一|一流|逐一|一线|一般|一致|一方面|一律|一站式|三公|三农|双百|百姓|万元|千方百计|十[三四五]五/g;
const NUMBER = /[一二三四五六七八九十百千万两零〇ⅠⅡⅢⅣⅤ]|翻番|过半/;
/** What counts all of a thing, says that there was none, or when or how fully something is to be done. */
const ALL =
  /足额|及时|按时|按期|如期|按[日周月季年]|前列|全部|覆盖|全员|所有|应\p{Script=Han}尽\p{Script=Han}|不(?:发生|出现|超)|杜绝|无\p{Script=Han}{0,6}(?:事故|事件|拖欠|投诉|上访|差错|违规|积压|遗漏)|达标|达到?(?:国|省|市|行业|规定|地方)\p{Script=Han}{0,6}标准|每/u;
/** When it is to be done, or what it is to be held against. */
const BY = /[年月季旬]底|[年月季]末|年内|[上下]半年|[期季节学日]前|当[年月日季天]|[上去往]年|同期/;
/** What is done on one day, so that anybody can tell whether it was. */
const DEED =
  /建成|[竣完]工|验收|(?:投入|正式)(?:使用|运行|运营)|投[用产运]|通[车水电气]|上线|交付|揭牌|挂牌|启用|印发|出台|完成\p{Script=Han}{0,12}(?:编制|修编|采购|招标|工程|改造|修缮|维修|建设|搬迁|拆除|安装)|(?:举办|召开)(?!各|系列|多|相关)\p{Script=Han}{1,12}[会节赛]/u;
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
    if (ALL.test(text) || BY.test(text) || DEED.test(text)) return [];
    if (NUMBER.test(text.replace(NO_NUMBER, ''))) return [];
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
