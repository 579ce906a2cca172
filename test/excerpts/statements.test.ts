import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProjectResult } from '../../src/analysis/projectResult.ts';
import { projectSentence } from '../../src/analysis/sentences.ts';
import { formatInterval } from '../../src/model/format.ts';
import { layouts } from '../../src/model/layouts/layouts.ts';
import { executionReason } from '../../src/scoring/executionSteps.ts';
import { loadSite } from '../../src/site/loadSite.ts';

/*
 * Forms of many places as they were published, cut where the published text is cut. What is said of
 * each is checked in, so that a reader can hold every sentence against the paper; a sentence that the
 * paper does not support is a fault of the program.
 */
const site = loadSite(join(import.meta.dirname, '../fixtures/forms'));
const results = [
  ...site.results,
  ...site.otherForms.flatMap(({ whole }) => whole ?? []),
  ...site.targetResults,
];

/** Every statement about a form, one a line. */
function statements(result: ProjectResult): string {
  const { project, score, findings } = result;
  return [
    `${project.year} ${project.name}（${project.layout.id}）`,
    projectSentence(result),
    `执行率：${executionReason(score.execution, project.funds)}；${score.execution.verdict}`,
    ...score.rows.map(({ indicator, interval, verdict }) => {
      const recomputed = interval === undefined ? '不复核' : formatInterval(interval);
      return `${indicator.seq} ${indicator.name}｜${recomputed}｜${verdict}`;
    }),
    ...findings.map(({ severity, code, seq, message, evidence }) =>
      [severity, code, seq ?? '整表', message, evidence].join('｜'),
    ),
    '',
  ].join('\n');
}

test.each(results.map((result) => [result.project.id, result] as const))(
  'statements about %s are as checked in',
  async (_id, result) => {
    const name = `${result.project.departmentId}-${result.project.year}.txt`;
    await expect(statements(result)).toMatchFileSnapshot(`statements/${name}`);
  },
);

describe('the excerpts', () => {
  test('stand in at least fourteen layouts, most of them known ones', () => {
    const used = new Set(results.map(({ project }) => project.layout.id));
    expect(used.size).toBeGreaterThanOrEqual(14);
    expect(layouts.filter(({ id }) => used.has(id)).length).toBeGreaterThanOrEqual(10);
  });

  test.each(results.map((result) => [result.project.id, statements(result)] as const))(
    'of %s nothing is said that is no number and no word',
    (_id, said) => expect(said).not.toMatch(/NaN|undefined|null|Infinity/),
  );
});
