import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import {
  type ParquetCells,
  type ParquetFile,
  type ParquetGroup,
  parquetFile,
} from '../../src/publish/parquetFile.ts';
import type { EarlierPiece } from '../../src/publish/pieces.ts';

const HEADS = [
  { name: 'text', type: 'string' },
  { name: 'long', type: 'string' },
  { name: 'count', type: 'integer' },
  { name: 'money', type: 'decimal' },
  { name: 'is_met', type: 'boolean' },
  { name: 'day', type: 'date' },
] as const;
const NOTES = { title: '表' };

/** Texts of more than a megabyte together, so that a column has several pages and an index of them. */
function cells(seed: number, rows: number): ParquetCells[] {
  const column = (value: (row: number) => ParquetCells[number]) =>
    Array.from({ length: rows }, (_, row) => ((row + seed) % 5 === 0 ? null : value(row)));
  return [
    column((row) => `第 ${(row * seed) % 7} 项`),
    column((row) => `${seed}·${row}：${'长'.repeat(300)}`),
    column((row) => BigInt(row - seed)),
    column((row) => BigInt(row * seed) * 1_000_000n),
    column((row) => row % 3 === 0),
    column((row) => row - 10),
  ];
}

function group(key: string | undefined, seed: number, rows: number): ParquetGroup {
  return { key, columns: () => cells(seed, rows) };
}

/** The pieces of a file by their keys, after they were noted as plain text. */
function piecesOf({ bytes, pieces }: ParquetFile): ReadonlyMap<string, EarlierPiece> {
  const noted: typeof pieces = JSON.parse(JSON.stringify(pieces));
  return new Map(
    noted.map(({ key, at, length, facts }) => [
      key,
      { bytes: bytes.subarray(at, at + length), facts },
    ]),
  );
}

const notAgain = (one: ParquetGroup): ParquetGroup => ({
  ...one,
  columns: () => {
    throw new Error(`${one.key} is made again`);
  },
});

test('parquetFile: with groups of an earlier file, at other places, gives what it gives without', () => {
  const [a, b, c] = [group('a', 1, 1500), group('b', 2, 900), group('c', 3, 10)];
  const none = group('none', 4, 0);
  const before = parquetFile(HEADS, [a, b, none, c], NOTES);
  const other = group('d', 5, 2000);
  const after = [c, other, b, group(undefined, 6, 3), a, none];
  const kept = after.map((one) => ([a, b, c, none].includes(one) ? notAgain(one) : one));
  expect(parquetFile(HEADS, kept, NOTES, piecesOf(before))).toEqual(
    parquetFile(HEADS, after, NOTES),
  );
});

test('parquetFile: reads back, each group with its statistics and its pages where it stands now', async () => {
  const groups = [group('a', 1, 1500), group('b', 2, 900)];
  const first = parquetFile(HEADS, [groups[1] ?? group('', 0, 0)], NOTES);
  const { bytes } = parquetFile(HEADS, groups, NOTES, piecesOf(first));
  const rows = await parquetReadObjects({ file: bytes.buffer, utf8: true });
  const texts = [1, 2].flatMap((seed, index) => cells(seed, index === 0 ? 1500 : 900)[1]);
  expect(rows.map(({ long }) => long)).toEqual(texts);
  const late = { file: bytes.buffer, rowStart: 2300, rowEnd: 2302, useOffsetIndex: true };
  expect((await parquetReadObjects(late)).map(({ long }) => long)).toEqual(texts.slice(2300, 2302));
  const { row_groups: own } = parquetMetadata(bytes.buffer);
  expect(own.map(({ num_rows }) => num_rows)).toEqual([1500n, 900n]);
  const counts = own.map(({ columns }) => columns[2]?.meta_data?.statistics?.max_value);
  expect(counts).toEqual([1497n, 897n]);
});
