import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { command, type Outcome } from '../commandLine/command.ts';
import { nearestName } from '../model/nearestName.ts';
import { type WholeFile, writeWholeFiles } from '../outFolder/writeWhole.ts';
import { UsageError } from '../program/usageError.ts';
import { nextYearForm, nextYearList, targetsNaming } from '../starter/nextYear.ts';
import { aloneIn } from './aloneIn.ts';
import { departmentsOf, readForms, readList } from './dataFiles.ts';
import { knownNames } from './knownNames.ts';
import { DATA } from './sharedOptions.ts';
import { standsAsWritten } from './standsAsWritten.ts';
import { dataFile } from './writeDataFile.ts';

/** Makes the lists and blank forms of another year out of those of one. */
export const copyYearCommand = command({
  name: 'copy-year',
  places: [
    { name: '年度', isRequired: true },
    { name: '新的年度', isRequired: true },
  ],
  summary: '把一个年度的清单和自评表抄成另一年度的空白表',
  notes: [
    '名称、指标、年度指标值和分值照旧；预算、执行、实际完成值、得分和原因留空。',
    '已有该年度的部门时全部不写。报告和登记不抄。',
  ],
  options: {
    ...DATA,
    department: { kind: 'text', value: '标识', words: '只抄这个部门，不写时全部' },
  },
  examples: [
    { call: 'copy-year 2023 2024', does: '全部部门' },
    { call: 'copy-year 2023 2024 --department caizhengju', does: '一个部门' },
  ],
  run: ({ options: { data, department }, places: [typedFrom = '', typedTo = ''] }) => {
    const [from, to] = [readYear(typedFrom), readYear(typedTo)];
    if (from === to) throw new UsageError('两个年度不能相同');
    return aloneIn(data, () => copyYear(data, department, from, to));
  },
});

function copyYear(data: string, department: string | undefined, from: number, to: number): Outcome {
  const departments = chosenDepartments(data, from, department);
  const copies = departments.flatMap((name) => yearCopy(data, name, from, to));
  const places = departments.map((name) => `${name}/${to}`);
  refuseStanding(data, places, copies);
  writeWholeFiles(copies.map(({ file }) => file));
  const named = copies.flatMap(({ naming }) => naming);
  const forms = copies.filter(({ kind }) => kind === 'form').length;
  const text = [
    `已建立 ${to} 年度的 ${copies.length - forms} 份清单、${forms} 张空白自评表。`,
    ...(named.length === 0 ? [] : [`其中 ${named.length} 处目标写有 ${from}，请核对：`, ...named]),
  ].join('\n');
  const files = copies.map(({ file }) => file.path);
  return { text, json: { files, namingEarlierYear: named } };
}

interface CopiedFile {
  readonly file: WholeFile;
  readonly kind: 'list' | 'form';
  /** Targets in it that name the earlier year, with their file. */
  readonly naming: readonly string[];
}

function yearCopy(data: string, department: string, from: number, to: number): CopiedFile[] {
  const list = readList(data, `${department}/${from}`);
  if (list === undefined) return [];
  const copy = (
    kind: CopiedFile['kind'],
    name: string,
    json: object,
    naming: readonly string[],
  ) => {
    const path = `${department}/${to}/${name}.json`;
    const named = naming.map((target) => `  ${path}　${target}`);
    return { file: dataFile(data, path, kind, json), kind, naming: named };
  };
  const forms = readForms(data, `${department}/${from}`).map(({ id, form }) =>
    copy('form', id, nextYearForm(form, to), targetsNaming(form, from)),
  );
  return [copy('list', 'list', nextYearList(list, to), []), ...forms];
}

/** Throws a UsageError where a year stands; what a copy left that was ended in between is completed. */
function refuseStanding(
  data: string,
  places: readonly string[],
  copies: readonly CopiedFile[],
): void {
  const files = copies.map(({ file }) => file);
  const isPart = files.some(({ path }) => !existsSync(path));
  const standing = places.find((place) => {
    const folder = join(data, place);
    return existsSync(folder) && !(isPart && standsAsWritten(folder, files));
  });
  if (standing !== undefined) throw new UsageError(`已有 ${standing}，没有改动任何文件`);
}

function chosenDepartments(data: string, year: number, only: string | undefined): string[] {
  const known = departmentsOf(data, year);
  if (known.length === 0) throw new UsageError(`“${data}”中没有 ${year} 年度的清单`);
  if (only === undefined) return known;
  if (known.includes(only)) return [only];
  const meant = nearestName(only, known);
  if (meant !== undefined) throw new UsageError(`没有部门“${only}”`, meant);
  throw new UsageError(`没有部门“${only}”，已有：${knownNames(known)}`);
}

function readYear(typed: string): number {
  if (!/^20\d\d$/.test(typed)) throw new UsageError(`年度应为四位数字，如 2024，实为“${typed}”`);
  return Number(typed);
}
