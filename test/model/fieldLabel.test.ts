import { expect, test } from 'vitest';
import { fieldLabel } from '../../src/model/fieldLabel.ts';
import { layouts } from '../../src/model/layouts/layouts.ts';

const labelIn = (id: string) => {
  const layout = layouts.find((one) => one.id === id);
  if (layout === undefined) throw new Error(id);
  return fieldLabel(layout, 'unit');
};

test.each([
  ['ministry-2020', '实施单位'],
  ['sichuan-2022', '实施单位'],
  ['transfer-2024', '资金使用单位'],
  ['transfer-2021', '单位名称'],
  ['special-bond-2022', '项目单位'],
])('fieldLabel(%s) is what the form prints: %s', (id, label) => expect(labelIn(id)).toBe(label));

test('fieldLabel(a form without the field) is the official term', () => {
  expect(labelIn('hainan-targets')).toBe('实施单位');
});
