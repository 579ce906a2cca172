import type { Question } from '../../publish/explorer/questions/question.ts';
import type { ConsoleContext } from './consoleContext.ts';
import type { ResultWords } from './resultView.ts';
import { sqlTokens } from './sqlTokens.ts';

/** What exports say of the result of a statement: the question it answers, the filters, the statement. */
export function statementWords(
  sql: string,
  questions: readonly Question[],
  { viewSql, filters, source }: Pick<ConsoleContext, 'viewSql' | 'filters' | 'source'>,
): ResultWords {
  const question = questions.find((one) => one.sql === sql);
  const isView = viewSql() === sql && filters() !== '';
  const statement = `SQL 语句 ${plainSql(sql)}`;
  return {
    title: question?.title ?? '查询结果',
    filters: isView ? `${filters()}；${statement}` : statement,
    source,
  };
}

/** The statement on one line, without its comments. */
function plainSql(sql: string): string {
  return sqlTokens(sql)
    .map(({ kind, text }) => (kind === 'comment' ? ' ' : text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
