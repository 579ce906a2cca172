import type { Way } from '../../model/words.ts';
import type { Direction } from './direction.ts';
import { HARM, harmWay } from './harmWay.ts';
import { beside, type NameParts, type NameWord } from './nameParts.ts';
import { ALSO_OFFERED } from './timeWords.ts';

/** Ends of names that are a time taken: anywhere, and in a row on time. */
const TAKEN_ANYWHERE = /(?:工期|用时|耗时)$/;
const TAKEN = /时限$|(?:项目|工程|任务|实施|生产|制作|供货)周期$/;
/** States that are come to once, and a stock's turn: the time until then is taken, and not enjoyed. */
const DONE_ONCE = /^(?:周转|达到|完成|到位|兑现|落实|实现|履约|注册|接入|开通|转化|入驻)$/;
/** 超负荷运行时间: running, but in a bad state. */
const RUN = /^(?:运行|运营|营业)$/;
/** What has a 周期 that is gone through once; 更新周期 and 监测周期 come round. */
const RUNS =
  /办理|审批|审核|审理|建设|施工|改造|采购|购置|研发|完成|交付|验收|安装|处置|处理|整改|治理|修复|维修|去化|转化|理赔|上架/;

/**
 * Which way a length of time is better: what is offered long, 开放时间 and 质保期; what is taken, waited
 * or lost short, 办理时间 and 停电时间. Undefined where the name does not say which it is.
 */
export function timeDirection(parts: NameParts, isTimeliness: boolean): Direction | undefined {
  const { text, headStart } = parts;
  const found = lastTimeWay(parts);
  const way =
    found?.way ??
    (TAKEN_ANYWHERE.test(text) || (isTimeliness && TAKEN.test(text)) ? 'less' : undefined);
  if (way === undefined) return undefined;
  return {
    way,
    reason: `名称中的“${text.slice(found?.from.start ?? Math.max(0, headStart - 2))}”`,
  };
}

function lastTimeWay(parts: NameParts) {
  for (let at = parts.words.length - 1; at >= 0; at--) {
    const word = parts.words[at];
    const found = word && timeWay(parts, word, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function timeWay(
  parts: NameParts,
  word: NameWord,
  at: number,
): { way: Way; from: NameWord } | undefined {
  const { kind, text } = word;
  const before = beside(parts, at);
  if (HARM.has(kind)) {
    const isSpared = before?.kind === 'none' || before?.kind === 'undone';
    return { way: isSpared ? 'more' : 'less', from: isSpared ? before : word };
  }
  const bad = parts.words[at - 1];
  if (RUN.test(text) && bad !== undefined && HARM.has(bad.kind)) return harmWay(parts, bad, at - 1);
  if (kind === 'cut' || kind === 'offered') return { way: 'more', from: word };
  if (kind === 'good' && !DONE_ONCE.test(text)) {
    return /[天日]数$/.test(parts.text) || ALSO_OFFERED.has(text)
      ? { way: 'more', from: word }
      : undefined;
  }
  if (kind === 'good' || kind === 'act' || kind === 'remedy' || kind === 'help') {
    // 缩短办理时间: by how much
    const cut = parts.words.find((one) => one.kind === 'cut');
    if (cut !== undefined) return { way: 'more', from: cut };
    if (parts.text.endsWith('周期') && !RUNS.test(text)) return undefined;
    return { way: ALSO_OFFERED.has(text) ? 'more' : 'less', from: word };
  }
  return kind === 'wait' ? { way: 'less', from: word } : undefined;
}
