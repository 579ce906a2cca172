import { expect, test } from 'vitest';
import { gradeBeside } from '../../src/model/gradeBeside.ts';

test.each([
  ['良', '优', '良'],
  ['合格', '优', '合格'],
  ['优秀', '优', '优'],
  ['', '优', '优'],
  [undefined, '优', '优'],
  ['良', undefined, undefined],
  ['优良中差四档由财政部门另行评定', '良', '良'],
  ['由财政部门另行评定', '良', undefined],
])('gradeBeside(%j, %j): %j', (printed, ofRulebook, said) => {
  expect(gradeBeside(printed, ofRulebook)).toBe(said);
});
