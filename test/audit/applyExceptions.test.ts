import { describe, expect, test } from 'vitest';
import { applyExceptions } from '../../src/audit/applyExceptions.ts';
import { projectFindings } from '../../src/audit/projectFindings.ts';
import type { AcceptedException } from '../../src/model/list.ts';
import { cells, sampleSubject } from './sampleForm.ts';

const findings = projectFindings(
  sampleSubject((form) => {
    cells(1, { reason: '' })(form);
    cells(2, { score: '9', reason: '' })(form);
    form.total.score = '98';
    form.funds.total.rate = '';
  }),
);

function exception(code: string, seq?: number): AcceptedException {
  const place = seq === undefined ? {} : { seq };
  return { code, ...place, reason: '已核实' };
}

/** Code, row and whether it was accepted, in order. */
function placesOf(exceptions: readonly AcceptedException[]): string[] {
  return applyExceptions(findings, exceptions).map(
    ({ severity, code, seq, accepted }) => `${severity} ${code} ${seq ?? '-'} ${accepted ?? ''}`,
  );
}

describe('applyExceptions', () => {
  test('marks the finding with the same code and row and leaves the others', () => {
    expect(placesOf([exception('lostPointsWithoutReason', 1)])).toMatchInlineSnapshot(`
      [
        "warning rowScoreOutside 2 ",
        "warning lostPointsWithoutReason 1 已核实",
        "info executionRateBlank - ",
      ]
    `);
  });

  test('takes an exception without a row for the whole form only', () => {
    expect(placesOf([exception('executionRateBlank')])).toContain(
      'info executionRateBlank - 已核实',
    );
    expect(placesOf([exception('lostPointsWithoutReason')])).toContain('warning staleException - ');
  });

  test('turns an exception that no finding answers to into a finding, among the warnings', () => {
    const stale = applyExceptions(findings, [exception('noneCarriesPoints', 5)]);
    const [one] = stale.filter(({ code }) => code === 'staleException');
    expect({ ...one, ...one?.words() }).toMatchInlineSnapshot(`
      {
        "about": undefined,
        "accepted": undefined,
        "advice": "从例外清单中删去这一项，或改正它的检查代码和指标序号。",
        "basis": {
          "rule": "例外",
          "source": "本站的自评质量检查，没有单独的条文依据",
          "status": "default",
        },
        "code": "staleException",
        "evidence": "例外的理由“已核实”",
        "message": "例外“noneCarriesPoints”（第 5 行）没有对应的检查发现。",
        "seq": 5,
        "severity": "warning",
        "title": "已说明的例外不再出现",
      }
    `);
    expect(stale.map(({ severity }) => severity)).toEqual(
      stale.map(({ severity }) => severity).toSorted((a, b) => weight(a) - weight(b)),
    );
  });

  test('returns the findings as they are where there is no exception', () => {
    expect(applyExceptions(findings, [])).toEqual(findings);
  });
});

function weight(severity: string): number {
  return ['error', 'warning', 'info'].indexOf(severity);
}
