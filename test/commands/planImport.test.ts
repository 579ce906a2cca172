import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planImport } from '../../src/commands/import/planImport.ts';
import type { DraftForm } from '../../src/intake/imported.ts';

test('planImport lists nothing where no form could be taken', () => {
  const data = mkdtempSync(join(tmpdir(), 'jijing-plan-'));
  const block = { kind: 'indicators', columns: [{ key: 'indicator', label: '指标', width: 9 }] };
  const form = (blocks: readonly unknown[]): DraftForm =>
    ({
      schemaVersion: 2,
      title: '绩效自评表',
      layout: { id: 'own', name: '甲', kind: 'project', seen: '', blocks },
      moneyUnit: '万元',
      head: { name: '路灯' },
      indicators: [],
    }) as unknown as DraftForm;
  const plansOf = (draft: DraftForm) =>
    planImport(
      data,
      () => ({ department: { id: 'zhen', name: '镇' }, year: 2022 }),
      {
        forms: [{ file: '甲.docx', isAlone: true, document: 0, draft }],
        ...{ lists: [], reports: [], explained: [] },
      },
      () => true,
    ).map(({ outcome, write }) => `${outcome.what} ${write === undefined ? '' : '写入'}`.trim());
  try {
    // two blocks of indicators are no layout
    expect(plansOf(form([block, block]))).toEqual(['项目支出绩效自评表']);
    expect(plansOf(form([block]))).toEqual(
      expect.arrayContaining(['项目支出绩效自评表 写入', '自评项目清单 写入']),
    );
  } finally {
    rmSync(data, { recursive: true });
  }
});
