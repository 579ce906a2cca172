/** A kind of number that must not be published (P9), and where it stands in a text. */
interface NumberKind {
  readonly kind: string;
  readonly pattern: RegExp;
  /** What stands in each of them, where the pattern would else try many lengths at every place. */
  readonly sign?: string;
  /** Whether the characters found are one, separators included. */
  readonly isOne?: (found: string) => boolean;
}

const BEFORE = '(?<![\\dA-Za-z.])';
const AFTER = '(?!\\d|[A-Za-z]|\\.\\d)';
/** What people write between the digits of a number, in plain text. */
const BETWEEN = '\\s.\\-‐-―−_·・•/';
const SEP = `[${BETWEEN}]{0,3}`;
const GROUPS = new RegExp(`[${BETWEEN}]+`);
const FEWEST_OF_PLATE = 3;
const IDENTITY =
  /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{4}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/;

const PLATE =
  '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-Z][\\s·•]?[A-HJ-NP-Z\\d]{5,6}';

/** What every kind has, looked for once before all of them are. */
const ANY_KIND = /(?:\d\D{0,4}){6}\d|@|微\s?信|QQ|[wv]x|v信|weixin|wechat|[车牌]|住址|地址/i;
/** After a label 50000人次 counts followers and is no account. */
const ACCOUNT_END = '(?![\\w-]|\\s?[人次个条篇户万亿元%期场名份])';

/** Whether a plain text may hold a number of any kind; almost none does. */
export function mayHoldNumber(text: string): boolean {
  return ANY_KIND.test(text);
}

/** Numbers of persons, however they are separated. */
export const NUMBER_KINDS: readonly NumberKind[] = [
  {
    kind: '身份证号码',
    pattern: new RegExp(
      `${BEFORE}[1-8](?:[\\s\\-·]{0,2}\\d){16}[\\s\\-·]{0,2}[\\dXx]${AFTER}`,
      'g',
    ),
    isOne: (found) => IDENTITY.test(found.replace(/[\s\-·]/g, '')),
  },
  {
    kind: '身份证号码',
    pattern: /(?<=身\s?份\s?证(?:\s?号\s?码?)?\s{0,3}[:：]?\s{0,3})\d{15}(?!\d)/g,
  },
  {
    kind: '手机号码',
    pattern: new RegExp(
      `${BEFORE}(?:\\+?86[\\s-]?)?1${SEP}[3-9](?:${SEP}\\d){9}${AFTER}(?!\\s?元)`,
      'g',
    ),
    isOne: isMobile,
  },
  {
    kind: '固定电话号码',
    pattern: new RegExp(
      `${BEFORE}0(?:10|2\\d|[3-9]\\d{2})[()${BETWEEN}]{0,3}\\d{3,4}[\\s-]?\\d{4}${AFTER}`,
      'g',
    ),
  },
  {
    kind: '固定电话号码',
    pattern:
      /(?<=(?:电\s?话|手\s?机|传真)(?:号码?)?(?:\s{0,3}[:：]\s{0,3}|\s{0,3}))[2-9]\d{6,7}(?![\d.]|\s?[人次个件部台元万])/g,
  },
  {
    kind: '银行卡号',
    pattern: new RegExp(`${BEFORE}62(?:[\\s-]?\\d){14,17}${AFTER}`, 'g'),
    isOne: isCard,
  },
  {
    kind: '银行卡号',
    pattern:
      /(?<=(?:银行卡|卡号|账号|帐号|银行账户)(?:号码?)?\s{0,3}[:：]?\s{0,3})\d(?:[\s-]?\d){11,20}/g,
  },
  {
    kind: '电子邮箱',
    pattern: /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}/g,
    sign: '@',
  },
  {
    kind: '微信或 QQ 号',
    pattern: new RegExp(
      `(?<=(?:微\\s?信|(?<![A-Za-z])(?:QQ|[wv]x|weixin|wechat)|v信)\\s?(?:号码?|账号|帐号|ID)?\\s{0,3}:\\s{0,3})[\\w-]{5,20}${ACCOUNT_END}`,
      'gi',
    ),
  },
  {
    kind: '微信或 QQ 号',
    pattern: new RegExp(`(?<=(?:微\\s?信|QQ)号码?\\s{0,3})[\\w-]{5,20}${ACCOUNT_END}`, 'gi'),
  },
  {
    kind: '护照或通行证号码',
    pattern: /(?<=(?:护照|通行证)(?:号码?)?\s{0,3}:?\s{0,3})[A-Za-z]{1,2}\d{7,10}(?![A-Za-z\d])/g,
  },
  {
    kind: '车牌号码',
    pattern: new RegExp(
      `(?<=[车牌][^。;]{0,16})${PLATE}(?![A-Za-z\\d号])|${PLATE}(?=\\s{0,2}车)`,
      'g',
    ),
    isOne: (found) => found.replace(/\D/g, '').length >= FEWEST_OF_PLATE,
  },
  {
    kind: '家庭住址',
    // with the number of a house or a flat: a village alone is nobody's
    pattern:
      /(?<=(?:家庭|户籍|居住|现)\s?(?:住址|地址)\s{0,3}[:为]?\s{0,3})[^。;,:]{2,40}\d{1,5}\s?(?:号|室|栋|幢|弄|单元)[^。;,]{0,16}/g,
  },
];

/** Eleven digits in groups as people write them; one full stop alone makes a decimal number. */
function isMobile(found: string): boolean {
  const groups = found.replace(/^\+?86[\s-]?(?=1)/, '').split(GROUPS);
  if (groups.length === 2 && found.includes('.')) return false;
  const shape = groups.map(({ length }) => length).join('-');
  return /^(?:11|3-4-4|3-8|7-4|4-3-4|3-3-5|4-7|5-6|3-4-2-2|(?:1-){10}1)$/.test(shape);
}

/** 16 to 19 digits with a right check digit. */
function isCard(found: string): boolean {
  const digits = [...found.replace(/[\s-]/g, '')].reverse().map(Number);
  const isGrouped = /^\d{4}[\s-]/.test(found);
  if (!isGrouped && digits.length !== 16 && digits.length !== 19) return false;
  const sum = digits.reduce((all, digit, at) => {
    const twice = digit * 2;
    return all + (at % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}
