/** A month and no number of months: a number, and what a form prints of a column of its own. */
const BOUND = /^\s*(?:[≤=＝]\s*)?(0?[1-9]|1[0-2])\s*月\s*$/;
const BARE = /^\s*(0?[1-9]|1[0-2])(?:\s*月)?\s*$/;
/** When something is done, and a month by its own name; 建设时间 and 办理时限 may be how long it takes. */
const WHEN =
  /(?:完[成工]|[竣开]工|[交拨支]付|发放|到位|验收|投[用产运]|启[动用]|上线|通车|移交|印发|报送|举办|召开|办结)(?:的?)(?:时间|日期)$|月份$/;

/** 完工时限 may be a month or a number of months: what is later than the one is more than the other, and what is not, is neither. */
const EITHER = /(?:完[成工]|[竣开]工|交付|验收|投[用产运]|启用|上线|通车)(?:的?)(?:时限|期限)$/;

/**
 * The texts of a target and an actual as terms, where the name of the indicator says when something is done and the
 * target is a month with or without the sign of a limit: ≤8月 beside 9 is by the end of August, and September. Of a name
 * that leaves open whether it is a month or how many, only where the row has full marks or none are given, so that both
 * come to the same.
 * @example namedMonth('主体完工时间', '≤8月', '9') // ['8月底前', '9月']
 */
export function namedMonth(
  name: string,
  target: string,
  actual: string,
  isAllOrNothing = false,
): readonly [target: string, actual: string] {
  const limit = BOUND.exec(target)?.[1];
  const reached = BARE.exec(actual)?.[1];
  const isMonth = WHEN.test(name) || (isAllOrNothing && reached !== undefined && EITHER.test(name));
  if (limit === undefined || !isMonth) return [target, actual];
  return [`${limit}月底前`, reached === undefined ? actual : `${reached}月`];
}
