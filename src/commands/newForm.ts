import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formFileName } from '../load/recordFiles.ts';
import type { DocumentKind } from '../model/layouts/layout.ts';
import { layoutOf } from '../model/layouts/layoutOf.ts';
import { FILE_NAMES, type List, PAGE_NAMES, UNNAMED } from '../model/list.ts';
import { writeWholeFiles } from '../outFolder/writeWhole.ts';
import { UsageError } from '../program/usageError.ts';
import { blankForm } from '../starter/blankForm.ts';
import { newList, withEntry } from '../starter/newList.ts';
import { readAddress } from './address.ts';
import { knownDepartment, readList } from './dataFiles.ts';
import { refuseName } from './refuseName.ts';
import { dataFile } from './writeDataFile.ts';

export interface NewOptions {
  readonly data: string;
  readonly name: string | undefined;
  readonly department: string | undefined;
  readonly unit: string | undefined;
  readonly layout: string;
}

/** Writes a blank form where its kind belongs, and the list that names it; the files that were written. */
export function newForm(options: NewOptions, typed: string): readonly string[] {
  const { data, layout, unit = '' } = options;
  const { kind } = layoutOf({ layout });
  const { folder, year, id } = formPlace(typed, data, kind);
  const place = `${folder}/${year}`;
  const file = `${place}/${formFileName(kind, id)}`;
  if (existsSync(join(data, file))) throw new UsageError(`已有 ${file}，没有改动`);
  const known = readList(data, place);
  const department =
    options.department ?? known?.department ?? knownDepartment(data, folder) ?? UNNAMED;
  const listed = known?.entries.find((entry) => entry.id === id);
  const name = options.name ?? (kind === 'department' ? department : listed?.name) ?? UNNAMED;
  const own = kind === 'department' ? [] : [{ id, name }];
  const list = listed === undefined ? withEntries(known, { department, year }, own) : known;
  const form = dataFile(data, file, 'form', blankForm({ layout, year, name, department, unit }));
  const isListed = list === undefined || list === known;
  const lists = isListed ? [] : [dataFile(data, `${place}/list.json`, 'list', list)];
  // The list first: what it names and is not there yet, the same call adds.
  writeWholeFiles([...lists, form]);
  return isListed ? [file] : [file, `${place}/list.json`];
}

function withEntries(
  known: List | undefined,
  head: { readonly department: string; readonly year: number },
  entries: readonly { readonly id: string; readonly name: string }[],
): List {
  return known === undefined ? newList(head, entries) : entries.reduce(withEntry, known);
}

/** The department, the year and the project of a form; the form of a whole department has none. */
function formPlace(typed: string, data: string, kind: DocumentKind) {
  const { year, names } = readAddress(typed, data);
  const [folder = '', id = ''] = names;
  const isWhole = kind === 'department';
  if (year === undefined || names.length !== (isWhole ? 1 : 2)) {
    const place = isWhole
      ? '部门/年度，如 caizhengju/2024'
      : '部门/年度/项目，如 caizhengju/2024/jineng-peixun';
    throw new UsageError(`应为 ${place}，实为“${typed}”`);
  }
  refuseName(folder, PAGE_NAMES);
  if (!isWhole) refuseName(id, [...PAGE_NAMES, ...FILE_NAMES]);
  return { folder, year, id };
}
