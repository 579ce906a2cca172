import type { APIContext } from 'astro';
import { expect, test } from 'vitest';
import { GET } from '../../src/pages/data/explorer/[stem].js.ts';

test('the worker script says that it is JavaScript, without which it does not run while developing', async () => {
  const response = await GET({ props: { bytes: 'let a;' } } as unknown as APIContext);
  expect(response.headers.get('content-type')).toBe('text/javascript');
  expect(await response.text()).toBe('let a;');
});
