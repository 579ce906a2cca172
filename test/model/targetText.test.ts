import { expect, test } from 'vitest';
import { composeTarget } from '../../src/model/targetText.ts';

test('composeTarget: takes the one unit of a form, which may stand beside the actual', () => {
  expect(composeTarget({ sign: '≥', target: '6', actualUnit: '场' })).toBe('≥6场');
  expect(composeTarget({ value: '6', valueUnit: '次', actualUnit: '场' })).toBe('6次');
});
