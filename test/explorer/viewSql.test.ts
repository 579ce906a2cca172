import { beforeAll, describe, expect, test } from 'vitest';
import { projectResults } from '../../src/analysis/projectResult.ts';
import { crossFilter } from '../../src/explorer/filters/crossFilter.ts';
import { selectionOf } from '../../src/explorer/filters/facetTokens.ts';
import { startView } from '../../src/explorer/page/startView.ts';
import { projectSums } from '../../src/explorer/rows/projectSums.ts';
import { ROW_KINDS } from '../../src/explorer/rows/rowKinds.ts';
import { rowsOfBits } from '../../src/explorer/rows/rowsOfBits.ts';
import { startCell } from '../../src/explorer/rows/startCells.ts';
import {
  cellWords,
  INDICATOR_COLUMNS,
  shownColumns,
} from '../../src/explorer/rows/tableColumns.ts';
import {
  projectRowsSql,
  projectSumsSql,
  rowNumbersSql,
  rowsSql,
  searchSql,
  viewSql,
} from '../../src/explorer/rows/viewSql.ts';
import { START, type ViewState, withRows } from '../../src/explorer/state/viewState.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { codeCount } from '../../src/publish/explorer/facetCodes.ts';
import { facetPart } from '../../src/publish/explorer/facetPart.ts';
import { FACETS } from '../../src/publish/explorer/facets.ts';
import { partRows } from '../../src/publish/explorer/partRows.ts';
import { comparePinyin } from '../../src/publish/explorer/pinyinRanks.ts';
import { indicatorColumns } from '../../src/publish/explorer/queryColumns.ts';
import { projectsTable } from '../../src/publish/tables/projects.ts';
import { ROOT } from '../root.ts';
import { type Ask, openedDatabase } from './openedDatabase.ts';
import { siteDatabase } from './siteDatabase.ts';
import { DICTIONARIES } from './viewDictionaries.ts';

const { results, rows } = partRows(projectResults(loadDataset(`${ROOT}data`)));
const { dictionaries, rows: firstRows } = startView(results);
const columns = shownColumns(INDICATOR_COLUMNS, undefined, () => true);
let ask: Ask;

beforeAll(async () => {
  ask = await openedDatabase(await siteDatabase(results));
});

const by = (filters: ViewState['filters']): ViewState => ({ ...START, filters });

describe('viewSql finds the rows that the facets count', () => {
  const filter = crossFilter(new Map(dictionaries.map((own) => [own.name, codeCount(own)])));
  filter.add(facetPart(FACETS, dictionaries, rows));

  test.each<ViewState['filters']>([
    {},
    { year: ['2022'], level1: ['产出指标', '满意度指标'] },
    { verdict: ['above', 'below'] },
    { completion: ['0.5~1'] },
    { completion: ['1'] },
    { completion: ['1.000001~2'] },
    { completion: ['', '0.9'] },
    { points: ['5~10'], points_lost: ['0'] },
    { finding: [''] },
    { finding: ['costIsNoCost', 'farAboveTarget'] },
    { severity: ['warning'] },
    { severity: ['', 'info'] },
    { execution_rate_adjusted: ['1'], project_score: ['95~99'] },
    { unit: [''], target_kind: ['none'] },
  ])('%j', (filters) => {
    filter.select(
      new Map(
        Object.entries(selectionOf(dictionaries, by(filters))).map(([name, codes]) => [
          name,
          new Set(codes),
        ]),
      ),
    );
    const found = ask(
      `SELECT "row" FROM (${viewSql(dictionaries, by(filters), [...columns]).replace(
        'SELECT ',
        'SELECT "row", ',
      )})`,
    ).map((row) => Number(row.row));
    expect(found.toSorted((a, b) => a - b)).toEqual([...filter.rows(0, 1000)]);
  });
});

