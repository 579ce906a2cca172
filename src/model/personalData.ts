import { legible } from './invisible.ts';
import { isHeldName, isLabelCell, isRoleCell, personalNames } from './personalNames.ts';
import { mayHoldNumber, NUMBER_KINDS } from './personalNumbers.ts';
import { privacyPlaces, privacyText } from './privacyText.ts';
import { mayBeRole, SIGN_OF, textSigns } from './textSigns.ts';

/** Personal data in a text: its kind, and where it begins and ends there. */
interface PersonalPlace {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

const NAME = '姓名';
/** No cell that is only a role, or only a name, is longer. */
const LONGEST_CELL = 20;

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
export function namesPerson(printedRole: string, printed: string): boolean {
  const [role, text] = [legible(printedRole), legible(printed)];
  if (role.length > LONGEST_CELL || text.length > LONGEST_CELL || !mayBeRole(role)) return false;
  const plain = privacyText(text);
  const plainRole = privacyText(role);
  if (isHeldName(plainRole, plain)) return true;
  if (!isRoleCell(plainRole) || isLabelCell(plain)) return false;
  return personalNames(`${plainRole.trim()} ${plain.trim()}`).length > 0;
}

/**
 * The text with every telephone number, identity number and name of a filler made unreadable, so
 * that no finding repeats what may not be published.
 * @example maskPersonalData('联系人：王小明 13800001234') // '联系人：*** ***********'
 */
export function maskPersonalData(text: string): string {
  const places = personalPlaces(text);
  if (places.length === 0) return text;
  const units = text.split('');
  for (const { start, end } of places) units.fill('*', start, end);
  return units.join('');
}

/** Every place with personal data; a number counts as the first kind that it is. */
function personalPlaces(original: string): PersonalPlace[] {
  if ((textSigns(legible(original)) & SIGN_OF.personalData) === 0) return [];
  const text = privacyText(original);
  let places: readonly number[] | undefined;
  const taken = new Uint8Array(original.length);
  const found: PersonalPlace[] = [];
  const add = (kind: string, from: number, to: number) => {
    places ??= privacyPlaces(original);
    const [start, end] = [places[from] ?? 0, (places[to - 1] ?? 0) + 1];
    if (taken.subarray(start, end).includes(1)) return;
    taken.fill(1, start, end);
    found.push({ kind, start, end });
  };
  for (const { kind, pattern, sign = '', isOne } of mayHoldNumber(text) ? NUMBER_KINDS : []) {
    if (!text.includes(sign)) continue;
    for (const match of text.matchAll(pattern)) {
      const [value] = match;
      if (isOne?.(value) ?? true) add(kind, match.index, match.index + value.length);
    }
  }
  for (const [start, end] of personalNames(text)) add(NAME, start, end);
  return found;
}
