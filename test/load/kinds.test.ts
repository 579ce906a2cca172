import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toSite } from '../../src/analysis/site.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { DataError } from '../../src/load/problem.ts';
import { writeKinds } from '../kinds/kindsFolder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jijing-kinds-'));
  writeKinds(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const place = (file: string) => join(folder, 'canlian', file);

function problems(): string[] {
  try {
    loadDataset(folder);
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems.map(({ expected, found }) => `${expected}；${found}`);
  }
}

function edit(file: string, change: (form: Record<string, unknown>) => void): void {
  const form = JSON.parse(readFileSync(place(file), 'utf8'));
  change(form);
  writeFileSync(place(file), JSON.stringify(form));
}

describe('loadDataset', () => {
  test('reads target forms beside their projects, alone too, and the department-wide form', () => {
    const [later, earlier] = loadDataset(folder).departmentYears;
    expect(later?.projects).toEqual([]);
    expect(later?.targetForms.map(({ id, isEvaluated }) => [id, isEvaluated])).toEqual([
      ['2024/canlian/peixun', false],
    ]);
    expect(earlier?.projects.map(({ slug, targets }) => [slug, targets?.layout.id])).toEqual([
      ['peixun', 'anhui-targets'],
      ['fuzhu', undefined],
    ]);
    expect(earlier?.whole?.id).toBe('2023/canlian/whole');
  });

  test('refuses a target form of another year, of no project on the list, in another layout', () => {
    edit('2023/peixun.targets.json', (form) => Object.assign(form, { year: 2022 }));
    renameSync(place('2024/peixun.targets.json'), place('2024/fuzhu.targets.json'));
    edit('2023/department.json', (form) => Object.assign(form, { layout: 'hainan-targets' }));
    expect(problems()).toEqual(
      expect.arrayContaining([
        '与文件夹相同的 2023；2022',
        'list.json 中列出的项目；“fuzhu”，没有列出',
        '同一文件夹中有 peixun.json；没有这个文件',
      ]),
    );
  });

  test('refuses each kind of form under the name of another', () => {
    renameSync(place('2023/fuzhu.json'), place('2023/swapped.json'));
    renameSync(place('2023/department.json'), place('2023/fuzhu.json'));
    renameSync(place('2023/swapped.json'), place('2023/department.json'));
    expect(problems()).toEqual([
      '部门整体支出绩效自评表的版式；项目支出绩效自评表的版式',
      '项目支出绩效自评表的版式；部门整体支出绩效自评表的版式',
    ]);
  });

  test('reads a year with nothing but a department-wide form, and refuses one with nothing at all', () => {
    rmSync(place('2023/peixun.json'));
    rmSync(place('2023/peixun.targets.json'));
    edit('2024/list.json', (list) => Object.assign(list, { entries: [] }));
    rmSync(place('2024/peixun.targets.json'));
    edit('2023/list.json', ({ entries }) => void (entries as unknown[]).shift());
    expect(problems()).toEqual(['至少 1 项；0 项的列表']);
    edit('2023/department.json', (form) => Object.assign(form, { year: 2024 }));
    renameSync(place('2023/department.json'), place('2024/department.json'));
    expect(problems()).toEqual([]);
  });

  test('asks for one self-evaluation at least, where there are no sites below it', () => {
    rmSync(place('2023'), { recursive: true });
    expect(problems()).toEqual([]);
    rmSync(join(folder, 'collected.json'));
    expect(problems()).toEqual(['至少一张项目支出绩效自评表；一张也没有']);
  });
});

describe('toSite', () => {
  test('counts neither target forms nor department-wide forms as projects', () => {
    const site = toSite(loadDataset(folder));
    expect(site.years.map(({ year, overview }) => [year, overview.summary.projects])).toEqual([
      [2023, 2],
    ]);
    expect(site.results.map(({ project }) => project.slug)).toEqual(['peixun', 'fuzhu']);
    expect(site.otherForms.map(({ year, whole }) => [year, whole?.project.id])).toEqual([
      [2024, undefined],
      [2023, '2023/canlian/whole'],
    ]);
  });

  test('looks at a department-wide form by rule as far as it goes: nothing is recomputed', () => {
    const whole = toSite(loadDataset(folder)).otherForms.at(-1)?.whole;
    expect(whole?.score.interval).toBeUndefined();
    expect(whole?.findings.map(({ code, seq }) => `${code} ${seq}`)).toEqual([
      'scoreAbovePoints 3',
    ]);
    const [first] = whole?.review ?? [];
    expect([first?.verdict, first?.steps[0]?.label, first?.steps[1]?.label]).toEqual([
      'notAssessable',
      '指标解释',
      '指标说明',
    ]);
  });

  test('lists the checks of Q0 in the ledger, for the forms that have targets, what fired first', () => {
    const entries = toSite(loadDataset(folder)).ledger.filter(({ code }) =>
      /^target[LDA]/.test(code),
    );
    expect(entries.map(({ code, places, passed }) => [code, places.length, passed])).toEqual([
      ['targetLowered', 1, 0],
      ['targetDropped', 1, 0],
      ['targetAdjusted', 1, 0],
      ['targetAdded', 0, 1],
    ]);
  });

  test('lays the two forms side by side, as the golden table says', async () => {
    const view = toSite(loadDataset(folder)).years[0]?.departments[0]?.projects[0]?.view().targets;
    const lines = (view?.lines ?? []).map(({ seq, name, before, after, words }) =>
      [seq ?? '-', name, before ?? '-', after ?? '-', words].join('｜'),
    );
    const text = `${[view?.sentence, ...lines].join('\n')}\n`;
    await expect(text).toMatchFileSnapshot('../golden/target-comparison.txt');
  });
});
