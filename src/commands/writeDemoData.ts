import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { demoCity } from '../demo/demoCity.ts';
import type { DemoOptions } from '../demo/options.ts';
import { folderEntries } from '../load/folderEntries.ts';
import { jsonSchemas } from '../model/jsonSchemas.ts';
import { rulebookSchema } from '../model/rulebook.ts';
import { claimFolder } from '../outFolder/claimFolder.ts';
import { holds } from '../outFolder/holds.ts';
import { makeFolders } from '../outFolder/makeFolders.ts';
import { placeOf } from '../outFolder/placeOf.ts';
import { replaceFolder } from '../outFolder/replaceFolder.ts';
import { makeMarkedFolder } from '../outFolder/workFolder.ts';
import { UsageError } from '../program/usageError.ts';

/** Rule books of the real record, which the city declares as well. */
const RULEBOOKS = resolve(import.meta.dirname, '../../data/rulebooks');

/** How much was written. */
export interface DemoCounts {
  readonly forms: number;
  readonly faults: number;
}

/** What stands beside the folders of departments in a folder of data alone. */
const DATA_FILES: readonly string[] = ['site.json', 'publications.json', 'collected.json'];

/**
 * Writes the invented city into a data folder of its own, in place of an earlier one; at no moment and after
 * no kill does half a city stand there. Throws a UsageError where the folder holds anything but invented
 * data, or another run writes it.
 */
export function writeDemoData(folder: string, options: DemoOptions): DemoCounts {
  const place = placeOf(folder);
  const release = claimFolder(place);
  const work = makeMarkedFolder();
  try {
    refuseOtherFolders(folder);
    const made = join(work, 'city');
    const counts = writeCity(made, options);
    replaceFolder(made, place);
    return counts;
  } finally {
    rmSync(work, { recursive: true });
    release();
  }
}

function writeCity(folder: string, options: DemoOptions): DemoCounts {
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

/**
 * The whole folder is replaced: nothing that is not invented may be lost by it, be it what `init` made, which
 * is marked as invented until its owner changes that.
 */
function refuseOtherFolders(folder: string): void {
  if (holds(placeOf(folder), placeOf('.'))) {
    throw new UsageError(`不能写入“${folder}”：命令正在其中运行，请换一个文件夹`);
  }
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  const { files } = folderEntries(folder);
  const isOnlyData = !isRepository(folder) && files.every((name) => DATA_FILES.includes(name));
  const settings = join(folder, 'site.json');
  const isInvented =
    files.includes('site.json') && /"synthetic":\s*true/.test(readFileSync(settings, 'utf8'));
  if (!isOnlyData || !isInvented) {
    throw new UsageError(`不能写入“${folder}”：那里有别的文件，生成演示数据会替换整个文件夹`);
  }
}

function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git'));
}

function writeJson(path: string, json: object): void {
  makeFolders(dirname(path));
  writeFileSync(path, `${JSON.stringify(json, null, 2)}\n`);
}
