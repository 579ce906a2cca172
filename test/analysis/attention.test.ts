import { expect, test } from 'vitest';
import { attentionItems } from '../../src/analysis/attention/attentionItems.ts';
import { filed, funded } from './historySamples.ts';

const reasonsOf = (result: ReturnType<typeof filed>) =>
  attentionItems([result]).flatMap(({ reasons }) => reasons.map(({ criterion }) => criterion.id));

test('attentionItems: lowExecution names what was little spent, not a total misprinted as 0', () => {
  const misprinted = filed(2022, 'a', {
    edit: ({ funds }) => Object.assign(funds.total, { executed: '0' }),
  });
  expect(reasonsOf(misprinted)).not.toContain('lowExecution');
  expect(reasonsOf(filed(2022, 'b', { edit: funded('100', '100', '60') }))).toContain(
    'lowExecution',
  );
});
