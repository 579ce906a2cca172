import type { Indicator } from '../model/project.ts';

const REVERSE_NAME =
  /(?:逾期|差错|失误|投诉|事故|死亡|失业|流失|超支|违约|返工|退回|空置|损耗|污染|能耗|排放)(?:率|数|量|次数|起数|人数)?(?:[(（]|$)/;

/**
 * Whether, as far as its kind and name tell, less of this indicator is better: costs, and rates such
 * as 逾期率. A sign in the target outranks this.
 */
export function isLessBetter(indicator: Pick<Indicator, 'part' | 'level2' | 'name'>): boolean {
  return (
    indicator.part === 'cost' ||
    indicator.level2.includes('成本') ||
    REVERSE_NAME.test(indicator.name)
  );
}
