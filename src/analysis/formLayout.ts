import type { Form } from '../model/form.ts';
import type { FormLine } from './form/formCell.ts';
import { indicatorHead, indicatorLines, totalLine } from './form/indicatorLines.ts';
import { fundLines, goalLines, projectLines } from './form/topLines.ts';

/** The official form as it is laid out in two blocks: every cell that is printed, in reading order. */
export interface FormLayout {
  readonly title: string;
  /** The year as it stands under the title. */
  readonly year: string;
  /** What the block of indicators is called on this form. */
  readonly indicatorsName: string;
  /** The nine columns of the first block, left to right. */
  readonly topColumns: readonly string[];
  /** From 项目名称 to 年度总体目标. */
  readonly top: readonly FormLine[];
  /** The nine columns of the second block; all but the third and fourth are as wide as above. */
  readonly columns: readonly string[];
  /** The names of the columns of 绩效指标, which a long form repeats on every sheet. */
  readonly head: FormLine;
  /** The indicators, then 总分. */
  readonly lines: readonly FormLine[];
}

const VALUES = ['target', 'actual', 'points', 'score', 'reason'];

/**
 * Lays a form out as the ministry's form of 2020 is printed, or as the budget system exports it: merged
 * cells, names of columns, and the headers of each value. Texts are those of the form, unchanged.
 */
export function formLayout(form: Form): FormLayout {
  const indicatorsName = form.layout === 'ministry-2020' ? '年度绩效指标完成情况' : '绩效指标';
  return {
    title: form.title,
    year: `（${form.year} 年度）`,
    indicatorsName,
    topColumns: ['side', 'level1', 'source', 'initial', ...VALUES],
    top: [...projectLines(form), ...fundLines(form), ...goalLines(form)],
    columns: ['side', 'level1', 'level2', 'indicator', ...VALUES],
    head: indicatorHead(),
    lines: [...indicatorLines(form, indicatorsName), totalLine(form)],
  };
}
