import { describe, expect, test } from 'vitest';
import { ledgerHeadline } from '../../src/analysis/ledgerHeadline.ts';
import { stabilityHeadline } from '../../src/analysis/stability/stabilityHeadline.ts';
import type { Finding } from '../../src/audit/finding.ts';

const NONE = { unstable: 0, mostlyStable: 0, stable: 0, notAssessable: 0 };

test.each([
  [
    { unstable: 1, mostlyStable: 3, stable: 32, notAssessable: 14 },
    '50 个项目的自评等级中 1 个不稳定，3 个不能确定',
  ],
  [{ mostlyStable: 5 }, '5 个项目的自评等级都不能确定'],
  [{ stable: 1 }, '1 个项目的自评等级稳定'],
  [{ stable: 2, notAssessable: 1 }, '3 个项目的自评等级中 2 个稳定，1 个无法判定'],
  [{ notAssessable: 2 }, '2 个项目的自评等级都无法判定'],
])('stabilityHeadline(%j): %s', (counts, headline) => {
  expect(stabilityHeadline({ ...NONE, ...counts })).toBe(headline);
});

describe('ledgerHeadline', () => {
  const form = (...severities: Finding['severity'][]) => ({
    findings: severities.map((severity) => ({ severity, accepted: undefined }) as Finding),
  });
  test.each([
    [
      [form('error', 'warning'), form('warning'), form('info')],
      '3 张自评表中 2 张有要更正或说明的问题，其中 1 张有矛盾',
    ],
    [[form('warning'), form('warning')], '2 张自评表都有要更正或说明的问题，没有矛盾'],
    [[form(), form('info')], '2 张自评表没有要更正或说明的问题'],
  ])('%#: %s', (forms, headline) => {
    expect(ledgerHeadline(forms)).toBe(headline);
  });

  test('counts nothing that is accepted', () => {
    const accepted = { severity: 'error', accepted: '已核' } as Finding;
    expect(ledgerHeadline([{ findings: [accepted] }])).toBe('1 张自评表没有要更正或说明的问题');
  });
});
