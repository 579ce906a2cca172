import { QUESTIONS } from '../explorer/questions.ts';
import { type Dialect, inDialect } from './dialects.ts';
import { HIVE_TABLES } from './hiveTables.ts';

/** A text file beside the tables. */
export interface StatementFile {
  readonly name: string;
  readonly text: string;
}

/** Stands for the address of the folder, which only its reader knows. */
const ADDRESS = { duckdb: '.', trino: 's3://<存储桶>/<文件夹>', spark: '<文件夹>' } as const;

/** What an engine is told: its tables, and the questions of 查询, each a file. */
export function hiveStatements(dialect: Dialect): StatementFile[] {
  const { id } = dialect;
  const tables = HIVE_TABLES.map((table) => dialect.define(table, ADDRESS[id])).join('\n\n');
  const questions = QUESTIONS.map((question) => ({
    name: `sql/${id}/${question.id}.sql`,
    text: `-- ${question.title}\n${inDialect(question.sql, dialect)};\n`,
  }));
  return [{ name: `sql/${id}/tables.sql`, text: `${tables}\n` }, ...questions];
}
