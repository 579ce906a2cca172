import { beforeAll, describe, expect, test } from 'vitest';
import { projectResults } from '../../src/analysis/projectResult.ts';
import type { CellType } from '../../src/explorer/engine/engine.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { ROOT } from '../root.ts';
import { lockedDatabase, type Run } from './lockedDatabase.ts';

let run: Run;

beforeAll(async () => {
  run = await lockedDatabase(projectResults(loadDataset(`${ROOT}data`)));
});

describe('runQuery: a value is given as DuckDB writes it', () => {
  test.each<[string, CellType, unknown]>([
    [
      'SELECT list(DISTINCT level1 ORDER BY level1) FROM indicators',
      'text',
      '[产出指标, 满意度指标, 效益指标]',
    ],
    ['SELECT level1 FROM indicators LIMIT 1', 'text', '产出指标'],
    ['SELECT [1.50::DECIMAL(18,2), NULL]', 'text', '[1.50, NULL]'],
    ["SELECT MAP {'a': 1.5::DECIMAL(9,1)}", 'text', '{a=1.5}'],
    ["SELECT {'n': 1, 'day': DATE '2024-02-29'}", 'text', "{'n': 1, 'day': 2024-02-29}"],
    ['SELECT INTERVAL 3 DAY', 'text', '3 days'],
    ["SELECT TIME '12:34:56'", 'text', '12:34:56'],
    ["SELECT 'ab'::BLOB", 'text', 'ab'],
    ["SELECT '101'::BIT", 'text', '101'],
    [
      'SELECT 340282366920938463463374607431768211455::UHUGEINT',
      'text',
      '340282366920938463463374607431768211455',
    ],
    [
      'SELECT 170141183460469231731687303715884105727::HUGEINT',
      'integer',
      '170141183460469231731687303715884105727',
    ],
    ['SELECT 7', 'integer', 7],
    ['SELECT 1.50', 'decimal', '1.5'],
    ['SELECT 0.1::DOUBLE + 0.2', 'real', 0.3],
    ['SELECT true', 'boolean', true],
    ["SELECT DATE '2024-02-29'", 'date', '2024-02-29'],
    ["SELECT TIMESTAMP '2024-02-29 01:02:03'", 'date', '2024-02-29 01:02:03'],
    ["SELECT 'infinity'::DATE", 'date', null],
    ["SELECT '完成'", 'text', '完成'],
    ['SELECT NULL::INTERVAL', 'text', null],
  ])('%s', async (sql, type, cell) => {
    const result = await run(sql);
    expect(result).toMatchObject({ columns: [{ type }], rows: [[cell]] });
  });

  test('beside columns that stay numbers, by its own name and in its order', async () => {
    const sql = 'SELECT range AS n, [range] AS "a ""b""" FROM range(3) ORDER BY n DESC -- 完';
    expect(await run(sql)).toMatchObject({
      columns: [
        { name: 'n', type: 'integer' },
        { name: 'a "b"', type: 'text' },
      ],
      rows: [
        [2, '[2]'],
        [1, '[1]'],
        [0, '[0]'],
      ],
    });
  });

  test('and a fault while it runs is told by its place in the statement as written', async () => {
    expect(await run('SELECT level1,\n  level1::INT\nFROM indicators')).toMatchObject({
      kind: 'type',
      place: { line: 2, column: 9 },
    });
    expect(await run('SELECT [1],\n  nope\nFROM indicators')).toMatchObject({
      kind: 'name',
      place: { line: 2, column: 3 },
    });
  });
});

const FORGE = 'CREATE OR REPLACE VIEW indicators AS SELECT 1 AS forged';

