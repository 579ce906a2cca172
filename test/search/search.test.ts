import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { searchFiles } from '../../src/publish/search/searchFiles.ts';
import { searchedDepartments } from '../../src/publish/search/searchProjects.ts';
import { runTokens, searchRuns } from '../../src/publish/search/searchText.ts';
import { markedParts } from '../../src/search/markedParts.ts';
import { resultWords } from '../../src/search/resultWords.ts';
import { searcher } from '../../src/search/searcher.ts';
import { loadCity } from '../demo/cityFolder.ts';
import { firedLedger, searchedResults } from './searchedCity.ts';

const record = searchedResults(loadDataset('data'));
const [first] = record;
if (first === undefined) throw new Error('no record');

/** A searcher over results, with the names of the files that it asked for. */
function searching(results = record) {
  const files = new Map(
    searchFiles(results, firedLedger(first as (typeof record)[number])).map((one) => [
      one.name,
      one.text,
    ]),
  );
  const asked: string[] = [];
  const search = searcher(async (name) => {
    asked.push(name);
    return JSON.parse(files.get(name) ?? '');
  });
  return { asked, names: (query: string) => search(query, 50).then(named), search };
}

function named(result: Awaited<ReturnType<ReturnType<typeof searcher>>>) {
  return {
    byName: result.byName.hits.map(({ name }) => name),
    departments: result.departments.map(({ name }) => name),
    byIndicator: result.byIndicator.hits.map(({ name }) => name),
    checks: result.checks.map(({ title }) => title),
  };
}

describe('searchRuns', () => {
  test('parts text at marks and spaces, in one width and case', () => {
    expect(searchRuns('“两节”期间 ＡＢ１（第2批）')).toEqual(['两节', '期间', 'ab1', '第2批']);
  });

  test('runTokens: every character starts a token, astral ones too', () => {
    expect(runTokens('𠮷田人')).toEqual(['𠮷田', '田人', '人']);
  });
});

describe('searcher', () => {
  test('finds projects by name before projects by indicator', async () => {
    const { byName, byIndicator } = await searching().names('职工');
    expect(byName).toEqual(['市总机关在职职工社保专项']);
    expect(byIndicator).toContain('送温暖帮扶专项');
    expect(byIndicator).not.toContain('市总机关在职职工社保专项');
  });

  test('finds every project that has the words, and no other', async () => {
    const { names } = searching();
    for (const query of ['帮扶', '劳模', '满意', '社保', '劳 模', '送', '项']) {
      const words = searchRuns(query);
      const holds = ({ project }: (typeof record)[number]) =>
        words.every((word) =>
          [
            project.name,
            project.unitName,
            project.departmentName,
            ...project.indicators.map(({ name }) => name),
          ]
            .flatMap(searchRuns)
            .some((run) => run.includes(word)),
        );
      const { byName, byIndicator } = await names(query);
      expect([...byName, ...byIndicator].sort(), query).toEqual(
        record
          .filter(holds)
          .map(({ project }) => project.name)
          .sort(),
      );
    }
  });

  test('takes several words together, the department among them', async () => {
    const { byName } = await searching().names('总工会　劳模');
    expect(byName).toEqual(['困难劳模帮扶专项']);
    expect((await searching().names('教育局 劳模')).byName).toEqual([]);
  });

  test('finds departments, and checks by their titles', async () => {
    const { departments, checks } = await searching().names('总工会');
    expect(departments).toEqual(['安庆市总工会']);
    expect(checks).toEqual([]);
    expect((await searching().names('年中调整')).checks.length).toBeGreaterThan(0);
  });

  test('drops what has the pairs of a word but not the word', async () => {
    const { project } = first;
    const odd = { ...project, name: '甲乙与乙丙', indicators: [] };
    const { names } = searching([{ ...first, project: odd }]);
    expect((await names('甲乙丙')).byName).toEqual([]);
    expect((await names('乙丙')).byName).toEqual(['甲乙与乙丙']);
  });

  test.each(['', '　', '？！', '没有这样的词', '<script>', '__proto__', 'constructor'])(
    'finds nothing for %j, without an error',
    async (query) => {
      expect(await searching().names(query)).toEqual({
        byName: [],
        departments: [],
        byIndicator: [],
        checks: [],
      });
    },
  );

  test('searches for the start of a text that is much too long', async () => {
    const { search } = searching();
    const { words } = await search(`${'困难职工'.repeat(10_000)} 劳模`, 10);
    expect(words).toEqual(['困难职工'.repeat(50)]);
  });

  test('loads only the parts of the index that a query needs, each once', async () => {
    const city = loadCity({ departments: 6, years: 2, projects: 10 });
    const { asked, search } = searching(searchedResults(city));
    await search('道路', 10);
    const before = asked.length;
    expect(new Set(asked).size).toBe(before);
    await search('道路', 10);
    expect(asked).toHaveLength(before);
  });

  test('shows as many as asked for, and says whether there are more', async () => {
    const { search } = searching();
    expect((await search('专项', 2)).byName).toMatchObject({ hits: { length: 2 }, hasMore: true });
    expect((await search('专项', 50)).byName.hasMore).toBe(false);
  });

  test('asks again for a file that did not come', async () => {
    let fails = true;
    const files = new Map(searchFiles(record, []).map((one) => [one.name, one.text]));
    const search = searcher(async (name) => {
      if (fails) throw new Error('offline');
      return JSON.parse(files.get(name) ?? '');
    });
    await expect(search('劳模', 10)).rejects.toThrow('offline');
    fails = false;
    expect((await search('劳模', 10)).byName.hits).toHaveLength(1);
  });
});

test('searchedDepartments: a lineage is one project over its years, under its newest name', () => {
  const results = searchedResults(loadCity({ departments: 4, years: 3, projects: 8 }));
  const projects = searchedDepartments(results).flatMap((one) => one.projects);
  expect(projects).toHaveLength(new Set(results.map(({ project }) => project.lineageId)).size);
  expect(projects.flatMap(({ pages }) => pages).sort()).toEqual(
    results.map(({ project }) => project.id).sort(),
  );
});

describe('markedParts', () => {
  test('marks the words in any width and case, and loses nothing', () => {
    expect(markedParts('ＡＢ小学ab班', ['ab'])).toEqual([
      { text: 'ＡＢ', isMarked: true },
      { text: '小学', isMarked: false },
      { text: 'ab', isMarked: true },
      { text: '班', isMarked: false },
    ]);
  });

  test('marks a character that becomes two, whole', () => {
    expect(markedParts('㎡数', ['m'])[0]).toEqual({ text: '㎡', isMarked: true });
  });
});

test('resultWords: says how many of each kind, and more where there are more', async () => {
  const { search } = searching();
  expect(resultWords(await search('专项', 2))).toMatch(/^“专项”：项目 2 个以上/);
  expect(resultWords(await search('没有这样', 2))).toContain('没有找到“没有这样”');
  expect(resultWords(await search('', 2))).toBe('');
});
