import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { rowFile } from '../../src/duckdb/rowFile.ts';
import type { BlockCells } from '../../src/explorer/rows/fetchBlock.ts';
import { isInBlocks, rowReader } from '../../src/explorer/rows/rowReader.ts';
import { INDICATOR_COLUMNS } from '../../src/explorer/rows/tableColumns.ts';
import { BLOCK_ROWS } from '../../src/publish/explorer/blockFormat.ts';
import type { ExplorerRowFile } from '../../src/publish/explorer/explorerManifest.ts';
import { partRows } from '../../src/publish/explorer/partRows.ts';
import { indicatorColumns } from '../../src/publish/explorer/queryColumns.ts';
import { cellText } from '../../src/publish/explorer/queryTable.ts';
import { inventedResults } from '../inventedResults.ts';

const OLD = partRows(inventedResults(2021, 700));
const NEW = partRows(inventedResults(2022, 1200), OLD.rows.length);
const PARTS = [OLD, NEW];
const FILES = PARTS.map((part) => rowFile('rows', part));
const DESCRIBED: ExplorerRowFile[] = FILES.map(({ described }, index) => ({
  ...described,
  years: [2021 + index],
  rows: PARTS[index]?.rows.length ?? 0,
}));
const ALL = PARTS.flatMap(({ rows }) => rows);
const NAMES = ['project_id', 'seq', 'year', 'indicator', 'completion', 'target'];

/** A reader of these files, and how many blocks it fetched. */
function counted(fails = false) {
  const seen: string[] = [];
  const read = rowReader(DESCRIBED, async ({ file, piece }): Promise<BlockCells> => {
    seen.push(`${file} ${piece}`);
    if (fails) throw new Error('no pieces');
    const bytes = FILES.find(({ file: own }) => own.name === file)?.file.bytes ?? new Uint8Array();
    return JSON.parse(gunzipSync(bytes.subarray(...(piece ?? []))).toString());
  });
  return { read, seen };
}

test('rowReader: gives the cells of any rows in the order asked for, each block fetched once', async () => {
  const { read, seen } = counted();
  const numbers = [ALL.length - 1, 0, OLD.rows.length, BLOCK_ROWS, OLD.rows.length - 1, 1];
  const rows = await read(NAMES, numbers);
  const columns = NAMES.map((name) => indicatorColumns.find((own) => own.name === name));
  const expected = numbers.map((number) =>
    columns.map((column) => {
      const row = ALL[number];
      return column && row ? (cellText(column, row) ?? null) : undefined;
    }),
  );
  const texts = rows?.map((row) => row.map((cell) => (cell === null ? null : String(cell))));
  expect(texts).toEqual(expected);
  expect(seen).toHaveLength(4);
  await read(NAMES, numbers);
  expect(seen).toHaveLength(4);
});

test('rowReader: leaves to the database other columns and unknown rows, not rows that stand far apart', async () => {
  const { read, seen } = counted();
  expect(await read([...NAMES, 'verdict_reason'], [0])).toBeUndefined();
  expect(await read(NAMES, [ALL.length])).toBeUndefined();
  const many = { file: 'many', years: [2023], rows: 60 * BLOCK_ROWS, bytes: 60, rawBytes: 60 };
  const wide = rowReader([{ ...many, blocks: Array(60).fill(1) }], async () => []);
  const apart = Array.from({ length: 60 }, (_, index) => index * BLOCK_ROWS);
  expect(await wide(NAMES, apart)).toHaveLength(60);
  expect(seen).toEqual([]);
});

test('rowReader: asks no more of a host that sends no pieces', async () => {
  const { read, seen } = counted(true);
  expect(await read(NAMES, [0])).toBeUndefined();
  expect(await read(NAMES, [0])).toBeUndefined();
  expect(seen).toHaveLength(1);
});

test('isInBlocks: holds for every column that the table shows by itself', () => {
  const shown = INDICATOR_COLUMNS.filter((column) => column.shown !== 'never');
  expect(isInBlocks(shown.map(({ name }) => name))).toBe(true);
});