describe('viewSql', () => {
  test('is a statement to be read', () => {
    const state = {
      ...by({ unit: ["甲'单位", ''], completion: ['0.5~1'], year: ['2022'] }),
      search: "安'康 杯",
      sort: { column: 'project_name', descending: true },
    };
    expect(viewSql(DICTIONARIES, state, columns.slice(0, 2))).toMatchInlineSnapshot(`
      "SELECT year, department
      FROM indicators
      LEFT JOIN (SELECT project_id, name_order FROM projects) USING (project_id)
      WHERE year IN (2022)
        AND (unit IN ('甲''单位') OR unit IS NULL)
        AND completion >= 0.5 AND completion <= 1
        AND (contains(indicator, '安''康') OR contains(project_name, '安''康') OR contains(target, '安''康') OR contains(actual, '安''康') OR contains(unit, '安''康') OR contains(deviation_reason, '安''康'))
        AND (contains(indicator, '杯') OR contains(project_name, '杯') OR contains(target, '杯') OR contains(actual, '杯') OR contains(unit, '杯') OR contains(deviation_reason, '杯'))
      ORDER BY name_order DESC NULLS LAST, year DESC, "row""
    `);
  });

  test('ignores a sort by what is no column', () => {
    const state = { ...START, sort: { column: '1; DROP TABLE', descending: true } };
    expect(viewSql(DICTIONARIES, state, columns)).toBe(viewSql(DICTIONARIES, START, columns));
  });

  test.each(INDICATOR_COLUMNS.filter(({ isSortable }) => isSortable))(
    'sorts by $name',
    ({ name }) => {
      for (const descending of [true, false]) {
        const sql = viewSql(
          dictionaries,
          { ...START, sort: { column: name, descending } },
          INDICATOR_COLUMNS,
        );
        expect(ask(sql)).toHaveLength(rows.length);
      }
    },
  );
});

describe('viewSql of projects', () => {
  const inProjects = (filters: ViewState['filters']) => withRows(by(filters), 'projects');
  const { columns: all } = ROW_KINDS.projects;
  const page = { offset: 0, limit: 100 };

  test('is a statement to be read', () => {
    const state = inProjects({ year: ['2022'], completion: ['1'] });
    expect(viewSql(DICTIONARIES, state, all.slice(3, 5))).toMatchInlineSnapshot(`
      "SELECT project_name, initial_budget
      FROM projects
      WHERE project_id IN (SELECT project_id FROM indicators
      WHERE year IN (2022)
        AND completion >= 1 AND completion <= 1)
      ORDER BY year DESC, adjusted_budget DESC NULLS LAST, project_id"
    `);
  });

  test.each<ViewState['filters']>([{}, { level1: ['满意度指标'] }, { verdict: ['above'] }])(
    'finds the projects of the indicators that %j passes',
    (filters) => {
      const found = ask(projectRowsSql(dictionaries, inProjects(filters), all, page));
      const rowsFound = ask(viewSql(dictionaries, by(filters), columns));
      const names = new Set(rowsFound.map((row) => row.project_name));
      expect(names.size).toBeGreaterThan(0);
      expect(new Set(found.map((row) => row.project_name))).toEqual(names);
      expect(found.every((row) => row.seq === null)).toBe(true);
    },
  );

  test('are summed up where their money adds up', () => {
    const sql = projectSumsSql(dictionaries, inProjects({}));
    const [sums = {}] = ask(`SELECT COLUMNS(*)::VARCHAR FROM (${sql})`);
    expect(projectSums(6, Object.values(sums).map(String))).toBe(
      '5 个项目合计：年初预算 324.00 万元，全年预算 286.38 万元，全年执行 286.38 万元，执行率 100.0%；另有 1 个的资金未计入。',
    );
    expect(projectSums(2, ['0', null, null, null])).toBe('2 个项目的资金无法合计。');
  });

  test('stand from the most money on', () => {
    const found = ask(viewSql(dictionaries, inProjects({}), all));
    expect(found.map((row) => row.project_name)).toEqual([
      '送温暖帮扶专项',
      '困难劳模帮扶专项',
      '市总机关在职职工社保专项',
      '送温暖帮扶及安康杯活动劳动竞赛等专项',
      '工会专项工作经费',
    ]);
  });

  test.each(all.filter(({ isSortable }) => isSortable))('sort by $name', ({ name }) => {
    const state = { ...inProjects({}), sort: { column: name, descending: true } };
    expect(ask(viewSql(dictionaries, state, all))).toHaveLength(results.length);
  });

  test('a sort by a column of indicators alone is none', () => {
    const state = { ...inProjects({}), sort: { column: 'points', descending: true } };
    expect(viewSql(dictionaries, state, all)).toBe(viewSql(dictionaries, inProjects({}), all));
  });
});

