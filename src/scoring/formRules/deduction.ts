import { type Decimal, parseDecimal, ZERO } from '../../model/decimal.ts';

/** Points off for every step by which a row missed its target: 每低1个百分点扣0.5分. */
export interface Deduction {
  readonly step: Decimal;
  /** `%`, `百分点`, or what the row counts: 人, 起. */
  readonly unit: string;
  /** Whether it is a share of the target: 每低于目标值1%. */
  readonly isOfTarget: boolean;
  /** Off for each step. */
  readonly points: Decimal;
  /** Which miss is meant; undefined where the words do not say. */
  readonly way: 'under' | 'over' | 'late' | undefined;
  /** 不足1个百分点不扣: whether a step that is only begun counts; absent where the words do not say. */
  readonly steps?: 'done' | 'begun';
}

const ONES: Readonly<Record<string, string>> = {
  '': '1',
  一: '1',
  两: '2',
  二: '2',
  五: '5',
  十: '10',
};
const UNDER = '低于?|降低|下降|减少|少于?|不足|不到|欠';
const OVER = '高[于出]?|超[过出]?|增[加长]|上升|多[于出]?|大于|发生|出现|发现';
const LATE = '逾期|延[期迟误后]|推迟|超期|拖延|滞后|晚';
const EITHER = '相?差|偏[离差]|未完成';
/** Read after the words of a formula became signs, the 分 of what is taken off left out. */
const DEDUCTION = new RegExp(
  `^(?:(?:[br])?(?:未(?:能)?(?:达到?|完成|达成|达标)|(?:低于|高于|超过|超出|不足|少于)(?=a))(?:a|r|标|目标|任务|要求)?(?:的|者|时|部分)*)?` +
    `[br]?每(?:(${UNDER})|(${LATE})|(${OVER})|(?:${EITHER}))(a值?的?)?(\\d{1,6}(?:\\.\\d{1,4})?|[一两二五十])?个?` +
    `(%|百分点|百分比|[\\p{Script=Han}]{1,3}?)(?:的|者|时|以上)?(?:则|应|相应)?[扣减][减除掉]?(\\d{1,3}(?:\\.\\d{1,4})?)$`,
  'u',
);
const TAKEN_OFF = /([扣减][减除掉]?\d{1,3}(?:\.\d{1,4})?)分/g;

/** A rule with the points that it takes off as bare numbers: they are none that a row has. */
export function withoutTakenOff(text: string): string {
  return text.replace(TAKEN_OFF, '$1');
}

/**
 * The deduction of a clause of signs; undefined where it is none.
 * @example deductionOf('每低1个百分点扣0.5') // 0.5 a percentage point, under
 */
export function deductionOf(clause: string): Deduction | undefined {
  const steps = stepsOf(BEGUN.exec(clause)?.[0] ?? '');
  const found = DEDUCTION.exec(clause.replace(BEGUN, ''));
  const [whole, under, late, over, ofTarget, size = '', unit = '', off] = found ?? [];
  const step = parseDecimal(ONES[size] ?? size);
  const points = parseDecimal(off ?? '');
  if (whole === undefined || step === undefined || points === undefined || step <= ZERO)
    return undefined;
  const way =
    under !== undefined
      ? 'under'
      : late !== undefined
        ? 'late'
        : over === undefined
          ? undefined
          : 'over';
  const isOfTarget = ofTarget !== undefined;
  const rule = {
    step,
    unit: unit === '百分比' ? '百分点' : unit,
    isOfTarget,
    points,
    way,
  } as const;
  return steps === undefined ? rule : { ...rule, steps };
}

/** (不足10天不计) within a clause. */
const BEGUN = /\((?:不足|不满|未满)[^()]{1,24}\)/;
const STEPS =
  /^\(?(?:不足|不满|未满)(?:\d{0,6}个?[\p{Script=Han}%]{1,4}?|\d{1,6}%)(?:的|者|部分)*(?:(不予?(?:计|扣)算?|忽略不计|舍去)|(?:也|均|都)?按照?\d{0,6}个?[\p{Script=Han}%]{1,4}?(?:计算?|扣分?|算|扣减))分?\)?$/u;

/** Whether a step that is only begun counts, as a clause says: 不足1个百分点不扣, 不足1天按1天计. */
export function stepsOf(clause: string): Deduction['steps'] {
  const found = STEPS.exec(clause);
  if (found === null) return undefined;
  return found[1] === undefined ? 'begun' : 'done';
}
