import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleScript } from '../../src/rendering/bundleScript.ts';
import { keepScript, keptScript } from '../../src/rendering/keptScripts.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jijing-scripts-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

test('bundleScript: what is imported stands in the file, what is loaded later in one of its own', async () => {
  write('unit.ts', `export const unit: string = '万元';`);
  write('later.ts', `export const later: number = Date.now();`);
  const entry = write(
    'main.ts',
    `import { unit } from './unit.ts'; document.title = unit; import('./later.ts').then(console.log);`,
  );
  const [main, ...parts] = await bundleScript(entry);
  expect(main.fileName).toMatch(/^_astro\/main-[\w-]{8}\.js$/);
  expect(main.source).toContain('万元');
  expect(main.source).not.toContain('Date.now');
  expect(parts.map(({ source }) => source.includes('Date.now'))).toEqual([true]);
  expect(main.source).toContain(parts[0]?.fileName.replace('_astro/', './'));
  expect(await bundleScript(entry)).toEqual([main, ...parts]);
});

test('keptScript: is found for the state of the program that it was bundled of, the last alone', () => {
  const place = join(folder, 'kept');
  const [older, newer] = [join(place, 'a'), join(place, 'b')];
  const files = [{ fileName: 'x.js', source: '1' }] as const;
  expect(keptScript(older, 'x.ts')).toBeUndefined();
  keepScript(older, 'x.ts', files);
  expect(keptScript(older, 'x.ts')).toEqual(files);
  expect(keptScript(older, 'y.ts')).toBeUndefined();
  expect(keptScript(newer, 'x.ts')).toBeUndefined();
  keepScript(newer, 'x.ts', files);
  expect(readdirSync(place)).toEqual(['b']);
});

test('keptScript: a file that is cut is bundled anew', () => {
  const own = join(folder, 'cut/a');
  mkdirSync(own, { recursive: true });
  keepScript(own, 'x.ts', [{ fileName: 'x.js', source: '1' }]);
  for (const name of readdirSync(own)) writeFileSync(join(own, name), '[{"fileName"');
  expect(keptScript(own, 'x.ts')).toBeUndefined();
});

test('keepScript: where nothing can be kept, the script is bundled anew', () => {
  const own = join(write('taken', ''), 'scripts/a');
  keepScript(own, 'x.ts', [{ fileName: 'x.js', source: '1' }]);
  expect(keptScript(own, 'x.ts')).toBeUndefined();
});
