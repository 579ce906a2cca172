import { stemOf } from '../goalTexts.ts';
import { numberIn, plainTarget } from '../numberIn.ts';
import { whole } from '../random.ts';
import type { FormFault } from './fault.ts';
import { rowFault } from './rowFault.ts';

/** Faults in one row that scores follow: what is missing, misread, pointed wrongly or unexplained. */
export const DRAFTED_ROW_FAULTS: readonly FormFault[] = [
  rowFault('farAboveTarget', 'drafted', ['count'], ({ row }, random) => ({
    actual: numberIn(row.actual).with(
      Math.ceil((numberIn(row.target).value * whole(random, 140, 260)) / 100),
    ),
    reason: '',
  })),
  rowFault('unitMismatch', 'drafted', ['count'], () => ({ actual: '100%', reason: '' })),
  rowFault('textualActual', 'drafted', ['count', 'rate', 'lowRate'], () => ({
    actual: '达成预期指标',
    reason: '',
  })),
  rowFault(
    'wrongDirection',
    'drafted',
    ['lowRate', 'amount'],
    ({ row }) => {
      if (row.indicator === '补助总成本') return undefined;
      const value = plainTarget(row.target);
      return { target: `≥${value}`, actual: value };
    },
    { printedDirectionMismatch: '所印的指标性质仍是反向' },
  ),
  rowFault('costAboveTarget', 'drafted', ['amount', 'price'], ({ row }) => {
    const target = plainTarget(row.target);
    const { value, with: written } = numberIn(target);
    return { target: `=${target}`, actual: written(Math.ceil(value * 1.08)), reason: '' };
  }),
  rowFault('costIsNoCost', 'drafted', ['price', 'standard', 'amount'], () => ({
    target: '打卡发放',
    actual: '打卡发放',
  })),
  rowFault('targetMissing', 'drafted', ['count', 'rate', 'deadline'], () => ({ target: '' })),
  rowFault('actualMissing', 'drafted', ['count', 'rate', 'words'], () => ({
    actual: '',
    reason: '',
  })),
  rowFault(
    'valueOnlyInName',
    'drafted',
    ['count'],
    ({ row }) => ({
      indicator: `${stemOf(row.indicator)} ${plainTarget(row.target)}以上`,
      target: '',
    }),
    { targetMissing: '名称中的单位不在检查的词表中时，按目标空白提出' },
  ),
  rowFault('boundAsActual', 'drafted', ['count', 'rate'], ({ row }) => ({
    actual: `≥${plainTarget(row.target)}`,
    reason: '',
  })),
  rowFault('deadlineUnstated', 'drafted', ['deadline'], ({ row }) => ({ actual: row.target })),
  rowFault('foreignYear', 'drafted', ['deadline'], (_place, _random, { content }) => ({
    target: `${content.year - 1}年12月底前`,
    actual: `${content.year - 1}年11月`,
  })),
  rowFault('unparsedValue', 'drafted', ['deadline'], () => ({ target: '11月31日前' })),
  rowFault('noneCarriesPoints', 'drafted', ['words', 'change', 'yesNo'], ({ level1 }) =>
    level1 === 1 ? { indicator: '无', target: '无', actual: '无' } : undefined,
  ),
  rowFault('templateLeft', 'drafted', ['count'], ({ row }) => ({
    target: '≥**人',
    actual: row.actual,
  })),
  rowFault('outputInBenefit', 'drafted', ['words', 'change', 'yesNo'], ({ level1 }) =>
    level1 === 1 ? { indicator: '举办现场推介会', target: '≥6场', actual: '6场' } : undefined,
  ),
  rowFault('vagueTargets', 'drafted', ['rate'], ({ level1 }) =>
    level1 === 2 ? { target: '比较满意', actual: '比较满意' } : undefined,
  ),
];
