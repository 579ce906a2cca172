import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openToReaders } from '../../src/outFolder/openToReaders.ts';

test.skipIf(process.platform === 'win32')(
  'openToReaders gives every file and folder one mode each (skipped on Windows, which has none)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'jijing-modes-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const [inner, file] = [join(folder, 'a'), join(folder, 'a/b.html')];
    mkdirSync(inner);
    writeFileSync(file, '');
    chmodSync(file, 0o600);
    chmodSync(inner, 0o777);
    openToReaders(folder);
    const modes = [folder, inner, file].map((path) => (statSync(path).mode & 0o777).toString(8));
    expect(modes).toEqual(['755', '755', '644']);
  },
);
