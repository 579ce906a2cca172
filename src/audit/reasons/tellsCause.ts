import { isWithoutReason } from './isWithoutReason.ts';

const CLAUSE_END = /[\s，,。；;、！!：:.]+/;
/** A text as long as this has more to say than that more will be done. */
const LONGEST = 60;
/** What a clause that names nothing is made of: when, how much, an effort, and work as such. */
const EMPTY = new RegExp(
  [
    '今后|下一?步|将|正在?|已|尚|还|要|继续|进一步|不断|积极|切实|努力|尽[快早]|高度|全部|按[期时]',
    '加[强大快]|提[高升]|强化|推[进动]|改[进善]|完[成善]|落实|重视|存在|未能?|没有?|达[到标]|实现',
    '资金使用|项目|工作|绩效|水平|质量|效率|效益|成效|能力|服务|管理|监[管督]|力度|思想|认识|措施|制度|机制|进[度展]',
    '年[初度]|指标|目标|任务|一定|提升|空间|酌情|扣分|差距|不足|问题|[和及与对的中值有]',
  ].join('|'),
  'g',
);
/** An effort, or that the target was missed: what the row says already. */
const EFFORT = /[加提强推改优做落重争抓健][强大快高升化进动善好实视取全]|存在|扣分|[未没]|正在/;

/** That there is a cause, and not which: 客观原因. */
const SOME_CAUSE =
  /^(?:由于|因为?|受|存在|[有的等及])*(?:(?:实际|客观|主观|特殊|其他|历史|工作|各种|多种|相关|种种)(?:情况|原因|因素|影响)?[的等及]?)+(?:所致|导致|造成|影响)?$/;

/**
 * Whether a cell for reasons tells any: it is neither blank nor 无, and not only that something is lacking
 * and more will be done. `name`, the row's own, tells nothing either.
 * @example tellsCause('存在一定差距，下一步将加大力度') // false
 * @example tellsCause('巡查长度未达到年初目标', '巡查河道长度') // false
 */
export function tellsCause(reason: string | undefined, name = ''): boolean {
  return !isWithoutReason(reason) && !isHollow(reason ?? '', name);
}

function isHollow(reason: string, name: string): boolean {
  if (reason.length > LONGEST) return false;
  const clauses = reason.split(CLAUSE_END).filter((clause) => clause !== '');
  const telling = clauses.filter((clause) => !SOME_CAUSE.test(clause));
  if (telling.length === 0) return true;
  if (!EFFORT.test(reason)) return false;
  return telling.every((clause) => isOfSigns(clause.replace(EMPTY, ''), name));
}

/** Whether every sign of a text stands in the name. */
function isOfSigns(text: string, name: string): boolean {
  return [...text].every((sign) => name.includes(sign));
}
