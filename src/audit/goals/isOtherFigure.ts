/** What makes a figure a part, a mean, an increment, a running total, another's or a plan (A15). */
const OTHER =
  /其中|上半年|下半年|季度|每|平均|人均|较|比|增加|新增|减少|累计|历年|往年|上年|去年|安排|截至|剩余|尚|[一二三四五六七八九十两几多\d]年来|(?<!今年|当年|本年|年度|年初)以来|[明下次来]年|(?:带动|辐射)全/g;
const PART = /其中|包括|含/;
const YEAR = /20\d\d(?=\s*年)/g;
const CLAUSE_END = /[，,;；。！!？?\n]/;
const SENTENCE_END = /[;；。！!？?\n]/;

/** A row, and whether the figure is of the very thing that it is named after: then it is no part of it. */
interface Named {
  readonly year: number;
  readonly name: string;
  readonly isNamed?: boolean;
}

/**
 * Whether the figure that stands in `text` from `at` to `end` is another than the whole year's that a row
 * of this name has: its clause says so, its sentence has begun to name parts, or the last year named up to it is not the
 * form's.
 */
export function isOtherFigure(
  text: string,
  at: number,
  end: number,
  { year, name, isNamed = false }: Named,
): boolean {
  const clause = text.slice(startOf(text, at, CLAUSE_END), endOf(text, end));
  // 新增就业人数 is of an increment itself
  const others = clause.match(OTHER)?.filter((word) => !name.includes(word)) ?? [];
  if (others.some((word) => !(isNamed && word === '其中'))) return true;
  const from = startOf(text, at, SENTENCE_END);
  // 2021年发生2次: the words of the figure may begin at 年
  const named = text.slice(from, end).match(YEAR)?.at(-1);
  const isPart = !isNamed && PART.test(text.slice(from, at));
  return isPart || (named !== undefined && Number(named) !== year);
}

function startOf(text: string, at: number, sign: RegExp): number {
  let start = at;
  while (start > 0 && !sign.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

function endOf(text: string, at: number): number {
  let end = at;
  while (end < text.length && !CLAUSE_END.test(text[end] ?? '')) end += 1;
  return end;
}
