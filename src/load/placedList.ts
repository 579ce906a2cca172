import type { List } from '../model/list.ts';
import type { DataFile } from './readData.ts';

/** A list with the department and year of its folder. */
export interface PlacedList {
  readonly departmentId: string;
  readonly year: number;
  readonly file: DataFile<List>;
}
