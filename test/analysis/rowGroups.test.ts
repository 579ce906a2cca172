import { expect, test } from 'vitest';
import { rowGroups } from '../../src/analysis/rowGroups.ts';
import { cells } from '../audit/sampleForm.ts';
import { filed } from './historySamples.ts';

const missing = (id: string) => filed(2022, id, { edit: cells(2, { actual: '90%', score: '9' }) });
const department = (departmentId: string, results: readonly ReturnType<typeof filed>[]) => ({
  ...{ year: 2022, departmentId, departmentName: `${departmentId}局`, results },
});

test('rowGroups(departments) has a group a department, and none for one without rows', () => {
  const groups = rowGroups(
    [department('jia', [missing('a'), missing('b')]), department('yi', [])],
    'missed',
  );
  expect(groups.map(({ id, name, to }) => [id, name, to])).toEqual([
    ['jia', 'jia局', '/2022/jia/'],
  ]);
});

test('rowGroups([department]) has a group a project, which leads to its page', () => {
  const [group, ...others] = rowGroups([department('jia', [missing('a')])], 'missed');
  expect(others).toEqual([]);
  const project = group?.rows[0]?.result.project;
  expect(group).toMatchObject({ id: project?.slug, name: project?.name, to: `/${project?.id}/` });
});
