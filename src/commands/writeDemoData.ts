import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { demoCity } from '../demo/demoCity.ts';
import type { DemoOptions } from '../demo/options.ts';
import { jsonSchemas } from '../model/jsonSchemas.ts';
import { rulebookSchema } from '../model/rulebook.ts';
import { makeFolders } from '../outFolder/makeFolders.ts';
import { UsageError } from '../program/usageError.ts';

/** Rule books of the real record, which the city declares as well. */
const RULEBOOKS = resolve(import.meta.dirname, '../../data/rulebooks');

/** How much was written. */
export interface DemoCounts {
  readonly forms: number;
  readonly faults: number;
}

/**
 * Writes the invented city into a data folder of its own, in place of an earlier one. Throws a
 * UsageError where the folder holds anything but invented data.
 */
export function writeDemoData(folder: string, options: DemoOptions): DemoCounts {
  refuseOtherFolders(folder);
  rmSync(folder, { recursive: true, force: true });
  makeFolders(folder);
  cpSync(RULEBOOKS, join(folder, 'rulebooks'), { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    writeJson(join(folder, 'schemas', name), schema);
  }
  const rulebooks = readdirSync(RULEBOOKS)
    .sort()
    .map((name) => rulebookSchema.parse(JSON.parse(readFileSync(join(RULEBOOKS, name), 'utf8'))));
  let [forms, faults] = [0, 0];
  for (const part of demoCity(options, rulebooks)) {
    for (const { path, json } of part.files) {
      writeJson(join(folder, path), json);
      if ('layout' in json) forms += 1;
    }
    faults += part.faults.length;
  }
  return { forms, faults };
}

/** The whole folder is replaced: nothing that is not invented may be lost by it. */
function refuseOtherFolders(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  const settings = join(folder, 'site.json');
  const isInvented =
    existsSync(settings) && /"synthetic":\s*true/.test(readFileSync(settings, 'utf8'));
  if (!isInvented) {
    throw new UsageError(`不能写入“${folder}”：那里有别的文件，生成演示数据会替换整个文件夹`);
  }
}

function writeJson(path: string, json: object): void {
  makeFolders(dirname(path));
  writeFileSync(path, `${JSON.stringify(json, null, 2)}\n`);
}
