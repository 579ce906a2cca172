import { expect, test } from 'vitest';
import type { ProjectResult } from '../../src/analysis/projectResult.ts';
import { formatDecimal } from '../../src/model/decimal.ts';
import { formatInterval } from '../../src/model/format.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { projectScore } from '../../src/scoring/projectScore.ts';
import { executionReason } from '../../src/scoring/executionSteps.ts';
import { rowReason } from '../../src/scoring/rowSteps.ts';
import { loadSite } from '../../src/site/loadSite.ts';

const site = loadSite('data');

/** What is computed of a project, in lines that a diff shows well. */
function golden({ project, score, fits, findings }: ProjectResult): string {
  const show = (value: ProjectResult['score']['reported']) =>
    value === undefined ? '未填' : formatDecimal(value);
  const lines = [
    `${project.name}（${score.rulebook.id}）`,
    `总分 自评 ${show(score.reported)}，复核 ${score.interval && formatInterval(score.interval)}，等级 ${score.gradeLow}–${score.gradeHigh}，${score.verdict}`,
    `执行 自评 ${show(score.execution.reported)}，复核 ${formatInterval(score.execution.interval)}，${score.execution.verdict}，${executionReason(score.execution, project.funds)}`,
    `可核 ${show(score.checkablePoints)} 分`,
    '',
    '逐项',
    ...score.rows.map((row) => {
      const { indicator, reported, interval, verdict, checkable } = row;
      return [
        indicator.seq,
        `${indicator.target} → ${indicator.actual}`,
        `自评 ${show(reported)}`,
        `复核 ${interval === undefined ? '无' : formatInterval(interval)}`,
        verdict,
        rowReason(row),
        checkable ? '可核' : '不可核',
      ].join('｜');
    }),
    '',
    '拟合',
    ...fits.map(({ subject, reported, rulebook, recomputed, fits: fit }) =>
      [subject, show(reported), rulebook, formatInterval(recomputed), fit ? '相符' : '不符'].join('｜'),
    ),
    '',
    '发现',
    ...findings.map(({ severity, code, seq, message }) => [severity, code, seq ?? '整表', message].join('｜')),
    '',
  ];
  return lines.join('\n');
}

test.each(site.results.map((result) => [result.project.slug, result] as const))(
  'results of %s are as checked in; `npm run golden` shows a change in the diff',
  async (slug, result) => {
    await expect(golden(result)).toMatchFileSnapshot(`${slug}.txt`);
  },
);

test('the record under every rule book is as checked in', async () => {
  const { rulebooks, departmentYears } = loadDataset('data');
  const lines = departmentYears
    .flatMap(({ projects }) => projects)
    .flatMap((project) => [
      project.name,
      ...rulebooks.map((rulebook) => {
        const { interval, gradeLow, gradeHigh, execution, rows, verdict } = projectScore(project, rulebook);
        const outside = rows.filter((row) => row.verdict === 'above' || row.verdict === 'below');
        return [
          `  ${rulebook.id}`,
          `总分 ${interval && formatInterval(interval)}`,
          `等级 ${gradeLow}–${gradeHigh}`,
          verdict,
          `执行 ${formatInterval(execution.interval)}`,
          `区间之外的行 ${outside.map((row) => row.indicator.seq).join('、') || '无'}`,
        ].join('｜');
      }),
      '',
    ]);
  await expect(lines.join('\n')).toMatchFileSnapshot('rulebooks.txt');
});
