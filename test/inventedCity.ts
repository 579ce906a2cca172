import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from './folderHashes.ts';

type Json = Record<string, unknown>;

/**
 * Fills an empty folder with the settings, rule books and schemas of a data folder and with copies of
 * its departments, `dept-001` and on, each under a department name of its own.
 */
export function writeInventedCity(data: string, target: string, copies: number): void {
  mkdirSync(target, { recursive: true });
  const departments: string[] = [];
  for (const name of readdirSync(data)) {
    if (isDepartment(join(data, name))) departments.push(name);
    else cpSync(join(data, name), join(target, name), { recursive: true });
  }
  for (let copy = 1; copy <= copies; copy += 1) {
    const department = departments[(copy - 1) % departments.length] ?? '';
    const number = String(copy).padStart(3, '0');
    copyDepartment(join(data, department), join(target, `dept-${number}`), number);
  }
}

/** A folder of a department holds years, and each year a list. */
function isDepartment(folder: string): boolean {
  if (!statSync(folder).isDirectory()) return false;
  return listFiles(folder).some((file) => /^\d{4}\/list\.json$/.test(file));
}

function copyDepartment(from: string, to: string, number: string): void {
  for (const file of listFiles(from)) {
    const path = join(to, file);
    mkdirSync(dirname(path), { recursive: true });
    const record: Json = JSON.parse(readFileSync(join(from, file), 'utf8'));
    writeFileSync(path, JSON.stringify(renamed(record, number), undefined, 2));
  }
}

/** A list or form whose department, and whose lineages, are those of the copy. */
function renamed(record: Json, number: string): Json {
  const copy = { ...record };
  if (typeof copy.department === 'string') copy.department += `（虚构 ${number}）`;
  if (Array.isArray(copy.entries)) {
    copy.entries = copy.entries.map((entry: Json) =>
      typeof entry.lineage === 'string'
        ? { ...entry, lineage: `${entry.lineage}-${number}` }
        : entry,
    );
  }
  return copy;
}
