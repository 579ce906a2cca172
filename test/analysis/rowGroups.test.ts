import { describe, expect, test } from 'vitest';
import { rowGroups } from '../../src/analysis/rowGroups.ts';
import { missedHeadline, unassessableHeadline } from '../../src/analysis/rowListHeadline.ts';
import { cells } from '../audit/sampleForm.ts';
import { edits, filed } from './historySamples.ts';

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

test('rowGroups(departments) begins with the group that lost most', () => {
  const lost = (score: string) => filed(2022, score, { edit: cells(2, { actual: '90%', score }) });
  const groups = rowGroups(
    [
      department('jia', [lost('9')]),
      department('yi', [lost('6')]),
      department('bing', [lost('8')]),
    ],
    'missed',
  );
  expect(groups.map(({ id }) => id)).toEqual(['yi', 'bing', 'jia']);
});

describe('missedHeadline', () => {
  /** Of forms whose second row alone missed its target, with these scores. */
  const headline = (...scores: readonly string[]) => {
    const forms = scores.map((score) =>
      filed(2022, `a${score}`, {
        edit: edits(
          cells(1, { actual: '600人次', score: '20' }),
          cells(2, { actual: '90%', score }),
        ),
      }),
    );
    return missedHeadline(rowGroups([department('jia', forms), department('yi', [])], 'missed'));
  };

  test('counts what the indicators lost, and those that lost nothing', () => {
    expect(headline('6', '9', '10')).toEqual({
      heading: '3 项指标未达目标，共失 5 分',
      lead: '实际完成值没有达到年度指标值，或填报单位自己写明部分达成、未达成；其中 1 项没有失分。',
    });
  });

  test('says that nothing was lost', () => {
    expect(headline('10').heading).toBe('1 项指标未达目标，没有失分');
  });

  test('claims no loss where no score is stated', () => {
    expect(headline('')).toMatchObject({
      heading: '1 项指标未达目标',
      lead: expect.stringMatching(/；1 项没有列出得分。$/),
    });
  });

  test('says of none that there is none', () => {
    expect(headline().heading).toBe('没有一项指标未达目标');
  });
});

test('unassessableHeadline(groups): the points at stake, and why nothing can be judged', () => {
  const worded = (id: string) =>
    filed(2022, id, { edit: cells(2, { target: '明显改善', actual: '达成预期指标' }) });
  const copied = filed(2022, 'c', { edit: cells(2, { target: '有改善', actual: '有改善' }) });
  const groups = rowGroups([department('jia', [worded('a'), worded('b'), copied])], 'unassessable');
  const rows = groups.flatMap((group) => group.rows).filter(({ seq }) => seq === 2);
  const [group] = groups;
  if (group === undefined) throw new Error('there are rows without a value');
  expect(unassessableHeadline([{ ...group, rows }])).toMatchInlineSnapshot(`
    {
      "heading": "3 项指标无法判定，分值共 30 分",
      "lead": "只有文字 3 项。没有可核的数值，只能看填报单位怎样写；得分高低，这里都无从核对。",
    }
  `);
  expect(unassessableHeadline([]).heading).toBe('没有一项指标无法判定');
});
