import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { projectResults } from '../../src/analysis/projectResult.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { siteTables } from '../../src/publish/siteTables.ts';
import { ROOT } from '../root.ts';

const PUBLISHER = { owner: '某市财政局', region: '340800' };
const results = projectResults(loadDataset(`${ROOT}data`));
const TABLES = siteTables(PUBLISHER, { results });

test.each(TABLES)('tableParquet: $name reads back to the rows of its JSON', async (table) => {
  const { bytes } = table.parquet({ title: table.title });
  const file = bytes.buffer;
  const rows = await parquetReadObjects({ file });
  const expected = [...table.records()];
  expect(rows).toHaveLength(expected.length);
  // the reader turns stored millionths into floats: as millionths again they must be the same
  const plain = (value: unknown, type: string) => {
    if (value === null || value === undefined) return null;
    return type === 'decimal' ? Math.round(Number(value) * 1e6) : String(value);
  };
  const shown = (records: readonly object[]) =>
    records.map((record) =>
      table.columns.map(({ name, type }) => plain(record[name as never], type)),
    );
  expect(shown(rows)).toEqual(shown(expected));
});

test('tableParquet: a blank cell is NULL, as it is null in the JSON', async () => {
  const [first] = results;
  const [row] = first?.score.rows ?? [];
  if (first === undefined || row === undefined) throw new Error('no row');
  const blank = { ...row, indicator: { ...row.indicator, target: '' } };
  const own = [{ ...first, score: { ...first.score, rows: [blank] } }];
  const table = siteTables(PUBLISHER, { results: own }).find(({ name }) => name === 'indicators');
  const [read] = await parquetReadObjects({ file: table?.parquet({}).bytes.buffer as ArrayBuffer });
  expect(read?.target).toBeNull();
  expect([...(table?.records() ?? [])][0]).toMatchObject({ target: null });
});

test('tableParquet: says what it is, and keeps decimals exact', () => {
  const [table] = TABLES;
  const { key_value_metadata: notes, schema } = parquetMetadata(
    table?.parquet({ title: '项目' }).bytes.buffer ?? new ArrayBuffer(0),
  );
  expect(notes).toContainEqual({ key: 'title', value: '项目' });
  const initial = schema.find(({ name }) => name === 'initial_budget');
  expect(initial).toMatchObject({ type: 'INT64', converted_type: 'DECIMAL', scale: 6 });
});
