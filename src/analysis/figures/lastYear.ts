import type { Decimal } from '../../model/decimal.ts';
import type { RowScore } from '../../scoring/rowScore.ts';

/** What figures know of the year before; nothing where the site does not compare. */
export interface LastYear {
  /** 全年执行数 ÷ 全年预算数 of a project or department then, 0–1, by the id of its page now. */
  readonly rate: (page: string) => Decimal | undefined;
  /** The same indicator then, by the id of the project's page now. */
  readonly row: (page: string, row: RowScore) => RowScore | undefined;
}

/** No year before. */
export const NO_LAST_YEAR: LastYear = { rate: () => undefined, row: () => undefined };
