import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { projectResults } from '../../src/analysis/projectResult.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { hiveFiles } from '../../src/publish/hive/hiveFiles.ts';
import { HIVE_TABLES } from '../../src/publish/hive/hiveTables.ts';
import { projectTables } from '../../src/publish/siteTables.ts';
import { ROOT } from '../root.ts';

const PUBLISHER = { owner: '某市财政局', region: '340800' };
const results = projectResults(loadDataset(`${ROOT}data`));
const tables = new Map(
  projectTables(PUBLISHER, { results }).map(({ name, records }) => [name, [...records()]]),
);
const files = hiveFiles({ key: 'anqing', region: '340800', publisher: PUBLISHER.owner, tables });
const bytesOf = (table: string) =>
  files.find(({ name }) => name.startsWith(`${table}/`))?.bytes ?? new Uint8Array();
const rowsOf = (table: string) => parquetReadObjects({ file: bytesOf(table).buffer });

describe('hiveFiles', () => {
  test('writes a file a table and year, below its region', () => {
    expect(files.map(({ name }) => name)).toEqual(
      HIVE_TABLES.map(({ name }) => `${name}/region=340800/year=2022/anqing.parquet`),
    );
    const [own] = hiveFiles({ key: 'anqing', region: undefined, publisher: '', tables });
    expect(own?.name).toBe('projects/region=anqing/year=2022/anqing.parquet');
  });

  test('has every published row and column, but what the folders say', async () => {
    for (const { name, columns } of HIVE_TABLES) {
      const rows = await rowsOf(name);
      expect(rows).toHaveLength(tables.get(name)?.length ?? -1);
      expect(Object.keys(rows[0] ?? {})).toEqual(columns.map((column) => column.name));
    }
    const published = projectTables(PUBLISHER, { results });
    for (const { name, columns } of published) {
      const written = HIVE_TABLES.find((table) => table.name === name)?.columns.map((c) => c.name);
      const folders = ['region', 'year'];
      const kept = columns.map((column) => column.name).filter((one) => !folders.includes(one));
      expect(written).toEqual(expect.arrayContaining(kept));
    }
  });

  test('keeps the projects of sites apart, and gives each row the last day of its year', async () => {
    const rows = await rowsOf('indicators');
    const ids = rows.map(({ project_id }) => String(project_id));
    expect(ids.every((id) => id.startsWith('anqing/2022/zonggonghui/'))).toBe(true);
    expect(ids).toEqual([...ids].sort());
    expect(rows[0]).toMatchObject({
      site: 'anqing',
      department: '安庆市总工会',
      period_end: new Date('2022-12-31T00:00:00Z'),
    });
  });

  test('says which points an indicator lost, exactly', async () => {
    const lost = (await rowsOf('indicators')).map(({ points, reported_score, points_lost }) => [
      Number(points_lost),
      Number(points) - Number(reported_score),
    ]);
    expect(lost.filter(([told]) => told !== 0).length).toBeGreaterThan(0);
    for (const [told, expected] of lost) expect(told).toBeCloseTo(expected ?? Number.NaN, 6);
  });

  test('has statistics by which an engine passes over a file', () => {
    const { row_groups: groups, schema } = parquetMetadata(bytesOf('projects').buffer);
    const column = groups[0]?.columns.find(
      (one) => one.meta_data?.path_in_schema[0] === 'executed',
    );
    expect(column?.meta_data?.statistics?.min_value).toBeDefined();
    expect(schema.find(({ name }) => name === 'period_end')?.converted_type).toBe('DATE');
  });
});
