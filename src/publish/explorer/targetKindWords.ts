import type { Expression } from '../../expression/expression.ts';

/** The kinds of a target in the words of the data dictionary. */
export const TARGET_KIND_WORDS: Readonly<Record<Expression['kind'], string>> = {
  quantity: '数值',
  range: '区间',
  deadline: '时限',
  tier: '分档用语',
  qualitative: '文字',
  yesNo: '是否',
  change: '变化',
  clauses: '多项',
  none: '无',
  missing: '空白',
  placeholder: '模板文字',
  unparsed: '无法识别',
};
