import { mergeConfig } from 'vite';
import { expect, test } from 'vitest';
import { withoutErrors } from '../../src/rendering/withoutErrors.ts';

test('withoutErrors: leaves of the logger that Astro gives to Vite all but its errors', () => {
  const said: string[] = [];
  const customLogger = { warn: () => said.push('warn'), error: () => said.push('error') };
  const merged = mergeConfig({ customLogger }, withoutErrors({ vite: { base: '/a/' } }).vite ?? {});
  merged.customLogger.warn();
  merged.customLogger.error();
  expect([said, merged.base]).toEqual([['warn'], '/a/']);
});
