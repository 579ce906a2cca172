import { expect, test } from 'vitest';
import { jointRuler, projectRuler } from '../../src/analysis/figures/rulerRows.ts';
import type { FormV1 } from '../../src/model/formV1.ts';
import { sampleResult } from '../publish/sampleResult.ts';

const full = (form: FormV1) => {
  for (const row of form.indicators.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))) {
    row.score = row.points;
  }
  form.funds.total.score = form.funds.total.points;
};

test('projectRuler says that nothing was lost only where all points are on the form', () => {
  expect(projectRuler(sampleResult(full))?.losses).toBe('没有失分');
  const withoutExecution = sampleResult((form) => {
    full(form);
    Object.assign(form.funds.total, { points: '', score: '' });
  });
  expect(projectRuler(withoutExecution)?.losses).toBe('印有分值和得分的部分没有失分');
});

test('projectRuler names the part that lost points, but not the only part of a form', () => {
  const losses = (isAlone: boolean) => {
    const lossy = sampleResult((form) => {
      full(form);
      const [first] = form.indicators;
      Object.assign(first?.groups[0]?.rows[0] ?? {}, { points: '10', score: '8' });
      if (isAlone) form.indicators.splice(1);
      if (isAlone) Object.assign(form.funds.total, { points: '', score: '' });
    });
    return projectRuler(lossy)?.losses;
  };
  expect([losses(false), losses(true)]).toEqual([
    '印有分值和得分的部分失 2 分，在产出',
    '印有分值和得分的部分失 2 分',
  ]);
});

test('jointRuler: money stands first, whichever form lacks it', () => {
  const withoutExecution = projectRuler(
    sampleResult((form) => Object.assign(form.funds.total, { points: '', score: '' })),
  );
  const whole = projectRuler(sampleResult(full));
  if (withoutExecution === undefined || whole === undefined) throw new RangeError('no points');
  const joint = jointRuler('合计', '', [withoutExecution, whole], () => '');
  expect(withoutExecution.parts[0]?.name).not.toBe('预算执行');
  expect(joint?.parts.map(({ name }) => name)).toEqual(whole.parts.map(({ name }) => name));
});

test('projectRuler sets a total beside the points only where all that it is out of are on the form', () => {
  const whole = projectRuler(sampleResult(full));
  expect(whole?.reported).toBe(sampleResult(full).score.reported);
  expect(whole?.interval).toBeDefined();
  const rowsLeftOut = sampleResult((form) => {
    full(form);
    form.indicators.splice(1);
  });
  // 100 points and their total on a ruler of 60 would stand beyond its end
  expect(rowsLeftOut.score.reported).toBeDefined();
  const ruler = projectRuler(rowsLeftOut);
  expect(ruler).toMatchObject({ reported: undefined, interval: undefined });
  const joint = jointRuler(
    '合计',
    '',
    [ruler, whole].filter((one) => one !== undefined),
    () => '',
  );
  expect(joint).toMatchObject({ reported: undefined, interval: undefined });
});
