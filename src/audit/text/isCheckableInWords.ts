import { statesGrowth } from '../../expression/compareChangeWords.ts';
import { statesRank } from '../../expression/compareRanks.ts';
import { statesBound } from '../../expression/compareWordsWithNumber.ts';
import { statesRecurringDay } from '../../expression/recurringDay.ts';

const DECIDED =
  /^(?:获得?|取得|顺利|一次性?)*(?:通过|获评|入选|获奖|命名|授牌|认定|结题)(?:[验评复]审?收?|审[核查计批]|认证|考核|检查)?$/;

/** Whether a target in words is what somebody else decides, and the same word the result: 通过, 获评. */
export function isDecidedByOthers(statement: string): boolean {
  return DECIDED.test(statement);
}

/** Whether words are a bound, a place among others, or what others decide: 全覆盖, 全市前三, 通过. */
export function isCheckableInWords(statement: string): boolean {
  return (
    statesBound(statement) ||
    statesGrowth(statement) ||
    statesRank(statement) ||
    statesRecurringDay(statement) ||
    isDecidedByOthers(statement)
  );
}