describe('runQuery: every kind of statement', () => {
  const STATE = 'SELECT view_name, sql FROM duckdb_views() WHERE NOT internal ORDER BY ALL';

  test.each([
    'SELECT 1',
    '(SELECT 1)',
    'FROM funds',
    'TABLE funds',
    'VALUES (1)',
    'WITH a AS (SELECT 1) FROM a',
    'DESCRIBE indicators',
    'DESC SELECT 1',
    'SHOW TABLES',
    'SUMMARIZE funds',
    'SUMMARIZE SELECT 1',
    'PIVOT indicators ON verdict USING count(*) GROUP BY year',
    "PIVOT indicators ON verdict IN ('within') USING count(*) GROUP BY year",
    'FROM (PIVOT indicators ON verdict USING count(*) GROUP BY year)',
    'UNPIVOT funds ON adjusted, executed INTO NAME name VALUE amount',
    "-- DROP VIEW indicators;\nSELECT ';' /* ; */ ;",
    'SELECT $$; DROP VIEW indicators$$',
  ])('answers %s', async (sql) => {
    expect(await run(sql)).toHaveProperty('rows');
  });

  test.each([
    `EXPLAIN ${FORGE}`,
    `EXPLAIN ANALYZE ${FORGE}`,
    'EXPLAIN SELECT 1',
    `/* SELECT */ explain analyze ${FORGE}`,
    `(EXPLAIN ANALYZE ${FORGE})`,
    `FROM (EXPLAIN ANALYZE ${FORGE})`,
    `DESCRIBE EXPLAIN ANALYZE ${FORGE}`,
    `SUMMARIZE EXPLAIN ANALYZE ${FORGE}`,
    `WITH a AS (SELECT 1) EXPLAIN ANALYZE ${FORGE}`,
    `FROM query('EXPLAIN ANALYZE ${FORGE}')`,
    `FROM query('${FORGE}')`,
    FORGE,
    `DESCRIBE ${FORGE}`,
    `SUMMARIZE ${FORGE}`,
    `WITH a AS (SELECT 1) ${FORGE}`,
    `SELECT 1 UNION ALL ${FORGE}`,
    `FROM funds; ${FORGE}`,
    `SELECT 1; SELECT 2`,
    `SELECT 1) LIMIT 0; ${FORGE}; SELECT * FROM (SELECT 1`,
    '-- SELECT\nDROP VIEW indicators',
    'WITH a AS (FROM projects) INSERT INTO projects FROM a',
    'WITH a AS (FROM part1.projects) INSERT INTO part1.projects FROM a',
    'WITH a AS (SELECT 1) UPDATE part1.projects SET year = 1',
    'WITH a AS (SELECT 1) DELETE FROM part1.projects',
    'WITH a AS (SELECT 1) MERGE INTO part1.projects USING a ON true WHEN MATCHED THEN DELETE',
    'WITH a AS (DELETE FROM part1.projects RETURNING *) FROM a',
    'FROM (DELETE FROM part1.projects RETURNING *)',
    'SELECT 1 AS n INTO forged',
    'PRAGMA database_list',
    'SET threads = 1',
    'RESET threads',
    'CALL pragma_version()',
    'USE part1',
    "ATTACH ':memory:' AS other",
    'DETACH part1',
    'PREPARE p AS SELECT 1',
    'EXECUTE p',
    'ALTER VIEW indicators RENAME TO other',
    "COMMENT ON VIEW indicators IS 'forged'",
    "COPY (SELECT 1) TO 'file.csv'",
    "EXPORT DATABASE 'folder'",
    'BEGIN',
    'CHECKPOINT',
    'LOAD json',
    "FROM read_csv('file.csv')",
    "FROM glob('*')",
  ])('gives no answer to %s and changes nothing', async (sql) => {
    const before = await run(STATE);
    expect(await run(sql)).toHaveProperty('sentence');
    expect(await run(STATE)).toHaveProperty('rows', 'rows' in before ? before.rows : []);
  });
});

describe('runQuery: a result that a page cannot hold', () => {
  test('is cut after the rows that it can', async () => {
    // 16,000,000 characters are fewer rows than are asked for at most.
    const result = await run("SELECT repeat('x', 20000), range FROM range(10000)");
    expect(result).toMatchObject({ capped: true });
    expect('rows' in result && result.rows.length).toBe(800);
    expect(await run('SELECT 42')).toMatchObject({ rows: [[42]], capped: false });
  });

  test('of thousands of columns, or of one row too long, is refused in words', async () => {
    const columns = Array.from({ length: 3000 }, (_, index) => `${index} AS c${index}`);
    expect(await run(`SELECT ${columns.join()}`)).toMatchObject({
      kind: 'refused',
      sentence: '结果有 3,000 列，最多取 200 列。请写明要哪些列。',
    });
    expect(await run("SELECT repeat('x', 20000000)")).toMatchObject({
      kind: 'refused',
      sentence: expect.stringMatching(/^结果的一行超过 16,000,000 字/),
    });
  });
});