test('viewSql: 三级指标 and 项目名称 sort by pinyin', () => {
  for (const name of ['indicator', 'project_name']) {
    const sql = viewSql(
      dictionaries,
      { ...START, sort: { column: name, descending: false } },
      columns,
    );
    const texts = ask(sql).map((row) => String(row[name]));
    expect(new Set(texts).size).toBeGreaterThan(3);
    expect(texts).toEqual(texts.toSorted(comparePinyin));
  }
});

test('rowNumbersSql, rowsSql: a sorted page by its numbers is that page of the whole view', () => {
  const state = { ...START, sort: { column: 'points', descending: true } };
  const numbers = ask(rowNumbersSql(dictionaries, state, { offset: 5, limit: 20 })).map((row) =>
    Number(row.row),
  );
  const page = ask(rowsSql(columns, numbers)).map(({ project_id, seq, ...shown }) => shown);
  expect(page).toEqual(ask(viewSql(dictionaries, state, columns)).slice(5, 25));
});

test('rowsSql: the first page by itself is what the page was built with', () => {
  const page = ask(
    rowsSql(
      columns,
      firstRows.map(({ number }) => number),
    ),
  );
  const whole = ask(viewSql(dictionaries, START, columns)).slice(0, firstRows.length);
  expect(page.map(({ project_id, seq, ...shown }) => shown)).toEqual(whole);
  const shown = page.map((row) =>
    columns.map((column) =>
      cellWords(column, row[column.name] === null ? null : String(row[column.name]), undefined),
    ),
  );
  const built = firstRows.map((row) => columns.map((column) => startCell(column, row, undefined)));
  const texts = columns.flatMap(({ kind }, at) => (kind === 'text' ? [at] : []));
  expect(shown.map((cells) => texts.map((at) => cells[at]))).toEqual(
    built.map((cells) => texts.map((at) => cells[at])),
  );
});

describe('searchSql', () => {
  const numbers = (search: string) => [
    ...rowsOfBits(
      ask(searchSql(search)).map((row) => [Number(row.word), Number(row.bits)] as const),
    ),
  ];

  test('finds every row with the words, wherever they stand', () => {
    const expected = rows
      .filter(({ indicator, project }) =>
        [
          indicator.name,
          project.name,
          indicator.target,
          indicator.actual,
          project.unitName,
          indicator.reason,
        ].some((text) => text?.includes('困难')),
      )
      .map(({ number }) => number);
    expect(expected.length).toBeGreaterThan(0);
    expect(numbers('困难')).toEqual(expected);
  });

  test('all words must stand in a row; what stands nowhere finds nothing', () => {
    expect(numbers('困难 满意').length).toBeLessThan(numbers('困难').length);
    expect(numbers("'%_")).toEqual([]);
  });
});

test('rowsOfBits: bits beyond 32 are exact', () => {
  expect([
    ...rowsOfBits([
      [2, 2 ** 47 + 1],
      [0, 2 ** 33],
    ]),
  ]).toEqual([33, 96, 143]);
});

test('INDICATOR_COLUMNS have the titles of the data dictionary', () => {
  for (const { name, title } of INDICATOR_COLUMNS) {
    expect(indicatorColumns.find((own) => own.name === name)?.title, name).toBe(title);
  }
});

test('the columns of projects have the titles of the data dictionary, with their unit', () => {
  for (const { name, title } of ROW_KINDS.projects.columns) {
    const own = projectsTable.columns.find((column) => column.name === name);
    const unit = own?.unit === '万元' ? '（万元）' : '';
    expect(title.replace('\n', ''), name).toBe(`${own?.title}${unit}`);
  }
});
