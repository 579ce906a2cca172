import { OTHER_FOLDERS } from '../../load/departmentFolders.ts';
import { PAGE_NAMES } from '../../model/list.ts';
import { withoutCode } from '../../model/project.ts';
import { departmentFoldersOf, knownDepartment } from '../dataFiles.ts';
import { refuseName } from '../refuseName.ts';

/** A department of the data folder: its folder, and what it calls itself. */
export interface Department {
  readonly id: string;
  readonly name: string;
}

/** Where a document belongs. */
export interface Place {
  readonly department: Department;
  readonly year: number;
}

/** What was said on the command line, which goes before what the paper says. */
export interface PlaceOptions {
  readonly data: string;
  readonly department: string | undefined;
  readonly year: number | undefined;
}

/** What a document says of its place; undefined where it says nothing. */
export interface PaperPlace {
  readonly department: string | undefined;
  readonly year: number | undefined;
}

/** Tells where a document belongs, or asks for what neither it nor the command line says. */
export type FindPlace = (paper: PaperPlace) => Place | { readonly sentence: string };

/** Knows the departments of a data folder; throws where `--department` can be no folder. */
export function findPlaceIn({ data, department: asked, year: askedYear }: PlaceOptions): FindPlace {
  if (asked !== undefined) refuseName(asked, [...PAGE_NAMES, ...OTHER_FOLDERS]);
  const known = departmentFoldersOf(data).map((id) => ({
    id,
    name: knownDepartment(data, id) ?? '',
  }));
  return (paper) => {
    const year = askedYear ?? paper.year;
    if (year === undefined) return { sentence: '表上没有写年度，请加 --year，如 --year 2022' };
    const name = withoutCode(paper.department ?? '');
    const department = asked === undefined ? named(name, known) : ofFolder(asked, name, known);
    return department === undefined ? { sentence: askForDepartment(name) } : { department, year };
  };
}

function named(name: string, known: readonly Department[]): Department | undefined {
  const plain = plainName(name);
  return plain === '' ? undefined : known.find((one) => plainName(withoutCode(one.name)) === plain);
}

function ofFolder(id: string, name: string, known: readonly Department[]): Department {
  return known.find((one) => one.id === id) ?? { id, name };
}

function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '');
}

function askForDepartment(name: string): string {
  const said = name === '' ? '表上没有写主管部门' : `数据中还没有“${name}”的文件夹`;
  return `${said}，请加 --department 写明文件夹名，如 --department caizhengju`;
}
