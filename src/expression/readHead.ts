import type { Operator } from './expression.ts';
import { headWordAt } from './headWords.ts';
import { type DenominatorRead, readDenominator } from './readUnit.ts';
import { EACH, perUnit, type Unit } from './unit.ts';

/** Everything that stands before a number. */
export interface Head {
  readonly end: number;
  readonly operator: Operator | undefined;
  /** A sign that gives way to a suffix: 控制在 … 以上. */
  readonly weak: boolean;
  readonly approximate: boolean;
  /** 近: the number is not quite reached. */
  readonly below: boolean;
  /** Denominators, 每人每天, and the words for them. */
  readonly per: readonly string[];
  readonly perWords: string;
  /** Two signs that say different things. */
  readonly conflict: boolean;
}

const AVERAGES: Readonly<Record<string, string>> = {
  人均: '人',
  户均: '户',
  亩均: '亩',
  次均: '次',
  生均: '生',
  月均: '月',
};
const NOTHING: Head = {
  end: 0,
  operator: undefined,
  weak: false,
  approximate: false,
  below: false,
  per: [],
  perWords: '',
  conflict: false,
};
/** What is given, paid or needed for each one. */
const GIVEN =
  /(?:定额)?(?:补助|补贴|奖补|补偿|奖励|资助|投资|投入|造价|成本|标准)(?:标准|金额|资金)?(?:为|是|:)?/y;
/** No cell has more words before its number. */
const MOST_WORDS = 6;

/** The words and signs that follow each other from `at`, as far as they are known. */
export function readHead(text: string, at: number): Head {
  if (isDigit(text, at)) return at === 0 ? NOTHING : { ...NOTHING, end: at };
  let head = { ...NOTHING, end: at };
  for (let words = 0; words < MOST_WORDS && head.end < text.length; words++) {
    const next = withPer(head, text) ?? withWord(head, text);
    if (next === undefined) break;
    head = next;
  }
  return head;
}

/** The unit of a number after this head: 次 after 每年 is 次 a year. */
export function unitAfter({ per, perWords }: Head, unit: Unit): Unit {
  return per.length === 0 ? unit : perUnit(unit, per, `${unit.text}(${perWords})`);
}

/** 每人, 每年, 人均: a denominator before the number. */
function withPer(head: Head, text: string): Head | undefined {
  const at = head.end;
  const read = text[at] === '每' ? readEach(text, at + 1) : readAverage(text, at);
  if (read === undefined) return undefined;
  const { name, end } = read;
  return { ...head, end, per: [...head.per, name], perWords: head.perWords + text.slice(at, end) };
}

/** 每公里补助: what is given for each, after the each. */
function readEach(text: string, at: number): DenominatorRead | undefined {
  const read = readDenominator(text, at);
  if (read === undefined) return undefined;
  GIVEN.lastIndex = read.end;
  const given = GIVEN.exec(text)?.[0] ?? '';
  return { ...read, end: read.end + given.length };
}

function readAverage(text: string, at: number): DenominatorRead | undefined {
  const unit = text[at + 1] === '均' ? AVERAGES[text.slice(at, at + 2)] : undefined;
  const name = unit === undefined ? undefined : readDenominator(unit, 0)?.name;
  return name === undefined ? undefined : { name, end: at + 2 };
}

function withWord(head: Head, text: string): Head | undefined {
  const word = headWordAt(text, head.end);
  if (word === undefined) return undefined;
  const end = head.end + word.text.length;
  if (word.each === true) {
    return { ...head, end, per: [...head.per, EACH], perWords: head.perWords + word.text };
  }
  if (word.operator === undefined) {
    const approximate = head.approximate || word.approximate === true;
    return { ...head, end, approximate, below: head.below || word.below === true };
  }
  if (head.operator === undefined || head.weak) {
    return { ...head, end, operator: word.operator, weak: word.weak === true };
  }
  return { ...head, end, conflict: head.conflict || head.operator !== word.operator };
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
