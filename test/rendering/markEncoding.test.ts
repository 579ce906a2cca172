import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { markEncoding } from '../../src/rendering/markEncoding.ts';

test('markEncoding: marks styles and scripts once, where they need it, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jijing-mark-'));
  mkdirSync(join(folder, 'a'));
  const files = { 'a/b.css': '甲', 'a.css': '▲', 'b.js': '甲', 'c.js': 'a', 'd.json': '"甲"' };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  for (let times = 0; times < 2; times += 1) markEncoding(folder);
  const marked = Object.keys(files).filter((name) =>
    readFileSync(join(folder, name), 'utf8').startsWith('\uFEFF'),
  );
  expect(marked).toEqual(['a/b.css', 'a.css', 'b.js']);
  expect(readFileSync(join(folder, 'b.js'), 'utf8')).toBe('\uFEFF甲');
  rmSync(folder, { recursive: true });
});
