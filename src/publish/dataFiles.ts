import type { ProjectResult } from '../analysis/projectResult.ts';
import type { Settings } from '../model/settings.ts';
import { dataPackage } from './dataPackage.ts';
import { TABLES } from './tables.ts';

/** A file of `dist/data/`. */
export interface DataFile {
  readonly name: string;
  readonly text: string;
}

/** The published data: every table as CSV, the data package, and the manifest of their sha256. */
export function dataFiles(
  settings: Settings,
  results: readonly ProjectResult[],
  sha256: (bytes: Uint8Array) => string,
): DataFile[] {
  const files: DataFile[] = [
    ...TABLES.map((table) => ({ name: `${table.name}.csv`, text: table.csv(results) })),
    { name: 'datapackage.json', text: toJson(dataPackage(settings)) },
  ];
  const entries = files.map(({ name, text }) => {
    const bytes = new TextEncoder().encode(text);
    return { name, bytes: bytes.length, sha256: sha256(bytes) };
  });
  return [...files, { name: 'manifest.json', text: toJson({ files: entries }) }];
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
