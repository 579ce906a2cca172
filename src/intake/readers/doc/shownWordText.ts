const FIELD_BEGIN = 0x13;
const FIELD_RESULT = 0x14;
const FIELD_END = 0x15;
/** What some control characters of Word stand for; others are marks of pictures and notes. */
const SHOWN: Readonly<Record<number, string>> = { 9: '\t', 11: '\n', 30: '-', 160: ' ' };

/** Text of a Word 97 document as shown: of fields the results alone, and no marks of pictures and notes. */
export function shownWordText(text: string): string {
  // for each field that is open, whether its result has begun
  const fields: boolean[] = [];
  let shown = '';
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code === FIELD_BEGIN) fields.push(false);
    else if (code === FIELD_RESULT) fields[fields.length - 1] = true;
    else if (code === FIELD_END) fields.pop();
    else if (!fields.includes(false)) shown += SHOWN[code] ?? (code < 0x20 ? '' : character);
  }
  return shown.trim();
}
