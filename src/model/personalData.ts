/** A kind of personal data that must not be published (P9), and what it looks like. */
interface PersonalKind {
  readonly kind: string;
  readonly pattern: RegExp;
}

const KINDS: readonly PersonalKind[] = [
  {
    kind: '身份证号码',
    pattern:
      /(?<![\dA-Za-z.])[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g,
  },
  {
    kind: '手机号码',
    pattern: /(?<![\dA-Za-z.])1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![\dA-Za-z.])/g,
  },
  {
    kind: '固定电话号码',
    pattern: /(?<![\dA-Za-z.])0(?:10|2\d|[3-9]\d{2})[-—－ )）]{0,2}\d{7,8}(?![\dA-Za-z.])/g,
  },
  {
    kind: '姓名',
    pattern:
      /(?<=(?:联系人|填报人|填表人|经办人|制表人|受助人|姓名)\s{0,4}[:：]\s{0,4})[\p{Script=Han}·]{2,4}/gu,
  },
];
/** What every kind needs: cheap to look for, so that sound text is passed over at once. */
const SUSPECT = /\d{4}|人\s{0,4}[:：]|名\s{0,4}[:：]/;
const SHORTEST = 5;

/** The kinds of personal data in a text, each once; empty for almost every text. */
export function personalKinds(text: string): string[] {
  if (!isSuspect(text)) return [];
  return KINDS.filter(({ pattern }) => text.search(pattern) >= 0).map(({ kind }) => kind);
}

/** Whether a text has any personal data. */
export function hasPersonalData(text: string): boolean {
  return isSuspect(text) && personalKinds(text).length > 0;
}

/**
 * The text with every telephone number, identity number and name of a filler made unreadable, so
 * that no finding repeats what may not be published.
 * @example maskPersonalData('联系人：王小明 13800001234') // '联系人：*** 138********'
 */
export function maskPersonalData(text: string): string {
  if (!isSuspect(text)) return text;
  return KINDS.reduce((masked, { kind, pattern }) => {
    const kept = kind === '姓名' ? 0 : 3;
    return masked.replace(pattern, (data) => data.slice(0, kept) + '*'.repeat(data.length - kept));
  }, text);
}

function isSuspect(text: string): boolean {
  return text.length >= SHORTEST && SUSPECT.test(text);
}
