import { withoutCode } from '../../model/project.ts';
import { slugOf } from '../../projectIds/slugOf.ts';
import { departmentFoldersOf, knownDepartment } from '../dataFiles.ts';

/** A department of the data folder: its folder, and what it calls itself. */
export interface Department {
  readonly id: string;
  readonly name: string;
}

/** The departments that a data folder has. */
export function standingDepartments(data: string): Department[] {
  return departmentFoldersOf(data).map((id) => ({ id, name: knownDepartment(data, id) ?? '' }));
}

/** The department that is called so; undefined where none is. */
export function findDepartment(name: string, known: readonly Department[]): Department | undefined {
  const plain = plainDepartment(name);
  return plain === '' ? undefined : known.find((one) => plainDepartment(one.name) === plain);
}

/** The one department whose name holds this one or is held by it; undefined where none or several do. */
export function findAlike(name: string, known: readonly Department[]): Department | undefined {
  const plain = plainDepartment(name);
  const alike = known.filter(
    (one) => plain !== '' && one.name !== '' && !isOtherDepartment(one.name, name),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** Whether two names are clearly of two departments: neither is blank, and none holds the other. */
export function isOtherDepartment(one: string, other: string): boolean {
  const [a, b] = [plainDepartment(one), plainDepartment(other)];
  return a !== '' && b !== '' && !a.includes(b) && !b.includes(a);
}

/** The standing departments, and one by pinyin for each printed name that is like none of them. */
export function withPrinted(
  standing: readonly Department[],
  printed: readonly string[],
  isTaken: (id: string) => boolean,
): Department[] {
  const known = [...standing];
  for (const name of new Set(printed)) {
    const isKnown = (findDepartment(name, known) ?? findAlike(name, known)) !== undefined;
    const wished = isKnown ? undefined : slugOf(withoutCode(name));
    if (wished === undefined) continue;
    const isFree = (id: string) => !isTaken(id) && known.every((one) => one.id !== id);
    known.push({ id: freeId(wished, isFree), name: withoutCode(name) });
  }
  return known;
}

/** The name that most of the forms print; of as many the first, '' where none prints one. */
export function mostPrinted(printed: readonly string[]): string {
  const counts = Map.groupBy(
    printed.filter((name) => plainDepartment(name) !== ''),
    plainDepartment,
  );
  const [most] = [...counts.values()].toSorted((a, b) => b.length - a.length);
  return withoutCode(most?.[0] ?? '');
}

function plainDepartment(name: string): string {
  return withoutCode(name).normalize('NFKC').replace(/\s+/g, '');
}

function freeId(wished: string, isFree: (id: string) => boolean): string {
  let id = wished;
  for (let count = 2; !isFree(id); count++) id = `${wished}-${count}`;
  return id;
}
