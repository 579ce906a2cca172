import type { ColumnKey } from '../../model/layouts/columnTerms.ts';
import type { TableKind } from './blockKeys.ts';
import { bareLabel } from './plainLabel.ts';

type Likely = readonly (readonly [words: RegExp, key: ColumnKey])[];

/** Scores that somebody else than the filer gave. */
const REVIEWS: Likely = [
  [/财政.*(?:得分|评分|分数)/, 'financeScore'],
  [/(?:部门|复核|审核|抽查|核查|复评|评审).*(?:得分|评分|分数)/, 'departmentScore'],
];

/** The first that fits holds: 财政复核得分 is no 得分 of one's own, 未完成原因 no 完成. */
const LIKELY: Readonly<Record<TableKind, Likely>> = {
  indicators: [
    [/原因|扣分|改进|整改/, 'reason'],
    ...REVIEWS,
    [/(?:标准|办法|规则|方法)$/, 'criterion'],
    [/分值|权重/, 'points'],
    [/得分|评分|打分/, 'score'],
    [/上年|历史/, 'lastActual'],
    [/完成率|完成比例/, 'completionRate'],
    [/完成|实际/, 'actual'],
    // 年度总体目标 is that of the year, as is 二〇二三年目标
    [/(?:年度|本年|当年|全年|(?<![-—~至]\d{3})\d年)总体?(?:绩效)?目标/, 'target'],
    [
      /(?:总|建设期|实施期|全周期|(?<![第〇○零一二三四五六七八九十])[三五]年)体?目标/,
      'longTermTarget',
    ],
    [/调整.*(?:目标|指标|计划)/, 'adjustedTarget'],
    [/目标|指标值|计划/, 'target'],
    [/佐证|证明|来源/, 'evidence'],
  ],
  funds: [
    [/原因/, 'reason'],
    ...REVIEWS,
    [/(?:执行|支出|支付|完成|使用)(?:率|进度)/, 'rate'],
    [/年初|批复/, 'initial'],
    [/(?:调整|全年|调剂).*预算/, 'adjusted'],
    [/执行|支出|支付|决算/, 'executed'],
    [/到位/, 'received'],
    [/分值|权重/, 'points'],
    [/得分/, 'score'],
    [/预算/, 'budget'],
  ],
  goals: [
    [/完成|实际/, 'actual'],
    [/实施期|长期/, 'longTermExpected'],
    [/目标/, 'expected'],
  ],
  rows: [],
};

/** No name of a column is longer; patterns that look for two words read a text more than once. */
const LONGEST = 200;

/** Of a part of the year: no figure of the whole. */
const PART_OF_YEAR = /上半年|下半年|季度|中期|\d月|截至/;
const WHOLE_YEAR = /全年|12月/;
/** What is expected, and money of another year: neither was budgeted for this year nor reached in it. */
const EXPECTED = /预计|预测|可能/;
const OTHER_YEAR = /上年|上一年|去年|往年|历年|以前年度/;

/** What was scored and why, in one column: 得分及未完成原因. */
const SEVERAL = /(?:得分|评分|分值)[及和与、/].*原因|原因[及和与、/].*(?:得分|评分|分值)/;

/** Whether a name of a column says that it is of a part of the year: 上半年, 6月末. */
export function isOfPartOfYear(label: string): boolean {
  const bare = bareLabel(label);
  return PART_OF_YEAR.test(bare) && !WHOLE_YEAR.test(bare);
}

/** What a name of a column that is not known most likely means by its words; to be said as a doubt. */
export function likelyMeaning(kind: TableKind, label: string): ColumnKey | undefined {
  if (isOfPartOfYear(label)) return undefined;
  const bare = bareLabel(label).slice(0, LONGEST);
  if (EXPECTED.test(bare) || (kind === 'funds' && OTHER_YEAR.test(bare))) return undefined;
  if (SEVERAL.test(bare)) return undefined;
  return LIKELY[kind].find(([words]) => words.test(bare))?.[1];
}
