import type { Expression, Qualitative, Tier } from './expression.ts';

const NONE = /^(?:无|不涉及|不适用|无此项|没有|[-—–/]+|\\+)$/;
const PLACEHOLDER = /\*{2,}|^(?:\.{2,}|…+|X{2,}|×{2,})$|^(?:指标|目标)\d{0,2}[:：]?$/i;
const YES = new Set(['是', '有', '已完成是']);
const NO = new Set(['否']);

const TIERS: readonly (readonly [RegExp, Tier])[] = [
  [/^未(?:完成|达成)?(?:\(未?(?:达成|完成)\))?(?:预期|年度)指标(?:且效果较差)?$/, 'unmet'],
  [/^部分(?:达成|完成)(?:预期|年度)(?:指标|目标)(?:并具有一定效果)?$/, 'partly'],
  [/^(?:已)?(?:全部)?(?:达成|完成|达到)(?:预期|年度)(?:指标|目标)(?:值)?$/, 'met'],
  [/^(?:已|全部|按时|按期|如期)?(?:完成|达成|达标)$/, 'met'],
];

/** Words that have an order, and the adverbs that place a text on it; a word alone has its plain degree. */
const SCALES: readonly {
  readonly words: RegExp;
  readonly degrees: readonly [RegExp, number][];
  readonly plain: number;
}[] = [
  {
    words: /满意$/,
    degrees: [
      [/(?:不|不太|不够)满意$/, 0],
      [/(?:基本|一般)满意$/, 1],
      [/(?:较|较为|比较)满意$/, 2],
      [/(?:很|非常|十分|特别|高度)满意$/, 4],
    ],
    plain: 3,
  },
  {
    words: /(?:改善|提高|提升|增强|改进|加强)$/,
    degrees: [
      [/(?:无|未|没有)(?:改善|提高|提升|增强|改进|加强)$/, 0],
      [/(?:有|有所|略有|逐步|逐渐)(?:改善|提高|提升|增强|改进|加强)$/, 1],
      [/(?:有效|较大|进一步)(?:改善|提高|提升|增强|改进|加强)$/, 2],
      [/(?:明显|显著|大幅|极大)(?:改善|提高|提升|增强|改进|加强)$/, 3],
    ],
    plain: 1,
  },
];

/** A text without a number that can be judged: nothing, template text, tier, yes or no, or words. */
export function parseWords(text: string): Expression {
  if (text === '') return { kind: 'missing' };
  if (NONE.test(text)) return { kind: 'none' };
  if (PLACEHOLDER.test(text)) return { kind: 'placeholder' };
  if (YES.has(text) || NO.has(text)) return { kind: 'yesNo', value: YES.has(text) };
  for (const [pattern, tier] of TIERS) if (pattern.test(text)) return { kind: 'tier', tier };
  return parseQualitative(text);
}

function parseQualitative(text: string): Qualitative {
  const statement = text.replace(/全部/g, '100%');
  const tail = text.slice(-8);
  for (const { words, degrees, plain } of SCALES) {
    const word = words.exec(tail);
    if (word === null) continue;
    const degree = degrees.find(([pattern]) => pattern.test(tail))?.[1] ?? plain;
    return { kind: 'qualitative', statement, scale: word[0], degree };
  }
  return { kind: 'qualitative', statement, scale: undefined, degree: undefined };
}
