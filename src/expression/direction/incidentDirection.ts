import type { Indicator } from '../../model/project.ts';
import type { Quantity } from '../expression.ts';
import type { Direction } from './direction.ts';
import { isToBeDone } from './groupDirection.ts';
import type { NameParts } from './nameParts.ts';

/** Characters that words for a harm are made of; words with them that mean none are left out. */
const HARMFUL =
  /[损溢裂塌坍亏弃逃毁坏欠弊殴亡跌摔坠祸骗窃缺盗劣](?!补)|(?<![诊判推论阻])断(?![面案层奏定])|脱(?![贫硫硝盲粒水钩敏脂毒产帽])|误(?!餐)|错(?![峰时位落车])|漏(?!斗)|滞(?!洪)|害(?!虫)|(?<![解脱扶助帮纾济])困(?!难)|污(?![水泥])|失(?![业地能独智学眠语聪])|乱|(?<![漏奋])斗(?![车争])|(?<!疗)伤|退(?![休役耕税牧林赃出库捕])|异常/;
/** Before it the harm is kept off or dealt with: 防盗, 止损, 补漏. */
const DEALT_WITH = /[防除抗反禁治减灭清止查补修堵免排避杀验纠降截纳]$/;
/** How much of a name before its head is looked at: a word. */
const WORD = 2;
const HAPPENS = /事件$|起数$/;

/**
 * What the end of a name is where no table has its words: made of a character for a harm (切口裂开例数,
 * 冷链断链次数), or counted as only incidents are (械斗起数). A row among what is to be done may mean
 * what was done about it, so that it stays open.
 */
export function incidentDirection(
  parts: NameParts,
  group: Pick<Indicator, 'part' | 'level2'>,
  { unit }: Quantity,
): Direction | undefined {
  const word = harmfulEnd(parts);
  if (word !== undefined && isDealtWith(parts, parts.text.length - word.length)) {
    return { way: 'more', reason: `名称中的“${parts.text}”` };
  }
  const isIncident = unit.text === '起' || HAPPENS.test(parts.text);
  if (word === undefined && (!isIncident || parts.words.some(({ kind }) => kind !== 'thing'))) {
    return undefined;
  }
  const named = word === undefined ? `“${parts.text}”是发生的事` : `名称中的“${word}”`;
  return isToBeDone(group)
    ? { way: 'open', reason: `${named}，可以是要处理的，也可以是要减少的` }
    : { way: 'less', reason: named };
}

/** No verb governs an object further away than this. */
const LONGEST_GAP = 6;

/** 解决季节性缺水户数: the name begins with what is done about it, and counts for how many that was. */
function isDealtWith({ words: [first], head }: NameParts, at: number): boolean {
  if (first === undefined || first.start > 0 || head !== 'count') return false;
  const isRemedy = first.kind === 'remedy' || first.kind === 'help' || first.kind === 'cut';
  return isRemedy && first.end <= at && at - first.end <= LONGEST_GAP;
}

function harmfulEnd({ text, headStart, words }: NameParts): string | undefined {
  const last = words.at(-1);
  const end = last?.kind === 'thing' && last.end === headStart ? last.start : headStart;
  const known = words.findLast(({ kind, end: at }) => at <= end && kind !== 'undone')?.end ?? 0;
  const start = Math.max(known, end - WORD);
  const word = text.slice(start, end);
  const found = HARMFUL.exec(word);
  if (found === null || word.length < 2) return undefined;
  return DEALT_WITH.test(text.slice(0, start + found.index)) ? undefined : text.slice(start);
}
