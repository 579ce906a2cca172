import type { Content } from '../content.ts';
import type { Random } from '../random.ts';
import type { YearMoney } from '../yearMoney.ts';

/** Parts of a form that a fault changes; a form has at most one fault of each. */
export type Area = 'row' | 'money' | 'sums' | 'text';

/** A form into which a fault is to go. */
export interface FaultSite {
  readonly content: Content;
  /** Scores in whole points. */
  readonly whole: boolean;
  readonly money: YearMoney;
}

/** A form with a fault in it, and the row where it stands; absent for the whole form. */
export interface Injection {
  readonly content: Content;
  readonly seq?: number;
}

interface Known {
  /** Code of the check that should find it. */
  readonly code: string;
  readonly area: Area;
  /** Another part that must be sound beside it. */
  readonly needs?: Area;
  /** Other checks that it rightly or possibly makes fire, each with the reason. */
  readonly alsoFires?: Readonly<Record<string, string>>;
}

/** A fault of the money itself, made before the form is filled in, so that everything follows it. */
export interface MoneyFault extends Known {
  readonly stage: 'planned';
  readonly apply: (random: Random, money: YearMoney) => YearMoney | undefined;
  /** Whether the scored form bears it after all. */
  readonly holds?: (content: Content) => boolean;
}

/**
 * A fault in the cells: `drafted` before scores are given, so that they follow the rule book still;
 * `scored` afterwards. Undefined where the form has no place for it.
 */
export interface FormFault extends Known {
  readonly stage: 'drafted' | 'scored';
  readonly apply: (random: Random, site: FaultSite) => Injection | undefined;
}

export type Fault = MoneyFault | FormFault;
