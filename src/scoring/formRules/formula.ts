import { remembering } from '../../model/remembering.ts';

/**
 * What a row that missed its target is given of its points: the share of the target that was reached, its inverse, the
 * share less that by which the target was exceeded, or the first two, each where it is less than one.
 */
export type Formula = 'share' | 'inverse' | 'overrun' | 'either';

const DONE =
  /(?:全年|年度|实际|累计|指标|目标){0,3}完成(?:值|情况|数量?)(?:\(B\))?|(?:全年|年度)?实际(?:值|数)(?:\(B\))?/g;
const AIMED =
  /(?:全年|年度|年初|预期|设定|绩效|调整后?的?){0,3}(?:指标|目标|计划|预期|标准)(?:值|数)(?:\(A\))?|年度(?:指标|目标)(?![值数])/g;
const RATE = /(?:实际)?(?:指标|目标|任务)?的?(?:实际)?完成的?(?:比例|比率|率|程度)/g;
const POINTS =
  /(?:(?:该|本|各)?(?:项|三级|个)?(?:考核)?(?:指标)?的?(?:分值|权重分?|满分|分数|标准分|权数)|(?<![\d.])\d+(?:\.\d+)?分|(?<=[*×])\d+(?:\.\d+)?(?![\d.%]))/g;

/**
 * The words of a rule as signs: b what was reached, a what was aimed at, r the first by the second, w the points.
 * @example formulaSigns('按实际完成值/年度指标值×分值计分') // '按b/a*w计分'
 */
export function formulaSigns(text: string): string {
  return text
    .replace(DONE, 'b')
    .replace(RATE, 'r')
    .replace(AIMED, 'a')
    .replace(POINTS, 'w')
    .replace(/\bB\b|B/g, 'b')
    .replace(/\bA\b|A/g, 'a')
    .replace(/[×xX∗﹡·]/g, '*')
    .replace(/÷/g, '/')
    .replace(/[【[{]/g, '(')
    .replace(/[】\]}]/g, ')')
    .replace(/[—–－]/g, '-');
}

/** The one of these formulas without its points: b/a of b/a*100%*w, (b/a)*w and w*b/a. */
const KINDS: readonly (readonly [pattern: RegExp, formula: Formula])[] = [
  [/^(?:b\/a|r|\(b\/a\)|b[与和占同]a的?(?:比例|比率|比值|比)|(?:相应|完成|同|等)?比例)$/, 'share'],
  [/^(?:a\/b|\(a\/b\)|1\/r|a[与和同]b的?(?:比例|比率|比值|比))$/, 'inverse'],
  [
    /^(?:1-\(b-a\)\/a|2-(?:b\/a|r)|1-\((?:b\/a|r)-1\)|1\+\(a-b\)\/a|\(2\*?a-b\)\/a|\(a-\(b-a\)\)\/a)$/,
    'overrun',
  ],
  [/^b\/a或a\/b$/, 'either'],
];

/** The formula that stands in a text of signs and nothing else; undefined where it is none of those that are known. */
export const formulaOf = remembering((signs: string): Formula | undefined => {
  let plain = signs.replace(/\*?100%|%/g, (part) => (part.startsWith('*') ? '' : part));
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain
      .replace(/^w\*|\*w$/g, '')
      .replace(/^\((.*)\)$/, (whole, inner: string) => (isBalanced(inner) ? inner : whole));
  }
  return KINDS.find(([pattern]) => pattern.test(plain))?.[1];
});

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
