import { OTHER_FOLDERS } from '../../load/departmentFolders.ts';
import { PAGE_NAMES } from '../../model/list.ts';
import { withoutCode } from '../../model/project.ts';
import { refuseName } from '../refuseName.ts';
import {
  type Department,
  findAlike,
  findDepartment,
  isOtherDepartment,
  mostPrinted,
  standingDepartments,
  withPrinted,
} from './departments.ts';

/** Where a document belongs. */
export interface Place {
  readonly department: Department;
  readonly year: number;
  /** Where the paper prints the department otherwise than its folder has it: how, and why it goes there. */
  readonly doubted?: { readonly name: string; readonly why: string };
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

const TAKEN: readonly string[] = [...PAGE_NAMES, ...OTHER_FOLDERS];

/** Throws where `--department` can be no folder. */
export function refuseFolder(asked: string | undefined): void {
  if (asked !== undefined) refuseName(asked, TAKEN);
}

/**
 * Knows the departments of a data folder and those that the forms of a call print. Without `--department`
 * each printed one that is new gets a folder. With it all go to its folder; where the forms print several
 * departments, only those of its own.
 */
export function findPlaceIn(
  { data, department: asked, year: askedYear }: PlaceOptions,
  printed: readonly string[],
): FindPlace {
  const standing = standingDepartments(data);
  const findIn =
    asked === undefined
      ? printedDepartment(withPrinted(standing, printed, (id) => TAKEN.includes(id)))
      : askedDepartment(asked, standing, printed);
  return (paper) => {
    const year = askedYear ?? paper.year;
    if (year === undefined) return { sentence: '表上没有写年度，请加 --year，如 --year 2022' };
    const found = findIn(withoutCode(paper.department ?? ''));
    return 'sentence' in found ? found : { ...found, year };
  };
}

type FindDepartment = (name: string) => Omit<Place, 'year'> | { readonly sentence: string };

function printedDepartment(known: readonly Department[]): FindDepartment {
  return (name) => {
    const department = findDepartment(name, known);
    if (department !== undefined) return { department };
    const alike = findAlike(name, known);
    if (alike === undefined) return { sentence: askForDepartment(name) };
    const why = `主管部门印作“${name}”，归到名称相近的 ${alike.id}`;
    return { department: alike, doubted: { name, why } };
  };
}

function askedDepartment(
  id: string,
  standing: readonly Department[],
  printed: readonly string[],
): FindDepartment {
  const stands = standing.find((one) => one.id === id);
  const department = stands ?? { id, name: mostPrinted(printed) };
  const names = [...new Set(printed)];
  const isMixed = names.some((one) => names.some((other) => isOtherDepartment(one, other)));
  return (name) => {
    if (!isOtherDepartment(name, department.name)) return { department };
    if (isMixed) return { sentence: partDepartments(name, department) };
    const why = `照 --department 归到 ${id}，表上的主管部门是“${name}”`;
    return { department, doubted: { name, why } };
  };
}

function partDepartments(name: string, { id, name: own }: Department): string {
  return `表上的主管部门是“${name}”，不是 ${id} 的“${own}”：这次的表不只一个部门，去掉 --department 再导入，各归各的文件夹；确要归到 ${id} 的，单独导入`;
}

function askForDepartment(name: string): string {
  const said = name === '' ? '表上没有写主管部门' : `数据中还没有“${name}”的文件夹`;
  return `${said}，请加 --department 写明文件夹名，如 --department caizhengju`;
}
