import { remembering } from '../../model/remembering.ts';
import type { Direction } from './direction.ts';
import { doingWay } from './doingWay.ts';
import { type Found, HARM, harmWay, WRONGLY } from './harmWay.ts';
import { capWay, costWay, cutWay, sparedWay } from './meansWay.ts';
import { beside, type NameParts, type NameWord, nameParts } from './nameParts.ts';

const DOING = new Set(['good', 'act', 'offered', 'remedy', 'help']);

/**
 * What the parts of a name say, read from its end: 不合格率 is a share of a harm, 投诉处理率 of what was
 * done about one, 处理投诉件数 a number of harms that were dealt with, 未处理投诉件数 one of those that
 * were not. Undefined where no part decides; open where one says that more must be known.
 */
export function nameDirection({ text }: NameParts): Direction | undefined {
  return remembered(text).direction;
}

/** Names come again, and a row may be asked of more than once. */
const remembered = remembering((text) => ({ direction: readDirection(nameParts(text)) }));

function readDirection(parts: NameParts): Direction | undefined {
  for (let at = parts.words.length - 1; at >= 0; at--) {
    const word = parts.words[at];
    const found = word === undefined ? undefined : wayOf(parts, word, at);
    if (found !== undefined) return said(parts, found);
    // 供水管网爆管次数: a word that is not known may turn what stands before it
    if (word !== undefined && (DOING.has(word.kind) || word.kind === 'cost')) return undefined;
  }
  return undefined;
}

/** 案件数, 线索数: more is better or less by what is done with them. */
export function thingDirection(parts: NameParts): Direction | undefined {
  const thing = parts.words.find(({ kind }) => kind === 'thing');
  return thing && said(parts, { way: 'open', from: thing });
}

function wayOf(parts: NameParts, word: NameWord, at: number): Found | undefined {
  switch (word.kind) {
    case 'fault':
    case 'case':
    case 'late':
      return harmWay(parts, word, at);
    case 'good':
    case 'act':
    case 'offered':
    case 'remedy':
    case 'help':
      return doingWay(parts, word, at);
    case 'cut':
      return cutWay(parts, word, at);
    case 'cap':
      return capWay(parts, word, at);
    case 'cost':
      return costWay(parts, word, at);
    case 'spared':
    case 'consume':
      return sparedWay(parts, word, at);
    case 'undone':
      // 未 before a word that no table has: something was not done; 不见面开标率 is of what is wanted
      return word.text !== '不' && isFollowed(parts, word, at)
        ? { way: 'less', from: word }
        : undefined;
    case 'occur':
      return occurrence(parts, word, at);
    case 'sway':
      return swayWay(parts, word, at);
    case 'unsure':
      return unsureWay(parts, word, at);
    default:
      return undefined;
  }
}

/** 跌倒发生率: no wanted thing is said to 发生; 地震险情 and 虫害 may also 出现. */
function occurrence(parts: NameParts, word: NameWord, at: number): Found | undefined {
  const isHarm = /[病虫灾害险]/.test(parts.text[word.start - 1] ?? '');
  const before = beside(parts, at);
  const happens = word.text === '发生' && parts.head !== 'money' && before === undefined;
  if (!isHarm && (!happens || word.start === 0)) return undefined;
  return { way: 'less', from: { ...word, start: Math.max(0, word.start - (isHarm ? 1 : 2)) } };
}

/** 预算调整率: less of it; of what a fund keeps, enough and not too much. */
function swayWay(parts: NameParts, word: NameWord, at: number): Found | undefined {
  if (parts.head !== 'rate') return undefined;
  const isFund =
    word.text === '结余' &&
    FUND.test(parts.text.slice(Math.max(0, word.start - FARTHEST_FUND), word.start));
  return isFund ? { way: 'open', from: word } : { way: 'less', from: beside(parts, at) ?? word };
}

const FUND = /(?:基金|保险|收支).{0,4}$/;
const FARTHEST_FUND = 6;
/** What may be done rightly or wrongly. */
const USES = /占用|传播|注销/;

/** 超标检出率 is a share of what is too much, 违法占用面积 wrong; of 阳性检出率 either may be wanted. */
function unsureWay(parts: NameParts, word: NameWord, at: number): Found {
  const before = beside(parts, at);
  if (before !== undefined && WRONGLY.test(before.text) && USES.test(word.text))
    return { way: 'less', from: before };
  // 免疫密度: how closely something is done
  if (before?.kind === 'act' && word.text === '密度') return { way: 'more', from: before };
  const isHarm = before !== undefined && HARM.has(before.kind) && word.text === '检出';
  return isHarm && parts.head === 'rate'
    ? { way: 'less', from: before }
    : { way: 'open', from: word };
}

function isFollowed({ headStart, words }: NameParts, { end }: NameWord, at: number): boolean {
  return end < headStart && words[at + 1]?.start !== end;
}

function said({ text }: NameParts, { way, from }: Found): Direction {
  const part = `名称中的“${text.slice(from.start)}”`;
  return way === 'open'
    ? { way, reason: `目标没有符号，${part}看不出越高越好还是越低越好` }
    : { way, reason: part };
}
