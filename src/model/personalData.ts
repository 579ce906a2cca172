import { isLabelCell, isRoleCell, personalNames } from './personalNames.ts';
import { mayHoldNumber, NUMBER_KINDS } from './personalNumbers.ts';
import { privacyText } from './privacyText.ts';

/** Personal data in a text: its kind, and where it begins and ends there. */
interface PersonalPlace {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

const NAME = '姓名';
/** What every kind needs: cheap to look for, so that sound text is passed over at once. */
const SUSPECT =
  /(?:[\d０-９][\s.\-—–_·/]{0,3}){7}|[@＠]|(?:人|⼈|⺅|名|字|领导|长|⻓|会计|出纳|主任|对象|代表|户主|组长)[\u200b\s]{0,3}(?:[(（[][^)）\]]{0,8}[)）\]]\s{0,3})?[:：;；=|/_\s为是—-]|(?:人|⼈)[^，。]{2,4}(?:电话|手机|联系|\+?[\d１])|微信|QQ|[〇零一二三四五六七八九幺]{10}/;
/** One of these, or so many digits, is in every text that SUSPECT finds; texts with neither are not searched. */
const ALARMING = '人⼈⺅名字导长⻓计纳任象表主@＠微Q';
const DIGITS = '0123456789０１２３４５６７８９〇零一二三四五六七八九幺';
/** No cell that is only a role, or only a name, is longer. */
const LONGEST_CELL = 20;
const FEWEST_DIGITS = 7;
const ALARM = new Uint8Array(0x10000);
for (const glyph of DIGITS) ALARM[glyph.charCodeAt(0)] = 1;
for (const glyph of ALARMING) ALARM[glyph.charCodeAt(0)] = FEWEST_DIGITS;

/** The kinds of personal data in a text, each once; empty for almost every text. */
export function personalKinds(text: string): string[] {
  return [...new Set(personalPlaces(text).map(({ kind }) => kind))];
}

/** Whether a text has any personal data. */
export function hasPersonalData(text: string): boolean {
  return personalPlaces(text).length > 0;
}

/**
 * Whether a cell names a person because the cell before it, or its label, is nothing but a role. Then
 * both are read as one cell, so that a role without a colon still asks for a surname.
 * @example namesPerson('填表人', '王小明') // true
 */
export function namesPerson(role: string, text: string): boolean {
  if (role.length > LONGEST_CELL || text.length > LONGEST_CELL || !isAlarming(role)) return false;
  const plain = privacyText(text).text;
  if (!isRoleCell(privacyText(role).text) || isLabelCell(plain)) return false;
  return personalNames(privacyText(`${role.trim()} ${plain.trim()}`).text).length > 0;
}

/**
 * The text with every telephone number, identity number and name of a filler made unreadable, so
 * that no finding repeats what may not be published.
 * @example maskPersonalData('联系人：王小明 13800001234') // '联系人：*** ***********'
 */
export function maskPersonalData(text: string): string {
  const places = personalPlaces(text);
  if (places.length === 0) return text;
  const isHidden = (at: number) => places.some(({ start, end }) => at >= start && at < end);
  return Array.from({ length: text.length }, (_, at) => (isHidden(at) ? '*' : text[at])).join('');
}

/** Every place with personal data; a number counts as the first kind that it is. */
function personalPlaces(original: string): PersonalPlace[] {
  if (!isAlarming(original) || !SUSPECT.test(original)) return [];
  const { text, places } = privacyText(original);
  const found: PersonalPlace[] = [];
  const add = (kind: string, start: number, end: number) => {
    const place = { kind, start: places[start] ?? 0, end: (places[end - 1] ?? 0) + 1 };
    if (!found.some((one) => one.start < place.end && place.start < one.end)) found.push(place);
  };
  for (const { kind, pattern, isOne } of mayHoldNumber(text) ? NUMBER_KINDS : []) {
    for (const match of text.matchAll(pattern)) {
      const [value] = match;
      if (isOne?.(value) ?? true) add(kind, match.index, match.index + value.length);
    }
  }
  for (const [start, end] of personalNames(text)) add(NAME, start, end);
  return found;
}

/** A sum by character: every text of every form comes through here. */
function isAlarming(text: string): boolean {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    sum += ALARM[text.charCodeAt(at)] ?? 0;
    if (sum >= FEWEST_DIGITS) return true;
  }
  return false;
}
