import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDemoData } from '../../src/commands/writeDemoData.ts';
import { DEMO_OPTIONS, type DemoOptions } from '../../src/demo/options.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';

/** Writes a city as the command does, reads it back as a build does, and leaves no folder. */
export function loadCity(options: Partial<DemoOptions> = {}): Dataset {
  const folder = mkdtempSync(join(tmpdir(), 'jijing-city-'));
  try {
    writeDemoData(folder, { ...DEMO_OPTIONS, ...options });
    return loadDataset(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
