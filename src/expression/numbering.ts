import { readUnit } from './readUnit.ts';
import { readSuffix } from './suffix.ts';

/** What stands before a value and says nothing of it: ★, 指标1:, 1., (2), ③, 定性. */
const BULLET = '[★☆●○◆◇■□▲△※·]+';
const LABEL = '(?:三级)?(?:指标|目标|任务)[\\d一二三四五六七八九十]{0,2}[:、.]';
const NUMBER = '\\(?\\d{1,2}\\)|\\d{1,2}[.、](?: |(?![\\d ]))';
const ENDS_IN_DIGIT = /\d[).、] ?$/;
const IDEOGRAPH =
  '\\([一二三四五六七八九十]{1,3}\\)|[一二三四五六七八九十]、(?![一二三四五六七八九十])';
const KIND = '(?:定性|定量)(?!指标|分析|标准|评价|与|和|目标)';
const FRAME = new RegExp(
  `^(?:${BULLET}|${LABEL}|${NUMBER}|[①-⒛]|${IDEOGRAPH}|其中[:,]|${KIND}(?=.))`,
);
const FIRST = '★☆●○◆◇■□▲△※·三指目任(一二四五六七八九十其定';
/** Quotation marks and square brackets around the whole. */
const QUOTES = '“"「【';
const QUOTED = /^[“"「【][^“”"「」【】]+[”"」】]$/;
const PUNCTUATION = '。;,.、:!?；';
/** Numbering may be nested, as in ★指标1:(1), but not without end. */
const DEEPEST = 4;

/** The text without numbering before it and punctuation after it; as it is where nothing would remain. */
export function withoutFrame(text: string): string {
  if (QUOTES.includes(text.charAt(0)) && QUOTED.test(text)) return withoutFrame(text.slice(1, -1));
  let end = text.length;
  while (end > 0 && PUNCTUATION.includes(text[end - 1] ?? '')) end--;
  const start = mayBeFramed(text) ? frameEnd(text, end) : 0;
  return start >= end ? text : text.slice(start, end);
}

/** A quick look: a known first character, a numbered sign, or a digit or two and a stop. */
function mayBeFramed(text: string): boolean {
  const first = text[0] ?? ' ';
  if (first >= '①' && first <= '⒛') return true;
  const isDigit = first >= '0' && first <= '9';
  return isDigit
    ? '.、)'.includes(text[1] ?? ' ') || '.、)'.includes(text[2] ?? ' ')
    : FIRST.includes(first);
}

function frameEnd(text: string, end: number): number {
  let start = 0;
  for (let depth = 0; depth < DEEPEST && start < end; depth++) {
    const found = FRAME.exec(text.slice(start, start + 16));
    if (found === null) break;
    const next = start + found[0].length;
    // (50)人 is a value, not numbering before a unit
    if (ENDS_IN_DIGIT.test(found[0]) && isBareUnit(text.slice(next, end))) break;
    start = next;
  }
  return start;
}

/** A unit and at most a bound after it: 人, %以上. */
function isBareUnit(text: string): boolean {
  const read = readUnit(text, 0);
  return read !== undefined && readSuffix(text, read.end).end === text.length;
}
