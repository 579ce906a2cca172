import { SparkSQL } from 'dt-sql-parser/dist/parser/spark/index.js';
import { TrinoSQL } from 'dt-sql-parser/dist/parser/trino/index.js';
import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../src/publish/explorer/questions.ts';
import { DIALECTS, type Dialect, inDialect } from '../../src/publish/hive/dialects.ts';
import { hiveStatements } from '../../src/publish/hive/hiveStatements.ts';

const dialect = (id: Dialect['id']) => DIALECTS.find((one) => one.id === id) as Dialect;
const PARSERS = { trino: new TrinoSQL(), spark: new SparkSQL() };

describe.each(['trino', 'spark'] as const)('hiveStatements: %s', (id) => {
  const faults = (sql: string) => PARSERS[id].validate(sql).map(({ message }) => message);

  test.each(hiveStatements(dialect(id)))('$name is in its grammar', ({ text }) => {
    expect(faults(text)).toEqual([]);
  });

  test('its parser refuses what only DuckDB knows', () => {
    expect(faults('SELECT year::VARCHAR FROM projects')).not.toEqual([]);
    expect(faults('SELECT * EXCLUDE (year) FROM projects')).not.toEqual([]);
  });
});

test('hiveStatements: a statement a question, after those that define the tables', () => {
  const names = ['tables', ...QUESTIONS.map(({ id }) => id)];
  expect(hiveStatements(dialect('spark')).map(({ name }) => name)).toEqual(
    names.map((name) => `sql/spark/${name}.sql`),
  );
});

describe('inDialect', () => {
  const sql = `-- "年度" 不改\nSELECT median(completion) AS "中位数", CAST(code AS VARCHAR), '"引号" AS VARCHAR'`;

  test.each([
    ['duckdb', sql],
    [
      'trino',
      `-- "年度" 不改\nSELECT approx_percentile(completion, 0.5) AS "中位数", CAST(code AS VARCHAR), '"引号" AS VARCHAR'`,
    ],
    [
      'spark',
      `-- "年度" 不改\nSELECT median(completion) AS \`中位数\`, CAST(code AS STRING), '"引号" AS VARCHAR'`,
    ],
  ] as const)(
    '%s: names and types in its words, texts and comments as they are',
    (id, expected) => {
      expect(inDialect(sql, dialect(id))).toBe(expected);
    },
  );
});
