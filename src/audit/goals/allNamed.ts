import { withoutLead } from '../../expression/withoutLead.ts';
import { decimal } from '../../model/decimal.ts';
import type { RowScore } from '../../scoring/rowScore.ts';

/** A clause that says of all what the name of a row of shares says, where that row says less. */
export interface AllNamed {
  readonly row: RowScore;
  readonly text: string;
}

/** 全部工程按期完工, 各项补贴均按时发放. */
const OF_ALL = /全部|所有|均|全都|都/;
/** What says that it is of all, and of the year. */
const SAYS_ALL = /截[至止]目前|年[末底]|全年|本年度?|全部|所有|各[项类]|均|全都|都|已经?|也|的/g;
/** Not all of it, not yet, or not this year. */
const EXCEPTED = /除|未|基本|大部|多数|预计|[上去前明]年|20\d\d年/;
const SHORTEST_NAME = 5;
const WHOLE = decimal(100);

/** 全部工程按期完工 beside 工程按期完工率 83.33%: the clause is the name, but for what says that it is of all. */
export function allNamed(sentence: string, rows: readonly RowScore[]): AllNamed[] {
  if (!OF_ALL.test(sentence) || EXCEPTED.test(sentence)) return [];
  const clauses = sentence.split(/[，,]/).filter((one) => OF_ALL.test(one));
  const said = new Map(clauses.map((one) => [plain(`${one.trim()}率`), one.trim()]));
  return rows.flatMap((row): AllNamed[] => {
    const { indicator, comparison } = row;
    if (comparison.kind !== 'ratio' || comparison.unit !== '%' || comparison.met) return [];
    const name = withoutLead(indicator.name).trim();
    const text = name.length < SHORTEST_NAME ? undefined : said.get(plain(name));
    return text === undefined || comparison.actual >= WHOLE ? [] : [{ row, text }];
  });
}

function plain(text: string): string {
  return text.replace(SAYS_ALL, '');
}
