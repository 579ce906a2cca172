import type { Indicator } from '../model/project.ts';

const RATE = /(?:预算|资金|经费)[^，。；]{0,6}(?:执行|支付|支出|使用)(?:率|进度)/;

/** Whether a row is a rate of execution, which some places score in bands: 预算执行率, 专项资金支付率. */
export function isExecutionRate({ isExecution, name }: Indicator): boolean {
  return isExecution || RATE.test(name);
}
