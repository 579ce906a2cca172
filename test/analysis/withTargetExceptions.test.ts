import { expect, test } from 'vitest';
import type { ProjectResult } from '../../src/analysis/projectResult.ts';
import { withTargetExceptions } from '../../src/analysis/targets/withTargetExceptions.ts';
import { applyExceptions } from '../../src/audit/applyExceptions.ts';
import { wrongDirection } from '../../src/audit/checks/wrongDirection.ts';
import { Finding } from '../../src/audit/finding.ts';
import type { AcceptedException } from '../../src/model/list.ts';

const EXCEPTION: AcceptedException = { code: 'wrongDirection', seq: 3, reason: '目标表笔误' };
const OTHER: AcceptedException = { code: 'foreignYear', reason: '跨年度' };

function result(id: string, found: readonly Finding[], accepted: readonly AcceptedException[]) {
  const findings = applyExceptions(found, accepted);
  const project = { id, listEntry: { id: 'a', seq: '1', name: '甲', note: '', accepted } };
  const open = { error: 0, warning: findings.length, info: 0 };
  return { project, findings, open } as unknown as ProjectResult;
}

test('withTargetExceptions: what answers a finding of the target form is not stale on the self-evaluation', () => {
  const words = () => ({ message: '符号', evidence: '', advice: '' });
  const found = new Finding(wrongDirection, { seq: 3, words });
  const own = result('2022/jia/a', [], [EXCEPTION, OTHER]);
  const target = result('2022/jia/a/targets', [found], [EXCEPTION]);
  const codes = (results: readonly ProjectResult[]) =>
    results.flatMap(({ findings }) => findings.map(({ code, message }) => `${code} ${message}`));
  expect(codes([own])).toHaveLength(2);
  const [after] = withTargetExceptions([own], [target]);
  expect(after?.findings.map(({ message }) => message)).toEqual([
    '例外“foreignYear”（整张表）没有对应的检查发现。',
  ]);
  expect(after?.open.warning).toBe(1);
  // another project, or no target form: as it was
  expect(withTargetExceptions([own], [])).toEqual([own]);
  const elsewhere = result('2022/jia/b/targets', [found], [EXCEPTION]);
  expect(codes(withTargetExceptions([own], [elsewhere]))).toHaveLength(2);
});
