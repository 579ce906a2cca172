import { goalWords } from '../../model/goalWords.ts';
import type { Check } from '../finding.ts';
import { hasAnyGoal } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { formNoun } from '../wording/formNoun.ts';
import { quoteCell } from '../wording/quoteCell.ts';

const SENTENCE_END = /[。；;！!\n]/;
const CLAUSE_END = /[，,]/;
const THIS_YEAR = /[本今当]年|年内/;
const TERM = String.raw`(20\d\d)年(?:度|底|末|[上下]半年|\d{1,2}月(?:底|末)?)?(?:之?前)?`;
const DEED =
  '(?:实现|完成|建成|达到|通过|创建|开工|启动|竣工|开展|举办|建设|新建)(?![^，,]{0,10}的[^，,]{0,8}[率数]|的)';
/** 2023年实现优质均衡县创建: what is to come of a later year stands first in its clause. */
const EXPECTED = new RegExp(
  String.raw`^(?:目标)?\d*[、.:：]?\s*(?:到|至|力争|确保|计划|预计|并)*${TERM}(?:将|力争|计划|全面|基本|如期|顺利)*${DEED}`,
);
/** 2024年将完成幼儿园建设: of what became of the year, only what is plainly still to come. */
const ACTUAL = new RegExp(String.raw`^\s*(?:预计|计划|力争)?${TERM}(?:将|计划|力争|拟)+${DEED}`);
/** An account that ends in what is to be done better tells of a later year with cause. */
const NEXT_STEPS = /不足|问题|整改|改进|下一?步/;
/** It tells what was put off and why, a term of several years, or what is prepared now. */
const OTHER =
  /未|转入|延|结转|因|推迟|流标|跨年|分年|[两三四五]年|至20|-20|—20|～20|~20|[建实]设?施?期|工期|周期|学年|打[好牢下]|奠定|准备|谋划|储备|编制|规划/;

/** Q0: the goal of a year, or what became of it, tells work of a later year. */
export const goalOfLaterYear: Check = {
  code: 'goalOfLaterYear',
  title: '年度总体目标写有以后年度的工作',
  severity: 'info',
  basis: ownBasis('Q0'),
  appliesTo: hasAnyGoal,
  check: ({ project: { goal, layout, year } }) => {
    const names = goalWords(layout);
    return (['expected', 'actual'] as const).flatMap((column) => {
      const text = goal[column] ?? '';
      if (!namesLaterYear(text, year) || OTHER.test(text)) return [];
      if (column === 'actual' && NEXT_STEPS.test(text)) return [];
      const pattern = column === 'expected' ? EXPECTED : ACTUAL;
      const clause = text
        .split(SENTENCE_END)
        // 本年度完成主体工程，2023年底建成: how far it comes this year is said
        .filter((sentence) => !THIS_YEAR.test(sentence) && !sentence.includes(`${year}年`))
        .flatMap((sentence) => sentence.split(CLAUSE_END))
        .find((one) => Number(pattern.exec(one)?.[1] ?? 0) > year);
      if (clause === undefined) return [];
      const name = names[column];
      return [
        {
          about: { kind: 'goal', column },
          words: () => ({
            message: `年度总体目标的${name}写${quoteCell(clause)}，${formNoun({ layout })}是 ${year} 年度。`,
            evidence: `${name}${quoteCell(clause)}`,
            advice: '年度目标写本年度的工作；跨年度的，写明本年度完成到哪一步。',
          }),
        },
      ];
    });
  },
};

/** A quick look: whether a text has 20 and two digits that come to a later year. */
function namesLaterYear(text: string, year: number): boolean {
  for (let at = text.indexOf('20'); at !== -1; at = text.indexOf('20', at + 1)) {
    if (Number(text.slice(at, at + 4)) > year) return true;
  }
  return false;
}
